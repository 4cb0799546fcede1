"""A profile held against the packs: names that lead nowhere, values of the wrong type, and what is law."""

from collections.abc import Iterator, Sequence
from pathlib import Path as Folder

from govcheck.load import Problem
from govcheck.model.leaf import INTEGER, PERCENTAGE, PERIOD, LeafType
from govcheck.model.near import did_you_mean
from govcheck.rules.packs import Pack
from govcheck.rules.packs.pack import Word
from govcheck.rules.profiles.law import binds, law_under, law_using
from govcheck.rules.profiles.profile import Profile, SwitchedOff, Tailored


def mistakes(profile: Profile, packs: Sequence[Pack]) -> list[Problem]:
    """Find what is wrong with a profile, given every pack that it may speak of."""
    found = [
        *(one for off in profile.switched_off.values() for one in _switched_off(off, profile, packs)),
        *(one for tailored in profile.settings.values() for one in _tailored(tailored, profile, packs)),
        *_headings(profile, packs),
        *_packs(profile, packs),
    ]
    return sorted(set(found), key=lambda one: (one.location, one.sentence))


def _switched_off(off: SwitchedOff, profile: Profile, packs: Sequence[Pack]) -> Iterator[Problem]:
    rules = {name for pack in packs for rule in pack.rules for name in (rule.id, rule.name)}
    known = rules | _requirements(packs)
    if off.name in {pack.id for pack in packs}:
        yield Problem(off.location, f"`{off.name}` is a pack; a profile chooses packs with `packs`.")
    elif off.name not in known:
        sentence = f"There is no rule or requirement `{off.name}`."
        yield Problem(off.location, sentence, did_you_mean(off.name, known))
    elif binds(profile.kinds) and (law := law_under(off.name, packs)):
        yield Problem(off.location, f"`{off.name}` cannot be switched off: the rule `{law[0].id}` is law.")


def _tailored(tailored: Tailored, profile: Profile, packs: Sequence[Pack]) -> Iterator[Problem]:
    pack_id, _, setting = tailored.name.rpartition("/")
    meant = [pack for pack in packs if setting in pack.settings and pack_id in ("", pack.id)]
    if not meant:
        known = {name for pack in packs for one in pack.settings for name in (one, f"{pack.id}/{one}")}
        sentence = f"There is no setting `{tailored.name}` in any pack."
        yield Problem(tailored.location, sentence, did_you_mean(tailored.name, known))
    for pack in meant:
        if binds(profile.kinds) and (law := law_using(pack, setting)):
            yield Problem(
                tailored.location,
                f"`{tailored.name}` cannot be changed: the rule `{law[0].id}`, which uses it, is law.",
            )
        yield from _unlike(tailored.value, pack.settings[setting])


_SORTS: tuple[tuple[str, tuple[LeafType, ...]], ...] = (
    ("a number or a percentage", (INTEGER, PERCENTAGE)),
    ("a period, such as P1Y", (PERIOD,)),
)


def _unlike(value: Word, own: str) -> Iterator[Problem]:
    """Refuse a value of another sort than the pack's own, even where no rule uses the setting yet."""
    for name, leaves in _SORTS:
        if any(_reads(leaf, own) for leaf in leaves):
            if not any(_reads(leaf, value.text) for leaf in leaves):
                yield Problem(value.location, f"`{value.text}` is not {name}; the pack itself has `{own}` here.")
            return


def _reads(leaf: LeafType, text: str) -> bool:
    try:
        leaf.read(text)
    except ValueError:
        return False
    return True


def _headings(profile: Profile, packs: Sequence[Pack]) -> Iterator[Problem]:
    known = _requirements(packs)
    named = [word for heading in profile.headings.values() for word in heading.requirements]
    if profile.conditions:
        named.append(profile.conditions.requirement)
        if not profile.headings:
            sentence = "Conditions follow from what stands under headings, of which there are none."
            yield Problem(profile.conditions.requirement.location, sentence)
    for word in named:
        if word.text not in known:
            yield Problem(word.location, f"There is no requirement `{word.text}`.", did_you_mean(word.text, known))


def _packs(profile: Profile, packs: Sequence[Pack]) -> Iterator[Problem]:
    known = {pack.id for pack in packs}
    for one in profile.packs:
        if one.folder and not (Folder(one.folder) / "pack.yaml").is_file():
            yield Problem(one.location, "This is not the folder of a pack: it has no pack.yaml.")
        elif not one.folder and one.id not in known:
            yield Problem(one.location, f"There is no pack `{one.id}`.", did_you_mean(one.id, known))


def _requirements(packs: Sequence[Pack]) -> set[str]:
    return {one for pack in packs for one in pack.requirements}
