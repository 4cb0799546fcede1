"""Who, by name, holds an office on a body."""

from govcheck.model.ask import Ask
from govcheck.model.derived.offices import people_of
from govcheck.model.reading import Several
from govcheck.model.truth import Clue
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField


def people(office: Record, ask: Ask) -> Several:
    """Give the people whom the papers name; a seat or post whose holder they do not name leaves it open."""
    found = people_of(office, ask)
    named = tuple(one for one in found.people if one.thing == "person")
    unnamed = tuple(Clue(f"who holds the office of {office.id.replace('_', ' ')}, by name", one.path)
                    for one in found.people if one.thing != "person")  # fmt: skip
    missing = (*found.missing, *unnamed)
    return Several(named, tuple(one.path for one in named), not missing, office.path, True, missing)


FACTS = (
    ("office", DerivedField("people", "person", "the people, by name, who hold it on the as-of date"), people),
)  # fmt: skip
