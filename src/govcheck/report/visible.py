"""Text from files made harmless: what cannot be seen on paper is written out."""

from __future__ import annotations


def visible(text: str) -> str:
    r"""Write out control characters, terminal escapes, text-direction controls and lone surrogates.

    An escape character becomes `\x1b`, a right-to-left override `\u202e`. Line ends and tabs become
    spaces, so that no text can pass for a line of the report. Everything printable stays as it is.
    """
    if text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


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
