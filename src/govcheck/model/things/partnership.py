"""What the organisation does with others: partnerships, joint services, shared money and shared intentions."""

from govcheck.model.leaf import DATE, EVENT, INTEGER, MONEY, PERCENTAGE, PERIOD, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import PARTNERSHIP_KIND
from govcheck.model.vocabulary import Field, Items, Many, One, Rows, thing

PARTNERSHIP = thing(
    "partnership",
    "a lasting relationship with others: a board, an agreement, a neighbour",
    Field("name", TEXT, "its name"),
    Field("kind", PARTNERSHIP_KIND, "what kind of partnership it is"),
    Field("label", choice("label of a partnership", "governance", "management"),
          "whether the relationship is one of governance or of management"),
    Field("parties", Items(ref("party")), "the other organisations in it"),
    Field("member", YES_NO, "whether the organisation is a member in its own right"),
    Field("representatives", Items(ref("person")), "the people who act for the organisation there"),
    Field("members", Many("partner"), "who sits on it, or takes part"),
    Field("lead", ref("person"), "the person who looks after the relationship"),
    Field("lead_post", ref("post"), "the post that looks after the relationship"),
    Field("contacts", Items(EVENT), "when there was last contact"),
    Field("contact_interval", PERIOD, "how often there is to be contact, as the organisation has set"),
    Field("attendance_floor", PERCENTAGE, "the least share of its meetings that a representative must attend"),
    Field("shadow_from", EVENT, "when it began in shadow form"),
    Field("from", DATE, "when it went live", left_out="it was there before every date asked about"),
    Field("until", DATE, "when it ended", left_out="no end date"),
    Field("arrangements_agreed", Rows("act"), "who agreed its arrangements, and when"),
    Field("agreement", ref("document"), "the document that governs it"),
    Field("accountable_body", TEXT, "the body that is accountable for it"),
    Field("reports_to", ref("partnership"), "the partnership to which it reports"),
    Field("reports_to_body", ref("body"), "the body to which it reports"),
    Field("review_points", Many("review-point"), "the points at which it is decided whether to go on"),
    Field("pooled_budgets", Many("pooled-budget"), "the budgets held in common"),
    Field("joint_work", Many("joint-work"), "the pieces of joint work"),
    Field("winding_down", YES_NO, "whether it is being wound down"),
)
PARTNER = thing(
    "partner",
    "someone who sits on a partnership, or takes part in it",
    Field("role", choice(
        "part in a partnership", "councillor", "gp", "public-representative", "director-of-adult-services",
        "director-of-childrens-services", "director-of-public-health", "healthwatch", "community",
        "voluntary-body", "commissioner", "provider", "borough-or-district-council", "national-body", "other",
    ), "in which part"),
    Field("person", ref("person"), "the person"),
    Field("party", ref("party"), "the organisation"),
    Field("name", TEXT, "what the papers call them"),
    Field("from", DATE, "the first day", left_out="in place before every date asked about"),
    Field("until", DATE, "the last day", left_out="no end date"),
)
REVIEW_POINT = thing(
    "review-point",
    "a point at which it is decided whether to go on",
    Field("due", DATE, "the day by which it is due"),
    Field("held", EVENT, "the day it was held"),
    Field("may_end", YES_NO, "whether it may end the arrangement"),
    Field("result", choice("result of a review point", "go", "change", "stop"), "what came out"),
    Field("minute", TEXT, "the minute that records it"),
)
POOLED_BUDGET = thing(
    "pooled-budget",
    "a budget held in common",
    Field("name", TEXT, "its name"),
    Field("year", ref("year"), "the financial year"),
    Field("amount", MONEY, "the pool"),
    Field("contributions", Many("share"), "what each partner puts in"),
    Field("lines", Many("budget-line"), "the lines into which it is divided"),
    Field("divided", Rows("act"), "who divided it between the partners, and when"),
)
BUDGET_LINE = thing(
    "budget-line",
    "one line of a budget",
    Field("title", TEXT, "what it is for"),
    Field("service", ref("service"), "the service it pays for"),
    Field("amount", MONEY, "the amount"),
    Field("to", One("employer"), "the partner to whom it goes"),
)
JOINT_WORK = thing(
    "joint-work",
    "a piece of work done together",
    Field("title", TEXT, "what it is"),
    Field("lead", ref("person"), "the person who leads it"),
    Field("lead_post", ref("post"), "the post that leads it"),
    Field("party", ref("party"), "the partner that leads it"),
)
SERVICE = thing(
    "service",
    "a service that is commissioned",
    Field("name", TEXT, "its name"),
    Field("joint", YES_NO, "whether it is commissioned jointly with a partner"),
    Field("partnership", ref("partnership"), "the partnership under which it is commissioned"),
    Field("provider", ref("party"), "who provides it"),
    Field("accounts", Many("service-account"), "its budget and results, period by period"),
)
SERVICE_ACCOUNT = thing(
    "service-account",
    "the budget and the results of a service over a time",
    Field("on", EVENT, "the last day of the time"),
    Field("budget", MONEY, "the budget for the time"),
    Field("spent", MONEY, "what was spent"),
    Field("indicators", INTEGER, "how many indicators are kept"),
    Field("missed", Items(TEXT), "the indicators that were missed"),
)
INTENTION = thing(
    "intention",
    "something that the organisation intends to commission, change or end",
    Field("title", TEXT, "the intention in words"),
    Field("document", ref("document"), "the document that states it"),
    Field("clause", TEXT, "the clause"),
    Field("service", ref("service"), "the service it is about"),
    Field("joint", YES_NO, "whether it is about a service commissioned with a partner"),
    Field("matches", Many("matching-intention"), "the matching intentions of partners"),
    Field("goals", Items(ref("goal")), "the goals it serves"),
    Field("changes", Many("intention-change"), "changes that followed a local recommendation"),
)
MATCHING_INTENTION = thing(
    "matching-intention",
    "a partner's intention that matches",
    Field("party", ref("party"), "the partner"),
    Field("title", TEXT, "the partner's intention in words"),
    Field("document", ref("document"), "the partner's document"),
    Field("clause", TEXT, "the clause"),
)
INTENTION_CHANGE = thing(
    "intention-change",
    "a change to an intention",
    Field("what", TEXT, "what was changed"),
    Field("recommendation", TEXT, "the recommendation that it followed"),
    Field("from_whom", TEXT, "who recommended it"),
    Field("recommended", EVENT, "the day of the recommendation"),
    Field("changed", EVENT, "the day of the change"),
)
THINGS = (
    PARTNERSHIP, PARTNER, REVIEW_POINT, POOLED_BUDGET, BUDGET_LINE, JOINT_WORK, SERVICE, SERVICE_ACCOUNT, INTENTION,
    MATCHING_INTENTION, INTENTION_CHANGE,
)
