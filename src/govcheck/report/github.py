"""Annotations for GitHub: workflow commands that show each finding beside its line."""

from govcheck.report.matters import Matter, matters
from govcheck.report.options import ReportOptions
from govcheck.report.repository import in_repository
from govcheck.report.visible import one_line
from govcheck.results.gate import FAILED, INVALID, MET, UNKNOWN
from govcheck.results.run import Run

_GATE = {MET: "notice", FAILED: "error", INVALID: "error", UNKNOWN: "warning"}


def render(run: Run, options: ReportOptions) -> str:
    """Write a line for the gate, then one for each matter; what is in the baseline is counted and not shown."""
    shown = [one for one in matters(run) if one.counterpart.github]
    lines = [_command(_GATE.get(run.gate.exit_code, "error"), {"title": "govcheck"}, _gate(run))]
    lines += [_annotation(one, options.folder) for one in shown]
    return "\n".join(lines) + "\n"


def _gate(run: Run) -> str:
    known = sum(not one.counterpart.github for one in matters(run))
    more = f" {known} more in the baseline." if known else ""
    return f"{one_line(run.gate.sentence)}{more}"


def _annotation(matter: Matter, folder: str) -> str:
    where = matter.location
    properties: dict[str, str] = {}
    if where.file:
        properties = {
            "file": in_repository(where.file, folder),
            "line": str(where.span.line),
            "endLine": str(where.span.end_line),
        }
        if where.span.end_line == where.span.line:  # GitHub refuses columns that span lines
            properties |= {"col": str(where.span.column), "endColumn": str(where.span.end_column)}
    properties["title"] = one_line(matter.title)
    lines = (
        one_line(matter.text),
        f"To do: {one_line(matter.to_do)}" if matter.to_do else "",
        f"({one_line(matter.check)})",
    )
    return _command(matter.counterpart.github, properties, "\n".join(line for line in lines if line))


def _command(name: str, properties: dict[str, str], message: str) -> str:
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {told}::{_data(message)}"


def _data(text: str) -> str:
    """Escape what would end a command or begin another one, as GitHub's own toolkit does."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
