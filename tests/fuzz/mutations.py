"""Small and large accidents that befall a file."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

WORDS = (
    b"none", b"not stated", b"yes", b"2017-02-30", b"2017-01", b"[]", b"{}", b"&a", b"*a", b"!!str", b"|", b">-", b"? ",
    b"- ", b": ", b"#", b"---", b"...", b"<<: ", b"\t", b"'", b'"', b"%", b"@", b"`", b"~", b"=", b"complete: no",
    b"items: ", b"format: 2", b"\xff", b"\x00", b"\xef\xbb\xbf", b"\r", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\x9c",
    b"\xc2\xa0", b"0x1F", b"1e400", b"999999999999999999999", b"9999-12-31", b"0001-01-01", b"P999Y", b"P9999M",
)  # fmt: skip


def flip_bytes(data: bytes, random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random.randint(1, 4)):
        if changed:
            at = random.randrange(len(changed))
            changed[at] ^= 1 << random.randrange(8)
    return bytes(changed)


def delete_stretch(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data) + 1)
    return data[:start] + data[start + random.choice((1, 1, 2, 5, 20, 200)) :]


def put_in(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(WORDS) + data[at:]


def move_lines(data: bytes, random: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    start = random.randrange(len(lines) + 1)
    cut = lines[start : start + random.randint(1, 5)]
    rest = lines[:start] + lines[start + len(cut) :]
    at = random.randrange(len(rest) + 1)
    return b"".join([*rest[:at], *cut, *rest[at:]])


def delete_lines(data: bytes, random: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    start = random.randrange(len(lines) + 1)
    return b"".join(lines[:start] + lines[start + random.randint(1, 4) :])


def duplicate_lines(data: bytes, random: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    start = random.randrange(len(lines) + 1)
    end = start + random.randint(1, 12)
    return b"".join([*lines[:end], *lines[start:end], *lines[end:]])


def indent_lines(data: bytes, random: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    start = random.randrange(len(lines) + 1)
    for at in range(start, min(len(lines), start + random.randint(1, 6))):
        lines[at] = b"  " + lines[at] if random.random() < 0.5 else lines[at].removeprefix(b"  ")
    return b"".join(lines)


def change_value(data: bytes, random: Random) -> bytes:
    """Put another value, of this file or of a list, behind a colon."""
    lines = data.splitlines(keepends=True)
    stated = [at for at, line in enumerate(lines) if b": " in line]
    if not stated:
        return data
    at, other = random.choice(stated), random.choice(stated)
    key, _, _ = lines[at].partition(b": ")
    _, _, value = lines[other].partition(b": ")
    value = value if random.random() < 0.6 else random.choice(WORDS) + b"\n"
    return b"".join([*lines[:at], key + b": " + value, *lines[at + 1 :]])


def nest_deeply(data: bytes, random: Random) -> bytes:
    depth = random.choice((10, 60, 70, 500, 20_000))
    opening, closing = random.choice(((b"[", b"]"), (b"{a: ", b"}"), (b"- ", b""), (b"a:\n ", b"")))
    at = random.randrange(len(data) + 1)
    return data[:at] + opening * depth + b"x" + closing * depth + data[at:]


def lengthen(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice((b"a", b"1", b"a b ", b"\xc3\xa9", b" ", b"\n", b"a: ", b"'")) * random.choice(
        (100, 5_000, 70_000, 300_000)
    ) + data[at:]  # fmt: skip


ORDINARY: tuple[Callable[[bytes, Random], bytes], ...] = (
    flip_bytes, delete_stretch, put_in, move_lines, delete_lines, duplicate_lines, indent_lines, change_value,
    change_value, change_value,
)  # fmt: skip
RARE = (nest_deeply, lengthen)


def mutate(data: bytes, random: Random) -> bytes:
    """Give `data` after one to three accidents."""
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        data = random.choice(RARE if random.random() < 0.06 else ORDINARY)(data, random)
    return data
