"""What the options and the profile change, as every report says it at its head."""

from collections.abc import Iterator, Sequence

from govcheck.engine.options import Options
from govcheck.engine.waivers.mistakes import A_YEAR
from govcheck.results.choices import Choice, ChoiceKind
from govcheck.rules.packs import Pack
from govcheck.rules.profiles import Profile


def choices_made(packs: Sequence[Pack], options: Options) -> tuple[Choice, ...]:
    """List every change in the order of its kind and name; `packs` are those for the body."""
    made = [*_named(options)]
    if options.profile:
        made += [*_settings(packs, options.profile), *_off(options.profile), *_packs(packs, options.profile)]
        made += _longest_waiver(options.profile)
    order = list(ChoiceKind)
    return tuple(sorted(made, key=lambda one: (order.index(one.kind), one.what)))


def _settings(packs: Sequence[Pack], profile: Profile) -> Iterator[Choice]:
    for pack in packs:
        for setting, own in pack.settings.items():
            tailored = profile.tailoring(pack.id, setting)
            if tailored and tailored.value.text != own:
                yield Choice(
                    kind=ChoiceKind.SETTING,
                    what=f"{pack.id}/{setting}",
                    before=own,
                    after=tailored.value.text,
                    reason="",
                    origin=f"profile {tailored.profile}",
                    location=tailored.value.location,
                )


def _longest_waiver(profile: Profile) -> Iterator[Choice]:
    longest = profile.longest_waiver
    if longest and longest.period != A_YEAR:
        yield Choice(
            kind=ChoiceKind.SETTING,
            what="longest_waiver",
            before=str(A_YEAR),
            after=str(longest.period),
            reason="",
            origin=f"profile {longest.profile}",
            location=longest.location,
        )


def _off(profile: Profile) -> Iterator[Choice]:
    for off in profile.switched_off.values():
        origin = f"profile {off.profile}"
        yield Choice(ChoiceKind.SWITCHED_OFF, off.name, "", "", off.reason, origin, off.location)


def _packs(packs: Sequence[Pack], profile: Profile) -> Iterator[Choice]:
    for pack in packs:
        if profile.leaves_out(pack):
            mandatory = sum(rule.mandatory for rule in pack.rules)
            reason = f"but for its mandatory rules ({mandatory})" if mandatory else ""
            place = profile.packs[0].location
            yield Choice(ChoiceKind.PACK_LEFT_OUT, pack.id, "", "", reason, f"profile {profile.name}", place)


def _named(options: Options) -> Iterator[Choice]:
    for kind, key, names in (
        (ChoiceKind.SELECTED, "select", options.select),
        (ChoiceKind.IGNORED, "ignore", options.ignore),
    ):
        for name in dict.fromkeys(names):
            place = options.stated.get((key, name))
            yield Choice(kind, name, "", "", "", "govcheck.yaml" if place else f"--{key}", place)
