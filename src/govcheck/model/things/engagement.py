"""How the organisation listens, informs and trains: engagement, publications, intelligence and training."""

from govcheck.model.leaf import DATE, EVENT, MONEY, PERCENTAGE, PERIOD, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import STAKEHOLDER
from govcheck.model.vocabulary import Field, Items, Many, One, Rows, thing

ENGAGEMENT = thing(
    "engagement",
    "how the organisation engages with others",
    Field("plan", ref("document"), "the engagement plan"),
    Field("stakeholders", Many("stakeholder"), "the stakeholders that the plan names"),
    Field("log", Many("you-said-we-did"), "the record of what was heard and what was done"),
    Field("channels", Many("channel"), "ways in which feedback comes in"),
    Field("events", Many("engagement-event"), "meetings and talks with others"),
    Field("visits", Many("visit"), "visits to providers"),
    Field("visit_interval", PERIOD, "how often each key provider is to be visited, as the organisation has set"),
    Field("practice_floor", PERCENTAGE, "the least share of practices that are to take part, as stated"),
    Field("consultations", Many("consultation"), "consultations on changes of service"),
    Field("patient_network", One("patient-network"), "the network of practices' patient groups"),
)
STAKEHOLDER_ENTRY = thing(
    "stakeholder",
    "a stakeholder named in the engagement plan",
    Field("name", TEXT, "who it is"),
    Field("kind", STAKEHOLDER, "what kind of stakeholder it is"),
    Field("party", ref("party"), "the organisation, where it is listed among the parties"),
    Field("purpose", TEXT, "for what purpose the organisation engages"),
    Field("engaged_by", Items(choice("who engages", "managers", "governing-body-members")), "who engages"),
)
YOU_SAID_WE_DID = thing(
    "you-said-we-did",
    "something that was heard, and the response",
    Field("heard", TEXT, "what was heard"),
    Field("from_whom", TEXT, "from whom"),
    Field("heard_on", EVENT, "the day it was heard"),
    Field("response", TEXT, "what was done"),
    Field("on", EVENT, "the day of the response"),
)
CHANNEL = thing(
    "channel",
    "a way in which feedback comes in",
    Field("name", TEXT, "what it is"),
    Field("real_time", YES_NO, "whether feedback comes in as it happens"),
    Field("last_feedback", Items(EVENT), "when feedback last came in"),
)
ENGAGEMENT_EVENT = thing(
    "engagement-event",
    "a meeting or talk with others",
    Field("title", TEXT, "what it was"),
    Field("on", EVENT, "the day"),
    Field("about", Items(choice("subject of engagement", "strategy", "pathways", "goals", "commissioning-plan",
                                "joint-strategy", "needs-assessment", "services", "other")), "what it was about"),
    Field("document", ref("document"), "the document it helped to shape"),
    Field("led_by", ref("body"), "the body that led it"),
    Field("led_by_partnership", ref("partnership"), "the partnership that led it"),
    Field("present", Items(STAKEHOLDER), "the kinds of people who were there"),
    Field("people", Items(ref("person")), "the people who were there"),
)
VISIT = thing(
    "visit",
    "a visit to a provider",
    Field("provider", ref("party"), "the provider"),
    Field("on", EVENT, "the day"),
    Field("by", Items(ref("person")), "the people who visited"),
    Field("purpose", choice("purpose of a visit", "quality", "community", "other"), "its purpose"),
)
CONSULTATION = thing(
    "consultation",
    "a consultation on a change of service",
    Field("title", TEXT, "the change"),
    Field("decision", ref("decision"), "the decision that it was for"),
    Field("trigger", TEXT, "what made it necessary"),
    Field("run_by", TEXT, "who ran it"),
    Field("began", EVENT, "the first day"),
    Field("ended", EVENT, "the last day"),
)
PATIENT_NETWORK = thing(
    "patient-network",
    "a network of practices' patient groups",
    Field("practices", Items(ref("practice")), "the practices whose groups belong to it"),
    Field("healthwatch_contact", TEXT, "its contact at Healthwatch"),
)
PUBLICATION = thing(
    "publication",
    "information that is given out, or a source that people are pointed to",
    Field("title", TEXT, "what it is"),
    Field("subjects", Items(choice(
        "subject of a publication",
        "local-public-health", "difficulties-of-planning", "priorities-and-investment", "performance-compared",
        "failures", "how-improvements-are-decided", "own-care-and-choice", "where-information-is", "how-to-be-heard",
        "practices-compared", "other",
    )), "the subjects it informs about"),
    Field("given", choice("way of informing", "directly", "by-pointing"), "whether it informs or points to a source"),
    Field("open_to", choice("readers", "public", "all-practices", "some-practices", "governing-body"),
          "who can read it"),
    Field("issued", Items(EVENT), "when it was last issued"),
    Field("published", Rows("act"), "when and where it was published"),
    Field("document", ref("document"), "the document"),
)
INTELLIGENCE = thing(
    "intelligence",
    "a kind of intelligence that the governing body needs",
    Field("title", TEXT, "what it is"),
    Field("kind", choice("kind of intelligence", "performance", "external-environment"), "what it is about"),
    Field("means", choice("means of getting intelligence", "have", "make", "buy"), "how it is got"),
    Field("decision", ref("decision"), "the decision on how to get it"),
    Field("decided", Rows("act"), "who decided how to get it, and when"),
)
TRAINING = thing(
    "training",
    "training that is offered",
    Field("title", TEXT, "what it is"),
    Field("subject", choice("subject of training", "working-with-people-as-equals", "lay-leadership",
                            "community-leadership", "conflicts-of-interest", "safeguarding", "other"),
          "what it is about"),
    Field("for_whom", Items(choice("learners", "lay-people", "community-leaders", "commissioners", "members", "staff")),
          "for whom it is"),
    Field("on", DATE, "the day it begins"),
    Field("offered", EVENT, "the day it was offered"),
    Field("budget", MONEY, "its budget"),
)
THINGS = (
    ENGAGEMENT, STAKEHOLDER_ENTRY, YOU_SAID_WE_DID, CHANNEL, ENGAGEMENT_EVENT, VISIT, CONSULTATION, PATIENT_NETWORK,
    PUBLICATION, INTELLIGENCE, TRAINING,
)
