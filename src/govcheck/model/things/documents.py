"""Controlled documents, and what they deal with."""

from govcheck.model.leaf import DATE, EVENT, PERIOD, TEXT, choice, ref
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
    Field("assets_mapped", Rows("act"), "when, and by whom, the assets of the community were mapped for it"),
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

THINGS = (
    DOCUMENT, DUTY, CONFORMITY,
)
