"""Texts for SARIF messages, which know placeholders and links of their own."""

from govcheck.report.markdown_text import prose
from govcheck.report.visible import one_line

Json = dict[str, object]


def plain(text: str) -> str:
    """Write a message: `{0}` is no placeholder in it, and `[text](address)` no link.

    The standard has curly brackets written twice (3.11.5). A link it lets nobody escape (3.11.6), so a space
    takes it apart.
    """
    return _no_placeholders(one_line(text)).replace("](", "] (")


def formatted(text: str) -> str:
    """Write `text` for a message in Markdown, which shows it and never obeys it."""
    return _no_placeholders(prose(text))


def message(text: str) -> Json:
    """Give a message of plain text."""
    return {"text": plain(text)}


def _no_placeholders(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
