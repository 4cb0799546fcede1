"""The money, year by year."""

from govcheck.model.leaf import DATE, EVENT, MONEY, TEXT, YES_NO, choice, ref
from govcheck.model.vocabulary import Field, Many, One, Rows, thing

PURPOSE = choice(
    "purpose of money set aside", "surplus", "non-recurrent", "contingency", "better-care-fund", "other"
)

FINANCE = thing(
    "finance",
    "the money",
    Field("years", Many("year"), "the financial years, with ids such as `2016-17`"),
)

YEAR = thing(
    "year",
    "a financial year, from 1 April to 31 March",
    Field("allocation", MONEY, "the money allotted"),
    Field("resources", MONEY, "all the money to spend"),
    Field("planned_expenditure", MONEY, "the planned spending"),
    Field("outturn", MONEY, "what was spent once the year is closed"),
    Field("closed", YES_NO, "whether the books are closed"),
    Field("set_asides", Many("set-aside"), "money set aside"),
    Field("running_costs", MONEY, "the running costs"),
    Field("recurrent_position", MONEY, "the recurrent position; a deficit is negative"),
    Field("year_end_position", MONEY, "the position at the end of the year"),
    Field("outside_support", TEXT, "support from outside that the position rests on; `none` where there is none"),
    Field("efficiency_requirement", MONEY, "what must be saved"),
    Field("prevention_spending", MONEY, "spending on prevention"),
    Field("growth_not_funded", MONEY, "growth without money for it"),
    Field("schemes", Many("scheme"), "schemes that save or invest"),
    Field("contingency_releases", Many("contingency-release"), "contingency money that was released"),
    Field("accounts", One("accounts"), "the annual accounts"),
    Field("plan_approved", Rows("act"), "who approved the plan, and when"),
)

SET_ASIDE = thing(
    "set-aside",
    "money set aside for a purpose",
    Field("purpose", PURPOSE, "the purpose"),
    Field("amount", MONEY, "the amount"),
)

SCHEME = thing(
    "scheme",
    "a scheme that saves or invests",
    Field("title", TEXT, "what it is"),
    Field("kind", choice("kind of scheme", "saving", "transformation", "routine", "contract-overspend",
                         "co-production", "other"), "its kind"),
    Field("fund", PURPOSE, "the money set aside that pays for it"),
    Field("amount", MONEY, "the amount"),
    Field("starts", DATE, "the day it starts"),
    Field("evidence_base", TEXT, "the evidence that it works"),
)

ACCOUNTS = thing(
    "accounts",
    "the annual accounts of a year",
    Field("prepared_under", ref("post"), "the post under whose oversight they were prepared"),
    Field("prepared_under_person", ref("person"), "the person under whose oversight they were prepared"),
    Field("approved", Rows("act"), "who approved them, and when"),
    Field("auditor", TEXT, "the external auditor"),
    Field("auditor_party", ref("party"), "the external auditor, where it is listed among the parties"),
    Field("opinion", One("opinion"), "the auditor's opinion"),
    Field("published", Rows("act"), "when and where they were published"),
)

OPINION = thing(
    "opinion",
    "an auditor's opinion",
    Field("on", EVENT, "the day"),
    Field("qualified", YES_NO, "whether the auditor has reservations"),
)

THINGS = (
    FINANCE, YEAR, SET_ASIDE, SCHEME, ACCOUNTS, OPINION,
)
