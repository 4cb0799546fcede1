"""A rule whose code fails becomes an entry of its own, and all other rules are reported as if it were not there."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NoReturn

import pytest

import govcheck.cli.prepared
from govcheck.cli.check import check_organisation
from govcheck.cli.choices import Given
from govcheck.engine.options import Options
from govcheck.engine.run import run
from govcheck.load import read
from govcheck.model.ask import Ask
from govcheck.model.things import VOCABULARY
from govcheck.model.value import Record
from govcheck.results.run import Run, RunError
from govcheck.rules.packs import Pack, ReadPacks, Rule
from tests.organisations import EXAMPLES, PACKS, organisation

NAME = "large-governing-body"
RULE = "essence-of-good-governance/accountable-officer-does-not-chair"
SUBJECT = "governing_body"
ERROR = RunError(RULE, SUBJECT, "ZeroDivisionError: a slip in the code")
DAY = datetime.date(2017, 6, 1)


class NotACondition:
    """Stands where a condition belongs."""

    @property
    def field(self) -> str:
        raise ZeroDivisionError("a slip in the code")


def slip(_subject: Record, _params: Any, _ask: Ask) -> NoReturn:  # noqa: ANN401 - the type of every check
    raise ZeroDivisionError("a slip in the code")


def failing_check(rule: Rule) -> Rule:
    return rule._replace(check=rule.check._replace(check=slip))


def failing_condition(rule: Rule) -> Rule:
    return rule._replace(when=(NotACondition(),))  # type: ignore[arg-type]  # that is the mistake


def failing_selection(rule: Rule) -> Rule:
    selector = rule.subject._replace(route="committees", each=True, where=(NotACondition(),))  # type: ignore[arg-type]
    return rule._replace(subject=selector)


def unknown_placeholder(rule: Rule) -> Rule:
    return rule._replace(message=rule.message._replace(passed="{no_such_fact}", failed="{no_such_fact}"))


def packs_with(change: Callable[[Rule], Rule]) -> tuple[Pack, ...]:
    return tuple(
        pack._replace(rules=tuple(change(rule) if rule.id == RULE else rule for rule in pack.rules)) for pack in PACKS
    )


def checked(packs: tuple[Pack, ...]) -> Run:
    return run(organisation(NAME), read([EXAMPLES / NAME]).files, packs, Options(as_of=DAY))


def others(found: Run) -> list[object]:
    """Give what is said of the rules that do not rest on the one that fails."""
    waiting = {RULE, *(rule.id for pack in PACKS for rule in pack.rules if RULE in rule.unless_failed)}
    return [one for one in found.outcomes if one.rule not in waiting]


@pytest.mark.parametrize(
    ("change", "subject"),
    [
        (failing_check, SUBJECT),
        (failing_condition, SUBJECT),
        (failing_selection, "committees"),
        (unknown_placeholder, SUBJECT),
    ],
)
def test_a_rule_that_fails_is_an_error_and_the_rest_goes_on(change: Callable[[Rule], Rule], subject: str) -> None:
    found = checked(packs_with(change))

    assert [(one.rule, one.subject) for one in found.errors] == [(RULE, subject)]
    assert [one.message for one in found.outcomes if one.rule == RULE] == [
        f"The rule failed: {found.errors[0].message}."
    ]
    assert others(found) == others(checked(PACKS))
    assert found.gate.exit_code == 4


def test_the_error_names_rule_subject_and_reason() -> None:
    assert checked(packs_with(failing_check)).errors == (ERROR,)


def test_the_command_reports_the_rest_and_ends_with_4(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = ReadPacks(packs_with(failing_check), (), VOCABULARY)
    monkeypatch.setattr(govcheck.cli.prepared, "load_packs", lambda _names: loaded)
    report = tmp_path / "report.json"

    code = check_organisation([EXAMPLES / NAME], Given(as_of=DAY.isoformat(), formats=(f"json={report}",)))

    found: Mapping[str, Any] = json.loads(report.read_text("utf-8"))
    assert code == 4
    assert found["errors"] == [{"rule": RULE, "subject": SUBJECT, "message": ERROR.message}]
    assert len({one["rule"] for one in found["results"]}) == sum(len(pack.rules) for pack in PACKS)
    assert found["gate"]["exit_code"] == 4
