"""How a report is to be drawn, decided by the command line and not by the report."""

from __future__ import annotations

from typing import Literal, NamedTuple

People = Literal["names", "posts"]
"""Whether people are shown by their names, or by the posts and seats they hold."""


class ReportOptions(NamedTuple):
    """What a format may be told; each takes what concerns it."""

    colour: bool = False
    """Whether the terminal report may use colours; they never carry a meaning of their own."""
    width: int = 100
    """How many columns the terminal report may fill."""
    people: People = "names"
