"""JUnit XML: a test suite for each pack, and in it a test case for each rule and subject."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from govcheck.report.accepted import in_one_line as accepted_because
from govcheck.report.contents import Requirements
from govcheck.report.counterparts import counterpart
from govcheck.report.matters import Matter, outside
from govcheck.report.options import ReportOptions
from govcheck.report.parts import heading, in_one_line, marks, parts
from govcheck.report.repository import in_repository
from govcheck.report.summary import title
from govcheck.report.visible import one_line
from govcheck.report.wording import capital, place
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run
from govcheck.results.words import Result

_OUTSIDE = "govcheck"
"""The suite of what belongs to no pack: mistakes in the files, tool errors, and warnings as its properties."""
_COUNTED = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def render(run: Run, options: ReportOptions) -> str:
    """Write `run` as XML; nothing takes any time, and the day is the as-of date."""
    root = Element("testsuites", {"name": one_line(title(run))})
    requirements = Requirements(run)
    for pack, outcomes in _by_pack(run):
        suite = _suite(root, _pack_title(run, pack), run)
        for outcome in outcomes:
            _case(suite, outcome, requirements, options.folder)
        _count(suite)
    _outside(root, run, options.folder)
    _count(root)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _by_pack(run: Run) -> Iterator[tuple[str, list[Outcome]]]:
    """Give the outcomes of each pack, in the order of the packs; those of packs that are not named come last."""
    by_pack: dict[str, list[Outcome]] = {pack.id: [] for pack in run.packs}
    for outcome in run.outcomes:
        by_pack.setdefault(outcome.rule.partition("/")[0], []).append(outcome)
    yield from by_pack.items()


def _pack_title(run: Run, pack: str) -> str:
    return next((one.title for one in run.packs if one.id == pack), "") or pack


def _suite(root: Element, name: str, run: Run) -> Element:
    suite = SubElement(root, "testsuite", {"name": one_line(name), "timestamp": f"{run.as_of.isoformat()}T00:00:00"})
    _properties(suite, (("organisation", run.organisation), ("as at", run.as_of.isoformat())))
    return suite


def _properties(suite: Element, several: Iterable[tuple[str, str]]) -> None:
    holder = SubElement(suite, "properties")
    for name, value in several:
        SubElement(holder, "property", {"name": name, "value": one_line(value)})


def _case(suite: Element, outcome: Outcome, requirements: Requirements, folder: str) -> None:
    """Write one test: named for people, with the id of the subject so that no two have one name."""
    case = _named(suite, outcome.rule.replace("/", "."), f"{heading(outcome)} ({outcome.subject.id})")
    if outcome.location.file:
        case.set("file", in_repository(outcome.location.file, folder))
        case.set("line", str(outcome.location.span.line))
    element = counterpart(outcome).junit
    if not element:
        return
    accepted = f" {accepted_because(outcome.acceptance)}" if outcome.acceptance else ""
    said = f"{capital(', '.join(marks(outcome)))}: {outcome.message}{accepted}"
    inner = SubElement(case, element, {"message": one_line(said)})
    if outcome.result is not Result.NOT_APPLICABLE:
        inner.set("type", outcome.severity.value)
        inner.text = "\n".join(one_line(line) for line in _lines(outcome, requirements))


def _named(suite: Element, class_name: str, name: str) -> Element:
    return SubElement(suite, "testcase", {"classname": one_line(class_name), "name": one_line(name), "time": "0"})


def _lines(outcome: Outcome, requirements: Requirements) -> Iterator[str]:
    yield outcome.message
    yield place(outcome.location)
    for part in parts(outcome, requirements):
        yield from (f"{part.label}: {in_one_line(entry)}" for entry in part.entries)


def _outside(root: Element, run: Run, folder: str) -> None:
    """Write what belongs to no result: a run that checked nothing must not look like one that found nothing."""
    others = outside(run)
    if not others:
        return
    suite = SubElement(root, "testsuite", {"name": _OUTSIDE, "timestamp": f"{run.as_of.isoformat()}T00:00:00"})
    warnings = [("warning", one.text) for one in others if not one.counterpart.junit]
    _properties(suite, (("as at", run.as_of.isoformat()), *warnings))
    for matter in others:
        if matter.counterpart.junit:
            _matter(suite, matter, folder)
    _count(suite)


def _matter(suite: Element, matter: Matter, folder: str) -> None:
    where = place(matter.location)
    case = _named(suite, matter.check.replace("/", "."), " ".join(word for word in (where, matter.text) if word))
    if matter.location.file:
        case.set("file", in_repository(matter.location.file, folder))
        case.set("line", str(matter.location.span.line))
    inner = SubElement(case, matter.counterpart.junit, {"message": one_line(f"{matter.title}. {matter.text}")})
    inner.text = one_line(f"{matter.text} {matter.to_do}")


def _count(element: Element) -> None:
    """Say how many tests there are, and how many of each sort."""
    element.set("tests", str(len(list(element.iter("testcase")))))
    for name, tag in _COUNTED.items():
        element.set(name, str(len(list(element.iter(tag)))))
    element.set("time", "0")
