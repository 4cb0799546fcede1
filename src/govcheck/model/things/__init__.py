"""Every kind of thing that an organisation file can hold."""

from govcheck.model.things import (
    answers,
    assurance,
    bodies,
    contracts,
    decisions,
    documents,
    engagement,
    finance,
    goals,
    meetings,
    partnership,
    people,
    registers,
    seats,
    terms,
)
from govcheck.model.vocabulary import Field, Many, One, Thing, Vocabulary, thing
from govcheck.source import Path

ROOT = thing(
    "root",
    "everything that is stated of one organisation",
    Field("organisation", One("organisation"), "the organisation itself"),
    Field("practices", Many("practice"), "its member practices"),
    Field("people", Many("person"), "people"),
    Field("posts", Many("post"), "posts"),
    Field("parties", Many("party"), "other organisations"),
    Field("governing_body", One("governing-body"), "the body that governs it"),
    Field("committees", Many("committee"), "its committees, panels and forums"),
    Field("meetings", Many("meeting"), "meetings"),
    Field("documents", Many("document"), "controlled documents"),
    Field("registers", One("registers"), "registers"),
    Field("goals", Many("goal"), "its goals"),
    Field("measures", Many("measure"), "what it measures"),
    Field("needs", Many("need"), "local needs"),
    Field("finance", One("finance"), "its money"),
    Field("decisions", Many("decision"), "decisions"),
    Field("actions", Many("action"), "actions that were agreed"),
    Field("intentions", Many("intention"), "what it intends to commission, change or end"),
    Field("services", Many("service"), "the services that are commissioned"),
    Field("contracts", Many("contract"), "its contracts"),
    Field("partnerships", Many("partnership"), "its lasting relationships with others"),
    Field("arrangements", Many("arrangement"), "standing arrangements that someone leads"),
    Field("engagement", One("engagement"), "how it engages with others"),
    Field("publications", Many("publication"), "information that it gives out"),
    Field("intelligence", Many("intelligence"), "the intelligence that its governing body needs"),
    Field("reports", Many("report"), "reports that its bodies receive again and again"),
    Field("reviews", Many("review"), "reviews"),
    Field("internal_audit", One("internal-audit"), "its internal auditors and their programme"),
    Field("training", Many("training"), "training that it offers"),
    Field("transition", One("transition"), "the passage from its predecessors"),
    Field("application", One("application"), "its application for authorisation"),
    Field("assessment", One("assessment"), "its assessments of itself, and the outcome of authorisation"),
    Field("attestations", Many("attestation"), "answers given on someone's word"),
    Field("waivers", Many("waiver"), "what is accepted for a time"),
)

_ALL: tuple[Thing, ...] = (
    ROOT, *people.THINGS, *bodies.THINGS, *seats.THINGS, *terms.THINGS, *documents.THINGS, *registers.THINGS,
    *answers.THINGS, *goals.THINGS, *finance.THINGS, *meetings.THINGS, *decisions.THINGS, *partnership.THINGS,
    *contracts.THINGS, *engagement.THINGS, *assurance.THINGS,
)

VOCABULARY: Vocabulary = {one.name: one for one in _ALL}
"""The words of organisation files without any pack."""

REFERABLE: dict[str, tuple[Path, ...]] = {
    "person": (("people",),),
    "post": (("posts",),),
    "practice": (("practices",),),
    "party": (("parties",),),
    "body": (("governing_body",), ("committees",)),
    "seat": (("governing_body", "seats"),),
    "document": (("documents",),),
    "goal": (("goals",),),
    "measure": (("measures",),),
    "need": (("needs",),),
    "risk": (("registers", "risks", "entries"),),
    "year": (("finance", "years"),),
    "meeting": (("meetings",),),
    "decision": (("decisions",),),
    "partnership": (("partnerships",),),
    "review": (("reviews",),),
    "service": (("services",),),
    "training": (("training",),),
}
"""Which maps hold the entries that each kind of reference means."""
