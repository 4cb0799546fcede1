"""Functions are carried by a body, whatever its name."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.things.words import FUNCTION
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.stated import stated
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, Where, holds, satisfies
from govcheck.rules.wording import joined, plain, reasons


class Params(NamedTuple):
    """Which functions, and what the bodies that carry them must satisfy."""

    functions: tuple[str, ...]
    same_body: bool = False
    committee: Where = ()
    states: tuple[str, ...] = ()
    committees_only: bool = False
    body: Where = ()


def check(_: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when each function is carried by the governing body or by a committee that will do."""
    bodies = _bodies(params, ask)
    committees = ask.each(ask.root, "committees")
    wanted = [params.functions] if params.same_body else [(function,) for function in params.functions]
    said = {functions: _carried(functions, bodies, params, ask) for functions in wanted}
    not_carried = [functions for functions, judgement in said.items() if judgement.truth is Truth.NO]
    judgement = all_of(said.values())
    bearers = {body.path for body in bodies}
    facts = {
        "functions": joined(map(plain, params.functions)),
        "carried": reasons(clue for clue in judgement.witnesses if clue.path in bearers)
        if judgement.truth is Truth.YES
        else "",
        "not_carried": joined(plain(one) for functions in not_carried for one in functions),
    }
    return Answer(judgement, facts, committees.path, behind=tuple(said.values()))


def _bodies(params: Params, ask: Ask) -> list[Record]:
    bodies = list(ask.each(ask.root, "committees").records())
    governing = ask(ask.root, "governing_body").value
    if isinstance(governing, Record) and not params.committees_only:
        bodies.insert(0, governing)
    return bodies


def _carried(functions: tuple[str, ...], bodies: list[Record], params: Params, ask: Ask) -> Judgement:
    """Judge whether one of the bodies carries all of `functions`."""
    judgements = []
    for body in bodies:
        conditions = [satisfies(body, Condition("functions", (one,)), ask) for one in functions]
        if body.thing == "committee":
            conditions.append(holds(body, params.committee, ask))
        conditions += [satisfies(body, one, ask) for one in params.body]
        conditions += [stated(body, field, ask) for field in params.states]
        said = all_of(conditions)
        if said.truth is Truth.YES:
            words = f"{label(body)} carries {joined(map(plain, functions))}"
            said = said._replace(witnesses=(Clue(words, body.path), *said.witnesses))
        judgements.append(said)
    committees = ask.each(ask.root, "committees")
    if gaps := ask.gaps(committees, ask.root, "committees"):
        judgements.append(not_stated(*gaps))
    if not params.committees_only and ask(ask.root, "governing_body").open:
        judgements.append(not_stated(ask.missing_at(ask.root, "governing_body")))
    if not judgements:
        return no(Clue(f"no body carries {joined(map(plain, functions))}", committees.path))
    return any_of(judgements)


KIND = CheckKind(
    "function-carried",
    "Is each function carried by the governing body, or by a committee that will do?",
    (
        Param("functions", ParamType.WORDS, "the functions", required=True, words=FUNCTION.words),
        Param("same_body", ParamType.YES_NO, "one body must carry all of them"),
        Param("committee", ParamType.COMMITTEE_WHERE, "conditions that a committee must satisfy"),
        Param("body", ParamType.COMMITTEE_WHERE, "conditions that the governing body must satisfy as well"),
        Param("states", ParamType.COMMITTEE_FIELDS, "facts that the body must state"),
        Param("committees_only", ParamType.YES_NO, "the governing body itself will not do"),
    ),
    (
        ("functions", "the functions"),
        ("carried", "which body carries which function"),
        ("not_carried", "the functions that no body carries"),
    ),
    Params,
    check,
)
