"""The organisation itself, its practices, people, posts, and other organisations."""

from govcheck.model.leaf import ADDRESS, DATE, DIGEST, EVENT, INTEGER, MONEY, PERCENTAGE, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import BODY_KIND, PROFESSION
from govcheck.model.vocabulary import Field, Items, Many, One, Rows, thing

ORGANISATION = thing(
    "organisation",
    "the organisation whose governance is checked",
    Field("name", TEXT, "its name", required=True),
    Field("kind", BODY_KIND, "what kind of body it is, where that never changed"),
    Field("status", Rows("status"), "its kinds over time, each with its dates"),
    Field("name_in_constitution", TEXT, "its name as its constitution or establishment order gives it"),
    Field("ods_code", TEXT, "its code in the NHS register of organisations"),
    Field("established", EVENT, "when it was established as a body of its own"),
    Field("statutory_body", YES_NO, "whether it is a body established by statute"),
    Field("predecessors", Items(ref("party")), "organisations that merged into it"),
    Field("localities", Items(TEXT), "its localities"),
    Field("number_of_practices", INTEGER, "how many member practices the papers say it has"),
    Field("members_forum", ref("body"), "the forum of all member practices"),
    Field("owns_estate", YES_NO, "whether it owns premises of primary care"),
    Field("website", ADDRESS, "its website"),
)
STATUS = thing(
    "status",
    "a kind of body over a time",
    Field("kind", BODY_KIND, "the kind"),
    Field("from", DATE, "the first day", left_out="it was so before every date asked about"),
    Field("until", DATE, "the last day", left_out="no end date"),
)
PRACTICE = thing(
    "practice",
    "a member practice",
    Field("name", TEXT, "its name"),
    Field("ods_code", TEXT, "its code in the NHS register of organisations"),
    Field("locality", TEXT, "its locality"),
    Field("from", DATE, "when it joined", left_out="it was a member before every date asked about"),
    Field("until", DATE, "when it left", left_out="no end date"),
    Field("came_from", ref("party"), "the predecessor from which it moved over"),
    Field("representative", ref("person"), "the person it names to act for it"),
    Field("signed", Many("signature", ref("document")), "the documents it signed, by their id"),
    Field("engaged", Items(EVENT), "when it last took part in the organisation's work"),
    Field("agreement", ref("document"), "its agreement with the organisation"),
)
SIGNATURE = thing(
    "signature",
    "a signature under a document",
    Field("on", EVENT, "the day"),
    Field("version", TEXT, "the version signed"),
    Field("by", ref("person"), "who signed"),
)
PERSON = thing(
    "person",
    "a person",
    Field("name", TEXT, "the person's name"),
    Field("independent", YES_NO, "whether the person is independent, as the papers state",
          left_out="for a lay member: independent by the definition of lay"),
    Field("professions", Items(PROFESSION), "the person's professions"),
    Field("practice", ref("practice"), "the member practice where the person works or is a partner"),
    Field("employed_by_organisation", YES_NO, "whether the organisation employs the person"),
    Field("employer", ref("party"), "another organisation that employs the person"),
    Field("salaried", YES_NO, "whether a GP is salaried rather than a partner"),
    Field("retired", DATE, "when the person left practice"),
    Field("qualifications", Many("qualification"), "what the person is qualified in"),
    Field("skills", Items(TEXT), "skills that the papers claim for the person"),
    Field("experience", Many("experience"), "what the person has done"),
    Field("executive", YES_NO, "whether the person belongs to the executive of the organisation"),
    Field("decision_making", YES_NO, "whether the person is decision-making staff"),
    Field("commissioner", YES_NO, "whether the person works in commissioning"),
    Field("leads", Many("lead"), "pathways and task groups that the person leads"),
    Field("appraised", Items(EVENT), "when the person was last appraised"),
    Field("accepted_principles", EVENT, "when the person accepted the seven principles of public life"),
    Field("development_plan", One("development-plan"), "the person's plan to learn what the role needs"),
    Field("community_objective", YES_NO, "whether the person has an objective on better health for local people"),
    Field("community_objective_agreed", EVENT, "the day on which that objective was agreed"),
    Field("trained", Many("training-record"), "training that the person had"),
)
QUALIFICATION = thing(
    "qualification",
    "a professional qualification",
    Field("field", choice("field of qualification", "accountancy", "finance", "medicine", "nursing", "law", "other"),
          "what it qualifies for"),
    Field("title", TEXT, "its title"),
    Field("awarded_by", TEXT, "who awarded it"),
    Field("on", EVENT, "when it was awarded"),
)
EXPERIENCE = thing(
    "experience",
    "work that someone did",
    Field("field", choice("field of work", "finance", "audit", "quality", "commissioning", "clinical", "law",
                          "governance", "public-involvement", "business", "other"), "what kind of work"),
    Field("role", TEXT, "the role"),
    Field("from", DATE, "the first day"),
    Field("until", DATE, "the last day", left_out="no end date"),
)
DEVELOPMENT_PLAN = thing(
    "development-plan",
    "a plan to learn",
    Field("on", EVENT, "the day it was agreed"),
    Field("time", TEXT, "the time set aside"),
    Field("money", MONEY, "the money set aside"),
)
TRAINING_RECORD = thing(
    "training-record",
    "training that someone had",
    Field("subject", TEXT, "what it was about"),
    Field("training", ref("training"), "the training, where it is listed"),
    Field("on", EVENT, "the day"),
)
LEAD = thing(
    "lead",
    "a pathway or task group that someone leads",
    Field("title", TEXT, "the pathway or task group"),
    Field("time", TEXT, "the sessions or hours it takes"),
    Field("from", DATE, "the first day", left_out="in place before every date asked about"),
    Field("until", DATE, "the last day", left_out="no end date"),
)
POST = thing(
    "post",
    "a post in the organisation, or shared with others",
    Field("name", TEXT, "its title"),
    Field("roles", Items(choice(
        "role", "accountable-officer", "chief-finance-officer", "chief-operating-officer", "chief-nurse",
        "medical-director", "turnaround-director", "conflicts-of-interest-guardian", "quality-lead",
        "director-of-public-health", "company-secretary", "head-of-joint-commissioning", "other",
    )), "the roles it holds"),
    Field("executive", YES_NO, "whether it belongs to the executive"),
    Field("holders", Rows("holder"), "who holds it, now and before",
          left_out="it is filled by someone whom the papers do not name and who holds no other post",
          none_word="vacant"),
    Field("shared_with", Items(ref("party")), "the organisations that share it"),
    Field("partnership", ref("partnership"), "the partnership it belongs to, where it is a joint post",
          left_out="it is no joint post"),
    Field("incentives", Many("contract-term"), "incentives in the pay of its holder"),
    Field("employer", One("employer"), "who employs its holder"),
    Field("funding", Many("share"), "who pays which share"),
    Field("works_for", Items(ref("body")), "the bodies its holder works for"),
    Field("accountable_to", ref("post"), "the post to which its holder answers"),
    Field("job_description", One("job-description"), "its job description"),
)
EMPLOYER = thing(
    "employer",
    "who employs someone",
    Field("organisation", YES_NO, "whether it is the organisation itself"),
    Field("party", ref("party"), "the other organisation"),
)
SHARE = thing(
    "share",
    "the share that someone pays",
    Field("organisation", YES_NO, "whether the organisation itself pays it"),
    Field("party", ref("party"), "the other organisation that pays it"),
    Field("percentage", PERCENTAGE, "the share in per cent"),
    Field("amount", MONEY, "the amount"),
    Field("process", TEXT, "how it is agreed and paid"),
)
JOB_DESCRIPTION = thing(
    "job-description",
    "a job description",
    Field("document", ref("document"), "the document"),
    Field("specific", YES_NO, "whether it is written for this post rather than generic"),
)
PARTY = thing(
    "party",
    "another organisation",
    Field("name", TEXT, "its name"),
    Field("kind", choice(
        "kind of organisation", "ccg", "nhs-england", "council", "nhs-trust", "gp-federation", "practice",
        "community-provider", "independent-provider", "voluntary-body", "commissioning-support-unit", "healthwatch",
        "police", "prison", "probation", "primary-care-trust",
        "strategic-health-authority", "auditor", "regulator", "other",
    ), "what kind of organisation it is"),
    Field("key_provider", YES_NO, "whether it is a key provider of services"),
    Field("commissioned_from", YES_NO, "whether the organisation buys services from it"),
    Field("may_bid", YES_NO, "whether it may bid to provide services"),
    Field("neighbour", YES_NO, "whether it is a neighbouring group"),
)
EVIDENCE = thing(
    "evidence",
    "what shows a fact",
    Field("document", ref("document"), "the document that shows it"),
    Field("clause", TEXT, "the clause"),
    Field("file", TEXT, "a file that shows it"),
    Field("sha256", DIGEST, "the SHA-256 of the file"),
    Field("address", ADDRESS, "an address that shows it"),
    Field("for", Items(TEXT), "the facts it covers", left_out="the object as a whole"),
    Field("dated", DATE, "the date of what it shows", left_out="as old as the statement that it shows"),
    Field("filed", EVENT, "when it was put on file"),
    Field("note", TEXT, "a remark for people; no rule reads it"),
    bare=True,
)
THINGS = (
    ORGANISATION, STATUS, PRACTICE, SIGNATURE, PERSON, QUALIFICATION, EXPERIENCE, DEVELOPMENT_PLAN, TRAINING_RECORD,
    LEAD, POST, EMPLOYER, SHARE, JOB_DESCRIPTION, PARTY, EVIDENCE,
)
