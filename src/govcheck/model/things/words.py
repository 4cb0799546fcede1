"""Closed lists of words that several kinds of thing share."""

from govcheck.model.leaf import choice

BODY_KIND = choice("kind of body", "ccg-in-shadow", "ccg", "joint-arrangement", "integrated-care-board")

SEAT_KIND = choice(
    "kind of member",
    "lay", "outside", "gp", "registered-nurse", "secondary-care-doctor", "practice-manager",
    "practice-representative", "accountable-officer", "chief-finance-officer", "chief-nurse", "officer",
    "clinical-chair", "clinical-vice-chair", "independent-chair", "non-executive", "partner", "place-member",
    "patient-representative", "councillor", "local-authority-officer", "director-of-public-health", "healthwatch",
    "local-medical-committee", "voluntary-sector", "clinician", "other-professional", "other",
)

TAKING_PART = choice(
    "way of taking part", "member", "co-opted", "associate", "participant", "observer", "in-attendance"
)

CAPACITY = choice("capacity", "substantive", "interim", "acting", "designate", "stepped-aside")

CHOSEN_BY = choice(
    "way of choosing", "election", "appointment", "nomination", "selection", "ex-officio", "transfer", "extension"
)

PROFESSION = choice(
    "profession",
    "gp", "hospital-doctor", "public-health-doctor", "registered-nurse", "midwife", "health-visitor", "pharmacist",
    "dentist", "optometrist", "allied-health-professional", "psychologist", "social-worker", "healthcare-scientist",
    "practice-manager", "accountant", "other",
)

FUNCTION = choice(
    "function",
    "governing-body-responsibility", "audit", "remuneration", "nomination", "conflicts-of-interest",
    "quality-assurance", "quality-improvement", "finance", "performance", "commissioning", "planning", "procurement",
    "primary-care-commissioning", "engagement", "risk", "membership-assembly", "auditor-appointment", "safeguarding",
    "information-governance", "transformation", "joint-commissioning", "scrutiny", "clinical-advice", "workforce",
    "other",
)

PARTNERSHIP_KIND = choice(
    "kind of partnership",
    "health-and-wellbeing-board", "local-government", "scrutiny", "neighbouring-group", "joint-arrangement",
    "commissioning-support", "confederation", "local-partnership", "providers", "other",
)

TOPIC = choice(
    "subject",
    # audit
    "financial-reporting", "internal-control", "auditors", "counter-fraud", "risk-assurance-framework",
    "quality-data", "internal-audit-programme",
    # principles of public life
    "selflessness", "integrity", "objectivity", "accountability", "openness", "honesty", "leadership",
    # involvement and decisions
    "public", "patients", "carers", "transparent", "inclusive", "fair", "accountable", "shared-decision-making",
    # roles
    "scrutiny-and-challenge", "systems-of-control", "public-interest", "financial-duties", "quality-improvement",
    "value-for-money", "financial-stewardship-support", "corporate-responsibility",
    # constitution
    "approach-to-governance", "nhs-constitution-duties", "nhs-constitution-rights", "nhs-constitution-pledges",
    "nhs-constitution-values",
    # conflicts
    "declaring-interests", "resolving-conflicts", "patient-choice",
    # quality
    "board-outcomes", "cqc-standards", "nice-quality-standards", "effectiveness", "safety", "patient-experience",
    # pay
    "pay-policy", "senior-pay",
    # to whom the organisation answers
    "accountability-to-national-board", "accountability-for-outcomes", "accountability-for-money",
    "accountability-to-practices", "accountability-to-patients", "accountability-to-population",
    "individual-accountability", "collective-accountability", "standing-by-decisions",
    "shared-financial-stewardship",
    # values of the NHS Constitution
    "respect-and-dignity", "commitment-to-quality", "compassion", "improving-lives",
    "working-together-for-patients", "everyone-counts",
    # commitments of a constitution
    "responsive-commissioning", "advocacy", "transparency", "assets-based-approach",
    # obligations of the accountable officer
    "efficiency", "regard-to-guidance", "break-even-revenue", "break-even-capital", "accounts-and-audit",
    # duties of quality leads
    "better-outcomes", "quality-assurance",
    # how business and money are run
    "conduct-of-business", "financial-responsibilities", "financial-policies", "financial-procedures",
    "executive-recruitment", "non-executive-recruitment",
    "terms-of-employment", "induction", "continuing-training", "finance-staff", "clinicians",
    # strategy
    "purpose", "mission-and-vision", "values", "outcome-goals", "goal-indicators", "external-context",
    "strategic-focus", "local-need", "current-outcomes", "current-provision", "community-views",
    "part-of-practices", "part-of-patients", "part-of-partners", "part-of-public", "part-of-national-board",
    "part-of-health-and-wellbeing-board", "part-of-governing-body", "part-of-managers",
    "primary-care-at-scale", "urgent-care-network", "provider-volumes", "specialised-centres",
    "academic-health-science-networks", "support-for-primary-care", "how-balance-is-achieved", "return-to-balance",
    # the agreement between group and practices
    "gathering-priorities", "weighing-priorities", "settling-priorities", "disagreements-between-practices",
    "practices-shape-plans", "practices-cede-authority", "practices-comply", "practices-take-part",
    "practices-share-information", "group-listens", "group-reflects-views", "group-commissions-competently",
    "group-engages", "group-provides-data", "group-shares-risk", "treatment", "referral", "prescribing",
    "best-practice", "agreed-priorities", "practices-that-do-not-engage", "practices-answer-for-decisions",
    "governing-body-answers-for-resources", "conduct-of-individuals",
    # control and reporting
    "significant-risks", "quality-reporting", "compliance", "outcome-results", "financial-result",
    "joint-arrangements", "consultation",
    # intelligence
    "intelligence-for-strategy", "intelligence-for-accountability", "intelligence-for-culture",
    "performance-intelligence", "external-intelligence",
    "measures-for-accountability", "measures-for-benchmarking", "measures-for-improvement",
    # consultation on changes of service
    "consultation-trigger", "consultation-lead", "consultation-method",
    # contract penalties
    "what-is-fined", "use-of-income", "national-planning-framework", "clinical-relationships",
    # working with neighbours and partners
    "neighbours", "shared-scale", "shared-staff", "sharing-information", "one-voice", "dispute-resolution",
    "shared-risk-plan", "financial-issues", "service-issues", "shared-risk-and-reward", "shared-assets",
    "shared-back-office", "cross-sector-efficiencies", "staff-transfers", "new-skills", "citizens-involvement",
    "all-local-people", "asset-mapping", "implications-of-joint-strategy", "engaging-with-groups",
    "statutory-responsibilities", "shadow-timetable", "joint-structures-in-transition",
    # wider causes of ill health
    "housing", "education", "diet", "stress", "environment",
    # joint arrangements that change or end
    "withdrawal-gaps", "managed-demand", "right-amount-of-care", "winding-down-unit", "winding-down-staffing",
    "shared-vision", "working-together-afterwards", "temporary-period", "successor-arrangement",
)

