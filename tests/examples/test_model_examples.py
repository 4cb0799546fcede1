"""Each example of the organisation format can be read, and its near miss is caught where it is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from jsonschema import Draft202012Validator

from govcheck.load import Problem, read
from govcheck.model.build import build
from govcheck.model.organisation import Organisation
from govcheck.model.schema import organisation_schema
from govcheck.model.things import VOCABULARY
from govcheck.model.value import Absent, Group, Record, Value

FOLDER = Path(__file__).resolve().parents[2] / "examples" / "model"
NUMBERS = [f"{number:02}" for number in range(1, 35)]
EXPECTED = re.compile(r"# expect: (\d+):(\d+) ([^|]+?)(?: \| (.+))?$", re.MULTILINE)
SCHEMA_LINE = "# yaml-language-server: $schema=../../schema/organisation.schema.json"


class Expected(NamedTuple):
    """What the first comment lines of a near miss promise."""

    line: int
    column: int
    sentence: str
    suggestion: str


def example(number: str) -> Path:
    return FOLDER / f"{number}.yaml"


def near_miss(number: str) -> Path:
    return FOLDER / f"{number}-near-miss.yaml"


@cache
def organisation(number: str) -> Organisation:
    return build(read([example(number)])).organisation


def problems(path: Path) -> tuple[Problem, ...]:
    return build(read([path])).problems


def without_comments(path: Path) -> list[str]:
    return [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]


def facts(record: Record) -> Iterator[tuple[str, str, str]]:
    """Give every fact below `record`; of its value only what is a word of the format itself."""
    for name, value in record.facts.items():
        yield record.thing, name, ""
        for one in value.items if isinstance(value, Group) else (value,):
            if isinstance(one, Record):
                yield from facts(one)
            else:
                yield record.thing, name, word(record.thing, name, one)


def word(thing: str, name: str, value: Value) -> str:
    if isinstance(value, bool | Absent):
        return str(value)
    field = VOCABULARY[thing].fields[name]
    of = getattr(field.type, "of", field.type)
    return value if isinstance(value, str) and value in getattr(of, "words", ()) else ""


def test_there_is_one_example_and_one_near_miss_for_each_line() -> None:
    names = {path.name for path in FOLDER.iterdir()}

    assert names == {path(number).name for number in NUMBERS for path in (example, near_miss)}


@pytest.mark.parametrize("number", NUMBERS)
def test_an_example_can_be_read(number: str) -> None:
    assert problems(example(number)) == ()


@pytest.mark.parametrize("number", NUMBERS)
def test_an_example_fits_the_schema(number: str, validator: Draft202012Validator) -> None:
    # A YAML 1.1 reader: yes is true there, and a date is a date until it is written as JSON.
    as_json = json.loads(json.dumps(yaml.safe_load(example(number).read_text("utf-8")), default=str))

    assert [error.message for error in validator.iter_errors(as_json)] == []


@pytest.mark.parametrize("number", NUMBERS)
def test_an_example_opens_with_its_schema_and_a_sentence(number: str) -> None:
    first, second, *_ = example(number).read_text("utf-8").splitlines()

    assert (first, second[:2]) == (SCHEMA_LINE, "# ")


@pytest.mark.parametrize("number", NUMBERS)
def test_an_example_states_something_that_no_other_does(number: str) -> None:
    others = {fact for other in NUMBERS if other != number for fact in facts(organisation(other).root)}

    assert set(facts(organisation(number).root)) - others


@pytest.mark.parametrize("number", NUMBERS)
def test_a_near_miss_gives_exactly_the_problem_it_promises(number: str) -> None:
    text = near_miss(number).read_text("utf-8")
    expected = [
        Expected(int(line), int(column), sentence, suggestion)
        for line, column, sentence, suggestion in EXPECTED.findall(text)
    ]

    assert len(expected) == 1
    assert [
        Expected(
            one.location.span.line,
            one.location.span.column,
            expected[0].sentence if expected[0].sentence in one.sentence else one.sentence,
            one.suggestion,
        )
        for one in problems(near_miss(number))
    ] == expected


@pytest.mark.parametrize("number", NUMBERS)
def test_a_near_miss_differs_by_few_lines(number: str) -> None:
    right, wrong = without_comments(example(number)), without_comments(near_miss(number))
    different = [pair for pair in zip(right, wrong, strict=True) if pair[0] != pair[1]]

    assert 1 <= len(different) <= 3


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    """Give a validator by the schema as it is generated now."""
    return Draft202012Validator(organisation_schema(VOCABULARY))
