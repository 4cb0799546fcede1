"""One entry of a list bears every word of several at once."""

from __future__ import annotations

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.truth import Clue, Truth, any_of, no, not_stated
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, Where, holds
from govcheck.rules.wording import joined, names, plain, why_not


class Params(NamedTuple):
    """Which entries, and the words of which one entry must bear all."""

    of: str
    bears: str
    items: tuple[str, ...]
    where: Where = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when one entry that is meant bears all words; no when surely none does."""
    several = ask.each(subject, params.of)
    conditions = (*params.where, *(Condition(params.bears, (item,)) for item in params.items))
    said = [(one, holds(one, conditions, ask)) for one in several.records()]
    matching = [one for one, judgement in said if judgement.truth is Truth.YES]
    judgements = [judgement for _, judgement in said]
    if gaps := ask.gaps(several, subject, params.of):
        judgements.append(not_stated(*gaps))
    judgement = any_of(judgements or [no(Clue(f"{label(subject)}: there is none to look at", several.path))])
    facts = {
        "items": joined(plain(item) for item in params.items),
        "matching": names(matching),
        "why": why_not(judgement),
    }
    return Answer(judgement, facts, matching[0].path if matching else several.path)


KIND = CheckKind(
    "brings-together",
    "Does one entry of a list bear every word of several at once?",
    (
        Param("of", ParamType.LIST, "the list whose entries are looked at", required=True),
        Param("bears", ParamType.ITEM_FIELD, "the field of an entry that holds the words", required=True),
        Param("items", ParamType.WORDS, "the words that one entry must bear together", required=True, words_of="bears"),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries are meant"),
    ),
    (
        ("items", "the words that one entry must bear together"),
        ("matching", "the entries that do"),
        ("why", "what is wrong"),
    ),
    Params,
    check,
)
