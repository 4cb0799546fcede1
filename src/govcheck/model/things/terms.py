"""Terms of reference, quorum rules, and what is done on a day by someone."""

from govcheck.model.leaf import DATE, EVENT, INTEGER, PERCENTAGE, PERIOD, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import SEAT_KIND, TOPIC
from govcheck.model.vocabulary import Field, Items, Many, Rows, Table, thing

TERMS_OF_REFERENCE = thing(
    "terms-of-reference",
    "the remit, membership, quorum and reporting line of a body, in one version",
    Field("version", TEXT, "the version"),
    Field("status", choice("status of terms of reference", "draft", "approved", "under-review", "never-approved",
                           "template"), "how far they have come; `template` where template text was left in"),
    Field("approved", Rows("act"), "who approved them, and when"),
    Field("effective", DATE, "when they took effect", left_out="they took effect when they were approved"),
    Field("last_reviewed", Items(EVENT), "when they were last reviewed"),
    Field("review_interval", PERIOD, "how often they are to be reviewed, as stated",
          left_out="the interval of the rule that asks"),
    Field("next_review", DATE, "when they are to be reviewed next, as stated",
          left_out="no further condition: the interval alone decides"),
    Field("kept_in", Items(ref("document")), "the documents in which they are kept"),
    Field("elsewhere", Rows("other-copy"), "another copy with dates of its own"),
    Field("remit", Table(TOPIC, TEXT), "what the body is for: each subject with the clause that gives it"),
)

OTHER_COPY = thing(
    "other-copy",
    "a second copy of terms of reference",
    Field("kept_in", ref("document"), "the document in which it is kept"),
    Field("version", TEXT, "its version"),
    Field("last_reviewed", Items(EVENT), "when it says that it was last reviewed"),
)

QUORUM = thing(
    "quorum",
    "one rule for a quorum",
    Field("number", INTEGER, "how many must be there"),
    Field("fraction", choice("fraction", "half", "third", "two-thirds", "quarter", "three-quarters", "majority"),
          "which part of the members must be there"),
    Field("share", PERCENTAGE, "the percentage of members that must be there"),
    Field("of", Items(SEAT_KIND), "the kinds of members it counts"),
    Field("needs", Many("quorum-need"), "the roles that must be there"),
    Field("mostly_not", Items(SEAT_KIND), "kinds that must not be most of those there"),
    Field("counts_non_voting", YES_NO, "whether non-voting members count"),
    Field("per_party", INTEGER, "how many of each party must be there"),
    Field("reduced_by_conflicts", YES_NO, "whether members who step out over a conflict still count"),
    Field("when", TEXT, "the condition under which this rule holds", left_out="it holds always"),
    Field("from", DATE, "the first day of this rule", left_out="it was there before every date asked about"),
    Field("until", DATE, "the last day of this rule", left_out="no end date"),
)

QUORUM_NEED = thing(
    "quorum-need",
    "members of certain kinds that a quorum needs",
    Field("any_of", Items(SEAT_KIND), "the kinds of which some must be there"),
    Field("offices", Items(choice("office", "chair", "deputy-chair", "lay-vice-chair", "clinical-vice-chair")),
          "the offices of which some must be there"),
    Field("number", INTEGER, "how many of them", left_out="one place"),
)

ACT = thing(
    "act",
    "something done on a day by someone: an approval, a publication, a review",
    Field("on", EVENT, "the day"),
    Field("by", ref("body"), "the body that did it"),
    Field("by_person", ref("person"), "the person who did it"),
    Field("by_party", ref("party"), "the other organisation that did it"),
    Field("by_partnership", ref("partnership"), "the partnership that did it"),
    Field("meeting", ref("meeting"), "the meeting at which it was done"),
    Field("at", TEXT, "the address or place where it can be found"),
    Field("minute", TEXT, "the minute that records it"),
)

STATEMENT = thing(
    "statement",
    "a yes or no that someone gave on a day",
    Field("is", YES_NO, "the statement"),
    Field("on", EVENT, "the day it was given"),
    Field("by", ref("body"), "the body that gave it"),
    Field("by_person", ref("person"), "the person who gave it"),
    Field("document", ref("document"), "the document that says so"),
    Field("clause", TEXT, "the clause"),
)

DELEGATION = thing(
    "delegation",
    "where powers are set out",
    Field("document", ref("document"), "the scheme or constitution that gives the powers"),
    Field("clause", TEXT, "the clause"),
)

TEST_OF_NEED = thing(
    "test-of-need",
    "one question answered before a committee was set up",
    Field("question", TEXT, "the question"),
    Field("answer", YES_NO, "the answer"),
    Field("reason", TEXT, "the reason"),
    Field("on", EVENT, "the day it was answered"),
)

THINGS = (
    TERMS_OF_REFERENCE, OTHER_COPY, QUORUM, QUORUM_NEED, ACT, STATEMENT, DELEGATION, TEST_OF_NEED,
)
