"""The page on coverage: every requirement with its rules, for readers of the documentation."""

from collections.abc import Iterator
from itertools import groupby

from govcheck.rules.coverage import Coverage, Covered


def coverage_page(found: Coverage, *, generated: bool = True) -> str:
    """Give the coverage as markdown; `generated` says so at its head, and links to the pages of the rules."""
    return "\n".join(coverage_lines(found, generated=generated)) + "\n"


def coverage_lines(found: Coverage, *, generated: bool) -> Iterator[str]:
    """Give the lines of the page."""
    yield "# Coverage"
    yield ""
    if generated:
        yield "Generated from the rule packs; `./check` writes this page anew. `govcheck coverage` prints the same."
        yield ""
    yield found.totals()
    for pack, rows in groupby(found.rows, key=lambda row: row.pack):
        several = list(rows)
        yield ""
        yield f"## {pack}"
        yield ""
        yield Coverage(tuple(several)).totals()
        yield ""
        yield "| requirement | asks | strength | shown by | rules | examples |"
        yield "|---|---|---|---|---|---|"
        for row in several:
            yield _row(row, generated)


def _row(row: Covered, generated: bool) -> str:
    one = row.requirement
    rules = ", ".join(f"[{name}](rules/{row.pack}/{name}.md)" if generated else name for name in row.rules)
    if row.by_verdict:
        rules = "[the overall verdict](verdict.md)" if generated else "the overall verdict"
    if row.missing:
        rules = f"{rules}. **Missing:** {'; '.join(row.missing)}"
    examples = sum(number for _, number in row.examples)
    cells = (one.id, f"{one.says} ({one.place})", one.strength, one.shown_by, rules, str(examples or "none"))
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
