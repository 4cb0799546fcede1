"""Colours of reports on paper: each tone and severity as dark ink on a light ground, so that print can be read."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from govcheck.report.wording import Tone
from govcheck.results.words import Severity


class Colours(NamedTuple):
    """Two colours in hexadecimal figures, as office programs write them."""

    ink: str
    ground: str


ACCENT = "123F6D"
SOFT = "4A5866"
EDGE = "C9D1D9"
PANEL = "F4F6F8"
HEAD = Colours("FFFFFF", ACCENT)

TONES: Mapping[Tone, Colours] = MappingProxyType(
    {
        Tone.GOOD: Colours("0B5D33", "E4F3E9"),
        Tone.BAD: Colours("97121B", "FCE8E8"),
        Tone.OPEN: Colours("6B4300", "FDF0D5"),
        Tone.QUIET: Colours("45515D", "EDF0F3"),
        Tone.BROKEN: Colours("61178C", "F4E8FA"),
    }
)
SEVERITIES: Mapping[Severity, Colours] = MappingProxyType(
    {
        Severity.CRITICAL: Colours("FFFFFF", "97121B"),
        Severity.MAJOR: Colours("7A1F00", "FBDDC9"),
        Severity.MINOR: Colours("5A4500", "FBF1C7"),
        Severity.ADVICE: Colours("1F3A5A", "E1ECF7"),
    }
)
"""Critical alone is light on dark: it stands out on a page without colours too."""
