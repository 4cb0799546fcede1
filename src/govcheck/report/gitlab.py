"""The Code Quality report that GitLab shows in merge requests: a JSON list with the fields that it documents."""

from govcheck.report.json_text import json_text
from govcheck.report.matters import Matter, matters
from govcheck.report.options import ReportOptions
from govcheck.report.repository import in_repository, somewhere
from govcheck.report.visible import one_line
from govcheck.results.run import Run


def render(run: Run, options: ReportOptions) -> str:
    """Write an entry for each matter; one without a place is shown at the head of the first file."""
    entries = [_entry(one, run, options.folder) for one in matters(run) if one.counterpart.gitlab]
    return json_text(entries, in_pages=True)


def _entry(matter: Matter, run: Run, folder: str) -> dict[str, object]:
    where = somewhere(matter.location, run)
    said = (matter.title, matter.text, f"To do: {matter.to_do}" if matter.to_do else "")
    return {
        "description": ". ".join(one_line(text).rstrip(".") for text in said if text) + ".",
        "check_name": one_line(matter.check),
        "fingerprint": one_line(matter.fingerprint),
        "severity": matter.counterpart.gitlab,
        "location": {"path": in_repository(where.file, folder), "lines": {"begin": where.span.line}},
    }
