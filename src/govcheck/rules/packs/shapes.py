"""The format of a pack's files, declared like the organisation's."""

from govcheck.model.declared import FACT_TYPES
from govcheck.model.leaf import DATE, TEXT, YES_NO, choice
from govcheck.model.things import REFERABLE, VOCABULARY
from govcheck.model.things.words import BODY_KIND
from govcheck.model.vocabulary import Field, Items, Many, One, Raw, Table, Thing, Vocabulary, thing

SEVERITY = choice("severity", "critical", "major", "minor", "advice")
STRENGTH = choice("strength", "core", "recommended", "developmental")
SHOWN_BY = choice("way of showing", "fact", "document", "attestation", "verdict")
AREA = choice("area", "governance", "planning", "quality-and-people", "finance", "advocacy", "partnership")
SHOWN_AS = choice(
    "property of the overall verdict", "due-when-accountable", "conditions", "not-on-finance-alone", "same-weight"
)
RESULT = choice("result", "pass", "fail", "not-evidenced", "not-applicable")
BEARER = choice("kind of thing", *(name for name in VOCABULARY if name != "root"))
FACT_TYPE = choice("type of fact", *FACT_TYPES)

APPLIES_TO = thing(
    "applies-to",
    "the bodies and days for which a rule is meant",
    Field("kinds", Items(BODY_KIND), "the kinds of body"),
    Field("from", DATE, "the first day"),
    Field("until", DATE, "the last day"),
    bare=True,
)
PACK = thing(
    "pack",
    "the head of a rule pack",
    Field("title", TEXT, "its title", required=True),
    Field("version", TEXT, "its version", required=True),
    Field("maintainer", TEXT, "who keeps it", required=True),
    Field("kinds", Items(BODY_KIND), "the kinds of body it is for", required=True),
    Field("from", DATE, "the first day it is for"),
    Field("until", DATE, "the last day it is for"),
    Field("sources", Many("source"), "the source documents", required=True),
    Field("groups", Table(TEXT, TEXT), "the groups of requirements (elements) with their titles, in order"),
    Field("areas", Table(TEXT, AREA), "the area of each group, for the overall verdict; governance where left out"),
    Field("settings", Table(TEXT, TEXT), "values that its rules use as `$name`, to be changed in one place"),
    Field("facts", Many("declaration", TEXT), "further facts that organisation files may state, by the name of each"),
    bare=True,
)
DECLARATION = thing(
    "declaration",
    "a fact that the built-in ones lack",
    Field("on", Items(BEARER), "the kinds of thing that bear it, as the data dictionary calls them", required=True),
    Field("name", TEXT, "the key that states it", left_out="the name under which it is declared"),
    Field("type", FACT_TYPE, "the type of its value", required=True),
    Field("list", YES_NO, "whether it may have several values", left_out="it has one"),
    Field("words", Items(TEXT), "the words that a choice takes"),
    Field("to", choice("kind of entry", *REFERABLE), "the kind of entry that a reference means"),
    Field("meaning", TEXT, "what it says, in one sentence", required=True),
    bare=True,
)
SOURCE = thing(
    "source",
    "a source document",
    Field("title", TEXT, "its title", required=True),
    Field("publisher", TEXT, "its publisher", required=True),
    Field("year", TEXT, "the year it was published", required=True),
    Field("comply_or_explain", YES_NO, "whether it allows departure from all that it asks, with a reason"),
    bare=True,
)
REQUIREMENTS = thing(
    "requirements-file",
    "the requirements of a pack",
    Field("requirements", Many("requirement", TEXT), "every normative statement, by its id", required=True),
    bare=True,
)
REQUIREMENT = thing(
    "requirement",
    "one normative statement",
    Field("source", TEXT, "the id of the source document", required=True),
    Field("place", TEXT, "the place in it", required=True),
    Field("group", TEXT, "the group it belongs to", required=True),
    Field("says", TEXT, "what it asks, in our words", required=True),
    Field("strength", STRENGTH, "how strongly", required=True),
    Field("shown_by", SHOWN_BY, "how it must be shown", required=True),
    Field("shown_as", SHOWN_AS, "the property of the overall verdict that shows it, where that is what shows it"),
    Field("comply_or_explain", YES_NO, "whether the source itself allows departure from it with a reason"),
    bare=True,
)
MESSAGE = thing(
    "message",
    "what a rule says",
    Field("pass", TEXT, "when it is met", required=True),
    Field("fail", TEXT, "when it is not met", required=True),
    bare=True,
)
RULE = thing(
    "rule",
    "a rule",
    Field("title", TEXT, "what must be so, one sentence without a full stop", required=True),
    Field("requirements", Items(TEXT), "the requirements it checks", required=True),
    Field("severity", SEVERITY, "how much a failure weighs, where it does not follow from the strength"),
    Field("severity_reason", TEXT, "why the severity departs from the strength"),
    Field("mandatory", YES_NO, "whether it is law, so that nothing may waive it, switch it off or loosen it"),
    Field("applies_to", One("applies-to"), "the bodies and days it is meant for; else those of the pack"),
    Field("subject", Raw(), "what it looks at: a section, or `{each: LIST, where: {…}}`", required=True),
    Field("when", Raw(), "conditions under which it applies to a subject"),
    Field("check", TEXT, "the kind of check", required=True),
    Field("params", Raw(), "the parameters of that kind", required=True),
    Field("message", One("message"), "what it says", required=True),
    Field("remedy", TEXT, "what to do when it is not met", required=True),
    Field("rationale", TEXT, "why it matters", required=True),
    Field("or_reason", TEXT, "the field of the subject that records the reason for a departure, which explains it"),
    Field("unless_failed", Items(TEXT), "rules of this pack whose failure makes this one not applicable"),
    bare=True,
)
_STANDING_MAY_LEAVE_OUT = ("subject", "message")
STANDING_RULE = Thing(
    "standing-rule",
    "a rule that stands in one file with others of its kind of check",
    {
        name: field._replace(required=field.required and name not in _STANDING_MAY_LEAVE_OUT)
        for name, field in RULE.fields.items()
        if name != "check"
    },
)
DOCUMENTS = thing(
    "documents-file",
    "rules on controlled documents, each with its examples made from its parameters",
    Field("documents", Many("standing-rule", TEXT), "the rules, by their names", required=True),
    bare=True,
)
QUESTIONS = thing(
    "questions-file",
    "rules on questions to be answered, each with its examples made from its parameters",
    Field("questions", Many("standing-rule", TEXT), "the rules, by their names", required=True),
    bare=True,
)
EXPECT = thing(
    "expect",
    "what an example must give",
    Field("as_of", DATE, "the as-of date", required=True),
    Field("result", RESULT, "the result", required=True),
    Field("subject", TEXT, "the subject it is about, where the example holds several"),
    Field("at", TEXT, "the path that the result points at"),
    Field("message", TEXT, "words that the message must contain"),
    Field("missing", Items(TEXT), "paths of the facts that must be named as missing"),
    Field("remarks", Items(TEXT), "words that the remarks must contain"),
    Field("because", TEXT, "why, in a sentence for people"),
    bare=True,
)

PACK_FILES: Vocabulary = {
    one.name: one
    for one in (
        APPLIES_TO, PACK, DECLARATION, SOURCE, REQUIREMENTS, REQUIREMENT, MESSAGE, RULE, STANDING_RULE, DOCUMENTS,
        QUESTIONS, EXPECT,
    )
}  # fmt: skip
