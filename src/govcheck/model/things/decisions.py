"""What a decision rests on, whom it heard, and what it will do to others."""

from govcheck.model.leaf import EVENT, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import STAKEHOLDER
from govcheck.model.vocabulary import Field, thing

BASIS = thing(
    "basis",
    "something that a decision rests on, or a reason why it does not",
    Field("kind", choice("basis of a decision", "evidence", "clinical-expertise", "needs-assessment", "councillors",
                         "community", "intelligence", "other"), "what kind of basis it is"),
    Field("what", TEXT, "what it is"),
    Field("document", ref("document"), "the document"),
    Field("reason_not_used", TEXT, "why it was not used, where it was not"),
)
VIEW = thing(
    "view",
    "the view of someone concerned by a decision",
    Field("of", STAKEHOLDER, "whose view it is"),
    Field("who", TEXT, "who gave it"),
    Field("said", TEXT, "what they said"),
    Field("on", EVENT, "the day it was given"),
    Field("used", TEXT, "how it was used"),
    Field("reason_not_sought", TEXT, "why it was not sought, where it was not"),
)
DECISION_INTEREST = thing(
    "decision-interest",
    "an interest declared over a decision",
    Field("person", ref("person"), "whose interest it is"),
    Field("interest", TEXT, "the interest"),
    Field("nature", choice("nature of a conflict", "actual", "potential", "perceived"),
          "what kind of conflict it makes"),
    Field("action", TEXT, "what was done about it"),
    Field("minute", TEXT, "the minute that records it"),
)
IMPACT = thing(
    "impact",
    "an effect of a decision, as assessed beforehand",
    Field("upon", choice("what is affected", "quality", "safety", "other-sector", "partner", "equality",
                         "workforce", "other"), "what is affected"),
    Field("party", ref("party"), "the partner or sector that is affected"),
    Field("assessed", EVENT, "the day of the assessment"),
    Field("document", ref("document"), "the assessment"),
    Field("finding", TEXT, "the effect that was found"),
    Field("agreed_with_it", YES_NO, "whether those affected agreed with it"),
)
THINGS = (BASIS, VIEW, DECISION_INTEREST, IMPACT)
