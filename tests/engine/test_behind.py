"""Which statements stand behind a result."""

from __future__ import annotations

import datetime

from govcheck.engine.behind import statements_behind
from govcheck.engine.options import Options
from govcheck.engine.run import run
from govcheck.engine.stated import references_of, statements_of
from govcheck.model.build import build
from govcheck.model.organisation import Organisation
from govcheck.source import Path, show_path
from tests.model.documents import documents
from tests.organisations import PACKS

TEXT = """\
organisation: {name: Example CCG, kind: ccg}
people: {ann: {name: Ann}, bob: {name: Bob}}
posts: {chief: {roles: [accountable-officer, other], holders: {person: bob, until: none}}}
governing_body:
  meets_in_public: yes
  seats:
    complete: no
    lead: {kind: gp, holders: {person: ann}}
    officer: {kind: accountable-officer, holders: {post: chief}}
  chair: {person: ann}
"""
RULE = "essence-of-good-governance/accountable-officer-does-not-chair"
RESULT = f"{RULE}:governing_body"


def organisation(text: str = TEXT) -> Organisation:
    made = build(documents(text))
    assert made.problems == ()
    return made.organisation


def shown(paths: frozenset[Path]) -> set[str]:
    return {show_path(path) for path in paths}


def test_everything_that_is_stated_is_listed_once() -> None:
    said = {show_path(one.path): one.said for one in statements_of(organisation())}
    assert said["governing_body.meets_in_public"] == "yes"
    assert said["posts.chief"] == said["governing_body.seats.lead.holders[1]"] == ""
    assert (said["posts.chief.roles[1]"], said["posts.chief.roles[2]"]) == ("accountable-officer", "other")
    assert (said["posts.chief.holders[1].person"], said["posts.chief.holders[1].until"]) == ("bob", "none")
    assert said["governing_body.seats.complete"] == "no"
    assert "posts.complete" not in said
    assert len(said) == len(statements_of(organisation()))


def test_that_a_list_is_whole_is_a_statement_where_somebody_makes_it() -> None:
    text = TEXT.replace("complete: no", "complete: yes")
    said = {show_path(one.path): one for one in statements_of(organisation(text))}
    assert said["governing_body.seats.complete"].said == "yes"
    assert said["governing_body.seats.complete"].location.span.line == 7


def test_an_entry_without_an_id_has_a_place_without_its_position() -> None:
    [until] = [one for one in statements_of(organisation()) if one.path[-1] == "until"]
    assert until.place == ("posts", "chief", "holders", "[]", "until")
    assert until.entries == (frozenset({"person bob"}),)


def test_a_reference_leads_to_what_it_means() -> None:
    found = references_of(organisation())
    assert found["governing_body", "chair", "person"] == ("people", "ann")
    assert found["governing_body", "seats", "officer", "holders", 0, "post"] == ("posts", "chief")


def test_what_stands_behind_a_result_is_read_and_named() -> None:
    it = organisation()
    done = run(it, (), PACKS, Options(datetime.date(2017, 6, 1), select=(RULE,)))
    behind = statements_behind(it, PACKS, done, {RESULT: ()}).behind
    assert behind.keys() == {RESULT}
    read, named = shown(behind[RESULT].read), shown(behind[RESULT].named)
    assert {"posts.chief.holders[1].person", "posts.chief.roles[1]", "governing_body.chair.person"} <= read
    assert "governing_body.meets_in_public" not in read
    assert {"posts.chief.holders[1].person", "governing_body.chair.person"} <= named <= read


def test_further_places_are_looked_at() -> None:
    it = organisation()
    done = run(it, (), PACKS, Options(datetime.date(2017, 6, 1), select=(RULE,)))
    kind = "governing_body.seats.lead.kind"
    plain, more = (statements_behind(it, PACKS, done, {RESULT: one}).behind[RESULT] for one in ((), (kind,)))
    assert kind in shown(more.named)
    assert kind not in shown(plain.named)


def test_a_rule_that_took_no_part_has_nothing_behind_it() -> None:
    it = organisation()
    done = run(it, (), PACKS, Options(datetime.date(2017, 6, 1), select=("governing-body-decides",)))
    assert statements_behind(it, PACKS, done, {RESULT: ()}).behind == {}
