"""Bodies, the seats on them, and who sits there."""

from govcheck.model.leaf import DATE, EVENT, INTEGER, MONEY, PERCENTAGE, PERIOD, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import CAPACITY, CHOSEN_BY, FUNCTION, SEAT_KIND, TAKING_PART, TOPIC
from govcheck.model.vocabulary import Field, Items, Many, One, Rows, Table, thing

_BODY = (
    Field("name", TEXT, "what the papers call the body"),
    Field("functions", Items(FUNCTION), "the functions it carries, whatever its name"),
    Field("label", choice("label of a body", "governance", "management"), "whether it governs or manages"),
    Field("decides", YES_NO, "whether it has powers to decide; `no` where it only advises or recommends"),
    Field("delegation", One("delegation"), "where its powers are set out in the scheme of delegation"),
    Field("limit", MONEY, "the amount up to which it may decide"),
    Field("meets_in_public", YES_NO, "whether its meetings are open to the public to watch"),
    Field("terms_of_reference", One("terms-of-reference"), "its terms of reference"),
    Field("chair", One("office"), "who chairs it"),
    Field("deputy_chair", One("office"), "who stands in for the chair"),
    Field("lay_vice_chair", One("office"), "the lay vice chair, where there is one beside a clinical one"),
    Field("clinical_vice_chair", One("office"), "the clinical vice chair, where there is one beside a lay one"),
    Field("executive_lead", One("office"), "the executive who leads on its business"),
    Field("secretary", One("office"), "who keeps its papers and minutes"),
    Field("agenda_owner", One("office"), "who answers for the agenda and the papers"),
    Field("attends", Many("attendee"), "those who attend without being members"),
    Field("overlaps", Many("overlap"), "seats whose holders may be the same people, where the papers leave it open",
          left_out="every seat has a holder of its own"),
    Field("quorum", Rows("quorum"), "the least attendance for valid decisions; several where it is conditional"),
    Field("minimum_members", INTEGER, "the least number of members"),
    Field("maximum_members", INTEGER, "the greatest number of members"),
    Field("excludes", Items(SEAT_KIND), "kinds of people who may not be members"),
    Field("excludes_bidders", YES_NO, "whether its rules keep out those who may bid to provide"),
    Field("may_co_opt", YES_NO, "whether it may co-opt members"),
    Field("frequency", PERIOD, "how often it meets, as stated"),
    Field("meetings_a_year", INTEGER, "how many meetings a year are stated"),
    Field("counts_annual_meeting", YES_NO, "whether that number includes the annual general meeting"),
    Field("public_meetings_a_year", INTEGER, "how many of its meetings a year are stated to be in public"),
    Field("papers_notice", PERIOD, "how long before a meeting papers go out, as stated"),
    Field("minutes_deadline", PERIOD, "how soon after a meeting minutes are due, as stated"),
    Field("attendance_floor", PERCENTAGE, "the least share of meetings that a member must attend"),
    Field("attendance_period", PERIOD, "the rolling period over which attendance is measured"),
    Field("size_reason", TEXT, "the recorded reason for its size, where it departs from guidance"),
    Field("plan_of_business", ref("document"), "its annual plan of business"),
    Field("standing_items", Items(TEXT), "the items that are on every agenda, as set"),
    Field("standing_items_set", EVENT, "when those items were set"),
    Field("agenda_rule", TEXT, "how the other items of an agenda are chosen"),
    Field("reviewed", Items(EVENT), "when it last reviewed its own performance"),
)

GOVERNING_BODY = thing(
    "governing-body",
    "the body that governs the organisation",
    Field("seats", Many("seat"), "the seats on it"),
    Field("responsibility_given_to", ref("body"), "another body that holds its responsibility instead"),
    Field("skills_matrix", ref("document"), "the record of skills and experience on it"),
    *_BODY,
)

COMMITTEE = thing(
    "committee",
    "a committee, a sub-committee, a joint committee, a panel or a forum",
    Field("kind", choice(
        "kind of committee", "committee", "sub-committee", "auditor-panel", "advisory-group", "programme-board",
        "members-forum", "joint-unit",
    ), "what kind of body it is"),
    Field("standing", choice("standing", "own", "joint", "in-common", "shared", "shadow"),
          "whether it is the organisation's own, or held together with others"),
    Field("of", choice("owner of a committee", "group", "governing-body", "committee"), "whose committee it is"),
    Field("reports_to", ref("body"), "the body that it reports to"),
    Field("reports_to_partnership", ref("partnership"), "the partnership body that it reports to"),
    Field("parties", Items(ref("party")), "the other organisations that take part"),
    Field("free_of_conflict", One("statement"), "that sharing it brings no conflict of interest, where it is shared"),
    Field("members", Many("seat"), "its members"),
    Field("from", DATE, "when it began", left_out="it was there before every date asked about"),
    Field("until", DATE, "when it ended", left_out="no end date"),
    Field("winding_down", YES_NO, "whether it is being wound down"),
    Field("oversight_meanwhile", ref("body"), "the body that keeps oversight until there is a successor"),
    Field("successor", ref("body"), "the body that takes over from it"),
    Field("tests", Many("test-of-need"), "the tests that it passed before it was set up"),
    *_BODY,
)

