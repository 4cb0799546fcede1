"""Documents, registers, and answers that people give on their word."""

from govcheck.model.leaf import DATE, EVENT, MONEY, PERIOD, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import PENALTY_GROUND, PROFESSION, STATUTORY_DUTY, TOPIC
from govcheck.model.vocabulary import Field, Items, Many, One, Rows, Table, thing

DOCUMENT_KIND = choice(
    "kind of document",
    "constitution", "standing-orders", "scheme-of-delegation", "financial-instructions", "governance-handbook",
    "code-of-conduct", "conflicts-policy", "role-description", "vision", "strategy", "commissioning-plan",
    "strategic-plan", "joint-strategic-needs-assessment", "joint-health-and-wellbeing-strategy", "joint-strategy",
    "quality-strategy", "quality-assurance-framework", "quality-accounts", "quality-report", "quality-dashboard",
    "involvement-arrangements", "engagement-plan", "clinical-advice-arrangements", "decision-making-arrangements",
    "financial-assurance", "risk-assurance-framework", "risk-register", "audit-letter", "annual-report",
    "annual-accounts", "statement-of-internal-control", "remuneration-report", "publication-scheme",
    "inter-practice-agreement", "partnership-agreement", "recruitment-procedure", "appointment-process",
    "commissioning-intentions", "consultation-procedure", "estate-plan", "job-description", "plan-of-business",
    "action-plan", "community-development-plan", "workforce-plan", "service-level-agreement", "terms-of-reference",
    "minutes", "handover-plan", "agreement", "guidance", "register", "review", "skills-matrix",
    "intelligence-specification", "collaboration-agreement", "penalty-strategy", "financial-plan", "recovery-plan",
    "development-plan", "joint-plan", "winding-down-plan", "gap-analysis", "assets-assessment", "staff-terms",
    "health-and-wellbeing-board-plan", "primary-care-agreement", "establishment-order", "policy", "contract", "other",
)

DOCUMENT = thing(
    "document",
    "a controlled document in one version",
    Field("title", TEXT, "its title"),
    Field("kind", DOCUMENT_KIND, "what kind of document it is"),
    Field("version", TEXT, "its version"),
    Field("status", choice("status of a document", "draft", "approved", "in-force", "superseded", "withdrawn"),
          "how far it has come"),
    Field("approved", Rows("act"), "who approved it, and when"),
    Field("from", DATE, "the first day it is in force", left_out="from its approval"),
    Field("until", DATE, "the last day it is in force", left_out="no end date"),
    Field("supersedes", ref("document"), "the version that it replaced"),
    Field("published", Rows("act"), "when and where it was published"),
    Field("last_reviewed", Items(EVENT), "when it was last reviewed"),
    Field("review_interval", PERIOD, "how often it is to be reviewed, as stated",
          left_out="the interval of the rule that asks"),
    Field("next_review", DATE, "when it is to be reviewed next, as stated",
          left_out="no further condition: the interval alone decides"),
    Field("presented", Items(EVENT), "when it was put before the governing body"),
    Field("year", ref("year"), "the financial year it is about"),
    Field("covers", Table(TOPIC, TEXT), "the subjects it covers, each with the clause that does"),
    Field("role", choice("described role", "lay-member", "accountable-officer", "chief-finance-officer", "chair",
                         "nurse", "secondary-care-doctor", "quality-lead", "other"), "the role it describes"),
    Field("professions", Items(PROFESSION), "the professions it names"),
    Field("duties", Many("duty"), "the duties it deals with, each with control and assurance"),
    Field("goals", Items(ref("goal")), "the goals it refers to"),
    Field("refers_to", Items(ref("document")), "other documents it refers to"),
    Field("conforms", One("conformity"), "the guidance it was compared with"),
    Field("our_part", One("act"), "the organisation's part in writing it, where others lead"),
    Field("author", TEXT, "who wrote it"),
    Field("owner", ref("post"), "the post that answers for it"),
    Field("signed", One("act"), "who signed it, and when"),
    Field("came_from", ref("party"), "the predecessor from which it was taken over"),
    Field("partnership", ref("partnership"), "the partnership that it belongs to"),
    Field("legal_basis", TEXT, "the section of an Act that it rests on, such as section 75"),
    Field("varies", ref("document"), "the agreement that it varies"),
    Field("parties", Items(ref("party")), "the other organisations that it names"),
    Field("shared", Rows("act"), "when it was shared with other organisations"),
    Field("signed_off", Rows("act"), "who signed it off beside the body that approved it, and when"),
    Field("submitted", Rows("act"), "when it was handed in"),
    Field("plans_from", DATE, "the first day it plans for"),
    Field("plans_until", DATE, "the last day it plans for"),
    Field("priorities", Items(TEXT), "the priorities that it sets"),
    Field("answers", Many("plan-answer"), "how it deals with what it has to deal with"),
    Field("leaves_out", Table(TOPIC, TEXT), "the subjects it leaves out, each with the reason"),
    Field("seats", Items(ref("seat")), "the seats it covers"),
    Field("measures", Items(ref("measure")), "the measures it shows"),
    Field("powers", Many("power"), "the decisions it reserves and delegates"),
    Field("meetings", Items(ref("meeting")), "the meetings it plans"),
    Field("cycle", Many("cycle-event"), "the events of the executive year that it takes in"),
    Field("assets_mapped", Items(EVENT), "when the assets of the community were mapped for it"),
    Field("penalty_grounds", Items(PENALTY_GROUND), "the grounds on which it has penalties raised"),
    Field("income_uses", Items(TEXT), "the uses it allows for income from penalties"),
)