QUALITY_ASPECT = choice("aspect of quality", "effectiveness", "safety", "patient-experience")

PENALTY_GROUND = choice(
    "ground for a penalty", "incomplete-data", "poor-data", "wait-over-52-weeks", "handover-over-30-minutes",
    "handover-over-60-minutes", "other",
)

OUTCOME_DOMAIN = choice(
    "domain of outcomes",
    "preventing-early-death", "long-term-conditions", "recovery", "experience-of-care", "safe-care",
)

STAKEHOLDER = choice(
    "kind of stakeholder",
    "national-board", "practices", "practice-teams", "gps", "patients", "public", "carers", "healthwatch",
    "local-government", "health-and-wellbeing-board", "scrutiny", "neighbouring-groups", "police", "prisons",
    "probation", "nhs-clinicians", "private-clinicians", "voluntary-clinicians", "secondary-care-clinicians",
    "clinicians", "managers", "councillors", "voluntary-sector", "staff", "partners", "other",
)

PART_OF_REPORT = choice(
    "part of a report",
    # finance
    "income-and-expenditure", "trends", "forecast", "benchmarks", "budgets",
    # what is considered together
    "finance", "quality", "commissioning", "activity", "workforce", "indicators",
    # figures, and views of those concerned
    "own-performance", "use-of-providers", "primary-care", "views-of-staff", "views-of-practices",
    "views-of-patients-and-public", "views-of-partners",
    # progress with actions
    "progress", "risks", "workload",
    # the outside world
    "external-environment", "needs-assessment",
)

STATUTORY_DUTY = choice(
    "statutory duty",
    # finance
    "break-even-revenue", "break-even-capital", "running-costs-limit", "proper-accounts", "audit-of-accounts",
    # general
    "act-effectively-efficiently-economically", "improve-quality", "reduce-inequalities", "involve-public",
    "promote-nhs-constitution", "promote-innovation", "promote-research", "promote-integration", "obtain-advice",
    "enable-choice", "equality", "safeguard-children", "emergency-preparedness", "freedom-of-information",
    "health-and-safety", "manage-conflicts-of-interest", "improve-primary-care",
)

NATIONAL_PRIORITY = choice(
    "national priority",
    "preventing-early-death", "long-term-conditions", "recovery", "experience-of-care", "safe-care",
    "mental-health", "cancer", "urgent-care", "primary-care", "maternity", "learning-disabilities", "inequalities",
    "financial-balance", "waiting-times",
)

ACTION_ON_INTEREST = choice(
    "action on an interest",
    "withdrew", "stayed-silent", "spoke", "voted", "left-the-room", "no-action-needed", "none-taken",
)
