"""The verdicts: on areas and headings as tables, and on each element as a bar of its requirements."""

from collections.abc import Iterable, Iterator, Sequence

from govcheck.report import titles
from govcheck.report.docx import markup
from govcheck.report.docx.markup import Cell
from govcheck.report.docx.pages import Pages
from govcheck.report.paper import HEAD, PANEL, TONES, Colours
from govcheck.report.summary import Counted, counts, tally, verdict_title
from govcheck.report.wording import Tone, standing_tone
from govcheck.results.run import Run
from govcheck.results.verdict import Verdict
from govcheck.results.words import Standing

_TALLIED = (3900, 2238, 3500)
_PARTS_OF_A_BAR = 40
_PART = 100
_LEAST = 4
"""How many parts a stretch has at the least, so that its figure can be read."""
_CHART = (3538, 2100, *(_PART for _ in range(_PARTS_OF_A_BAR)))
BARS = {
    "met": ("\u2713", Colours("FFFFFF", TONES[Tone.GOOD].ink)),
    "not met": ("\u2717", Colours("FFFFFF", TONES[Tone.BAD].ink)),
    "cannot tell": ("?", Colours("2B1B00", "F2C14E")),
    "does not apply": ("\u2013", TONES[Tone.QUIET]),
    "not assessed": ("\u25cb", Colours(TONES[Tone.QUIET].ink, "FFFFFF")),
}
"""The sign and the colours of each stretch of a bar; the sign tells them apart where there are no colours."""


def verdicts(pages: Pages, run: Run) -> None:
    """Write every verdict, the overall one first."""
    pages.section(titles.STANDING)
    if run.overall:
        standing = markup.run("Overall verdict: ") + markup.as_it_stands(" ") + _standing(run.overall.standing)
        pages.add(markup.paragraph(standing))
        _tallied(pages, "Area", run.overall.areas)
    if run.profile and run.profile.headings:
        _tallied(pages, "Heading of the profile", run.profile.headings)
    if run.verdicts:
        pages.heading(2, "Verdict by element")
        pages.add(markup.paragraph(_legend(), keep=True))
        rows = (_bar(verdict_title(run, one), one) for one in run.verdicts)
        heads = markup.row(_heads(), _CHART, head=True)
        pages.add(markup.table((), (heads, *rows), _CHART, "Verdict by element, with its requirements as a bar"))


def _standing(standing: Standing) -> str:
    return markup.chip(standing.value, TONES[standing_tone(standing)])


def _tallied(pages: Pages, heading: str, several: Iterable[Verdict]) -> None:
    rows = (
        markup.row(
            (
                Cell(markup.in_cell(one.title)),
                Cell(markup.paragraph(_standing(one.standing), "TableText")),
                Cell(markup.in_cell(tally(one))),
            ),
            _TALLIED,
        )
        for one in several
    )
    pages.add(markup.table((heading, "Verdict", "Its requirements"), rows, _TALLIED, f"Verdicts: {heading}"))


def _legend() -> str:
    return markup.as_it_stands(" ").join(
        markup.chip(f"{sign} {word}", colours) for word, (sign, colours) in BARS.items()
    )


def _heads() -> Iterator[Cell]:
    for text, span in (("Element", 1), ("Verdict", 1), ("Its requirements", _PARTS_OF_A_BAR)):
        words = markup.run(text, bold=True, colours=HEAD)
        yield Cell(markup.paragraph(words, "TableText"), span, HEAD.ground)


def _bar(title: str, verdict: Verdict) -> str:
    """Set one verdict; a source as a whole stands out among its elements."""
    ground = "" if verdict.group else PANEL
    cells = (
        Cell(markup.paragraph(markup.run(title, bold=not verdict.group), "TableText"), ground=ground),
        Cell(markup.paragraph(_standing(verdict.standing), "TableText"), ground=ground),
        *_stretches([one for one in counts(verdict) if one.number]),
    )
    return markup.row(cells, _CHART)


def _stretches(several: Sequence[Counted]) -> Iterator[Cell]:
    if not several:
        yield Cell(markup.in_cell("no requirements"), _PARTS_OF_A_BAR)
    for one, span in zip(several, shares([one.number for one in several], _PARTS_OF_A_BAR), strict=True):
        sign, colours = BARS[one.word]
        words = markup.as_it_stands(f"{sign}\u00a0{one.number}", bold=True, colours=colours)
        yield Cell(markup.paragraph(words, "Bar"), span, colours.ground, tight=True)


def shares(numbers: Sequence[int], whole: int) -> list[int]:
    """Part `whole` as `numbers` are to one another; each gets enough to be seen, the largest what is left over."""
    least = min(_LEAST, whole // max(len(numbers), 1))
    found = [max(least, round(whole * number / sum(numbers))) for number in numbers]
    while sum(found) != whole:
        found[found.index(max(found))] += 1 if sum(found) < whole else -1
    return found
