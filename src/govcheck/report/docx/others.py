"""What stands beside the findings: what is accepted, waivers to put right, the baseline, answers, and tool errors."""

from govcheck.report import accepted, answers, titles
from govcheck.report.contents import Contents
from govcheck.report.docx.pages import Pages
from govcheck.report.parts import heading
from govcheck.results.run import Run


def others(pages: Pages, run: Run, sorted_run: Contents) -> None:
    """Write each part, an empty one with its heading alone: that there is nothing is worth knowing."""
    _accepted(pages, run)
    pages.section(f"{answers.TITLE} ({len(run.attestations)})")
    for one in run.attestations:
        pages.heading(3, answers.heading(one))
        pages.parts(answers.parts(one), answers.heading(one))
    pages.section(f"{titles.TOOL_ERRORS} ({len(sorted_run.tool_errors)})")
    pages.bullets(f"{one.rule}, {one.subject}: {one.message}" for one in sorted_run.tool_errors)


def _accepted(pages: Pages, run: Run) -> None:
    outcomes = accepted.accepted(run)
    pages.section(f"{accepted.TITLE} ({len(outcomes)})")
    for outcome in outcomes:
        pages.heading(3, heading(outcome))
        pages.parts(accepted.parts(outcome), heading(outcome))
    pages.heading(2, f"{accepted.TO_MEND} ({len(run.waiver_findings)})")
    for waiver in run.waiver_findings:
        pages.heading(3, accepted.waiver_heading(waiver))
        pages.parts(accepted.waiver_parts(waiver), accepted.waiver_heading(waiver))
    if run.baseline:
        pages.heading(2, accepted.BASELINE)
        pages.say(accepted.baseline_lead(run.baseline))
        pages.bullets(accepted.stale_entry(entry) for entry in run.baseline.stale)
