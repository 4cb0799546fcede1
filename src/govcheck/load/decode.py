"""Bytes to text: UTF-8 without a byte-order mark and without control characters, or one clear problem."""

import re
from functools import cache
from typing import NamedTuple

from govcheck.load.place import point_at_offset, split_lines, whole_file
from govcheck.load.problem import Problem

_PLAIN = bytes([9, 10, 13, *range(0x20, 0x7F)])
"""The characters of nearly all files; for them the search below is not needed."""

_BYTE_ORDER_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_BYTE_ORDER_MARK = "\ufeff"


@cache
def unprintable() -> re.Pattern[str]:
    """Match what YAML does not take as a character, and the byte-order mark, which it would take in silence.

    Made on first use, for making it takes longer than reading most files.
    """
    return re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


class Decoded(NamedTuple):
    """The text of one file."""

    text: str | None
    """None where the file cannot be read any further."""
    lines: tuple[str, ...]
    """Fit to be shown: what is no character is replaced by U+FFFD, one for one."""
    problems: tuple[Problem, ...]


def decode(data: bytes, name: str) -> Decoded:
    """Turn the bytes of the file `name` into text; every problem is located in the file."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _refused(name, f"The file is saved as {encoding}; save it as UTF-8 without a byte-order mark.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error.start, name)
    return check_characters(text, name)


def check_characters(text: str, name: str) -> Decoded:
    """Look through text for what is no character; a byte-order mark at the start is reported and left out."""
    problems: tuple[Problem, ...] = ()
    if text.isascii() and not text.encode("ascii").translate(None, _PLAIN):
        return Decoded(text, split_lines(text), ())
    if text.startswith(_BYTE_ORDER_MARK):
        text = text[1:]
        sentence = "The file begins with a byte-order mark; save it as UTF-8 without one."
        problems = (Problem(whole_file(name), sentence),)
    found = unprintable().search(text)
    if found is None:
        return Decoded(text, split_lines(text), problems)
    problem = Problem(point_at_offset(name, text, found.start()), _refuse_character(found.group()))
    return Decoded(None, split_lines(unprintable().sub("\ufffd", text)), (*problems, problem))


def _refused(name: str, sentence: str) -> Decoded:
    return Decoded(None, (), (Problem(whole_file(name), sentence),))


def _not_utf8(data: bytes, start: int, name: str) -> Decoded:
    before = data[:start].decode("utf-8").removeprefix(_BYTE_ORDER_MARK)
    shown = unprintable().sub("\ufffd", before + data[start:].decode("utf-8", "replace"))
    sentence = f"The byte 0x{data[start]:02X} is not UTF-8; save the file as UTF-8."
    problem = Problem(point_at_offset(name, shown, len(before)), sentence)
    return Decoded(None, split_lines(shown), (problem,))


def _refuse_character(character: str) -> str:
    if character == "\0":
        return "A NUL character stands here; the file is not plain text saved as UTF-8."
    if character == _BYTE_ORDER_MARK:
        return "An invisible byte-order mark (U+FEFF) stands here; delete it."
    if "\ud800" <= character <= "\udfff":
        return f"Half a character (U+{ord(character):04X}) stands here; delete it."
    return f"A control character (U+{ord(character):04X}) stands here; delete it."
