"""Running the examples of rules: every one must give what it says."""

from collections.abc import Sequence
from typing import NamedTuple

from govcheck.engine.evaluate import Evaluated, evaluate
from govcheck.model.ask import Ask
from govcheck.model.derived import DERIVED
from govcheck.results.outcome import Outcome
from govcheck.rules.packs import Rule
from govcheck.rules.packs.example import RESULTS, Example, difference


class Tried(NamedTuple):
    """What the examples of one rule gave."""

    rule: str
    counts: dict[str, int]
    """Examples by expected result."""
    complaints: tuple[str, ...]
    largest_difference: int
    """The most facts by which a fail or not-evidenced example differs from its nearest pass example."""
    reads: frozenset[tuple[str, str]]
    """The facts read on pass examples."""


def try_rule(rule: Rule, examples: Sequence[Example]) -> Tried:
    """Run every example of `rule`, and ask for at least one each of pass, fail and not-evidenced."""
    complaints: list[str] = []
    reads: set[tuple[str, str]] = set()
    for example in examples:
        wrong, evaluated = run_example(example, rule)
        complaints += [f"{example.name}: {one}" for one in wrong]
        if example.expected and example.expected.result == "pass" and evaluated:
            reads |= evaluated.reads
    counts = {result: sum(_expects(one) == result for one in examples) for result in RESULTS}
    complaints += [f"{rule.id}: no example of {one}" for one in RESULTS[:3] if not counts[one]]
    largest, names = _pairs(examples)
    if largest > 3:
        complaints.append(f"{rule.id}: {names} differ in {largest} facts from the nearest pass example; at most 3")
    return Tried(rule.id, counts, tuple(complaints), largest, frozenset(reads))


def reads_of(rule: Rule, examples: Sequence[Example]) -> frozenset[tuple[str, str]]:
    """Give the facts that `rule` reads on its pass examples, as kind of thing and field."""
    passing = [run_example(one, rule)[1] for one in examples if _expects(one) == "pass"]
    return frozenset(fact for evaluated in passing if evaluated for fact in evaluated.reads)


def run_example(example: Example, rule: Rule) -> tuple[list[str], Evaluated | None]:
    """Check one example with its rule alone; give what is wrong, in sentences."""
    wrong = [f"{one.location.span.line}: {one.sentence} {one.suggestion}".rstrip() for one in example.problems]
    if wrong or example.expected is None:
        return wrong or ["no `expect:` block"], None
    ask = Ask(example.organisation, example.expected.as_of, DERIVED)
    evaluated = evaluate(rule, ask, {})
    outcomes = [one for one in evaluated.outcomes if example.expected.subject in ("", one.subject.id)]
    wrong += [f"the rule failed: {error.message}" for error in evaluated.errors]
    wrong += _against(example, outcomes)
    if not example.file_name.startswith(f"{example.expected.result}-"):
        wrong.append(f"the file's name must begin with `{example.expected.result}-`")
    return wrong, evaluated


def _against(example: Example, outcomes: list[Outcome]) -> list[str]:
    """Compare what was given with what was expected."""
    expected = example.expected
    assert expected is not None  # noqa: S101 - the caller has asked
    if len(outcomes) != 1:
        given = ", ".join(f"{one.subject.id} {one.result}" for one in outcomes)
        return [f"expected one result, found {len(outcomes)} ({given}); name the `subject`"]
    one = outcomes[0]
    wrong = []
    if one.result != expected.result:
        wrong.append(f"expected {expected.result}, found {one.result}: {one.message}")
    if expected.at and one.location != example.organisation.locate(_path(expected.at)):
        wrong.append(f"expected the result at {expected.at}, found it at line {one.location.span.line}")
    if expected.message not in one.message:
        wrong.append(f"the message lacks “{expected.message}”: {one.message}")
    missing = {note.path for note in one.missing}
    wrong += [f"`{path}` is not named as missing; named: {sorted(missing)}" for path in expected.missing
              if path not in missing]  # fmt: skip
    remarks = " ".join(note.text for note in one.remarks)
    wrong += [f"no remark says “{words}”; remarks: {remarks}" for words in expected.remarks if words not in remarks]
    return wrong


def _path(text: str) -> tuple[str | int, ...]:
    """Read a path as reports write it: `a.b[1].c`."""
    parts = text.replace("[", ".[").split(".")
    return tuple(int(part[1:-1]) - 1 if part.startswith("[") else part for part in parts)


def _expects(example: Example) -> str:
    return example.expected.result if example.expected else ""


def _pairs(examples: Sequence[Example]) -> tuple[int, str]:
    """Find the largest distance of a fail or not-evidenced example from its nearest pass example."""
    passing = [one for one in examples if _expects(one) == "pass"]
    distances = {
        one.file_name: min(difference(one, other) for other in passing)
        for one in examples
        if passing and _expects(one) in ("fail", "not-evidenced")
    }
    largest = max(distances.values(), default=0)
    return largest, ", ".join(name for name, distance in distances.items() if distance == largest)
