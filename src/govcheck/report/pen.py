"""Lays out lines for a terminal: colour, wrapping and indents, with every text made harmless."""

from enum import StrEnum

from govcheck.report.visible import cells, one_line
from govcheck.report.wording import Tone


class Face(StrEnum):
    """How a line stands out besides its tone."""

    TITLE = "title"
    LABEL = "label"
    PLACE = "place"


_STYLES: dict[Tone | Face, str] = {
    Tone.GOOD: "green",
    Tone.BAD: "bold red",
    Tone.OPEN: "yellow",
    Tone.QUIET: "dim",
    Tone.BROKEN: "bold magenta",
    Face.TITLE: "bold",
    Face.LABEL: "dim",
    Face.PLACE: "cyan",
}


class Pen:
    """Writes lines one under the other."""

    def __init__(self, width: int, *, colour: bool) -> None:
        self.width = max(width, 40)
        self._codes = _sgr_codes() if colour else {}
        self._lines: list[str] = []

    def text(self) -> str:
        """Give everything written, with a line end at the end."""
        return "\n".join(self._lines).strip("\n") + "\n"

    def blank(self) -> None:
        """Leave a line empty."""
        self._lines.append("")

    def line(self, indent: int, text: str, ink: Tone | Face | None = None) -> None:
        """Write prose, wrapped at the width; further lines keep the indent."""
        for line in wrapped(one_line(text), self.width - indent):
            self._lines.append(" " * indent + self.inked(line, ink))

    def labelled(self, indents: tuple[int, int], label: str, text: str, ink: Tone | Face = Face.LABEL) -> None:
        """Write a label at the first indent, in `ink`, and prose beside it at the second."""
        at, beside = indents
        shown = one_line(label)
        room = " " * max(beside - at - cells(shown), 0)
        first, *further = wrapped(one_line(text), self.width - beside) or [""]
        start = f"{self.inked(shown, ink)}{room}" if shown else room
        self._lines.append(f"{' ' * at}{start}{first}".rstrip())
        self._lines.extend(" " * beside + line for line in further)

    def verbatim(self, text: str, ink: Tone | Face | None = None) -> None:
        """Write one line exactly as it stands; the caller has made it harmless."""
        self._lines.append(self.inked(text, ink))

    def inked(self, text: str, ink: Tone | Face | None) -> str:
        """Give `text` its colour, where colours are wanted."""
        if ink is None or ink not in self._codes:
            return text
        on, off = self._codes[ink]
        return f"{on}{text}{off}"


def wrapped(text: str, width: int) -> list[str]:
    """Break `text` between words; a word longer than a line keeps its own line, so that it can be copied."""
    if cells(text) <= width:
        return [text] if text else []
    lines: list[str] = []
    line, used = "", 0
    measure = len if text.isascii() else cells
    for word in text.split(" "):
        size = measure(word)
        if line and used + 1 + size > width:
            lines.append(line)
            line, used = word, size
        else:
            line = f"{line} {word}" if line else word
            used += size + (1 if used else 0)
    return [*lines, line]


def _sgr_codes() -> dict[Tone | Face, tuple[str, str]]:
    # Rich knows what terminals understand; only its style module is loaded, and only for colour.
    from rich.color import ColorSystem
    from rich.style import Style

    codes: dict[Tone | Face, tuple[str, str]] = {}
    for ink, style in _STYLES.items():
        on, _, off = Style.parse(style).render("|", color_system=ColorSystem.STANDARD).partition("|")
        codes[ink] = (on, off)
    return codes
