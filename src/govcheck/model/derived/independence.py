"""Whether the holder of a seat is independent, and why not."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.interests import REGISTER, declarations, named
from govcheck.model.derived.judged import judged
from govcheck.model.derived.offices import occupants
from govcheck.model.derived.seats import EXECUTIVE_KINDS
from govcheck.model.label import label
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField

#: Kinds of member who are, by what they are, GPs or staff of member practices, or executives.
_NEVER = {
    "gp": "a GP of a member practice",
    "practice-manager": "staff of a member practice",
    "practice-representative": "speaks for a member practice",
    **dict.fromkeys(EXECUTIVE_KINDS, "an executive"),
}


def independent(seat: Record, ask: Ask) -> Reading:
    """Say whether the holder is independent.

    No: a disqualifying interest on the register, a GP or staff of a member practice, an employee or executive,
    whatever is stated. Otherwise what is stated of the seat, else of the person. Where nothing is stated, a lay
    member is independent by the definition of lay.
    """
    found = occupants(seat, ask)
    speaks = _against_all(found.people, ask)
    kind = ask(seat, "kind")
    by_kind = [Clue(f"{label(seat)}: {_NEVER[str(kind.value)]}", kind.path)] if kind.value in _NEVER else []
    # What leads from the seat to such a statement contradicts the claim together with it.
    links = (*found.links, *speaks.links)
    if reasons := (*speaks.reasons, *by_kind):
        return judged(seat, "independent", no(*reasons, disputes=(*reasons, *links)))
    claimed = _claimed(seat, found.people, ask)
    if claimed is not None and claimed.truth is Truth.NO:
        return judged(seat, "independent", claimed._replace(disputes=links))
    if speaks.unclear:
        open_ = not_stated(*speaks.unclear)
        return judged(seat, "independent", open_._replace(disputes=(*speaks.unclear, *links)))
    return judged(seat, "independent", claimed or _by_definition(seat, kind, found.people, ask))


def contradicted(seat: Record, ask: Ask) -> Reading:
    """Say whether the register, employment or a practice contradicts the independence that the papers give.

    They give it where they state it, and of a lay member. Of anyone else there is nothing to contradict.
    """
    found = occupants(seat, ask)
    kind = ask(seat, "kind")
    claimed = _claimed(seat, found.people, ask)
    name = "independence_contradicted"
    if kind.value != "lay" and (claimed is None or claimed.truth is not Truth.YES):
        return judged(seat, name, no(Clue(f"{label(seat)}: not said to be independent", seat.path)))
    speaks = _against_all(found.people, ask)
    disputes = (*speaks.reasons, *speaks.unclear, *found.links, *speaks.links)
    if speaks.reasons:
        return judged(seat, name, yes(*speaks.reasons)._replace(disputes=disputes))
    if speaks.unclear:
        return judged(seat, name, not_stated(*speaks.unclear)._replace(disputes=disputes))
    return judged(seat, name, no(Clue(f"{label(seat)}: nothing", seat.path)))


def clear_places(seat: Record, places: int, ask: Ask) -> int:
    """Count the places of a seat, not independent as a whole, whose holders nothing speaks against.

    None where the seat itself, or its kind, is what speaks against it.
    """
    people = occupants(seat, ask).people
    tainted = sum(_tainted(one, ask) for one in people if one.thing == "person")
    claimed = _claimed(seat, (), ask)
    by_itself = ask(seat, "kind").value in _NEVER or (claimed is not None and claimed.truth is Truth.NO)
    return 0 if by_itself or not tainted else max(places - tainted, 0)


def _tainted(person: Record, ask: Ask) -> bool:
    reading = ask.stated(person, "independent")
    return bool(against(person, ask).reasons) or (isinstance(reading, Reading) and reading.value is False)


class Against(NamedTuple):
    """What speaks against someone's independence."""

    reasons: tuple[Clue, ...]
    unclear: tuple[Clue, ...]
    """What might, but is not fully stated."""
    links: tuple[Clue, ...]
    """The statements that tie a declaration to the person."""


def _against_all(people: tuple[Record, ...], ask: Ask) -> Against:
    """Collect what speaks against any of those who hold a seat."""
    several = [against(person, ask) for person in people if person.thing == "person"]
    return Against(
        tuple(clue for one in several for clue in one.reasons),
        tuple(clue for one in several for clue in one.unclear),
        tuple(clue for one in several for clue in one.links),
    )


