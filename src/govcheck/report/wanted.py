"""Missing facts, each named once with all the rules that need it: the shortest way to a decision."""

from collections.abc import Mapping
from typing import NamedTuple

from govcheck.results.outcome import Note, Outcome
from govcheck.results.run import Run
from govcheck.source import Location


class WantedFact(NamedTuple):
    """A fact that is not stated although at least one rule needs it."""

    name: str
    """The fact and the thing it belongs to, for instance `reports_to of the Quality committee`."""
    path: str
    location: Location
    """Where it belongs."""
    texts: tuple[str, ...]
    """What the rules say is missing, each sentence once."""
    rules: tuple[str, ...]


def wanted_facts(run: Run, outcomes: tuple[Outcome, ...]) -> tuple[WantedFact, ...]:
    """Gather what `outcomes` miss by path; most wanted first, then in the order of the run."""
    gathered: dict[str, list[tuple[Outcome, Note]]] = {}
    for outcome in outcomes:
        for note in outcome.missing:
            gathered.setdefault(note.path or f"{note.text} {note.location}", []).append((outcome, note))
    owners = _owners(run)
    facts = [
        WantedFact(
            name=_name(wants[0][1].path, owners) or wants[0][1].text,
            path=wants[0][1].path,
            location=wants[0][1].location,
            texts=tuple(dict.fromkeys(note.text for _, note in wants)),
            rules=tuple(dict.fromkeys(outcome.rule for outcome, _ in wants)),
        )
        for wants in gathered.values()
    ]
    return tuple(sorted(facts, key=lambda fact: -len(fact.rules)))


def _owners(run: Run) -> Mapping[str, str]:
    """Give what people call each thing that has a path."""
    people = {f"people.{person.id}": person.name for person in run.people}
    return people | {one.subject.id: _called(one) for one in run.outcomes if one.subject.id}


def _called(outcome: Outcome) -> str:
    name = outcome.subject.name
    takes_article = outcome.subject.kind in _WITH_ARTICLE and not name.lower().startswith("the ")
    return f"the {name}" if takes_article else name


_WITH_ARTICLE = ("body", "governing_body", "governing-body", "committee", "seat", "post")
"""Kinds of subject whose name reads better with an article: `the Quality committee`."""


def _name(path: str, owners: Mapping[str, str]) -> str:
    """Name a fact by the nearest thing it belongs to, or by its whole path."""
    owner = path
    while "." in owner:
        owner = owner.rpartition(".")[0]
        if owner in owners:
            return f"{path[len(owner) + 1 :]} of {owners[owner]}"
    return path
