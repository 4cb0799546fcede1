"""Answers given on someone's word, and what is accepted for a time."""

from govcheck.model.leaf import DATE, EVENT, PERIOD, TEXT, choice, ref
from govcheck.model.vocabulary import Field, Table, thing

ANSWER = choice("answer", "yes", "partly", "no")

ATTESTATION = thing(
    "attestation",
    "an answer that people give on their word, with evidence",
    Field("question", TEXT, "the id of the requirement or question that it answers"),
    Field("body", ref("body"), "the body it is about", left_out="the organisation as a whole"),
    Field("partnership", ref("partnership"), "the partnership it is about", left_out="the organisation as a whole"),
    Field("answer", ANSWER, "the answer"),
    Field("answers", Table(TEXT, ANSWER), "the answers, part by part, where the question has several"),
    Field("statement", TEXT, "the answer in words"),
    Field("by", ref("person"), "who answered"),
    Field("by_post", ref("post"), "the post that answered"),
    Field("approved_by", ref("person"), "who approved the answer: someone else"),
    Field("approved_by_body", ref("body"), "the body that approved the answer"),
    Field("on", EVENT, "the day of the answer"),
    Field("valid_for", PERIOD, "how long it holds", left_out="the period of the rule that asks"),
)

WAIVER = thing(
    "waiver",
    "something that is accepted for a time",
    Field("kind", choice("kind of waiver", "waiver", "explanation", "to-follow"), "what it is"),
    Field("rule", TEXT, "the rule it is for, as `pack/rule`"),
    Field("subject", TEXT, "the subject it is for, by its id; without one, all findings of the rule together"),
    Field("owner", ref("person"), "who answers for it"),
    Field("approver", ref("person"), "who approved it: someone else"),
    Field("reason", TEXT, "why"),
    Field("from", DATE, "the first day"),
    Field("until", DATE, "the last day, or the day by which a fact follows"),
    Field("holds_for", TEXT, "the digest of the facts on which it was granted, as reports show it"),
)

THINGS = (
    ATTESTATION, WAIVER,
)
