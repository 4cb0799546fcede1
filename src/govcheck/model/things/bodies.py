"""The governing body and the committees."""

from govcheck.model.leaf import DATE, EVENT, INTEGER, MONEY, PERCENTAGE, PERIOD, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import FUNCTION, SEAT_KIND
from govcheck.model.vocabulary import Field, Items, Many, One, Rows, thing

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
    Field("attendance_floor", PERCENTAGE, "the least share of meetings that a member must attend",
          left_out="the floor of the rule that asks"),
    Field("attendance_period", PERIOD, "the rolling period over which attendance is measured",
          left_out="the period of the rule that asks"),
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
    Field("tiers", INTEGER, "how many tiers stand at the top of the governance, this body included"),
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
    Field("winding_down", YES_NO, "whether it is being wound down", left_out="it goes on"),
    Field("oversight_meanwhile", ref("body"), "the body that keeps oversight until there is a successor"),
    Field("successor", ref("body"), "the body that takes over from it"),
    Field("tests", Many("test-of-need"), "the tests that it passed before it was set up"),
    *_BODY,
)

THINGS = (
    GOVERNING_BODY, COMMITTEE,
)