SEAT = thing(
    "seat",
    "a place on a body, or several alike",
    Field("name", TEXT, "what the papers call the seat"),
    Field("kind", SEAT_KIND, "what kind of member sits there"),
    Field("seat", ref("seat"), "the seat on the governing body that brings this membership"),
    Field("places", INTEGER, "how many places of this kind there are", left_out="one place"),
    Field("voting", YES_NO, "whether it votes"),
    Field("taking_part", TAKING_PART, "in which way its holder takes part",
          left_out="a member: what is listed among the seats is one"),
    Field("executive", YES_NO, "whether it is an executive seat"),
    Field("independent", YES_NO, "whether its holder is independent, as the papers state",
          left_out="for a lay member: independent by the definition of lay"),
    Field("portfolio", Items(TEXT), "the subjects it leads on"),
    Field("party", ref("party"), "the organisation it belongs to on a joint body"),
    Field("locality", TEXT, "the locality or constituency it stands for"),
    Field("nominated_by", TEXT, "who nominates its holder"),
    Field("appointed_by", TEXT, "who appoints its holder"),
    Field("chosen_by", CHOSEN_BY, "how its holder is chosen, as the rules say"),
    Field("appointment_process", ref("document"), "the document that describes how its holder is chosen"),
    Field("person_specification", One("specification"), "what its holder must bring"),
    Field("time_commitment", TEXT, "the sessions or hours it takes"),
    Field("practising_time", TEXT, "the sessions or hours its holder goes on practising"),
    Field("perspective", Items(choice("perspective", "patients-and-public", "business", "finance", "community")),
          "the view it brings from outside"),
    Field("professional_leadership", YES_NO, "whether it carries professional leadership"),
    Field("term", PERIOD, "its term of office"),
    Field("first_term", PERIOD, "its first term of office, where that differs"),
    Field("maximum_terms", INTEGER, "how many terms its holder may serve"),
    Field("next_choice", DATE, "the date of the next election or appointment"),
    Field("temporary", YES_NO, "whether the seat is there for a time only"),
    Field("shares_vote", YES_NO, "whether its holders share one vote"),
    Field("shared_with", Items(ref("party")), "the organisations that share its holder"),
    Field("came_from", ref("party"), "the predecessor from which it moved over"),
    Field("from", DATE, "when the seat began", left_out="it was there before every date asked about"),
    Field("until", DATE, "when the seat was abolished", left_out="no end date"),
    Field("quality_experience", TEXT, "what its holder knows about quality"),
    Field("holders", Rows("holder"), "who sits there, now and before",
          left_out="it is filled by someone whom the papers do not name and who sits nowhere else",
          none_word="vacant"),
)

HOLDER = thing(
    "holder",
    "someone who holds a seat or a post, over a time",
    Field("person", ref("person"), "who it is"),
    Field("post", ref("post"), "the post whose holder sits there"),
    Field("as", CAPACITY, "in which capacity", left_out="as the substantive holder"),
    Field("from", DATE, "the first day", left_out="in place before every date asked about"),
    Field("until", DATE, "the last day", left_out="no end date"),
    Field("term_number", INTEGER, "the number of this term"),
    Field("chosen", One("choosing"), "how this holder came to the seat"),
)

CHOOSING = thing(
    "choosing",
    "how someone came to a seat",
    Field("by", CHOSEN_BY, "the method"),
    Field("on", EVENT, "the day of the election or appointment"),
    Field("process", ref("document"), "the document that describes the process"),
    Field("electorate", TEXT, "who could vote"),
    Field("competence_tested", TEXT, "how competence was tested"),
    Field("unopposed", YES_NO, "whether nobody stood against"),
)

OFFICE = thing(
    "office",
    "who holds an office on a body",
    Field("seat", ref("seat"), "the seat on the governing body whose holder it is"),
    Field("member", TEXT, "the id of the member of this body whose holder it is"),
    Field("person", ref("person"), "the person"),
    Field("post", ref("post"), "the post"),
    Field("or_nominee", YES_NO, "whether someone nominated may stand in"),
    Field("rotates_with", Items(ref("person")), "the people with whom it rotates"),
)

ATTENDEE = thing(
    "attendee",
    "someone who attends a body without being a member of it",
    Field("name", TEXT, "what the papers call them"),
    Field("person", ref("person"), "the person"),
    Field("post", ref("post"), "the post"),
    Field("party", ref("party"), "the organisation that they come from"),
    Field("places", INTEGER, "how many of this kind attend", left_out="one place"),
    Field("taking_part", TAKING_PART, "in which way they take part", left_out="in attendance"),
)

OVERLAP = thing(
    "overlap",
    "seats of which one may be counted among others",
    Field("seats", Items(TEXT), "ids of seats that may be counted already"),
    Field("among", Items(TEXT), "ids of the seats among which they may be"),
    Field("at_most", INTEGER, "how many of them at most", left_out="one place"),
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

SPECIFICATION = thing(
    "specification",
    "a person specification",
    Field("document", ref("document"), "the document"),
    Field("author", TEXT, "who wrote it"),
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
    GOVERNING_BODY, COMMITTEE, SEAT, HOLDER, CHOOSING, OFFICE, ATTENDEE, OVERLAP, QUORUM, QUORUM_NEED,
    TERMS_OF_REFERENCE, OTHER_COPY, ACT, STATEMENT, DELEGATION, SPECIFICATION, TEST_OF_NEED,
)
