"""Statements that contradict another one, or that nobody may make."""

from collections.abc import Iterator

from govcheck.load import Problem
from govcheck.model.comparisons.found import Found, texts
from govcheck.model.near import did_you_mean
from govcheck.model.value import Absent, Record, Reference


def kind_stated_twice(found: Found) -> Iterator[Problem]:
    """Find a kind of body stated both once for all time and as a dated history."""
    for record in found.all_of("organisation"):
        if "kind" in record.facts and "status" in record.facts:
            yield Problem(
                found.place(record, "kind"),
                "`kind` and `status` both say what kind of body it is; keep one of the two.",
                other=found.place(record, "status"),
            )


def met_as_two(found: Found) -> Iterator[Problem]:
    """Find meetings said to be both of a body and of a partnership."""
    for meeting in found.all_of("meeting"):
        if isinstance(meeting.facts.get("body"), Reference) and isinstance(meeting.facts.get("partnership"), Reference):
            yield Problem(
                found.place(meeting, "partnership"),
                "A meeting is of a body or of a partnership; keep one of the two.",
                other=found.place(meeting, "body"),
            )


def attested_twice(found: Found) -> Iterator[Problem]:
    """Find second answers; an attestation that names no subject is about the organisation."""
    known: dict[tuple[str, str], Record] = {}
    for record in found.all_of("attestation"):
        question, about = record.facts.get("question"), _about(record)
        if not isinstance(question, str) or not about:
            continue
        if earlier := known.get((question, about)):
            yield Problem(
                found.place(record, "question"),
                f"The question `{question}` is answered twice for {about}.",
                other=found.place(earlier, "question"),
            )
        known.setdefault((question, about), record)


def _about(attestation: Record) -> str:
    """Name what an attestation is about; nothing where that is not stated."""
    for key in ("body", "partnership"):
        about = attestation.facts.get(key)
        if isinstance(about, Reference):
            return f"the {key} `{about.id}`"
        if isinstance(about, Absent):
            return ""
    return "the organisation as a whole"


def waived_by_its_owner(found: Found) -> Iterator[Problem]:
    """Find waivers approved by those who answer for them."""
    sentence = "The owner of a waiver cannot approve it."
    for waiver in found.all_of("waiver"):
        yield from _same_person(found, waiver, "approver", "owner", sentence)


def attested_and_approved_by_one(found: Found) -> Iterator[Problem]:
    """Find answers approved by those who gave them."""
    sentence = "Whoever gave this answer cannot approve it."
    for attestation in found.all_of("attestation"):
        yield from _same_person(found, attestation, "approved_by", "by", sentence)


def _same_person(found: Found, record: Record, key: str, other: str, sentence: str) -> Iterator[Problem]:
    person = record.facts.get(key)
    if isinstance(person, Reference) and person == record.facts.get(other):
        yield Problem(found.place(record, key), sentence, other=found.place(record, other))


def evidence_for_nothing(found: Found) -> Iterator[Problem]:
    """Find evidence for facts that its object cannot have."""
    for evidence in found.stating("evidence", "for"):
        owner = found.by_path[evidence.path[:-2]].thing
        fields = found.organisation.vocabulary[owner].fields
        for text, place in texts(found.organisation, evidence, "for"):
            if text not in fields or text in ("evidence", "note"):
                sentence = f"The evidence is for `{text}`, which is not a fact of a {owner.replace('-', ' ')}."
                yield Problem(place, sentence, did_you_mean(text, fields))


def digest_of_nothing(found: Found) -> Iterator[Problem]:
    """Find digests given without a file."""
    for evidence in found.all_of("evidence"):
        digest, file = evidence.facts.get("sha256"), evidence.facts.get("file")
        if isinstance(digest, str) and not isinstance(file, str):
            sentence = "A SHA-256 is given without the `file` that it is of."
            yield Problem(found.place(evidence, "sha256"), sentence)
