"""A remit, a document or a framework covers each subject of a list."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.things.words import TOPIC
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer, Counted
from govcheck.rules.checks.stated import stated
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, Where, holds, ruled_out, satisfies
from govcheck.rules.wording import in_words, joined, plain


class Params(NamedTuple):
    """What must be covered: words of a table, or entries that bear them."""

    items: tuple[str, ...]
    table: str = ""
    entries: str = ""
    by: str = ""
    where: Where = ()
    each_states: tuple[str, ...] = ()
    in_force: str = ""
    at_least: int | None = None
    none_will_do: bool = False


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when every item is covered, or as many as are asked for; no when that surely is not so."""
    if params.table:
        said = {item: in_table(subject, params.table, item, ask) for item in params.items}
        path = ask(subject, params.table).path
    else:
        said = {item: _in_entries(subject, item, params, ask) for item in params.items}
        path = ask.each(subject, params.entries).path
    judgement = _enough(tuple(said.values()), params.at_least)
    if params.none_will_do and (none := _said_to_be_none(subject, params.entries, ask)):
        judgement = none
    if params.in_force:
        judgement = all_of((judgement, ask.truth(subject, params.in_force)))
    behind = tuple([Counted(str(one.truth), (item,)) for item, one in said.items()])
    facts = {
        "items": joined(plain(item) for item in params.items),
        "covered": joined(plain(item) for item, one in said.items() if one.truth is Truth.YES),
        "left_out": joined(plain(item) for item, one in said.items() if one.truth is Truth.NO),
        "why": joined(sorted(clue.text for clue in judgement.witnesses)) if judgement.truth is Truth.NO else "",
    }
    return Answer(judgement, facts, path, behind=behind)


def _enough(said: tuple[Judgement, ...], at_least: int | None) -> Judgement:
    """Judge whether as many items as are asked for are covered; all of them where no number is given."""
    if at_least is None:
        return all_of(said)
    by_truth = {truth: [one for one in said if one.truth is truth] for truth in Truth}
    if len(by_truth[Truth.YES]) >= at_least:
        return all_of(by_truth[Truth.YES])
    if len(said) - len(by_truth[Truth.NO]) < at_least:
        return all_of(by_truth[Truth.NO])
    return all_of(by_truth[Truth.NOT_STATED])


def _said_to_be_none(subject: Record, entries: str, ask: Ask) -> Judgement | None:
    """Give a yes where the list of entries is stated to be empty."""
    several = ask.each(subject, entries)
    if several.items or not several.written or not several.whole:
        return None
    return yes(Clue(f"{label(subject)}: {in_words(entries)} none", several.path))


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
    """Judge whether an entry that is meant bears `item` and states what each must state."""
    several = ask.each(subject, params.entries)
    condition = Condition(params.by, (item,))
    named = [one for one in several.records() if not ruled_out(one, (condition,), ask)]
    judgements = [_bears(one, condition, params, ask) for one in named]
    if gaps := ask.gaps(several, subject, params.entries):
        judgements.append(not_stated(*gaps))
    found = any_of(judgements)
    if found.truth is not Truth.NO:
        return found
    surely = [one for one in named if satisfies(one, condition, ask).truth is Truth.YES]
    if not surely:
        return no(Clue(f"{label(subject)}: {plain(item)} is left out", several.path))
    return all_of(_bears(one, condition, params, ask) for one in surely)


def _bears(entry: Record, condition: Condition, params: Params, ask: Ask) -> Judgement:
    """Judge one entry; of one that bears another item, or is not meant, nothing more is asked."""
    said = holds(entry, (condition, *params.where), ask)
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
        Param("where", ParamType.ENTRIES_WHERE, "conditions on those entries"),
        Param("each_states", ParamType.ENTRIES_FIELDS, "facts that each such entry must state"),
        Param("in_force", ParamType.FIELD, "a yes/no fact that must hold for it to count"),
        Param("at_least", ParamType.WHOLE_NUMBER, "how many of the items must be covered (all where left out)"),
        Param("none_will_do", ParamType.YES_NO, "a list of entries stated to be `none` passes"),
    ),
    (
        ("items", "what must be covered"),
        ("covered", "what is covered"),
        ("left_out", "what is left out"),
        ("why", "what is wrong"),
    ),
    Params,
    check,
    one_of=("table", "entries"),
)
