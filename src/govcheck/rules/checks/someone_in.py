"""At least one person of one group belongs to another."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.offices import people_of
from govcheck.model.label import label
from govcheck.model.truth import Clue, Judgement, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer, Counted
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selection, select
from govcheck.rules.wording import names
from govcheck.source import Path


class Params(NamedTuple):
    """The two groups: people, or seats, posts and offices, which mean those who hold them."""

    who: tuple[Selection, ...]
    among: tuple[Selection, ...]


class People(NamedTuple):
    """The people of one group, and why there may be more."""

    by_path: dict[Path, Record]
    missing: tuple[Clue, ...]
    path: Path


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when somebody is surely in both; no when nobody can be."""
    who, among = _people(subject, params.who, ask), _people(subject, params.among, ask)
    both = [who.by_path[path] for path in who.by_path if path in among.by_path]
    facts = {
        "both": names(both),
        "who": names(who.by_path.values()),
        "among": names(among.by_path.values()),
    }
    behind = (Counted("who", who.by_path.values()), Counted("among", among.by_path.values()))
    return Answer(_judge(subject, who, among, both), facts, among.path, behind=behind)


def _judge(subject: Record, who: People, among: People, both: list[Record]) -> Judgement:
    if both:
        return yes(*(Clue(f"{label(one)} belongs to both", one.path) for one in both))
    if not who.by_path and not who.missing:
        return no(Clue(f"{label(subject)}: there is nobody to look for", who.path))
    if who.missing or among.missing:
        return not_stated(*who.missing, *among.missing)
    return no(*(Clue(f"{label(one)} is not among them", one.path) for one in who.by_path.values()))


def _people(subject: Record, selections: tuple[Selection, ...], ask: Ask) -> People:
    """Collect the people whom the selections mean, and why there may be others."""
    by_path: dict[Path, Record] = {}
    missing: list[Clue] = []
    path: Path = subject.path
    for number, selection in enumerate(selections):
        selected = select(subject, selection.of, selection.where, ask)
        path = path if number else selected.path
        missing.extend(selected.missing)
        if not selected.whole and not selected.missing:
            missing.append(Clue(f"{label(subject)}: who else", selected.path))
        for record in selected.records():
            found = people_of(record, ask)
            by_path.update((one.path, one) for one in found.people)
            missing.extend(found.missing)
    return People(by_path, tuple(missing), path)


KIND = CheckKind(
    "someone-in",
    "Does at least one person of one group belong to another?",
    (
        Param("who", ParamType.SELECTIONS, "those of whom one must be found", required=True),
        Param("among", ParamType.SELECTIONS, "those among whom one of them must be found", required=True),
    ),
    (("both", "those who belong to both"), ("who", "those looked for"), ("among", "those among whom they are")),
    Params,
    check,
)
