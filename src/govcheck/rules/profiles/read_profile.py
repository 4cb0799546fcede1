"""Reading a profile and those that it extends, with every mistake located."""

from pathlib import Path as File
from typing import NamedTuple

from govcheck.load import Problem, SourceFile
from govcheck.model.near import did_you_mean
from govcheck.rules.builtin import builtin_profiles_folder
from govcheck.rules.profiles.layer import read_layer
from govcheck.rules.profiles.profile import Profile, extended


class ProfileFile(NamedTuple):
    """The file of a profile."""

    name: str
    path: File
    shown: str
    """The name of the file in all places."""
    builtin: bool


class ReadProfile(NamedTuple):
    """A profile, and what is wrong with its files; with problems it must not be used."""

    profile: Profile | None
    files: tuple[SourceFile, ...]
    paths: tuple[File, ...]
    """The files that do not come with govcheck."""
    problems: tuple[Problem, ...]


def builtin_profiles() -> dict[str, ProfileFile]:
    """Give the profiles that come with govcheck by their names."""
    return {
        path.stem: ProfileFile(path.stem, path, f"profiles/{path.name}", builtin=True)
        for path in sorted(builtin_profiles_folder().glob("*.yaml"))
    }


def find_profile(text: str, folder: File) -> ProfileFile | None:
    """Find a profile by the name of a built-in one, or as a file given from `folder`; None where there is none."""
    builtin = builtin_profiles()
    if text in builtin:
        return builtin[text]
    path = folder / text
    return ProfileFile(path.stem, path, path.name, builtin=False) if path.is_file() else None


def read_profile(file: ProfileFile) -> ReadProfile:
    """Read a profile with all that it extends."""
    layers: list[Profile] = []
    files: list[SourceFile] = []
    problems: list[Problem] = []
    read: list[ProfileFile] = []
    following: ProfileFile | None = file
    while following:
        read.append(following)
        layer = read_layer(following.path, following.name, following.shown)
        files += layer.files
        problems += layer.problems
        layers += [layer.profile] if layer.profile else []
        following = None
        if layer.extends:
            following = find_profile(layer.extends.text, read[-1].path.parent)
            if following is None:
                problems.append(_unknown(layer.extends.text, read[-1].path, Problem(layer.extends.location, "")))
            elif following.path.resolve() in {one.path.resolve() for one in read}:
                circle = ", ".join(one.name for one in (*read, following))
                problems.append(Problem(layer.extends.location, f"Profiles extend one another in a circle: {circle}."))
                following = None
    profile = layers[-1] if layers else None
    for child in reversed(layers[:-1]):
        profile = extended(profile, child) if profile else child
    paths = tuple(one.path for one in read if not one.builtin)
    return ReadProfile(None if problems else profile, tuple(files), paths, tuple(problems))


def _unknown(text: str, file: File, problem: Problem) -> Problem:
    beside = [path.name for path in file.parent.glob("*.yaml") if path != file]
    sentence = f"There is no profile `{text}`: neither a built-in one nor a file beside this one."
    return problem._replace(sentence=sentence, suggestion=did_you_mean(text, [*builtin_profiles(), *beside]))
