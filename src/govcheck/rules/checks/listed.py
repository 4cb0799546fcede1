"""What is stated of the subject, one word or several, is among what other entries list."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import Reading, Several, as_one, show
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer, Behind
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, Selected, Selection, satisfies, select
from govcheck.rules.wording import in_words, joined, names, plain, why_not
from govcheck.source import Path


class Params(NamedTuple):
    """The word or text, a field of the subject, and where it must be listed."""

    value: str
    among: Selection
    field: str


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when every value is listed by one of the entries; no where one is not, or where there is none."""
    values = _values(subject, params.value, ask)
    found = select(subject, params.among.of, params.among.where, ask)
    said = [_listed(subject, clue, word, found, params, ask) for word, clue in values.words]
    lists = tuple([ask.each(one, params.field) for one in found.records()])
    judgement = all_of((*said, *values.beside))
    facts = {
        "value": joined(sorted(plain(word) for word, _ in values.words)) if values.words else show(values.absent),
        "among": names(found.records()),
        "lists": joined(sorted(plain(show(item)) for one in lists for item in one.items)),
        "why": why_not(judgement),
    }
    behind: tuple[Behind, ...] = (found, *lists, *[clue for _, clue in values.words])
    return Answer(judgement, facts, values.path, behind=behind)


class _Values(NamedTuple):
    """The words to be found, each with the place where it stands, and what is said beside them."""

    words: tuple[tuple[str, Clue], ...]
    beside: tuple[Judgement, ...]
    """That there may be more of them, or that there are none."""
    absent: Absent
    path: Path


def _values(subject: Record, field: str, ask: Ask) -> _Values:
    """Give the value, or the items of a list."""
    several = ask.read(subject, field)
    name = f"{label(subject)}: {in_words(field)}"
    if isinstance(several, Reading):
        reading, pairs = several, []
        if reading.stated:
            pairs = [(show(reading.value), Clue(f"{name} {show(reading.value)}", reading.path))]
    else:
        reading = as_one(several)
        pairs = [
            (show(item), Clue(f"{name} {show(item)}", path))
            for item, path in zip(several.items, several.paths, strict=True)
        ]
    beside: list[Judgement] = []
    if reading.open or (isinstance(several, Several) and not several.whole):
        beside.append(not_stated(*(reading.missing or several.missing or (ask.missing_at(subject, field),))))
    elif not pairs:
        beside.append(no(Clue(f"{name} none", several.path)))
    absent = reading.value if isinstance(reading.value, Absent) else Absent.NONE
    return _Values(tuple(pairs), tuple(beside), absent, several.path)


def _listed(subject: Record, clue: Clue, word: str, found: Selected, params: Params, ask: Ask) -> Judgement:
    """Judge whether one of the entries lists a word."""
    condition = Condition(params.field, (word,))
    judgements = [
        all_of((one.judgement, satisfies(one.record, condition, ask))) for one in (*found.certain, *found.maybe)
    ]
    if not found.whole:
        judgements.append(not_stated(*found.missing))
    if not judgements:
        return no(clue, Clue(f"{label(subject)}: there is none that could list it", found.path))
    judgement = any_of(judgements)
    return no(clue, *judgement.witnesses) if judgement.truth is Truth.NO else judgement


KIND = CheckKind(
    "listed",
    "Is what is stated of the subject, each item of it, among what other entries list?",
    (
        Param("value", ParamType.FIELD, "the word or text, or a list of them", required=True),
        Param("among", ParamType.SELECTION, "the entries that list what will do", required=True),
        Param("field", ParamType.AMONG_FIELD, "the field of those entries that lists it", required=True),
    ),
    (
        ("value", "the word or text"),
        ("among", "the entries that could list it"),
        ("lists", "what those entries list"),
        ("why", "what is not listed"),
    ),
    Params,
    check,
)
