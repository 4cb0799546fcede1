"""How a report is to be drawn, decided by the command line and not by the report."""

from typing import Literal, NamedTuple

People = Literal["names", "posts"]
"""Whether people are shown by their names, or by the posts and seats they hold."""

Detail = Literal["quiet", "normal", "verbose"]
"""How much the terminal report says: the gate alone, findings in full, or everything in full."""


class ReportOptions(NamedTuple):
    """What a format may be told; each takes what concerns it."""

    colour: bool = False
    """Whether the terminal report may use colours; they never carry a meaning of their own."""
    width: int = 100
    """How many columns the terminal report may fill."""
    people: People | None = None
    """None leaves it to the format: see `WITHOUT_NAMES`."""
    folder: str = ""
    """Where the files lie, as seen from the top of the repository; for formats that name files as it does."""
    rule_pages: str = ""
    """The address below which each rule has its page, as `PACK/RULE.md`; empty where no pages are published."""
    passes: bool = False
    """Whether SARIF also holds what is met and what does not apply."""
    detail: Detail = "normal"
    """How much the terminal report says."""
    statistics: bool = False
    """Whether the terminal report counts at its end."""
