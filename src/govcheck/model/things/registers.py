"""The registers that an organisation keeps."""

from govcheck.model.leaf import DATE, EVENT, MONEY, PERIOD, TEXT, YES_NO, choice, ref
from govcheck.model.vocabulary import Field, Items, Many, One, Rows, thing

REGISTERS = thing(
    "registers",
    "the registers that the organisation keeps",
    Field("interests", One("interests-register"), "the register of interests of members, bodies and staff"),
    Field("further_interests", Many("interests-register"), "further registers of interests, such as one for staff"),
    Field("gifts", One("gifts-register"), "the register of gifts and hospitality"),
    Field("procurement", One("procurement-register"), "the register of procurement decisions"),
    Field("breaches", One("breaches-register"), "the register of breaches of the conflicts policy"),
    Field("risks", One("risk-register"), "the register of risks"),
    Field("conditions", One("conditions-register"), "the conditions of authorisation"),
    Field("directions", One("directions-register"), "directions by the national body"),
)

_REGISTER = (
    Field("kept_by", ref("person"), "who keeps it"),
    Field("kept_by_post", ref("post"), "the post that keeps it"),
    Field("checked_by", ref("person"), "who checks it"),
    Field("refresh_interval", PERIOD, "how often entries are refreshed, as stated",
          left_out="the interval of the rule that asks"),
    Field("published", Rows("act"), "when and where it was published"),
    Field("published_part", TEXT, "which part of it is published"),
    Field("retention", PERIOD, "how long entries are kept"),
    Field("last_reviewed", Items(EVENT), "when it was last reviewed"),
)

INTERESTS_REGISTER = thing(
    "interests-register",
    "a register of interests",
    Field("entries", Many("declaration"), "the declarations"),
    *_REGISTER,
)

DECLARATION = thing(
    "declaration",
    "what one person, or one practice, declared",
    Field("person", ref("person"), "who declared"),
    Field("practice", ref("practice"), "the practice for which it was declared"),
    Field("declared", Items(EVENT), "the days of declaration"),
    Field("interests", Many("interest"), "the interests; `none` is a nil return"),
)

INTEREST = thing(
    "interest",
    "one interest",
    Field("kind", choice("kind of interest", "financial", "professional", "personal", "indirect", "loyalty"),
          "what kind of interest it is"),
    Field("with", TEXT, "the body it is in, where it is not listed elsewhere"),
    Field("practice", ref("practice"), "the practice it is in"),
    Field("party", ref("party"), "the organisation it is in"),
    Field("through", TEXT, "the relative or friend through whom an indirect interest runs"),
    Field("disqualifies", YES_NO, "whether it takes away independence, as assessed"),
    Field("from", DATE, "the first day", left_out="it was there before every date asked about"),
    Field("until", DATE, "the last day", left_out="no end date"),
    Field("mitigation", TEXT, "what is done about it"),
)

GIFTS_REGISTER = thing(
    "gifts-register",
    "a register of gifts and hospitality",
    Field("entries", Many("gift"), "the offers"),
    *_REGISTER,
)

GIFT = thing(
    "gift",
    "an offer of a gift or of hospitality",
    Field("person", ref("person"), "to whom it was offered"),
    Field("offered_by", TEXT, "who offered it"),
    Field("on", EVENT, "the day"),
    Field("value", MONEY, "its value"),
    Field("accepted", YES_NO, "whether it was accepted"),
)

PROCUREMENT_REGISTER = thing(
    "procurement-register",
    "a register of procurement decisions",
    Field("decisions", Items(ref("decision")), "the decisions it lists"),
    *_REGISTER,
)

BREACHES_REGISTER = thing(
    "breaches-register",
    "a register of breaches",
    Field("entries", Many("breach"), "the breaches"),
    *_REGISTER,
)

BREACH = thing(
    "breach",
    "a breach of the conflicts policy",
    Field("found", EVENT, "the day it was found"),
    Field("what", TEXT, "what happened"),
    Field("action", TEXT, "what is done about it"),
    Field("owner", ref("person"), "who answers for the action"),
    Field("owner_post", ref("post"), "the post that answers for the action"),
    Field("due", DATE, "by when the action is to be done"),
    Field("closed", EVENT, "the day it was closed"),
    Field("published", Rows("act"), "when and where it was published"),
)

RISK_REGISTER = thing(
    "risk-register",
    "a register of risks",
    Field("entries", Many("risk"), "the risks"),
    *_REGISTER,
)

RISK = thing(
    "risk",
    "a risk",
    Field("title", TEXT, "what may happen"),
    Field("category", choice("category of risk", "quality", "corporate", "financial", "strategic"), "its category"),
    Field("rating", choice("rating", "low", "moderate", "high", "extreme"), "how heavy it is"),
    Field("mitigation", TEXT, "what is done about it"),
    Field("owner", ref("person"), "who answers for it"),
    Field("owner_post", ref("post"), "the post that answers for it"),
    Field("level", choice("level", "governing-body", "committee", "directorate", "practice"), "where it is owned"),
    Field("identified", EVENT, "the day it was found"),
)

CONDITIONS_REGISTER = thing(
    "conditions-register",
    "the conditions of authorisation",
    Field("entries", Many("condition"), "the conditions"),
    *_REGISTER,
)

CONDITION = thing(
    "condition",
    "a condition of authorisation",
    Field("criterion", TEXT, "the criterion not met"),
    Field("kind", choice("kind of condition", "one", "two", "three", "four", "five", "six", "seven"),
          "its kind, from the first to the seventh"),
    Field("set", EVENT, "the day it was set"),
    Field("restriction", TEXT, "any restriction on functions"),
    Field("checkpoints", Rows("act"), "when it was looked at again"),
    Field("lifted", EVENT, "the day it was lifted"),
    Field("discharge", ref("document"), "the document that shows that it could be lifted"),
)

DIRECTIONS_REGISTER = thing(
    "directions-register",
    "directions by the national body",
    Field("entries", Many("direction"), "the directions"),
    *_REGISTER,
)

DIRECTION = thing(
    "direction",
    "a direction by the national body",
    Field("given", EVENT, "the day it was given"),
    Field("asks", TEXT, "what it asks for"),
    Field("asks_for_review", YES_NO, "whether it asks for a review by others"),
    Field("review", ref("review"), "the review that it asks for"),
    Field("ended", EVENT, "the day it ended"),
)

THINGS = (
    REGISTERS, INTERESTS_REGISTER, DECLARATION, INTEREST, GIFTS_REGISTER, GIFT, PROCUREMENT_REGISTER,
    BREACHES_REGISTER, BREACH, RISK_REGISTER, RISK, CONDITIONS_REGISTER, CONDITION, DIRECTIONS_REGISTER, DIRECTION,
)
