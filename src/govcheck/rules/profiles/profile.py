"""What a profile holds once it and those it extends are read."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from govcheck.model.moment import Period
from govcheck.rules.packs import Pack, Rule
from govcheck.rules.packs.pack import Word
from govcheck.source import Location


class Tailored(NamedTuple):
    """A value that a profile puts in the place of a pack's setting."""

    name: str
    """`pack/setting`, or `setting` for every pack that has one of this name."""
    value: Word
    location: Location
    """Where the name stands."""
    profile: str


class SwitchedOff(NamedTuple):
    """A rule or a requirement that a profile does not look at."""

    name: str
    reason: str
    location: Location
    profile: str


class Heading(NamedTuple):
    """A heading of a profile with the requirements under it."""

    id: str
    title: str
    requirements: tuple[Word, ...]


class ConditionsStated(NamedTuple):
    """What an assessment may end in, beside the full outcome."""

    requirement: Word
    kinds: int
    chosen_by: str


class LongestWaiver(NamedTuple):
    """How long a waiver may run."""

    period: Period
    location: Location
    profile: str


class ChosenPack(NamedTuple):
    """A pack that a profile looks at."""

    id: str
    folder: str
    """The folder of a pack that is not built in; empty for one that is."""
    location: Location


class Profile(NamedTuple):
    """A choice among the rules of all packs, for one kind of check."""

    name: str
    title: str
    purpose: str
    kinds: tuple[str, ...] = ()
    """The kinds of body it is for; empty for all."""
    kinds_location: Location | None = None
    packs: tuple[ChosenPack, ...] = ()
    settings: Mapping[str, Tailored] = MappingProxyType({})
    switched_off: Mapping[str, SwitchedOff] = MappingProxyType({})
    headings: Mapping[str, Heading] = MappingProxyType({})
    conditions: ConditionsStated | None = None
    longest_waiver: LongestWaiver | None = None

    def tailored(self, pack: str) -> dict[str, Word]:
        """Give the values for the settings of one pack; what names the pack goes before what does not."""
        everywhere = {name: one.value for name, one in self.settings.items() if "/" not in name}
        prefix = f"{pack}/"
        here = {name.removeprefix(prefix): one.value for name, one in self.settings.items() if name.startswith(prefix)}
        return everywhere | here

    def tailoring(self, pack: str, setting: str) -> Tailored | None:
        """Give what the profile says of one setting of a pack."""
        return self.settings.get(f"{pack}/{setting}") or self.settings.get(setting)

    def off(self, rule: Rule) -> SwitchedOff | None:
        """Say why a rule is not looked at: it is switched off, or everything that it checks is."""
        named = self.switched_off.get(rule.id) or self.switched_off.get(rule.name)
        if named or not all(one in self.switched_off for one in rule.requirements):
            return named
        return self.switched_off[rule.requirements[0]]

    def leaves_out(self, pack: Pack) -> bool:
        """Whether the profile looks at other packs; one given by its folder comes on top of all others."""
        named = [one for one in self.packs if not one.folder]
        return bool(named) and pack.id not in {one.id for one in self.packs}


def extended(parent: Profile, child: Profile) -> Profile:
    """Put a profile on top of the one that it extends; what it says itself goes before."""
    return child._replace(
        kinds=child.kinds or parent.kinds,
        kinds_location=child.kinds_location or parent.kinds_location,
        packs=child.packs or parent.packs,
        settings={**parent.settings, **child.settings},
        switched_off={**parent.switched_off, **child.switched_off},
        headings={**parent.headings, **child.headings},
        conditions=child.conditions or parent.conditions,
        longest_waiver=child.longest_waiver or parent.longest_waiver,
    )
