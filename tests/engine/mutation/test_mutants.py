from __future__ import annotations

import datetime

from govcheck.engine.mutation.mutants import mutants, negated
from govcheck.engine.mutation.operators import Operator
from govcheck.model.truth import Truth
from govcheck.model.value import Record
from tests.engine.mutation.small_rule import ROUTES
from tests.engine.small_pack import asking, rule
from tests.organisations import PACKS

DAYS = [datetime.date(2017, 6, 1)]


def test_mutants_come_in_the_order_of_the_operators() -> None:
    found = mutants(rule("limit"), DAYS, ROUTES)
    assert [(one.operator, one.change.partition(" → ")[0]) for one in found] == [
        (Operator.CONDITION, "the subject's `where`: `functions: audit` dropped"),
        (Operator.ITEM, "`all`: `limit` dropped"),
        (Operator.SILENCE_AS_NO, "the list `committees`, left out or not whole, read as none"),
        (Operator.SILENCE_AS_NO, "the list `committee.functions`, left out or not whole, read as none"),
        (Operator.SILENCE_AS_NO, "`committee.limit`, not stated, read as none"),
        (Operator.SILENCE_AS_YES, "the list `committees`, left out or not whole, read as whole as it stands"),
        (Operator.SILENCE_AS_YES, "the list `committee.functions`, left out or not whole, read as whole as it stands"),
        (Operator.SILENCE_AS_YES, "`committee.limit`, not stated, read as `1`"),
        (Operator.WORD, "the subject's `where`: `functions: audit`"),
        (Operator.NEGATION, "the answer reversed"),
    ]


def test_no_mutant_is_its_rule_or_another_mutant() -> None:
    for one in (each for pack in PACKS for each in pack.rules):
        found = mutants(one, DAYS, ROUTES)
        assert all(mutant.rule != one or mutant.presumption for mutant in found)
        assert len({(mutant.operator, mutant.change) for mutant in found}) == len(found), one.id


def test_a_reversed_answer_leaves_open_what_is_open() -> None:
    decides = rule("decides")
    truths = []
    for text in ("governing_body: {decides: yes}", "governing_body: {decides: no}", "governing_body: {note: x}"):
        ask = asking(text)
        body = ask(ask.root, "governing_body").value
        assert isinstance(body, Record)
        truths.append(negated(decides.check).check(body, decides.params[0].params, ask).judgement.truth)
    assert truths == [Truth.NO, Truth.YES, Truth.NOT_STATED]
