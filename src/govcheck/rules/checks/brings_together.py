"""One entry of a list, or of another, bears every word of several at once."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Period
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated
from govcheck.model.value import Record
from govcheck.rules.answer import Answer, Behind, Counted
from govcheck.rules.checks.recent import recent_enough
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, Selection, Where, meets, select
from govcheck.rules.wording import joined, names, plain, why_not


class Params(NamedTuple):
    """Which entries, the words of which one entry must bear all, and the things that it must name as well."""

    of: str
    bears: str
    items: tuple[str, ...]
    where: Where = ()
    recent: str = ""
    within: Period | None = None
    everyone: Selection | None = None
    names: str = ""
    among: Selection | None = None
    among_bears: str = ""
    among_recent: str = ""


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when one entry that is meant bears all words; no when surely none does."""
    several = ask.each(subject, params.of)
    said = _said(subject, Selection(params.of, params.where), params.bears, params.recent, params, ask)
    if params.among:
        said += _said(subject, params.among, params.among_bears, params.among_recent, params, ask)
    matching = [one for one, judgement in said if judgement.truth is Truth.YES]
    judgements = [judgement for _, judgement in said]
    judgement = any_of(judgements or [no(Clue(f"{label(subject)}: there is none to look at", several.path))])
    facts = {
        "items": joined(plain(item) for item in params.items),
        "matching": names(matching),
        "why": why_not(judgement),
    }
    behind: list[Behind] = [Counted("looked at", [one for one, _ in said])]
    if params.everyone:
        behind.append(select(subject, params.everyone.of, params.everyone.where, ask))
    return Answer(judgement, facts, min(matching, key=label).path if matching else several.path, behind=tuple(behind))


Said = list[tuple[Record, Judgement]]


def _said(subject: Record, chosen: Selection, bears: str, recent: str, params: Params, ask: Ask) -> Said:
    """Judge each entry of a list; that there may be more is judged of the subject."""
    found = recent_enough(select(subject, chosen.of, chosen.where, ask), recent, params.within, ask)
    conditions = tuple(Condition(bears, (item,)) for item in params.items)
    said = []
    for one in (*found.certain, *found.maybe):
        borne = all_of((meets(one.record, conditions, ask), *_named(subject, one.record, params, ask)))
        said.append((one.record, all_of((one.judgement, borne))))
    said += [(one.record, one.judgement) for one in found.others.why(ask)]
    if not found.whole:
        said.append((subject, not_stated(*found.missing)))
    return said


def _named(subject: Record, entry: Record, params: Params, ask: Ask) -> list[Judgement]:
    """Judge whether an entry names each thing that it must."""
    if not params.everyone:
        return []
    found = select(subject, params.everyone.of, params.everyone.where, ask)
    listed = ask.each(entry, params.names)
    paths = {one.path for one in listed.records()}
    gaps = ask.gaps(listed, entry, params.names)
    judgements = [] if found.whole else [not_stated(*found.missing)]
    for one in (*found.certain, *found.maybe):
        clue = Clue(f"{label(entry)}: without {label(one.record)}", listed.path)
        absent = not_stated(*gaps) if gaps else no(clue)
        if one.record.path not in paths:
            judgements.append(absent if one.judgement.truth is Truth.YES else not_stated(*one.judgement.missing))
    return judgements


KIND = CheckKind(
    "brings-together",
    "Does one entry of a list bear every word of several at once?",
    (
        Param("of", ParamType.LIST, "the list whose entries are looked at", required=True),
        Param("bears", ParamType.ITEM_FIELD, "the field of an entry that holds the words", required=True),
        Param("items", ParamType.WORDS, "the words that one entry must bear together", required=True, words_of="bears"),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries are meant"),
        Param("recent", ParamType.ITEM_FIELD, "a date of the entry that must be recent"),
        Param("within", ParamType.PERIOD, "how far back that date may lie"),
        Param("everyone", ParamType.SELECTION, "things of which the entry must name every one as well"),
        Param("names", ParamType.ITEM_FIELD, "the field of the entry that names them"),
        Param("among", ParamType.SELECTION, "entries of another list, of which one will do instead"),
        Param("among_bears", ParamType.AMONG_FIELD, "the field of those that holds the words"),
        Param("among_recent", ParamType.AMONG_FIELD, "a date of those that must be recent"),
    ),
    (
        ("items", "the words that one entry must bear together"),
        ("matching", "the entries that do"),
        ("why", "what is wrong"),
    ),
    Params,
    check,
)