def against(person: Record, ask: Ask) -> Against:
    """Give what speaks against the independence of a person, and what might."""
    reasons: list[Clue] = []
    unclear: list[Clue] = []
    practice = ask(person, "practice")
    if isinstance(practice.value, Record):
        clue = Clue(f"{label(person)} works at {label(practice.value)}, a member practice", practice.path)
        there = ask.truth(practice.value, "in_place")
        reasons.extend([clue] if there.truth is Truth.YES else [])
        unclear.extend(there.missing if there.truth is Truth.NOT_STATED else ())
    for field, words in (("employed_by_organisation", "is employed by the organisation"),
                         ("executive", "belongs to the executive")):  # fmt: skip
        if ask(person, field).value is True:
            reasons.append(Clue(f"{label(person)} {words}", (*person.path, field)))
    entries = declarations(person, ask)
    links = [Clue(f"declared by {label(person)}", (*entry.path, "person")) for entry in entries]
    for entry in entries:
        for interest in ask.each(entry, "interests").records():
            judgement = ask.truth(interest, "disqualifying")
            if judgement.truth is Truth.YES:
                text = f"{label(person)}: {named(interest, ask)} on the register of interests"
                reasons.append(Clue(text, interest.path))
            elif judgement.truth is Truth.NOT_STATED:
                unclear.extend(judgement.missing)
                # What is not stated may belong elsewhere; it is the interest that leads there.
                links.append(Clue(f"{label(person)}: {named(interest, ask)}", interest.path))
    return Against(tuple(reasons), tuple(unclear), tuple(links))


def _claimed(seat: Record, people: tuple[Record, ...], ask: Ask) -> Judgement | None:
    """Give what the papers state: of this membership, of the governing-body seat, or of the people."""
    other = ask(seat, "seat")
    sources = [seat, *([other.value] if isinstance(other.value, Record) else [])]
    for source in sources:
        reading = ask.stated(source, "independent")
        if isinstance(reading, Reading) and reading.stated:
            return _statement(source, reading)
    stated = [(one, ask.stated(one, "independent")) for one in people if one.thing == "person"]
    claims = [_statement(one, reading) for one, reading in stated if isinstance(reading, Reading) and reading.stated]
    if not claims or len(claims) < len(people):
        return next((claim for claim in claims if claim.truth is Truth.NO), None)
    return min(claims, key=lambda claim: claim.truth)


def _statement(source: Record, reading: Reading) -> Judgement:
    clue = Clue(f"{label(source)}: {'' if reading.value else 'not '}independent, as stated", reading.path)
    return yes(clue) if reading.value else no(clue)


def _by_definition(seat: Record, kind: Reading, people: tuple[Record, ...], ask: Ask) -> Judgement:
    """A lay member is independent by the definition of lay; of anyone else it has to be stated."""
    if kind.value != "lay":
        missing = (
            kind.missing if kind.open else (Clue(f"{label(seat)}: whether independent", (*seat.path, "independent")),)
        )
        return not_stated(*missing)
    remarks = [_tested(seat, people, ask)]
    chosen = ask(seat, "chosen_by")
    if chosen.value == "election":
        remarks.append(
            Clue(
                f"{label(seat)}: elected by the practices, so independence of them is still to be shown",
                chosen.path,
            )
        )
    clue = Clue(f"{label(seat)}: lay", kind.path)
    return yes(clue, remarks=tuple(remarks))


def _tested(seat: Record, people: tuple[Record, ...], ask: Ask) -> Clue:
    """Say whether a register was there to test the definition."""
    basis = f"{label(seat)}: independence rests on the definition of lay"
    entries = ask.each(ask.root, f"{REGISTER}.entries")
    if not entries.written:
        return Clue(f"{basis}; no register of interests was there to test it", seat.path)
    entered = [one for one in people if one.thing == "person" and declarations(one, ask)]
    if people and len(entered) == len(people):
        return Clue(f"{basis}; the register of interests does not contradict it", seat.path)
    return Clue(f"{basis}; the register of interests has no entry to test it", seat.path)


FACTS = (
    ("seat", DerivedField("independent", "yes/no",
                          "whether its holder is independent: tested against the register, employment and practices"),
     independent),
    ("seat", DerivedField("independence_contradicted", "yes/no",
                          "whether the register, employment or a practice contradicts that its holder is independent"),
     contradicted),
)  # fmt: skip
