"""No two entries of a list say the same in a field."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import show
from govcheck.model.truth import Clue, Judgement, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selected, Where, select
from govcheck.rules.wording import joined, names, why_not


class Params(NamedTuple):
    """The list, which of its entries are meant, and the field."""

    of: str
    field: str
    where: Where = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer no where two entries surely say the same; capitals make no difference."""
    found = select(subject, params.of, params.where, ask)
    said = [(one.record, ask(one.record, params.field)) for one in found.certain]
    by_text: dict[str, list[Clue]] = {}
    for record, reading in said:
        if reading.stated:
            clue = Clue(f"{label(record)}: {show(reading.value)}", reading.path)
            by_text.setdefault(show(reading.value).lower(), []).append(clue)
    twice = [clue for several in by_text.values() if len(several) > 1 for clue in several]
    silent = [clue for _, reading in said if reading.open for clue in reading.missing]
    judgement = _judge(twice, silent, found)
    if not (found.certain or found.maybe) and found.whole:
        judgement = no(Clue(f"{label(subject)}: there is none to look at", found.path))
    facts = {
        "count": str(len(said)),
        "twice": joined(sorted(clue.text for clue in twice)),
        "entries": names(found.records()),
        "why": why_not(judgement),
    }
    return Answer(judgement, facts, found.path)


def _judge(twice: list[Clue], silent: list[Clue], found: Selected) -> Judgement:
    if twice:
        return no(*twice)
    if silent or not found.decided:
        return not_stated(*silent, *found.missing)
    return yes(*(Clue(label(one), one.path) for one in found.records()))


KIND = CheckKind(
    "each-once",
    "Does no entry of a list say what another one says?",
    (
        Param("of", ParamType.LIST, "the list", required=True),
        Param("field", ParamType.ITEM_FIELD, "the field that must differ", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries are meant"),
    ),
    (
        ("count", "how many entries are meant"),
        ("twice", "what stands more than once"),
        ("entries", "those entries"),
        ("why", "what is wrong"),
    ),
    Params,
    check,
)
