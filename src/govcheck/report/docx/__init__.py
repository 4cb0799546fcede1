"""The report as a document for a word processor: what a consultant hands over, from the cover to the annexes."""

from govcheck.report.contents import Requirements, contents
from govcheck.report.docx.annexes import annexes
from govcheck.report.docx.findings import findings
from govcheck.report.docx.front import cover, summary
from govcheck.report.docx.method import input_errors, method
from govcheck.report.docx.others import others
from govcheck.report.docx.package import packed
from govcheck.report.docx.pages import Pages
from govcheck.report.docx.verdicts import verdicts
from govcheck.report.options import ReportOptions
from govcheck.results.run import Run


def render(run: Run, options: ReportOptions) -> bytes:  # noqa: ARG001 - every format is called alike
    """Give the bytes of the document; ImportError where python-docx is not installed."""
    pages = Pages()
    if run.input_errors:
        input_errors(pages, run)
        method(pages, run)
    else:
        sorted_run, known = contents(run), Requirements(run)
        summary(pages, run, sorted_run)
        method(pages, run)
        verdicts(pages, run)
        findings(pages, sorted_run, known)
        others(pages, run, sorted_run)
        annexes(pages, run, sorted_run, known)
    front = Pages()
    cover(front, run)
    front.contents_of(pages)
    return packed(run, front.markup() + pages.markup())
