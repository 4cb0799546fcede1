"""Bytes to text: what is no text is named, and pointed at."""

from __future__ import annotations

import pytest

from govcheck.load import Problem
from govcheck.load.decode import Decoded, check_characters, decode
from govcheck.source import Location, Span


def problem(sentence: str, line: int = 1, column: int = 1, end_column: int = 1) -> Problem:
    return Problem(Location("f.yaml", Span(line, column, line, end_column)), sentence)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a: 1\r\nb: 2\r\n", Decoded("a: 1\r\nb: 2\r\n", ("a: 1", "b: 2"), ())),
        (b"", Decoded("", (), ())),
        ("é: 🎉\x85".encode(), Decoded("é: 🎉\x85", ("é: 🎉",), ())),
        (
            b"a: 1\nname: Caf\xe9 x\n",
            Decoded(
                None,
                ("a: 1", "name: Caf\ufffd x"),
                (problem("The byte 0xE9 is not UTF-8; save the file as UTF-8.", 2, 10, 11),),
            ),
        ),
        (
            "ü🎉".encode() + b"\x92",
            Decoded(
                None,
                ("ü🎉\ufffd",),
                (problem("The byte 0x92 is not UTF-8; save the file as UTF-8.", 1, 3, 4),),
            ),
        ),
        (
            b"\xed\xa0\x80",
            Decoded(
                None,
                ("\ufffd\ufffd\ufffd",),
                (problem("The byte 0xED is not UTF-8; save the file as UTF-8.", 1, 1, 2),),
            ),
        ),
        (
            b"\xef\xbb\xbfa: 1\n",
            Decoded(
                "a: 1\n",
                ("a: 1",),
                (problem("The file begins with a byte-order mark; save it as UTF-8 without one."),),
            ),
        ),
        (
            b"\xef\xbb\xbfa: \xff",
            Decoded(
                None,
                ("a: \ufffd",),
                (problem("The byte 0xFF is not UTF-8; save the file as UTF-8.", 1, 4, 5),),
            ),
        ),
        (
            "a: 1".encode("utf-16"),
            Decoded(
                None,
                (),
                (problem("The file is saved as UTF-16; save it as UTF-8 without a byte-order mark."),),
            ),
        ),
        (
            b"\xfe\xff\x00a",
            Decoded(
                None,
                (),
                (problem("The file is saved as UTF-16; save it as UTF-8 without a byte-order mark."),),
            ),
        ),
        (
            "a: 1".encode("utf-32"),
            Decoded(
                None,
                (),
                (problem("The file is saved as UTF-32; save it as UTF-8 without a byte-order mark."),),
            ),
        ),
        (
            "a: 1".encode("utf-16-le"),
            Decoded(
                None,
                ("a\ufffd:\ufffd \ufffd1\ufffd",),
                (problem("A NUL character stands here; the file is not plain text saved as UTF-8.", 1, 2, 3),),
            ),
        ),
        (
            b"a: 1\r\nb: \x1b[31m\n",
            Decoded(
                None,
                ("a: 1", "b: \ufffd[31m"),
                (problem("A control character (U+001B) stands here; delete it.", 2, 4, 5),),
            ),
        ),
        (
            "a: 1\n\ufeffb: 2".encode(),
            Decoded(
                None,
                ("a: 1", "\ufffdb: 2"),
                (problem("An invisible byte-order mark (U+FEFF) stands here; delete it.", 2, 1, 2),),
            ),
        ),
    ],
)
def test_bytes_become_text_or_one_located_problem(data: bytes, expected: Decoded) -> None:
    assert decode(data, "f.yaml") == expected


def test_half_a_character_in_text_is_refused() -> None:
    sentence = "Half a character (U+D83C) stands here; delete it."
    assert check_characters("a: \ud83c", "f.yaml") == Decoded(None, ("a: \ufffd",), (problem(sentence, 1, 4, 5),))
