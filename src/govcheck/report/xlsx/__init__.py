"""The report as a workbook: findings, requirements, questions and evidence, each a sheet to sort and filter."""

from govcheck.report.options import ReportOptions
from govcheck.report.xlsx.sheets import sheets
from govcheck.report.xlsx.workbook import written
from govcheck.results.run import Run


def render(run: Run, options: ReportOptions) -> bytes:  # noqa: ARG001 - every format is called alike
    """Give the bytes of the workbook; ImportError where XlsxWriter is not installed."""
    return written(run, sheets(run))
