"""Contracts with providers and with commissioning support, and how they are enforced."""

from govcheck.model.leaf import DATE, EVENT, MONEY, PERCENTAGE, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import PENALTY_GROUND, QUALITY_ASPECT
from govcheck.model.vocabulary import Field, Items, Many, thing

CONTRACT = thing(
    "contract",
    "a contract with a provider",
    Field("title", TEXT, "what it is for"),
    Field("kind", choice("kind of contract", "provider", "commissioning-support", "other"),
          "whether it buys services for patients or support for the organisation"),
    Field("provider", ref("party"), "the provider"),
    Field("services", Items(ref("service")), "the services it covers"),
    Field("document", ref("document"), "the contract itself"),
    Field("nhs_funded", YES_NO, "whether the NHS pays for the services"),
    Field("nhs_standard_contract", YES_NO, "whether it is on the NHS Standard Contract"),
    Field("from", DATE, "the first day", left_out="it was there before every date asked about"),
    Field("until", DATE, "the last day", left_out="no end date"),
    Field("value", MONEY, "its value"),
    Field("specification", ref("document"), "the specification"),
    Field("manager", ref("person"), "the person who manages it"),
    Field("manager_post", ref("post"), "the post that manages it"),
    Field("last_reviewed", Items(EVENT), "when it was last reviewed"),
    Field("unlisted_work", TEXT, "what happens to work that is not listed in it"),
    Field("indicators", Items(choice("indicator of responsiveness", "responsiveness", "patient-experience",
                                     "self-care", "shared-decision-making")),
          "what it keeps indicators for"),
    Field("terms", Many("contract-term"), "penalties, incentives and payments"),
    Field("breaches", Many("contract-breach"), "targets missed and terms broken"),
    Field("income_uses", Many("income-use"), "what the income from penalties was spent on"),
)
CONTRACT_TERM = thing(
    "contract-term",
    "a penalty, an incentive or a payment that a contract provides for",
    Field("title", TEXT, "the term in words"),
    Field("kind", choice("kind of term", "penalty", "incentive", "outcome-payment", "reward"), "its kind"),
    Field("aspect", QUALITY_ASPECT, "the aspect of quality that it bears on"),
    Field("ground", PENALTY_GROUND, "the ground on which a penalty falls due"),
    Field("rewards", choice("rewarded practice", "co-production", "shared-decisions", "consultation-experience",
                            "other"), "what a reward is for"),
    Field("measure", ref("measure"), "the measure it is tied to"),
    Field("outcome", TEXT, "the outcome it is tied to, where no measure is listed"),
    Field("share", PERCENTAGE, "its share of the contract's value"),
    Field("amount", MONEY, "its amount"),
    Field("rated_by_patients", YES_NO, "whether patients decide it or rate what it rests on"),
    Field("clause", TEXT, "the clause"),
)
CONTRACT_BREACH = thing(
    "contract-breach",
    "a target that was missed or a term that was broken",
    Field("on", EVENT, "the day"),
    Field("target", TEXT, "the target or term"),
    Field("ground", PENALTY_GROUND, "the ground on which a penalty falls due"),
    Field("consequence", TEXT, "the consequence that the contract provides for"),
    Field("applied", EVENT, "the day the consequence was applied"),
    Field("amount", MONEY, "the penalty"),
)
INCOME_USE = thing(
    "income-use",
    "a use of the income from penalties",
    Field("use", TEXT, "what it was spent on, as the strategy for penalties calls it"),
    Field("amount", MONEY, "the amount"),
    Field("on", EVENT, "the day"),
)
THINGS = (CONTRACT, CONTRACT_TERM, CONTRACT_BREACH, INCOME_USE)
