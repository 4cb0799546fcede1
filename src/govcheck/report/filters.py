"""What a reader of the page can choose results by: result, severity, rule pack, element and subject."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from govcheck.report.contents import Requirements
from govcheck.report.summary import verdict_title
from govcheck.report.wording import result_in_words
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run
from govcheck.results.words import Result, Severity

Thing = TypeVar("Thing")


class Choice(NamedTuple):
    """One thing to choose."""

    value: str
    """What a result carries that has it: letters, figures and dashes alone."""
    words: str


class Filter(NamedTuple):
    """What results can be chosen by, with all that there is to choose."""

    key: str
    label: str
    choices: tuple[Choice, ...]


class Filters:
    """Gives what there is to choose in a run, and what each of its outcomes carries."""

    def __init__(self, run: Run, requirements: Requirements) -> None:
        self._run = run
        self._requirements = requirements
        # What a tool error broke is listed with the tool errors, where nothing is chosen.
        self._outcomes = tuple(one for one in run.outcomes if one.result is not Result.ERROR)
        self._packs = _numbered(one.rule.partition("/")[0] for one in self._outcomes)
        self._elements = _numbered((one.pack, one.group) for one in run.verdicts if one.group)
        names = {one.subject.name for one in self._outcomes}
        self._subjects = _numbered(sorted(names, key=lambda name: (name.casefold(), name)))

    def rule(self, outcome: Outcome) -> Mapping[str, str]:
        """Give what every outcome of the same rule with the same result carries, by key."""
        elements = ((state.pack, state.group) for _, state in self._requirements.of(outcome) if state is not None)
        return {
            "result": _dashed(result_in_words(outcome)),
            "severity": outcome.severity.value,
            "pack": self._packs[outcome.rule.partition("/")[0]],
            "element": " ".join(dict.fromkeys(self._elements[one] for one in elements if one in self._elements)),
        }

    def subject(self, outcome: Outcome) -> str:
        """Give what an outcome carries for its subject."""
        return self._subjects[outcome.subject.name]

    def every(self) -> tuple[Filter, ...]:
        """Give every filter; what no outcome has is not there to choose."""
        carried = [self.rule(one) for one in self._outcomes]
        found = {value for one in carried for value in one["element"].split()}
        results = sorted({(_WORST_FIRST.index(one.result), result_in_words(one)) for one in self._outcomes})
        severities = {one.severity for one in self._outcomes}
        return (
            Filter("result", "Result", tuple(Choice(_dashed(one), one) for _, one in results)),
            Filter("severity", "Severity", tuple(Choice(one, one) for one in Severity if one in severities)),
            Filter("pack", "Rule pack", tuple(Choice(value, self._pack(id_)) for id_, value in self._packs.items())),
            Filter("element", "Element", tuple(one for one in self._in_elements() if one.value in found)),
            Filter("subject", "Subject", tuple(Choice(value, name) for name, value in self._subjects.items())),
        )

    def _pack(self, id_: str) -> str:
        return next((one.title for one in self._run.packs if one.id == id_), id_)

    def _in_elements(self) -> Iterable[Choice]:
        for one in self._run.verdicts:
            if one.group:
                words = f"{self._pack(one.pack)}: {verdict_title(self._run, one)}"
                yield Choice(self._elements[one.pack, one.group], words)


_WORST_FIRST = (Result.FAIL, Result.NOT_EVIDENCED, Result.PASS, Result.NOT_APPLICABLE)


def _numbered(things: Iterable[Thing]) -> dict[Thing, str]:
    return {thing: str(number) for number, thing in enumerate(dict.fromkeys(things), start=1)}


def _dashed(words: str) -> str:
    return words.replace(" ", "-")
