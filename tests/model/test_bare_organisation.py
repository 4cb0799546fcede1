"""An organisation that states its name, kind and date alone: nothing of it is met, and nothing is not."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path

import pytest

from govcheck.cli.check import check_organisation
from govcheck.cli.choices import Given
from govcheck.engine.options import Options
from govcheck.engine.run import run
from govcheck.load import read_text
from govcheck.model.build import build
from govcheck.model.things.words import BODY_KIND
from govcheck.results.run import Run
from govcheck.results.words import Result
from tests.organisations import PACKS

DAYS = [datetime.date(2012, 6, 1), datetime.date(2017, 6, 1), datetime.date(2023, 6, 1)]
FOR_KIND_OR_DATE = re.compile(r"Does not apply: the rule is for( dates (from|until) |: [a-z ,]+; this is: )")
WAYS = ["kind: {kind}", "status: {{kind: {kind}, from: 2011-04-01, until: 2026-03-31}}"]


def bare(kind: str, way: str = WAYS[0]) -> str:
    return f"organisation:\n  name: Example\n  {way.format(kind=kind)}\n"


def checked(text: str, day: datetime.date, *, allow_unknown: bool = False) -> Run:
    documents = read_text(text, "organisation.yaml")
    built = build(documents)
    assert built.problems == ()
    return run(built.organisation, documents.files, PACKS, Options(as_of=day, allow_unknown=allow_unknown))


@pytest.mark.parametrize("day", DAYS, ids=str)
@pytest.mark.parametrize("way", WAYS, ids=["kind", "status"])
@pytest.mark.parametrize("kind", BODY_KIND.words)
def test_nothing_is_decided(kind: str, way: str, day: datetime.date) -> None:
    found = checked(bare(kind, way), day)

    decided = [
        (one.rule, one.result, one.message) for one in found.outcomes if one.result in (Result.PASS, Result.FAIL)
    ]
    other_reasons = [
        (one.rule, one.message)
        for one in found.outcomes
        if one.result is Result.NOT_APPLICABLE and not FOR_KIND_OR_DATE.match(one.message)
    ]
    assert (decided, other_reasons, found.errors) == ([], [], ())
    assert (found.numbers.met, found.numbers.decided) == (0, 0)
    assert found.kind == kind


@pytest.mark.parametrize("kind", BODY_KIND.words)
@pytest.mark.parametrize("allow_unknown", [False, True])
def test_the_gate_stays_shut(kind: str, allow_unknown: bool) -> None:
    for day in DAYS:
        assert checked(bare(kind), day, allow_unknown=allow_unknown).gate.exit_code == 3


def test_every_rule_has_something_to_say_of_a_group() -> None:
    found = checked(bare("ccg"), DAYS[1])

    assert {one.rule for one in found.outcomes} == {rule.id for pack in PACKS for rule in pack.rules}


@pytest.mark.parametrize("allow_unknown", [None, True])
def test_the_command_ends_with_3(allow_unknown: bool | None, tmp_path: Path) -> None:
    (tmp_path / "organisation.yaml").write_text(bare("ccg") + "format: 1\n", "utf-8")
    report = tmp_path / "report.json"
    given = Given(as_of="2017-06-01", allow_unknown=allow_unknown, formats=(f"json={report}",))

    assert check_organisation([tmp_path / "organisation.yaml"], given) == 3
    results = {one["result"] for one in json.loads(report.read_text("utf-8"))["results"]}
    assert results <= {"not-evidenced", "not-applicable"}
