"""Facts that are declared beyond the built-in ones are read, asked for and described like any other."""

from __future__ import annotations

import datetime

import pytest
from jsonschema import Draft202012Validator

from govcheck.load import read_text
from govcheck.model.ask import Ask
from govcheck.model.build import build
from govcheck.model.declared import FACT_TYPES, DeclaredFact, with_facts
from govcheck.model.derived import DERIVED, DERIVED_FIELDS
from govcheck.model.leaf import YES_NO
from govcheck.model.route import Routes, Target
from govcheck.model.schema import organisation_schema
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import Items
from tests.model.asking import Told, at, in_words
from tests.model.documents import Said, as_said

DAY = datetime.date(2017, 6, 1)


def fact(name: str, kind: str, *, on: str = "meeting", several: bool = False, **more: object) -> DeclaredFact:
    given = {"words": (), "to": "", "meaning": f"what {name} says", **more}
    return DeclaredFact(on=on, name=name, type=kind, several=several, **given)  # type: ignore[arg-type]  # by keyword


QUORATE = fact("quorate", "yes-no", meaning="whether enough were there")
WALKED = fact("walked", "event", meaning="when the way in was last walked")
ACCESS = fact("way_in", "choice", words=("level", "ramp", "steps"))
HELPERS = fact("helpers", "reference", several=True, to="person")
EXTENDED = with_facts(VOCABULARY, [QUORATE, WALKED, ACCESS, HELPERS])
HEAD = "people: {a-bell: {name: Ann Bell}}\nmeetings:\n  may:\n"


def asking(meeting: str) -> Ask:
    built = build(read_text(HEAD + f"    {meeting}\n", "a.yaml"), EXTENDED)
    assert built.problems == ()
    return Ask(built.organisation, DAY, DERIVED)


def told(meeting: str, field: str) -> Told:
    ask = asking(meeting)
    return in_words(ask(at(ask, "meetings.may"), field))


def said(meeting: str) -> list[Said]:
    return [as_said(one) for one in build(read_text(HEAD + f"    {meeting}\n", "a.yaml"), EXTENDED).problems]


def test_the_built_in_vocabulary_stays_as_it_is() -> None:
    assert "quorate" not in VOCABULARY["meeting"].fields
    assert {name for name in VOCABULARY if EXTENDED[name] != VOCABULARY[name]} == {"meeting"}


def test_the_order_of_declarations_says_nothing() -> None:
    assert list(with_facts(VOCABULARY, [WALKED, QUORATE])["meeting"].fields) == list(
        with_facts(VOCABULARY, [QUORATE, WALKED])["meeting"].fields
    )


def test_each_type_makes_a_field_and_their_schema_is_valid() -> None:
    several = [
        fact(f"{kind.replace('-', '_')}_{number}", kind, several=number == "many", words=("a", "b"), to="person")
        for kind in FACT_TYPES
        for number in ("one", "many")
    ]
    vocabulary = with_facts(VOCABULARY, several)
    fields = [vocabulary["meeting"].fields[one.name] for one in several]
    assert [one.meaning for one in fields] == [one.meaning for one in several]
    assert [isinstance(one.type, Items) for one in fields] == [one.several for one in several]
    Draft202012Validator.check_schema(organisation_schema(vocabulary))


def test_what_is_stated_is_told() -> None:
    meeting = "{quorate: yes, walked: 2017-05-02, way_in: ramp, helpers: a-bell}"
    assert [told(meeting, field).value for field in ("quorate", "walked", "way_in")] == ["yes", "2 May 2017", "ramp"]
    ask = asking(meeting)
    assert ask.each(at(ask, "meetings.may"), "helpers.name").items == ("Ann Bell",)


def test_what_is_not_stated_is_named_by_its_meaning() -> None:
    assert told("{in_public: yes}", "quorate") == Told(
        "not stated", missing=("meeting may: whether enough were there",)
    )


def test_an_event_ahead_has_not_happened_yet() -> None:
    later = told("{walked: 2017-06-02}", "walked")
    assert later.value == "not stated"
    assert later.remarks != ()


def test_evidence_can_be_for_it() -> None:
    assert said("{quorate: yes, evidence: {address: 'https://example.org/minutes', for: [quorate]}}") == []


@pytest.mark.parametrize(
    ("meeting", "problem"),
    [
        ("{quorat: yes}", Said(4, 6, "`quorat` is not a fact of a meeting.", "Did you mean `quorate`?")),
        ("{quorate: yess}", Said(4, 15, "`yess` is neither yes nor no. It takes yes, no, true or false.",
                                 "Did you mean `yes`?")),
        ("{way_in: ramps}", Said(4, 14, "`ramps` is not a word for the way in of a meeting. "
                                        "It takes level, ramp or steps.", "Did you mean `ramp`?")),
        ("{helpers: [b-bell]}", Said(4, 16, "There is no person with the id `b-bell`.", "Did you mean `a-bell`?")),
    ],
)  # fmt: skip
def test_mistakes_are_found_as_in_any_other_fact(meeting: str, problem: Said) -> None:
    assert said(meeting) == [problem]


def test_rules_can_name_it() -> None:
    routes = Routes(EXTENDED, DERIVED_FIELDS)
    assert routes.resolve("root", "meetings.quorate") == Target("", YES_NO, many=True)
    assert routes.resolve("meeting", "helpers.name").many


def test_the_schema_knows_it() -> None:
    validator = Draft202012Validator(organisation_schema(EXTENDED))

    def fits(meeting: dict[str, object]) -> bool:
        return validator.is_valid({"format": 1, "meetings": {"may": meeting}})

    assert fits({"quorate": "yes", "way_in": "level", "helpers": ["a-bell"]})
    assert not fits({"way_in": "stairs"})
    assert not fits({"quorat": "yes"})


def test_two_choices_of_one_name_keep_their_words_apart() -> None:
    vocabulary = with_facts(VOCABULARY, [ACCESS, ACCESS._replace(on="practice", words=("door", "window"))])
    validator = Draft202012Validator(organisation_schema(vocabulary))
    assert validator.is_valid({"format": 1, "practices": {"oak": {"way_in": "door"}}})
    assert not validator.is_valid({"format": 1, "meetings": {"may": {"way_in": "door"}}})


def test_a_fact_is_the_same_whatever_the_order_of_its_words() -> None:
    assert ACCESS.same_as(ACCESS._replace(words=("steps", "level", "ramp")))
    assert not ACCESS.same_as(ACCESS._replace(words=("level", "ramp")))
    assert not ACCESS.same_as(ACCESS._replace(meaning="something else"))
