"""A remit, a document or a framework covers each subject of a list."""

from __future__ import annotations

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.things.words import TOPIC
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.stated import stated
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, satisfies
from govcheck.rules.wording import joined, plain


class Params(NamedTuple):
    """What must be covered: words of a table, or entries that bear them."""

    items: tuple[str, ...]
    table: str = ""
    entries: str = ""
    by: str = ""
    each_states: tuple[str, ...] = ()
    in_force: str = ""


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when every item is covered; no when one is surely left out."""
    if params.table:
        said = {item: in_table(subject, params.table, item, ask) for item in params.items}
        path = ask(subject, params.table).path
    else:
        said = {item: _in_entries(subject, item, params, ask) for item in params.items}
        path = ask.each(subject, params.entries).path
    judgements = list(said.values())
    if params.in_force:
        judgements.append(ask.truth(subject, params.in_force))
    left_out = [item for item, judgement in said.items() if judgement.truth is Truth.NO]
    judgement = all_of(judgements)
    facts = {
        "items": joined(plain(item) for item in params.items),
        "left_out": joined(plain(item) for item in left_out),
        "why": joined(sorted(clue.text for clue in judgement.witnesses)) if judgement.truth is Truth.NO else "",
    }
    return Answer(judgement, facts, path)


def in_table(subject: Record, table: str, item: str, ask: Ask) -> Judgement:
    """Judge whether a table of subjects covers `item`: it names a clause, and does not say `none`."""
    reading = ask(subject, table)
    if not isinstance(reading.value, Record):
        if reading.value is Absent.NONE:
            return no(Clue(f"{label(subject)}: there is none that could cover {plain(item)}", reading.path))
        return not_stated(*(reading.missing or (ask.missing_at(subject, table),)))
    covered = ask(reading.value, item)
    if covered.stated:
        return yes(Clue(f"{plain(item)}: {covered.value}", covered.path))
    if covered.value is Absent.NONE or (item not in reading.value.facts and ask(reading.value, "complete").value):
        return no(Clue(f"{label(subject)}: {plain(item)} is left out", reading.path))
    return not_stated(Clue(f"{label(subject)}: whether it covers {plain(item)}", covered.path))


def _in_entries(subject: Record, item: str, params: Params, ask: Ask) -> Judgement:
    """Judge whether an entry bears `item` and states what each must state."""
    several = ask.each(subject, params.entries)
    condition = Condition(params.by, (item,))
    judgements = [_bears(one, condition, params, ask) for one in several.records()]
    if gaps := ask.gaps(several, subject, params.entries):
        judgements.append(not_stated(*gaps))
    found = any_of(judgements)
    if found.truth is not Truth.NO:
        return found
    named = [one for one in several.records() if satisfies(one, condition, ask).truth is Truth.YES]
    if not named:
        return no(Clue(f"{label(subject)}: {plain(item)} is left out", several.path))
    return all_of(stated(one, field, ask) for one in named for field in params.each_states)


def _bears(entry: Record, condition: Condition, params: Params, ask: Ask) -> Judgement:
    """Judge one entry; of one that bears another item, nothing more is asked."""
    said = satisfies(entry, condition, ask)
    if said.truth is Truth.NO:
        return said
    return all_of((said, *(stated(entry, field, ask) for field in params.each_states)))


KIND = CheckKind(
    "covers",
    "Is each item of a list covered?",
    (
        Param("items", ParamType.WORDS, "what must be covered", required=True, words=TOPIC.words, words_of="by"),
        Param("table", ParamType.FIELD, "the table that names what is covered, with clauses"),
        Param("entries", ParamType.LIST, "or the list of entries that bear the items"),
        Param("by", ParamType.ENTRIES_FIELD, "the field of those entries that bears the item"),
        Param("each_states", ParamType.ENTRIES_FIELDS, "facts that each such entry must state"),
        Param("in_force", ParamType.FIELD, "a yes/no fact that must hold for it to count"),
    ),
    (("items", "what must be covered"), ("left_out", "what is left out"), ("why", "what is wrong")),
    Params,
    check,
    one_of=("table", "entries"),
)
