"""A list of words names each of those asked for."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, satisfies
from govcheck.rules.wording import in_words, joined, plain, why_not


class Params(NamedTuple):
    """The list, a field of the subject, and the words that it must name."""

    words: str
    items: tuple[str, ...]


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when each word is on the list; no when one is surely not."""
    said = {item: _named(subject, item, params, ask) for item in params.items}
    judgement = all_of(said.values())
    facts = {
        "named": joined(plain(item) for item, one in said.items() if one.truth is Truth.YES),
        "left_out": joined(plain(item) for item, one in said.items() if one.truth is Truth.NO),
        "why": why_not(judgement),
    }
    return Answer(judgement, facts, ask.each(subject, params.words).path)


def _named(subject: Record, item: str, params: Params, ask: Ask) -> Judgement:
    """Judge whether the list names one word."""
    judgement = satisfies(subject, Condition(params.words, (item,)), ask)
    if judgement.truth is not Truth.NO:
        return judgement
    path = ask.each(subject, params.words).path
    return no(Clue(f"{label(subject)}: {in_words(params.words)} without {plain(item)}", path))


KIND = CheckKind(
    "names-each",
    "Does a list of words name each of those asked for?",
    (
        Param("words", ParamType.FIELD, "the list of words", required=True),
        Param("items", ParamType.WORDS, "the words that it must name", required=True, words_of="words"),
    ),
    (("named", "the words that it names"), ("left_out", "the words that it leaves out"), ("why", "what is wrong")),
    Params,
    check,
)
