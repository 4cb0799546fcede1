"""Goals, the measures that show them, and the needs they answer."""

from govcheck.model.leaf import DATE, EVENT, NUMBER, PERCENTAGE, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import NATIONAL_PRIORITY, OUTCOME_DOMAIN
from govcheck.model.vocabulary import Field, Items, Many, Rows, thing

GOAL = thing(
    "goal",
    "a goal that the organisation has set",
    Field("title", TEXT, "the goal in words"),
    Field("measure", ref("measure"), "the measure that shows its outcome"),
    Field("needs", Items(ref("need")), "the needs it answers"),
    Field("national_priority", NATIONAL_PRIORITY, "the national priority it serves; `none` where none applies"),
    Field("refers_to", Items(ref("document")), "the strategies it refers to"),
    Field("baseline", NUMBER, "the figure at the start", unit="that of the measure"),
    Field("target", NUMBER, "the figure aimed at", unit="that of the measure"),
    Field("target_date", DATE, "the day by which it is to be reached"),
    Field("risks", Items(ref("risk")), "the strategic risks that bear on it"),
    Field("published", Rows("act"), "when and where it was published"),
    Field("agreed", Rows("act"), "who agreed it, and when"),
    Field("considered", Rows("act"), "where it was considered: a meeting, a scrutiny committee"),
    Field("outcome_domain", OUTCOME_DOMAIN, "the domain of national outcomes it serves; `none` where none fits"),
    Field("aim", choice("further aim", "health", "health-inequalities", "parity-of-esteem", "elective-productivity"),
          "the further national aim it serves"),
    Field("improvement", PERCENTAGE, "the improvement aimed at"),
    Field("balanced_by", Items(ref("measure")), "measures that must not get worse while it is pursued"),
    Field("shows_success", Items(choice(
        "sign of success",
        "outcomes-for-money", "equal-access", "experience-of-pathways", "less-hospital-care", "self-management",
        "care-near-home", "information-for-patients", "patients-taking-part", "less-variation-in-primary-care",
    )), "the signs of good commissioning that it stands for"),
)

MEASURE = thing(
    "measure",
    "a measure",
    Field("title", TEXT, "what is measured"),
    Field("kind", choice("kind of measure", "outcome", "output", "input"), "what it counts"),
    Field("level", choice("level of outcome", "individual", "service", "strategic"), "at which level"),
    Field("aspects", Items(choice("aspect of a measure", "cost", "efficiency", "quality-outcome",
                                  "patient-experience", "safety", "responsiveness", "social-value")),
          "the aspects that it shows"),
    Field("unit", TEXT, "its unit"),
    Field("better", choice("direction", "higher", "lower"), "which way is better"),
    Field("source", TEXT, "where its data come from"),
    Field("data_checked", Items(EVENT), "when its data were last checked"),
    Field("area", choice("area of responsiveness", "person-centred-culture", "responsiveness-and-advocacy",
                         "social-capital-and-value", "shared-decision-making"), "the area of responsiveness it tracks"),
    Field("reported_by_patients", YES_NO, "whether patients report it"),
    Field("validated", YES_NO, "whether it is validated rather than a surrogate"),
    Field("readings", Many("reading"), "its readings"),
)

READING = thing(
    "reading",
    "one reading of a measure",
    Field("on", EVENT, "the day"),
    Field("value", NUMBER, "the figure", unit="that of the measure"),
)

NEED = thing(
    "need",
    "a local need that an assessment found",
    Field("title", TEXT, "the need in words"),
    Field("assessment", ref("document"), "the needs assessment that found it"),
)

THINGS = (
    GOAL, MEASURE, READING, NEED,
)