DUTY = thing(
    "duty",
    "one duty in a framework of assurance",
    Field("duty", STATUTORY_DUTY, "the duty"),
    Field("control", TEXT, "what makes sure that it is met"),
    Field("assurance", TEXT, "where the assurance comes from"),
    Field("assured_by", TEXT, "who gives the assurance"),
    Field("last_assured", Items(EVENT), "when the assurance was last given"),
)

CONFORMITY = thing(
    "conformity",
    "a comparison of a document with guidance",
    Field("guidance", TEXT, "the guidance"),
    Field("version", TEXT, "its version"),
    Field("on", EVENT, "the day of the comparison"),
    Field("by", TEXT, "who compared"),
    Field("result", choice("result of a comparison", "in-line", "departs"), "what came out"),
)

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
    Field("checkpoints", Items(EVENT), "the days it was looked at again"),
    Field("lifted", EVENT, "the day it was lifted"),
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
    Field("review", ref("review"), "the review that it asks for"),
    Field("ended", EVENT, "the day it ended"),
)
ATTESTATION = thing(
    "attestation",
    "an answer that people give on their word, with evidence",
    Field("question", TEXT, "the id of the requirement or question that it answers"),
    Field("body", ref("body"), "the body it is about", left_out="the organisation as a whole"),
    Field("partnership", ref("partnership"), "the partnership it is about"),
    Field("answer", choice("answer", "yes", "partly", "no"), "the answer"),
    Field("statement", TEXT, "the answer in words"),
    Field("by", ref("person"), "who answered"),
    Field("by_post", ref("post"), "the post that answered"),
    Field("approved_by", ref("person"), "who approved the answer: someone else"),
    Field("approved_by_body", ref("body"), "the body that approved the answer"),
    Field("on", EVENT, "the day of the answer"),
    Field("valid_for", PERIOD, "how long it holds", left_out="the period of the rule that asks"),
)
WAIVER = thing(
    "waiver",
    "something that is accepted for a time",
    Field("kind", choice("kind of waiver", "waiver", "explanation", "to-follow"), "what it is"),
    Field("rule", TEXT, "the rule it is for"),
    Field("subject", TEXT, "the subject it is for"),
    Field("owner", ref("person"), "who answers for it"),
    Field("approver", ref("person"), "who approved it: someone else"),
    Field("reason", TEXT, "why"),
    Field("from", DATE, "the first day"),
    Field("until", DATE, "the last day"),
)
THINGS = (
    DOCUMENT, DUTY, CONFORMITY, REGISTERS, INTERESTS_REGISTER, DECLARATION, INTEREST, GIFTS_REGISTER, GIFT,
    PROCUREMENT_REGISTER, BREACHES_REGISTER, BREACH, RISK_REGISTER, RISK, CONDITIONS_REGISTER, CONDITION,
    DIRECTIONS_REGISTER, DIRECTION, ATTESTATION, WAIVER,
)
