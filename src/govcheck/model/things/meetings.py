"""Meetings, what was on the agenda, and what was decided."""

from govcheck.model.leaf import DATE, EVENT, INTEGER, MONEY, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import ACTION_ON_INTEREST, TAKING_PART
from govcheck.model.vocabulary import Field, Items, Many, One, Rows, thing

PRESENCE = choice("presence", "whole", "part", "one-item", "deputy", "apologies", "absent")

MEETING = thing(
    "meeting",
    "a meeting",
    Field("body", ref("body"), "the body that met"),
    Field("partnership", ref("partnership"), "the partnership that met"),
    Field("date", DATE, "the day; a day ahead has not been held yet"),
    Field("kind", choice("kind of meeting", "ordinary", "extraordinary", "annual-general-meeting", "workshop",
                         "members-meeting"), "what kind of meeting it was"),
    Field("in_public", YES_NO, "whether the public could watch"),
    Field("private_reason", TEXT, "why it, or a part of it, was closed to the public"),
    Field("year", ref("year"), "the financial year it looks back on, for an annual meeting"),
    Field("minutes", One("minutes"), "its minutes"),
    Field("papers_sent", EVENT, "the day the papers went out"),
    Field("papers_published", Rows("act"), "when and where the papers were published"),
    Field("recording", Rows("act"), "when and where a recording was put online"),
    Field("attendance", Many("attendance"), "who was there"),
    Field("agenda", Many("agenda-item"), "its agenda"),
    Field("agenda_order", Items(TEXT, in_order=True), "the ids of the agenda items in the order they were taken"),
    Field("agenda_agreed_by_chair", YES_NO, "whether the chair planned or agreed the agenda"),
    Field("agenda_agreed", Rows("act"), "when the agenda was planned or agreed, and where that is recorded"),
    Field("interests", Many("meeting-interest"), "interests that arose, and what was done; `none` where none arose"),
    Field("papers", Many("paper"), "its papers"),
)

MINUTES = thing(
    "minutes",
    "the minutes of a meeting",
    Field("status", choice("status of minutes", "draft", "approved"), "how far they have come"),
    Field("approved", Rows("act"), "when they were approved"),
    Field("published", Rows("act"), "when and where they were published"),
)

ATTENDANCE = thing(
    "attendance",
    "one person at one meeting",
    Field("person", ref("person"), "who"),
    Field("seat", ref("seat"), "the seat on the governing body"),
    Field("member", TEXT, "the id of the membership on a committee"),
    Field("present", PRESENCE, "how they were there"),
    Field("deputy", ref("person"), "who came in their place"),
    Field("present_for", Items(TEXT), "the ids of the agenda items for which they were there"),
    Field("taking_part", TAKING_PART, "in which way they took part"),
)

AGENDA_ITEM = thing(
    "agenda-item",
    "an item on an agenda",
    Field("title", TEXT, "what it is"),
    Field("about", Items(choice("subject of an item", "quality", "safety", "finance", "activity", "workforce",
                                "strategy", "monitoring", "commissioning", "patient-story", "performance", "risk",
                                "conflicts", "patients-experience", "procedure", "other")), "what it is about"),
    Field("services", Items(ref("service")), "the services it is about"),
    Field("review", ref("review"), "the review it is about"),
    Field("standing", YES_NO, "whether it is a standing item"),
    Field("minutes", INTEGER, "how long it took", unit="minutes"),
    Field("in_public", YES_NO, "whether it was taken in public"),
    Field("initiative", choice("initiative", "own", "from-above"), "whose initiative it was"),
    Field("mode", choice("mode", "presentation", "discussion", "decision"), "how it was dealt with"),
)

MEETING_INTEREST = thing(
    "meeting-interest",
    "an interest that arose at a meeting",
    Field("person", ref("person"), "whose interest it was"),
    Field("item", TEXT, "the id of the agenda item"),
    Field("declared", YES_NO, "whether it was declared at the meeting"),
    Field("action", ACTION_ON_INTEREST, "what the person then did"),
    Field("minuted", YES_NO, "whether the minutes record it"),
    Field("minute", TEXT, "the minute that records it"),
)

PAPER = thing(
    "paper",
    "a paper for a meeting",
    Field("title", TEXT, "its title"),
    Field("author", TEXT, "who wrote it"),
    Field("summary", YES_NO, "whether it has an executive summary"),
    Field("considered_elsewhere", TEXT, "where else it was considered"),
    Field("asks", TEXT, "what the meeting is asked to do"),
    Field("published", Rows("act"), "when and where it was published"),
)

DECISION = thing(
    "decision",
    "a decision",
    Field("title", TEXT, "what was decided"),
    Field("kind", choice("kind of decision", "commissioning", "investment", "procurement", "decommissioning",
                         "other"), "its kind"),
    Field("significant", YES_NO, "whether it is a significant one"),
    Field("body", ref("body"), "the body that decided"),
    Field("meeting", ref("meeting"), "the meeting at which it was taken"),
    Field("taken", EVENT, "the day it was taken"),
    Field("in_public", YES_NO, "whether it was taken in public"),
    Field("reason", TEXT, "why"),
    Field("criteria", Items(TEXT), "the criteria used"),
    Field("goals", Items(ref("goal")), "the goals it serves"),
    Field("took_part", Items(ref("person")), "who took part"),
    Field("amount", MONEY, "the money it commits"),
    Field("options", Items(TEXT), "the options weighed"),
    Field("published", Rows("act"), "when and where it was published"),
    Field("papers_published", Rows("act"), "when and where its paper was published"),
    Field("about", Items(choice(
        "subject of a decision",
        "strategy-across-borders", "commissioning-support", "support-specification", "intelligence",
        "future-of-arrangement", "application-wave", "pay", "savings", "service-change", "other",
    )), "what it is about"),
    Field("adopts", Items(ref("document")), "the documents it adopts"),
    Field("vision", TEXT, "the part of the vision it serves, where no goal is named"),
    Field("priority", TEXT, "the priority it answers"),
    Field("situation", TEXT, "the situation it was taken in"),
    Field("bases", Many("basis"), "what it rests on: evidence, expertise, assessment"),
    Field("views", Many("view"), "whose views were sought, and what became of them"),
    Field("interests", Many("decision-interest"), "interests declared over it; `none` where none was"),
    Field("impacts", Many("impact"), "its effects, as assessed beforehand"),
    Field("risks", Items(ref("risk")), "the risks considered"),
    Field("measures", Items(ref("measure")), "the measures by which it is judged"),
    Field("expected_health_gain", TEXT, "the gain in health expected of it"),
    Field("asks_change_of", Items(ref("party")), "the organisations of other sectors of which it asks a change"),
    Field("significant_change", YES_NO, "whether it changes a service significantly"),
    Field("changes_spending", YES_NO, "whether it changes spending"),
    Field("committed", EVENT, "the day the money was committed"),
    Field("services", Items(ref("service")), "the services it is about"),
    Field("providers", Items(ref("party")), "the providers it is about"),
    Field("practices", Items(ref("practice")), "the practices that provide, or may bid to"),
    Field("overlaps_with_members", YES_NO, "whether the service overlaps with what members provide"),
    Field("safeguards", Items(choice("safeguard", "competitive-tender", "community-members",
                                     "independent-directors", "other")), "the safeguards used where it does"),
    Field("led_by", ref("body"), "the body that led the procurement"),
    Field("pay_of", Items(ref("person")), "the people whose pay it sets"),
)

THINGS = (
    MEETING, MINUTES, ATTENDANCE, AGENDA_ITEM, MEETING_INTEREST, PAPER, DECISION,
)
