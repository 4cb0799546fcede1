"""A comparison as Markdown, fit for a comment on a pull request."""

from collections.abc import Iterable

from govcheck.report.comparison.wording import (
    LEADS,
    NO_LINE,
    SHOWN_LINES,
    TITLES,
    change_heading,
    explained,
    from_to,
    further_lines,
    marked,
    rest,
    table,
    title,
    to_do,
)
from govcheck.report.markdown_text import block, code, prose
from govcheck.report.options import ReportOptions
from govcheck.report.wording import place
from govcheck.results.comparison import Change, Comparison, Move, Side

LONGEST = 60_000
"""Characters of a comment; GitHub takes no more than 65,536."""


def render(comparison: Comparison, options: ReportOptions) -> str:  # noqa: ARG001 - every format is called alike
    """Draw `comparison` as Markdown of at most `LONGEST` characters, leaving out whole changes from the end."""
    head = [*_head(comparison)]
    if comparison.before.input_errors or comparison.after.input_errors:
        body = [*_input_errors(comparison.before), *_input_errors(comparison.after)]
    else:
        body = [*_body(comparison)]
    shown, room = [], LONGEST - sum(len(one) + 2 for one in head) - 200
    for one in body:
        room -= len(one) + 2
        if room < 0:
            shown.append("*There is more than fits here: run `govcheck diff` to see all of it.*")
            break
        shown.append(one)
    return "\n\n".join(one for one in (*head, *shown) if one) + "\n"


def _head(comparison: Comparison) -> Iterable[str]:
    # A name may be as long as its author likes; a comment may not.
    yield f"## {prose(title(comparison)[:300])}"
    yield f"**{prose(comparison.judged.sentence)}**"
    yield f"Before: {code(comparison.before.name[:300])} · after: {code(comparison.after.name[:300])}"
    for note in comparison.notes:
        yield f"Note: {prose(note[:1000])}"


def _input_errors(side: Side) -> Iterable[str]:
    for error in side.input_errors:
        where = ", ".join(one for one in (code(side.name), code(place(error.location))) if one)
        yield f"- {where}: {prose(error.sentence)} {prose(error.suggestion)}".rstrip()


def _body(comparison: Comparison) -> Iterable[str]:
    rows = (f"| {prose(label)} | {prose(before)} | {prose(after)} |" for label, before, after in table(comparison))
    yield "\n".join(("| | before | after |", "|---|---|---|", *rows))
    for move in Move:
        changes = comparison.moved(move)
        if changes:
            yield f"### {TITLES[move]} ({len(changes)})"
            yield LEADS.get(move, "")
        for change in changes:
            yield _in_full(change) if move.is_for_the_worse else _in_short(change)
    for side in (comparison.before, comparison.after):
        for error in side.errors:
            said = f"{error.rule}, {error.subject}: {error.message}"
            yield f"- **Tool error** in {code(side.name)}: {prose(said)}"
    yield prose(rest(comparison))


def _in_short(change: Change) -> str:
    """Give an entry of a list, with the changed lines that did it set below it."""
    entry = f"- {prose(from_to(change))}, {change.shown.severity}: {prose(change_heading(change))}"
    below = [*block(_shown_lines(change), "diff"), further_lines(change)] if change.lines else []
    return "\n".join((entry, *(f"  {line}" for line in below if line)))


def _in_full(change: Change) -> str:
    weight = change.shown.severity if change.counts else f"{change.shown.severity}, does not count"
    lines = [
        f"#### {prose(change_heading(change))}",
        f"**{prose(from_to(change))}** ({weight}; {code(change.shown.rule)})",
        " ".join(prose(sentence) for sentence in explained(change)),
        f"To do: {prose(to_do(change))}" if to_do(change) else "",
    ]
    shown = _shown_lines(change)
    lines.append("\n".join(block(shown, "diff")) if shown else NO_LINE)
    lines.append(further_lines(change))
    return "\n\n".join(one for one in lines if one)


def _shown_lines(change: Change) -> tuple[str, ...]:
    return tuple(marked(line) for line in change.lines[:SHOWN_LINES])
