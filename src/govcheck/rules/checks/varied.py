"""The entries of a list are not all of one kind."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.reading import Reading, show
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.different_values import differing, facts_of, judge
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Where, select


class Params(NamedTuple):
    """Which entries, which fact of theirs, and how many different values there must be."""

    of: str
    field: str
    at_least: int = 2
    where: Where = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when the values of the field differ as often as the rule asks for."""
    found = select(subject, params.of, params.where, ask)
    said = differing(found, params.field, _value, ask)
    judgement = judge(subject, params.of, found, said, params.at_least, ask)
    judgement = judgement._replace(disputes=(*judgement.disputes, *found.disputes))
    return Answer(
        judgement, {**facts_of(said, judgement), "at_least": str(params.at_least)}, found.path, behind=found.records()
    )


def _value(reading: Reading) -> str | None:
    return show(reading.value) if reading.stated else None


KIND = CheckKind(
    "varied",
    "Do the values of a fact differ between the entries of a list?",
    (
        Param("of", ParamType.LIST, "the list whose entries are looked at", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries are meant"),
        Param("field", ParamType.ITEM_FIELD, "the fact whose values are compared", required=True),
        Param("at_least", ParamType.WHOLE_NUMBER, "how many different values there must be (2 where left out)"),
    ),
    (
        ("count", "how many different values there are"),
        ("values", "those values"),
        ("at_least", "how many there must be"),
        ("why", "which entries have which value"),
    ),
    Params,
    check,
)
