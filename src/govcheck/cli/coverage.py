"""Saying which requirements the rules cover, and what is missing."""

from govcheck.cli.output import complain, hand_over, say, show
from govcheck.cli.packs import load_packs
from govcheck.model.near import did_you_mean
from govcheck.report.json_text import json_text
from govcheck.results.gate import FAILED, INVALID, MET
from govcheck.rules.coverage import Coverage, Covered, coverage
from govcheck.rules.coverage_page import coverage_lines

FORMATS = ("terminal", "markdown", "json")


def show_coverage(packs: tuple[str, ...], format_name: str) -> int:
    """Print the coverage of `packs`; give the exit code, 1 where anything is missing."""
    if format_name not in FORMATS:
        hint = did_you_mean(format_name, FORMATS)
        say(f"--format: `{format_name}` is no format here; it takes {', '.join(FORMATS)}. {hint}".rstrip())
        return INVALID
    loaded = load_packs(packs)
    complain(loaded.problems)
    if loaded.problems:
        return INVALID
    found = coverage(loaded.packs)
    if format_name == "json":
        hand_over(_json(found))
    else:
        show(*(_text(found) if format_name == "terminal" else coverage_lines(found, generated=False)))
    return FAILED if found.missing else MET


def _text(found: Coverage) -> list[str]:
    lines = []
    pack = ""
    for row in found.rows:
        if row.pack != pack:
            pack = row.pack
            mine = Coverage(tuple(one for one in found.rows if one.pack == pack))
            lines += ["", f"{pack}: {mine.totals()}"]
        lines += _row(row)
    return [*lines, "", found.totals()][1 if lines else 0 :]


def _row(row: Covered) -> list[str]:
    one = row.requirement
    rules = "the overall verdict (docs/verdict.md)" if row.by_verdict else ", ".join(row.rules)
    examples = ", ".join(f"{number} {result}" for result, number in row.examples if number)
    lines = [
        f"  {one.id}  [{one.strength}, {one.shown_by}]  {one.says} ({one.place})",
        f"      {rules or 'no rule'}{f': {examples}' if examples else ''}",
    ]
    return lines + [f"      missing: {sentence}" for sentence in row.missing]


def _json(found: Coverage) -> str:
    rows = [
        {
            "pack": row.pack,
            **row.requirement._asdict(),
            "source": row.source,
            "rules": list(row.rules),
            "by_verdict": row.by_verdict,
            "examples": dict(row.examples),
            "missing": list(row.missing),
        }
        for row in found.rows
    ]
    totals = {
        "requirements": len(found.rows),
        "by_rules": found.by_rules,
        "by_verdict": found.by_verdict,
        "missing": len(found.missing),
    }
    return json_text({"totals": totals, "requirements": rows})
