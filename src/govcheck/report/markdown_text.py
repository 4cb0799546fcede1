"""Text from files written so that Markdown shows it and never obeys it."""

import re

from govcheck.report.visible import one_line, visible

_ZERO_WIDTH = "&#8203;"
_OBEYED = re.compile(
    r"""
    (?P<escape> [\\`*~\[\]<>|$]         # code, emphasis, links, tags, table cells, formulas
      | (?<![A-Za-z0-9])_ | _(?![A-Za-z0-9])   # emphasis; inside a word it means nothing
      | &(?=[#A-Za-z])                  # entities
      | :(?=//) | (?<=www)\.            # bare addresses
      | ^[-+=#] )                       # lists, rules, headings
    | (?P<number> ^\d{1,9}(?=[.)]) )    # numbered lists
    | (?P<part> @(?=\w) | \#(?=\d)     # mentions, issue numbers
      | :(?=(?:[a-z+-][a-z0-9_+-]*|100|1234|8ball):) )   # pictures
    """,
    re.VERBOSE | re.IGNORECASE,
)


def prose(text: str) -> str:
    """Escape `text` for a sentence, a heading or a table cell."""
    return _OBEYED.sub(_harmless, one_line(text))


def _harmless(match: re.Match[str]) -> str:
    """Escape a sign; a mention, which survives an escape, is parted from its name by a space of no width."""
    if match["escape"]:
        return f"\\{match[0]}"
    return f"{match[0]}\\" if match["number"] else f"{match[0]}{_ZERO_WIDTH}"


def code(text: str) -> str:
    """Show a path, a place or an id as code, whatever backticks it holds; nothing for nothing."""
    shown = one_line(text)
    if not shown:
        return ""
    fence = _longer_than_any_run(shown, 1)
    pad = " " if shown[0] == "`" or shown[-1] == "`" else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def block(lines: tuple[str, ...], language: str = "text") -> list[str]:
    """Show lines as a block of code in `language`, as they stand."""
    shown = [visible(line) for line in lines]
    fence = _longer_than_any_run("\n".join(shown), 3)
    return [f"{fence}{language}", *shown, fence]


def _longer_than_any_run(text: str, least: int) -> str:
    runs = [len(run) for run in re.findall(r"`+", text)]
    return "`" * max(least, max(runs, default=0) + 1)
