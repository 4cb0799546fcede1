"""What each kind of syntax error is called, found by the words of either YAML parser."""

import re
from collections.abc import Callable
from typing import NamedTuple

from govcheck.load.limits import TOO_DEEP
from govcheck.source import Location


class TextPlace(NamedTuple):
    """One of the two places a parser names."""

    location: Location
    line: str
    """The whole line it stands on."""
    above: str
    """The line above; empty on the first."""
    at_end: bool
    """Whether the text ends here."""

    @property
    def before(self) -> str:
        """What stands before it on its line."""
        return self.line[: self.location.span.column - 1]

    @property
    def sign(self) -> str:
        """The character there; empty at the end of a line."""
        return self.line[self.location.span.column - 1 :][:1]


class Phrase(NamedTuple):
    """What one kind of syntax error is called."""

    problem: str
    """A pattern found in what the parser says is wrong."""
    context: str
    """A pattern found in what the parser was doing."""
    words: str | Callable[[TextPlace, TextPlace], str]
    """The sentence, or what makes it from the places of the error and of what it belongs to."""
    at_context: bool = False
    """Whether the place to mend is where the thing begins, not where reading broke off."""


def _cannot_start(place: TextPlace, _begin: TextPlace) -> str:
    if place.sign == "\t":
        return _TAB
    if place.sign == "`":
        return "A value cannot begin with a backtick; put the text in quotes."
    return f"A value cannot begin with `{place.sign}`; put the text in quotes."


def _no_colon(_place: TextPlace, begin: TextPlace) -> str:
    if re.search(r"\w:[^\s/]", begin.line):
        return _NO_SPACE
    return "There is no colon after this key; write `key: value`."


def _second_colon(place: TextPlace, _begin: TextPlace) -> str:
    if re.search(r":\s", place.before):
        return "A second colon stands on this line; put a text that holds a colon in quotes."
    if re.search(r"\w:[^\s/]", place.above) and not re.search(r":(\s|$)", place.above):
        return "There is no space after the colon on the line above; write `key: value`."
    return "This key does not fit the line above it; indent it like its neighbours, or put the text in quotes."


def _not_a_key(place: TextPlace, _begin: TextPlace) -> str:
    if place.sign == ":":
        return "A key is missing before the colon."
    if place.sign == "-":
        return "A list entry (`-`) stands among keys; indent it below the key it belongs to."
    if place.sign and place.sign in "]}":
        return _no_value(place, _begin)
    if place.before.rstrip().endswith(("'", '"')):
        return "Text follows a closing quote; put all of it in quotes, and write a quote in it twice (`''`)."
    return "This line does not fit the lines above it; indent it like its neighbours."


def _no_value(place: TextPlace, _begin: TextPlace) -> str:
    if place.sign and place.sign in "]}":
        return f"The closing `{place.sign}` has no opening one; put a text that holds it in quotes."
    return "A value is missing here; put a text that begins with a comma or a bracket in quotes."


def _unfinished(place: TextPlace, begin: TextPlace) -> str:
    opening = begin.sign
    closing = "}" if opening == "{" else "]"
    if place.at_end:
        return f"There is no closing `{closing}` for the `{opening}` that stands here."
    if place.sign == ":":
        return f"A text after this `{opening}` holds a colon and needs quotes, or the `{closing}` is missing."
    return f"A comma between two entries, or the closing `{closing}`, is missing after this `{opening}`."


_TAB = "A tab stands where only spaces may stand; indent with spaces."
_NO_SPACE = "There is no space after the colon; write `key: value`."
_BACKSLASH = "A backslash in double quotes has a meaning of its own; write it twice, or use single quotes."
_NOT_TAKEN = "A value that begins with `{}` must be put in quotes."
_PERCENT = "A line cannot begin with `%`; put the text in quotes."

_NOT_AN_ENTRY = "This line stands in a list and does not begin with `-`; check how deep it is indented."

PHRASES = (
    Phrase("exceeded maximum nesting depth", "", TOO_DEEP),
    Phrase("cannot start any token", "", _cannot_start),
    Phrase("found a tab", "", _TAB),
    Phrase("unexpected (end of stream|document)", "quoted scalar", "The quote opened here is never closed.", True),
    Phrase("", "quoted scalar", _BACKSLASH),
    Phrase("could not find expected ':'", "", _no_colon, at_context=True),
    Phrase("mapping values are not allowed", "", _second_colon),
    Phrase("sequence entries are not allowed", "", "A list entry (`-`) goes on a line of its own below its key."),
    Phrase("mapping keys are not allowed", "", _NOT_TAKEN.format("?")),
    Phrase("", "block scalar", "After `|` or `>` the text goes on the next lines; else put it in quotes."),
    Phrase("", "an alias", _NOT_TAKEN.format("*"), at_context=True),
    Phrase("", "an anchor", _NOT_TAKEN.format("&"), at_context=True),
    Phrase("", "a tag|node.*tag", _NOT_TAKEN.format("!"), at_context=True),
    Phrase("undefined tag handle", "", _NOT_TAKEN.format("!"), at_context=True),
    Phrase("", "directive", _PERCENT, at_context=True),
    Phrase("YAML directive|TAG directive|incompatible YAML", "", "Leave lines that begin with `%` out."),
    Phrase("", "flow (sequence|mapping)", _unfinished, at_context=True),
    Phrase("node content", "", _no_value),
    Phrase("", "block mapping", _not_a_key),
    Phrase("", "block (collection|sequence)", _NOT_AN_ENTRY),
    Phrase(
        "document start",
        "",
        "This line does not fit the lines above it; begin every top key at the left margin.",
    ),
)
