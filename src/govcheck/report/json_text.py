"""JSON that neither a terminal nor a page obeys."""

import json
import re

_COMMAND = re.compile(r"#(?=#\w*\[)")


def json_text(value: object, *, in_pages: bool = False, opened: int | None = None) -> str:
    r"""Write `value` as JSON with an indent of two and a line end; readers get every text back as it was.

    What a terminal or a build server would obey, or UTF-8 cannot carry, is written as `\u001b`. With
    `in_pages`, so are the signs of HTML, for files that other programs put into pages. With `opened`, that many
    levels are laid out, and whatever lies deeper has one line: a third of the length where there is much of it.
    """
    laid_out = json.dumps(value, ensure_ascii=False, indent=2) if opened is None else _laid_out(value, opened, "\n")
    text = _COMMAND.sub(r"\\u0023", laid_out)
    if in_pages:
        for sign in "<>&":
            text = text.replace(sign, f"\\u{ord(sign):04x}")
    return "\n".join(_safe(line) for line in text.split("\n")) + "\n"


def _laid_out(value: object, opened: int, margin: str) -> str:
    if not opened or not value or not isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    inner = f"{margin}  "
    if isinstance(value, list):
        return f"[{inner}{f',{inner}'.join(_laid_out(one, opened - 1, inner) for one in value)}{margin}]"
    named = (f"{json.dumps(key)}: {_laid_out(one, opened - 1, inner)}" for key, one in value.items())
    return f"{{{inner}{f',{inner}'.join(named)}{margin}}}"


def _safe(line: str) -> str:
    return line if line.isprintable() else "".join(_escaped(character) for character in line)


def _escaped(character: str) -> str:
    if character.isprintable():
        return character
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
