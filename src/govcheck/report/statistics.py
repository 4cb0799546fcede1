"""Counts of a run: by result, by severity, by what is being done, by pack and by rule."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from govcheck.report.wording import disposition_in_words, result_in_words
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run
from govcheck.results.words import Disposition, Result, Severity


class Counts(NamedTuple):
    """One table of counts."""

    title: str
    rows: tuple[tuple[str, str], ...]
    """What is counted, and how many of which sort."""


def statistics(run: Run) -> tuple[Counts, ...]:
    """Count what a run looked at and found; a rule is listed where it has findings, those with most of them first."""
    findings = [one for one in run.outcomes if one.is_finding]
    packs = [(pack.id, [one for one in run.outcomes if one.rule.startswith(f"{pack.id}/")]) for pack in run.packs]
    of_severity = [(one.value, [found for found in findings if found.severity is one]) for one in Severity]
    dispositions = [(disposition_in_words(one) or "open", sum(found.disposition is one for found in findings))
                    for one in Disposition]  # fmt: skip
    return (
        Counts("What was looked at", _looked_at(run)),
        Counts("Results", _tally(run.outcomes)),
        Counts("Findings by severity", tuple((name, _line(some)) for name, some in of_severity if some)),
        Counts("What is done about findings", tuple((name, str(number)) for name, number in dispositions if number)),
        Counts("Results by pack", tuple((name, _line(some)) for name, some in packs)),
        Counts("Findings by rule", _by_rule(findings)),
    )


def _looked_at(run: Run) -> tuple[tuple[str, str], ...]:
    counts = (
        ("files", len(run.files)),
        ("packs", len(run.packs)),
        ("rules", len(run.rules)),
        ("requirements", len(run.requirements)),
        ("results", len(run.outcomes)),
        ("facts missing", len({note.path for one in run.outcomes for note in one.missing if note.path})),
    )
    return tuple((name, str(number)) for name, number in counts)


def _tally(outcomes: Iterable[Outcome]) -> tuple[tuple[str, str], ...]:
    """Count in the words of reports, worst first."""
    order = list(Result)
    found = Counter((order.index(one.result), result_in_words(one)) for one in outcomes)
    return tuple((words, str(number)) for (_, words), number in sorted(found.items()))


def _line(outcomes: Iterable[Outcome]) -> str:
    return ", ".join(f"{number} {words}" for words, number in _tally(outcomes)) or "none"


def _by_rule(findings: Iterable[Outcome]) -> tuple[tuple[str, str], ...]:
    by_rule: dict[str, list[Outcome]] = {}
    for one in findings:
        by_rule.setdefault(one.rule, []).append(one)
    ordered = sorted(by_rule.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple((rule, _line(several)) for rule, several in ordered)
