"""JSON that neither a terminal nor a page obeys."""

from __future__ import annotations

import json
import re

_COMMAND = re.compile(r"#(?=#\w*\[)")


def json_text(value: object, *, in_pages: bool = False) -> str:
    r"""Write `value` as JSON with an indent of two and a line end; readers get every text back as it was.

    What a terminal or a build server would obey, or UTF-8 cannot carry, is written as `\u001b`. With
    `in_pages`, so are the signs of HTML, for files that other programs put into pages.
    """
    text = _COMMAND.sub(r"\\u0023", json.dumps(value, ensure_ascii=False, indent=2))
    if in_pages:
        for sign in "<>&":
            text = text.replace(sign, f"\\u{ord(sign):04x}")
    return _safe(text) + "\n"


def _safe(text: str) -> str:
    if text.replace("\n", "").isprintable():
        return text
    return "".join(_escaped(character) for character in text)


def _escaped(character: str) -> str:
    if character.isprintable() or character == "\n":
        return character
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
