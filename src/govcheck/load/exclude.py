"""Patterns that name files to leave out, as `exclude` in the settings writes them."""

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

_PART = re.compile(r"\*\*/|\*\*|\*|\?|\[!?\]?[^\]/]*\]|.", re.DOTALL)


def excluder(patterns: Sequence[str]) -> Callable[[str], bool]:
    """Give a test that says whether a name is left out.

    Names and patterns are relative to the folder given, with `/`. `*` and `?` stay within one folder, `**`
    goes through any number of them, `[ab]` is one of the characters. A pattern that names a folder leaves
    out everything below it.
    """
    if not patterns:
        return lambda _name: False
    matches = re.compile("|".join(f"(?:{_to_regex(pattern)})" for pattern in patterns), re.DOTALL).fullmatch
    return lambda name: matches(name) is not None


def patterns_for(files: Iterable[Path], folders: Iterable[Path]) -> tuple[str, ...]:
    """Give patterns that name exactly those of `files` that lie below one of `folders`."""
    tops = [folder.resolve() for folder in folders]
    inside = [(file.resolve(), top) for file in files for top in tops if file.resolve().is_relative_to(top)]
    return tuple(re.sub(r"[*?\[]", r"[\g<0>]", file.relative_to(top).as_posix()) for file, top in inside if file != top)


def _to_regex(pattern: str) -> str:
    pattern = re.sub(r"(\*\*/)+", "**/", pattern.removeprefix("./").rstrip("/"))
    return "".join(_part_to_regex(part) for part in _PART.findall(pattern)) + "(?:/.*)?"


def _part_to_regex(part: str) -> str:
    if part == "**/":
        return "(?:[^/]+/)*"
    if part == "**":
        return ".*"
    if part == "*":
        return "[^/]*"
    if part == "?":
        return "[^/]"
    return re.escape(part) if len(part) == 1 else _set_to_regex(part)


def _set_to_regex(part: str) -> str:
    """Translate `[abc]`, `[a-c]` or `[!abc]`; what is no sensible set stands for itself."""
    inside = part[1:-1]
    negation, members = ("^", inside[1:]) if inside.startswith("!") else ("", inside)
    if "--" in members:
        return re.escape(part)
    candidate = f"[{negation}" + re.sub(r"([\\\[\]^&~|])", r"\\\1", members) + "]"
    try:
        re.compile(candidate)
    except re.error:
        return re.escape(part)
    return candidate
