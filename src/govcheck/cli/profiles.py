"""The profile of a check, and the list of profiles there are."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from govcheck.cli.output import complain, show
from govcheck.cli.packs import load_packs, other_packs, packs_left_out
from govcheck.cli.prepared import Prepared
from govcheck.cli.settings import NamedProfile
from govcheck.cli.usage import UsageError
from govcheck.load import Problem
from govcheck.model.near import did_you_mean
from govcheck.results.gate import INVALID, MET
from govcheck.rules.profiles import Profile
from govcheck.rules.profiles.against import mistakes
from govcheck.rules.profiles.read_profile import ProfileFile, ReadProfile, builtin_profiles, find_profile, read_profile


def under_profile(named: NamedProfile, packs: tuple[str, ...]) -> Prepared:
    """Read the profile that is named, and the packs with its settings; UsageError where there is none of that name."""
    file = find_profile(named.text, named.folder)
    if file is None:
        sentence, near = _unknown(named.text)
        if named.location is None:
            raise UsageError(f"--profile: {sentence} {near}".rstrip())
        return Prepared(load_packs(packs), None, (), (), (Problem(named.location, sentence, near),))
    return _with_profile(read_profile(file), packs)


def _with_profile(read: ReadProfile, names: tuple[str, ...]) -> Prepared:
    """Load the packs for a profile and hold it against them; packs that are named go before its own."""
    profile = read.profile
    if profile is None:
        return Prepared(load_packs(names), None, read.files, read.paths, read.problems)
    if names:
        profile = profile._replace(packs=())
    folders = [one.folder for one in profile.packs if one.folder and (Path(one.folder) / "pack.yaml").is_file()]
    loaded = load_packs((*names, *folders), profile.tailored)
    # A value that a rule cannot take spoils its pack, which the rest of the profile may speak of.
    plain = load_packs((*names, *folders)) if loaded.problems else loaded
    if plain.problems:
        return Prepared(plain, None, read.files, read.paths, plain.problems)
    found = mistakes(profile, plain.packs)
    if found and (left_out := packs_left_out(names)):
        # What the profile names may be in a built-in pack that takes no part.
        found = mistakes(profile, (*plain.packs, *other_packs(left_out)))
    told = {one.location for one in found}
    found += [one for one in dict.fromkeys(loaded.problems) if one.location not in told]
    return Prepared(loaded, profile, read.files, read.paths, tuple(found))


def files_of(named: NamedProfile) -> tuple[Path, ...]:
    """Give the files of a profile and of those that it extends, which are no part of an organisation."""
    file = find_profile(named.text, named.folder)
    return read_profile(file).paths if file else ()


def _unknown(text: str) -> tuple[str, str]:
    known = builtin_profiles()
    return f"There is no profile `{text}`: neither a built-in one nor a file.", did_you_mean(text, known)


def list_profiles(name: str | None) -> int:
    """Print the built-in profiles, or one with all that it changes; give the exit code."""
    if name is None:
        files: Sequence[ProfileFile] = tuple(builtin_profiles().values())
    elif file := find_profile(name, Path()):
        files = (file,)
    else:
        raise UsageError(" ".join(_unknown(name)).rstrip())
    lines: list[str] = []
    for one in files:
        prepared = _with_profile(read_profile(one), ())
        if prepared.profile is None or prepared.problems:
            complain(prepared.problems)
            return INVALID
        lines += [*([""] if lines else []), *_described(prepared.profile)]
    show(*lines)
    return MET


def _described(profile: Profile) -> Iterator[str]:
    """Give the lines on a profile: what it is for, and everything that it changes."""
    yield f"{profile.name}: {profile.title}"
    yield f"    {profile.purpose}"
    if profile.kinds:
        yield f"    For: {', '.join(profile.kinds)}"
    if profile.packs:
        yield f"    Packs: {', '.join(one.id for one in profile.packs)}"
    for setting in profile.settings.values():
        yield f"    Setting {setting.name}: {setting.value.text}"
    if profile.longest_waiver:
        yield f"    Longest waiver: {profile.longest_waiver.period}"
    for off in profile.switched_off.values():
        yield f"    Off: {off.name}: {off.reason}"
    for heading in profile.headings.values():
        yield f"    Heading {heading.title}: {', '.join(word.text for word in heading.requirements)}"
