"""The waivers of an organisation as its files state them."""

from typing import NamedTuple

from govcheck.engine.evidence import evidence_for
from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.organisation import Organisation
from govcheck.model.value import Group, Record, Reference
from govcheck.results.acceptance import WaiverKind
from govcheck.source import Location, Path, show_path

NEEDED = ("kind", "rule", "owner", "approver", "reason", "from", "until", "holds_for")
"""What a waiver must say; the subject may be left to its rule, and evidence is shown or said to be lacking."""


class Stated(NamedTuple):
    """One waiver; what is not stated is empty or None."""

    path: Path
    kind: WaiverKind | None
    rule: str
    subject: str
    owner: str
    approver: str
    reason: str
    since: Moment | None
    until: Moment | None
    holds_for: str
    lacking: tuple[str, ...]
    """The keys among those needed that are not stated."""
    organisation: Organisation

    @property
    def name(self) -> str:
        """Give its path in words: `waivers.deputy-chair`."""
        return show_path(self.path)

    @property
    def evidence(self) -> tuple[str, ...]:
        """Give its evidence in words; every reference must lead somewhere."""
        return evidence_for([self.path], self.organisation)

    def place(self, key: str = "") -> Location:
        """Give the place of one of its facts, or its own."""
        return self.organisation.locate((*self.path, key) if key else self.path)


def stated_waivers(organisation: Organisation) -> list[Stated]:
    """List the waivers in the order of their ids."""
    waivers = organisation.root.facts.get("waivers")
    entries = waivers.items if isinstance(waivers, Group) else ()
    records = [one for one in entries if isinstance(one, Record)]
    return [_stated(one, organisation) for one in sorted(records, key=lambda one: one.id)]


def _stated(record: Record, organisation: Organisation) -> Stated:
    since, until, kind = record.facts.get("from"), record.facts.get("until"), _text(record, "kind")
    return Stated(
        path=record.path,
        kind=WaiverKind(kind) if kind else None,
        rule=_text(record, "rule"),
        subject=_text(record, "subject"),
        owner=_person(record, "owner", organisation),
        approver=_person(record, "approver", organisation),
        reason=_text(record, "reason"),
        since=since if isinstance(since, Moment) else None,
        until=until if isinstance(until, Moment) else None,
        holds_for=_text(record, "holds_for"),
        lacking=tuple(key for key in NEEDED if not isinstance(record.facts.get(key), str | Moment | Reference)),
        organisation=organisation,
    )


def _text(record: Record, key: str) -> str:
    value = record.facts.get(key)
    return value if isinstance(value, str) else ""


def _person(record: Record, key: str, organisation: Organisation) -> str:
    """Name a person; whoever is not on record is reported where references are."""
    value = record.facts.get(key)
    entry = organisation.entries.get(value.kind, {}).get(value.id) if isinstance(value, Reference) else None
    return label(entry) if entry else ""
