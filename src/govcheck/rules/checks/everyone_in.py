"""Everyone, or everything, of one set is found in another."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.offices import people_of
from govcheck.model.label import label
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, all_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer, Counted
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selection, select, without_owner
from govcheck.rules.wording import joined, names
from govcheck.source import Path, show_path

#: Things that stand for the people who hold them.
_HELD = ("seat", "post", "office")


class Params(NamedTuple):
    """Who must be found, and where."""

    who: tuple[Selection, ...]
    among: Selection
    field: str = ""
    themselves: bool = False


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when each is found; no when one is surely absent, or when there is nobody to look for."""
    sought, gaps, disputes = _sought(subject, params, ask)
    found, hidden = _found(subject, params, ask)
    judgements: list[Judgement] = []
    absent: list[Record] = []
    for record in sought:
        if record.path in found:
            judgements.append(yes(Clue(label(record), found[record.path])))
        elif record.thing in _HELD and not params.themselves:
            judgements.append(not_stated(Clue(f"{label(record)}: who holds it", record.path)))
        elif hidden:
            judgements.append(not_stated(Clue(f"{label(record)}: an entry", hidden[0].path), *hidden))
        else:
            absent.append(record)
            judgements.append(no(Clue(f"{label(record)} is not among them", record.path)))
    if gaps:
        judgements.append(not_stated(*gaps, *hidden))
    unheld = [clue for one in params.who if (clue := without_owner(subject, one.of, ask))]
    if not judgements:
        unheld = unheld or [Clue(f"{label(subject)}: there is nobody to look for", subject.path)]
    if unheld:
        judgements.append(no(*unheld))
    lacking = [*sorted(map(label, absent)), *(clue.text for clue in unheld)]
    facts = {"count": str(len(sought)), "absent": joined(lacking), "everyone": names(sought)}
    judgement = all_of(judgements)
    judgement = judgement._replace(disputes=(*judgement.disputes, *disputes))
    return Answer(judgement, facts, ask.each(subject, params.among.of).path, behind=(Counted("sought", sought),))


def _sought(subject: Record, params: Params, ask: Ask) -> tuple[list[Record], tuple[Clue, ...], tuple[Clue, ...]]:
    """Collect those who must be found, people behind their seats and posts; then gaps, and contradictions.

    A seat or post whose holder is not named stands for that holder.
    """
    sought: dict[object, Record] = {}
    gaps: list[Clue] = []
    disputes: list[Clue] = []
    for selection in params.who:
        selected = select(subject, selection.of, selection.where, ask)
        gaps.extend(selected.missing)
        disputes.extend(selected.disputes)
        if not selected.whole and not selected.missing:
            gaps.append(Clue(f"{label(subject)}: who else", selected.path))
        for record in selected.records():
            if params.themselves or record.thing not in _HELD:
                sought[record.path] = record
                continue
            people = people_of(record, ask)
            gaps.extend(people.missing)
            sought.update((person.path, person) for person in people.people)
    return list(sought.values()), tuple(gaps), tuple(disputes)


def _found(subject: Record, params: Params, ask: Ask) -> tuple[dict[Path, Path], tuple[Clue, ...]]:
    """Collect those who are there, each with the place that says so, and why there may be more."""
    selected = select(subject, params.among.of, params.among.where, ask)
    links: list[tuple[Path, Path]] = []
    hidden = list(selected.missing)
    for record in selected.records():
        if params.field:
            found, open_ = _named_by(record, params, ask)
            links.extend(found)
            hidden.extend(open_)
        else:
            links.append((record.path, record.path))
    # Of several entries that name one person, the first by its path speaks, whatever the order of the file.
    links.sort(key=lambda link: show_path(link[1]), reverse=True)
    return dict(links), tuple(hidden)


def _named_by(record: Record, params: Params, ask: Ask) -> tuple[list[tuple[Path, Path]], list[Clue]]:
    """Give those whom one entry names, and what it leaves open."""
    several = ask.read(record, params.field)
    if isinstance(several, Reading):
        named = [(several.value.path, several.path)] if isinstance(several.value, Record) else []
        return named, list(several.missing if several.open else ())
    pairs = zip(several.items, several.paths, strict=True)
    records = [(item, path) for item, path in pairs if isinstance(item, Record)]
    # A seat stands for a holder who is not named: of what kind they are has to be known.
    stand_ins = [item for item, _ in records if item.thing == "seat" and not params.themselves]
    hidden = [clue for item in stand_ins for clue in ask(item, "kind").missing]
    hidden.extend(ask.gaps(several, record, params.field))
    return [(item.path, path) for item, path in records], hidden


KIND = CheckKind(
    "everyone-in",
    "Is everyone, or everything, of one set found in another?",
    (
        Param("who", ParamType.SELECTIONS, "those who must be found; seats and posts mean their holders",
              required=True),
        Param("among", ParamType.SELECTION, "the entries among which they must be found", required=True),
        Param("field", ParamType.AMONG_FIELD, "the field of those entries that names them; else the entries are they"),
        Param("themselves", ParamType.YES_NO, "seats and posts are looked for themselves, not those who hold them"),
    ),
    (
        ("count", "how many must be found"),
        ("absent", "those who are not there, or that there is nobody to look for"),
        ("everyone", "those who must be found"),
    ),
    Params,
    check,
)  # fmt: skip
