"""What a pack holds once it is read: requirements, and rules with resolved parameters."""

import datetime
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from govcheck.load import Problem
from govcheck.model.declared import DeclaredFact
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import Vocabulary
from govcheck.rules.kind import CheckKind
from govcheck.rules.where import Where
from govcheck.source import Location


class Requirement(NamedTuple):
    """One normative statement of a source document, in our words."""

    id: str
    source: str
    place: str
    group: str
    """The id of the group (element) of the pack to which it belongs."""
    says: str
    strength: str
    """core, recommended or developmental."""
    shown_by: str
    """fact, document, attestation or verdict."""
    shown_as: str = ""
    """The property of the overall verdict that shows it; empty where something else does."""
    comply_or_explain: bool = False
    """Whether the source itself allows departure from it with a reason."""


class Span(NamedTuple):
    """Days between which something is in force, both inclusive; None is open."""

    first: datetime.date | None = None
    last: datetime.date | None = None

    def includes(self, day: datetime.date) -> bool:
        """Whether `day` lies within."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def __str__(self) -> str:
        """Write it in words."""
        first = f"from {self.first:%Y-%m-%d}" if self.first else ""
        last = f"until {self.last:%Y-%m-%d}" if self.last else ""
        return f"{first} {last}".strip() or "at any time"


class AppliesTo(NamedTuple):
    """The kinds of body and the days for which a rule is meant."""

    kinds: tuple[str, ...]
    span: Span

    def may_be_for(self, kind: str, day: datetime.date) -> bool:
        """Whether it can be meant for a body of this kind on this day; a body of no stated kind may be of any."""
        return (not kind or kind in self.kinds) and self.span.includes(day)


class SubjectSelector(NamedTuple):
    """What a rule looks at: one thing, or each entry of a list that satisfies conditions."""

    route: str
    thing: str
    each: bool
    where: Where = ()


class Message(NamedTuple):
    """What a rule says, with named placeholders."""

    passed: str
    failed: str


class Dated(NamedTuple):
    """One version of the parameters, with the days for which it is in force."""

    span: Span
    params: Any
    """The typed parameters of the rule's kind of check."""


class Rule(NamedTuple):
    """One rule of a pack."""

    id: str
    """`pack/name`."""
    title: str
    requirements: tuple[str, ...]
    severity: str
    basis: str
    applies_to: AppliesTo
    subject: SubjectSelector
    when: Where
    """The condition under which it applies to a subject."""
    check: CheckKind
    params: tuple[Dated, ...]
    message: Message
    remedy: str
    rationale: str
    unless_failed: tuple[str, ...]
    location: Location
    standing: bool
    """Whether it stands in one file with others, its examples made from its parameters."""
    things: Mapping[str, str]
    """The kind of thing whose fields each parameter that it gives names, by the parameter's name."""
    mandatory: bool = False
    """Whether it is law: nothing may waive it, switch it off or loosen it."""
    settings: tuple[str, ...] = ()
    """The settings of the pack that its parameters use."""
    comply_or_explain: bool = False
    """Whether every requirement that it checks may be departed from with a reason."""
    or_reason: str = ""
    """The field of the subject that records the reason for a departure; empty where there is none."""

    @property
    def name(self) -> str:
        """The name of its folder: its id without the pack."""
        return self.id.partition("/")[2]


class Source(NamedTuple):
    """A source document."""

    id: str
    title: str
    publisher: str
    year: str
    comply_or_explain: bool = False
    """Whether it allows departure from all that it asks, with a reason."""

    def __str__(self) -> str:
        """Cite it."""
        return f"{self.title} ({self.publisher}, {self.year})"


class PackHead(NamedTuple):
    """What a pack says of itself that tells whether it is for a body on a day."""

    id: str
    kinds: tuple[str, ...]
    span: Span

    def is_for(self, kind: str, day: datetime.date) -> bool:
        """Whether it is for a body of this kind on this day; a body of no stated kind may be of any."""
        return (not kind or kind in self.kinds) and self.span.includes(day)


class Word(NamedTuple):
    """A word with the place where a pack writes it."""

    text: str
    location: Location


class Pack(NamedTuple):
    """A folder of rules."""

    id: str
    title: str
    version: str
    maintainer: str
    kinds: tuple[str, ...]
    span: Span
    sources: tuple[Source, ...]
    groups: Mapping[str, str]
    """Titles of the groups (elements) by id, in the source's order."""
    requirements: Mapping[str, Requirement]
    rules: tuple[Rule, ...]
    folder: str
    facts: tuple[DeclaredFact, ...] = ()
    """The further facts that it declares."""
    vocabulary: Vocabulary = VOCABULARY
    """What its rules and examples can speak of: the further facts of all packs that were read with it, too."""
    areas: Mapping[str, str] = MappingProxyType({})
    """Areas of the groups, for the overall verdict; a group that is not among them is governance."""
    settings: Mapping[str, str] = MappingProxyType({})
    """Its settings as the pack itself has them, whatever a profile puts in their place."""


class ReadPack(NamedTuple):
    """A pack, or what is wrong with it; with problems it must not be used."""

    pack: Pack | None
    problems: tuple[Problem, ...]
