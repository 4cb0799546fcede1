"""The answers that people gave on their word, for reports that list them all with their evidence."""

from govcheck.engine.evidence import evidence_for
from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import show
from govcheck.model.value import Record
from govcheck.results.run import Attestation


def attestations(ask: Ask) -> tuple[Attestation, ...]:
    """List every attestation of the organisation, by its question and what it is about."""
    found = [_attestation(one, ask) for one in ask.each(ask.root, "attestations").records()]
    return tuple(sorted(found, key=lambda one: (one.question, one.about, one.path)))


def _attestation(one: Record, ask: Ask) -> Attestation:
    return Attestation(
        path=f"attestations.{one.id}",
        question=_said(one, "question", ask),
        about=_said(one, "body", ask) or _said(one, "partnership", ask) or "the organisation as a whole",
        answer=_answer(one, ask),
        statement=_said(one, "statement", ask),
        evidence=evidence_for([one.path], ask.organisation),
        answered_by=_said(one, "by", ask) or _said(one, "by_post", ask),
        approved_by=_said(one, "approved_by", ask) or _said(one, "approved_by_body", ask),
        on=_said(one, "on", ask),
        valid_for=_said(one, "valid_for", ask),
        location=ask.organisation.locate(one.path),
    )


def _answer(one: Record, ask: Ask) -> str:
    """Write the answer, or that to each part in the order of their names."""
    table = one.facts.get("answers")
    if not isinstance(table, Record):
        return _said(one, "answer", ask)
    parts = [(part.replace("-", " "), show(said)) for part, said in table.facts.items() if part != "complete"]
    return "; ".join(f"{part}: {said}" for part, said in sorted(parts))


def _said(one: Record, field: str, ask: Ask) -> str:
    """Write what is stated of a fact; empty where nothing is."""
    reading = ask(one, field)
    value = reading.value
    if not reading.stated:
        return ""
    return label(value) if isinstance(value, Record) else show(value)
