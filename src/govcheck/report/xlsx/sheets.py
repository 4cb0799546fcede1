"""The sheets of the workbook in their order."""

from govcheck.report.contents import Requirements, contents
from govcheck.report.xlsx.asked import answers_given, facts_to_supply, questions
from govcheck.report.xlsx.evidence import evidence_index
from govcheck.report.xlsx.requirements import requirements
from govcheck.report.xlsx.results import everything, findings
from govcheck.report.xlsx.sheet import Sheet
from govcheck.report.xlsx.summary import summary
from govcheck.report.xlsx.verdicts import verdicts
from govcheck.results.run import Run


def sheets(run: Run) -> tuple[Sheet, ...]:
    """Give every sheet; one without anything to list has its headings alone."""
    sorted_run, known = contents(run), Requirements(run)
    _, supply, answer = sorted_run.findings
    return (
        summary(run, sorted_run),
        verdicts(run),
        findings(run, known),
        requirements(run),
        facts_to_supply(supply),
        questions(answer, known),
        answers_given(run),
        evidence_index(run, known),
        everything(run, known),
    )
