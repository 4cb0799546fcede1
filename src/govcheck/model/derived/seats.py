"""What a seat says of its holder, taken from the governing-body seat it refers to where it is silent."""

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.derived.offices import occupants
from govcheck.model.label import label
from govcheck.model.reading import Reading
from govcheck.model.things.words import SEAT_KIND
from govcheck.model.truth import Clue, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField

EXECUTIVE_KINDS = frozenset({"accountable-officer", "chief-finance-officer", "chief-nurse", "officer"})
_OUTSIDE_KINDS = frozenset({"lay", "outside", "non-executive", "patient-representative"})


def kind(seat: Record, ask: Ask) -> Reading:
    """Give the kind of member: stated here, or by the governing-body seat; two that differ leave it open."""
    own = _stated(seat, "kind", ask)
    other = ask(seat, "seat")
    if not isinstance(other.value, Record):
        return own
    theirs = ask(other.value, "kind")
    if own.stated and theirs.stated and own.value != theirs.value:
        clues = (
            Clue(f"{label(seat)}: kind {own.value}", own.path),
            Clue(f"{label(other.value)}: kind {theirs.value}", theirs.path),
        )
        return Reading(Absent.NOT_STATED, own.path, clues, disputes=clues)
    return own if own.stated else theirs


def member(seat: Record, ask: Ask) -> Reading:
    """Say whether the holder is a member of the body, voting or not, rather than someone who attends."""
    way = ask(seat, "taking_part")
    clue = Clue(f"{label(seat)}: {way.value if way.stated else 'member'}", way.path)
    if way.stated and way.value not in ("member", "co-opted"):
        return judged(seat, "member", no(clue))
    return judged(seat, "member", yes(clue))


def executive(seat: Record, ask: Ask) -> Reading:
    """Say whether it is an executive seat: as stated, else by its kind, its post or its holder."""
    own = _stated(seat, "executive", ask)
    if own.stated:
        return own
    what = ask(seat, "kind")
    clue = Clue(f"{label(seat)}: {what.value}", what.path)
    if what.value in EXECUTIVE_KINDS:
        return judged(seat, "executive", yes(clue))
    if what.value in _OUTSIDE_KINDS:
        return judged(seat, "executive", no(clue))
    people = [one for one in occupants(seat, ask).people if one.thing == "person"]
    if people:
        return judged(seat, "executive", any_of(ask.truth(one, "executive") for one in people))
    return judged(seat, "executive", not_stated(*own.missing))


def _stated(seat: Record, name: str, ask: Ask) -> Reading:
    reading = ask.stated(seat, name)
    assert isinstance(reading, Reading)  # noqa: S101 - the fields asked for here hold single values
    return reading


FACTS = (
    ("seat", DerivedField("kind", "kind of member",
                          "the kind of member; where left out, that of the governing-body seat", SEAT_KIND),
     kind),
    ("seat", DerivedField("member", "yes/no", "whether its holder is a member rather than an attendee",
                          always_known=True), member),
    ("seat", DerivedField("executive", "yes/no",
                          "whether it is an executive seat; where left out, by its kind or its holder"), executive),
)  # fmt: skip
