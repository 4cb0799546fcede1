"""How the organisation is watched over: reports, reviews, audit, actions, and its own beginnings."""

from govcheck.model.leaf import DATE, EVENT, INTEGER, MONEY, PERIOD, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import PART_OF_REPORT
from govcheck.model.vocabulary import Field, Items, Many, One, Rows, thing

REPORT = thing(
    "report",
    "a report that a body receives again and again",
    Field("title", TEXT, "its title"),
    Field("kind", choice("kind of report", "finance", "quality", "performance", "outside-world", "progress", "other"),
          "what it is mainly about"),
    Field("to", ref("body"), "the body that receives it"),
    Field("to_partnership", ref("partnership"), "the partnership that receives it"),
    Field("interval", PERIOD, "how often it is due, as stated"),
    Field("issues", Many("report-issue"), "its issues"),
)
REPORT_ISSUE = thing(
    "report-issue",
    "one issue of a report",
    Field("on", EVENT, "the day it was received"),
    Field("meeting", ref("meeting"), "the meeting that received it"),
    Field("parts", Items(PART_OF_REPORT), "what it holds"),
    Field("goals", Items(ref("goal")), "the goals it reports on"),
    Field("services", Items(ref("service")), "the services it reports on"),
    Field("pathways", Items(TEXT), "the pathways along which it shows performance"),
    Field("raises", Items(TEXT),
          "what it takes up: overspent budgets by the id of the service, missed indicators by name"),
    Field("document", ref("document"), "the document that it is, or brings"),
)
REVIEW = thing(
    "review",
    "a review of an arrangement, of a body or of the organisation",
    Field("title", TEXT, "what was reviewed"),
    Field("kind", choice("kind of review", "external", "internal", "culture", "gateway", "other"), "its kind"),
    Field("partnership", ref("partnership"), "the partnership that was reviewed"),
    Field("body", ref("body"), "the body that was reviewed"),
    Field("document", ref("document"), "the document that was reviewed"),
    Field("tool", TEXT, "the tool used"),
    Field("tool_validated", YES_NO, "whether the tool is validated"),
    Field("commissioned", Rows("act"), "who commissioned it, and when"),
    Field("done_by", TEXT, "who did it"),
    Field("independent_reviewer", YES_NO, "whether those who did it are independent of the organisation"),
    Field("on", EVENT, "the day it was finished"),
    Field("findings", TEXT, "what it found"),
    Field("says_what_follows", YES_NO, "whether it says how things are to work afterwards"),
    Field("report", ref("document"), "its report"),
    Field("reported", Rows("act"), "where and when it was reported"),
    Field("received", Rows("reception"), "how bodies received it"),
)
RECEPTION = thing(
    "reception",
    "how a body received something",
    Field("on", EVENT, "the day"),
    Field("by", ref("body"), "the body"),
    Field("by_partnership", ref("partnership"), "the partnership"),
    Field("meeting", ref("meeting"), "the meeting"),
    Field("noted", YES_NO, "whether it noted the findings"),
    Field("discussed", YES_NO, "whether it discussed what follows"),
    Field("minute", TEXT, "the minute that records it"),
)
INTERNAL_AUDIT = thing(
    "internal-audit",
    "the internal auditors and their programme",
    Field("auditor", TEXT, "the internal auditor"),
    Field("auditor_party", ref("party"), "the internal auditor, where it is listed among the parties"),
    Field("appointed", Rows("act"), "who appointed them, and when"),
    Field("programme", Many("audit-item"), "their programme of work"),
    Field("programme_order", Items(TEXT, in_order=True), "the ids of the items in the order of their importance"),
)
AUDIT_ITEM = thing(
    "audit-item",
    "one piece of internal audit",
    Field("title", TEXT, "what is audited"),
    Field("risk", ref("risk"), "the risk it answers"),
    Field("year", ref("year"), "the financial year in which it is due"),
    Field("done", EVENT, "the day it was finished"),
)
ACTION = thing(
    "action",
    "an action that was agreed",
    Field("title", TEXT, "what is to be done"),
    Field("owner", ref("person"), "who answers for it"),
    Field("owner_post", ref("post"), "the post that answers for it"),
    Field("agreed", EVENT, "the day it was agreed"),
    Field("meeting", ref("meeting"), "the meeting that agreed it"),
    Field("due", DATE, "by when it is to be done"),
    Field("status", choice("status of an action", "open", "under-way", "done", "dropped"), "how far it has come"),
    Field("done", EVENT, "the day it was done"),
    Field("outcome", TEXT, "what is to come of it"),
    Field("carries_out", Items(ref("document")), "the strategies and policies that it carries out"),
    Field("place", TEXT, "the place in the joint strategy that it belongs to"),
    Field("initiative", TEXT, "the initiative that it is part of"),
    Field("risks", Items(ref("risk")), "the risks that bear on it"),
    Field("resources", TEXT, "the people and money it has"),
)
ARRANGEMENT = thing(
    "arrangement",
    "a standing arrangement with someone who leads it",
    Field("title", TEXT, "what it is"),
    Field("ties_to", choice("tie of outcomes work", "commissioning-outcomes-framework", "public-health-support",
                            "joint-strategy", "other"), "what it ties the work on outcomes to"),
    Field("lead", ref("person"), "the person who leads it"),
    Field("lead_post", ref("post"), "the post that leads it"),
    Field("document", ref("document"), "the document that describes it"),
)
TRANSITION = thing(
    "transition",
    "the passage from the predecessors to the organisation",
    Field("predecessor_planning", Rows("act"), "the organisation's part in its predecessors' planning"),
    Field("readiness_from", DATE, "the day from which readiness to take control is planned"),
    Field("reserves", One("settlement"), "the settlement of which reserves come over"),
    Field("plan", ref("document"), "the plan for it"),
)
SETTLEMENT = thing(
    "settlement",
    "an amount settled with someone",
    Field("amount", MONEY, "the amount"),
    Field("on", EVENT, "the day"),
    Field("party", ref("party"), "with whom"),
)
APPLICATION = thing(
    "application",
    "the application for authorisation",
    Field("wave", choice("wave", "first", "second", "third", "fourth"), "the wave of applications"),
    Field("wave_reason", TEXT, "why this wave was chosen"),
    Field("wave_decision", ref("decision"), "the decision on the wave"),
    Field("applied", EVENT, "the day it was handed in"),
    Field("pre_assessment", Rows("act"), "who assessed first, and when"),
    Field("formal_assessment", Rows("act"), "who assessed formally, and when"),
    Field("completed", EVENT, "the day authorisation was given"),
)
ASSESSMENT = thing(
    "assessment",
    "the organisation's assessments of itself, and what authorisation came to",
    Field("checklists", Many("checklist", choice(
        "development checklist", "configuration", "governance", "leadership", "commissioning-support", "planning",
        "core-infrastructure",
    )), "the development checklists worked through"),
    Field("outcome", choice("outcome of authorisation", "full", "with-conditions"), "the outcome of authorisation"),
    Field("on", EVENT, "the day of the outcome"),
)
CHECKLIST = thing(
    "checklist",
    "one checklist worked through",
    Field("on", EVENT, "the day"),
    Field("result", TEXT, "what came out"),
    Field("document", ref("document"), "the document"),
)
CONTINGENCY_RELEASE = thing(
    "contingency-release",
    "contingency money that was released",
    Field("on", EVENT, "the day"),
    Field("amount", MONEY, "the amount"),
    Field("reason", TEXT, "why"),
    Field("decision", ref("decision"), "the decision on it"),
)
PLAN_ANSWER = thing(
    "plan-answer",
    "a plan's answer to something that it has to deal with",
    Field("kind", choice("kind of question to a plan", "fundamental-element", "key-feature", "joint-priority"),
          "what kind of thing it answers"),
    Field("to", TEXT, "what it answers, in words"),
    Field("number", INTEGER, "its number in the national list"),
    Field("clause", TEXT, "the clause that answers it"),
    Field("reason", TEXT, "why it is not answered, where it is not"),
)
POWER = thing(
    "power",
    "one entry of a scheme of reservation and delegation",
    Field("title", TEXT, "the decision or function"),
    Field("held", choice("holding of a power", "reserved", "delegated-to-body", "delegated-to-individual"),
          "whether it is reserved or delegated"),
    Field("body", ref("body"), "the body that takes it"),
    Field("post", ref("post"), "the post that takes it"),
    Field("taker", TEXT, "who takes it, where that is no body or post listed: the membership"),
    Field("reported_to", ref("body"), "the body to which it is reported back"),
    Field("limit", MONEY, "the amount up to which it may be used"),
    Field("clause", TEXT, "the clause"),
)
CYCLE_EVENT = thing(
    "cycle-event",
    "an event of the executive year in a plan of business",
    Field("kind", choice("event of the year", "contract-negotiation", "budget-setting", "annual-report",
                         "annual-accounts", "commissioning-intentions", "other"), "what it is"),
    Field("on", DATE, "the day"),
    Field("item_at", ref("meeting"), "the meeting with an item on it ahead of the event"),
)
THINGS = (
    REPORT, REPORT_ISSUE, REVIEW, RECEPTION, INTERNAL_AUDIT, AUDIT_ITEM, ACTION, ARRANGEMENT, TRANSITION, SETTLEMENT,
    APPLICATION, ASSESSMENT, CHECKLIST, CONTINGENCY_RELEASE, PLAN_ANSWER, POWER, CYCLE_EVENT,
)
