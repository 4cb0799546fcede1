"""Text from files made harmless: what cannot be seen is written out, what a build server obeys is taken apart."""

import re

_COMMAND = re.compile(r"(?<!\S)::+ | \#(?=\#\w*\[)", re.VERBOSE)
"""What begins a command in the log of a build: `::error::`, `##[error]`, `##vso[task.complete]`."""


def visible(text: str) -> str:
    r"""Write out control characters, terminal escapes, text-direction controls and lone surrogates.

    An escape character becomes `\x1b`, a right-to-left override `\u202e`. Line ends and tabs become
    spaces, so that no text can pass for a line of the report. Signs that a build server would take for
    the beginning of a command get a space between them. All else that is printable stays as it is.
    """
    if not text.isprintable():
        text = "".join(_shown(character) for character in text)
    return _COMMAND.sub(_apart, text) if "::" in text or "##" in text else text


def _apart(match: re.Match[str]) -> str:
    return "# " if match[0] == "#" else " ".join(match[0])


def _shown(character: str) -> str:
    if character.isprintable():
        return character
    if character in "\t\n\r" or (character.isspace() and ord(character) >= 0xA0):
        return " "
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def one_line(text: str) -> str:
    """Give `text` made harmless and with single spaces, as prose is set."""
    return " ".join(visible(text).split())


def cells(text: str) -> int:
    """How many columns of a terminal `text` takes; some letters take two, some none."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len  # only needed for text beyond ASCII: keeps a plain run fast

    return cell_len(text)
