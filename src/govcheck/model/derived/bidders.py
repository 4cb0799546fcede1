"""Whether those who lead or take procurement decisions are kept apart from those who may bid."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.interests import REGISTER, declarations, named
from govcheck.model.derived.judged import judged
from govcheck.model.derived.offices import occupants
from govcheck.model.derived.stakes import Concerned, concerned_by, in_one_of
from govcheck.model.derived.times import between, held_on
from govcheck.model.label import label
from govcheck.model.moment import on
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField

#: Kinds of member who own or work in practices, and practices may bid.
_OF_PRACTICES = ("gp", "practice-manager", "practice-representative")
_NOBODY = Concerned((), ())


class Member(NamedTuple):
    """One membership of a body, judged."""

    clear: Judgement
    """Whether nobody who may bid sits there."""
    links: tuple[Clue, ...]
    """The statements by which the membership leads to those who sit there."""


def keeps_bidders_out(body: Record, ask: Ask) -> Reading:
    """Say whether those who may bid are kept out, by rule or because no member may.

    A member who surely may bid speaks against it, whatever the rule says.
    """
    rule, members = _rule(body, ask), _members(body, ask)
    bidding = [one for one in members if one.clear.truth is Truth.NO]
    if not bidding:
        return judged(body, "keeps_bidders_out", any_of((rule, all_of(one.clear for one in members))))
    reasons = tuple(clue for one in bidding for clue in one.clear.witnesses)
    links = tuple(clue for one in bidding for clue in one.links)
    # What leads to such a member contradicts the rule, and whatever else rests on nobody like that being there.
    return judged(body, "keeps_bidders_out", no(*reasons, disputes=(*reasons, *links)))


def _rule(body: Record, ask: Ask) -> Judgement:
    """Judge the rules of the body; a bare yes wants to be shown."""
    excluded, said = ask.each(body, "excludes"), ask.truth(body, "excludes_bidders")
    if "gp" in excluded.items:
        return yes(Clue(f"{label(body)}: GPs are excluded", excluded.path))
    gaps = ask.gaps(excluded, body, "excludes")
    without = not_stated(*gaps) if gaps else no(Clue(f"{label(body)}: GPs are not excluded", excluded.path))
    if said.truth is Truth.YES and not _shown(body, ask):
        where = (*body.path, "evidence")
        said = not_stated(Clue(f"{label(body)}: evidence that its rules keep out those who may bid", where))
    return any_of((without, said))


def _shown(body: Record, ask: Ask) -> bool:
    """Whether a document, a file or an address shows the rule."""
    return any(
        ask(item, source).stated
        for item in ask.each(body, "evidence").records()
        if not (covered := ask.each(item, "for")).written or "excludes_bidders" in covered.items
        for source in ("document", "file", "address")
    )


def _members(body: Record, ask: Ask) -> list[Member]:
    """Judge each membership of a body, and that there is no further one."""
    field = "seats" if body.thing == "governing-body" else "members"
    seats = ask.each(body, field)
    members = [_member(seat, ask) for seat in seats.records()]
    if gaps := ask.gaps(seats, body, field):
        members.append(Member(not_stated(*gaps), ()))
    elif not members:
        members.append(Member(not_stated(Clue(f"{label(body)}: who its members are", seats.path)), ()))
    return members


def _member(seat: Record, ask: Ask) -> Member:
    there = all_of((between(seat, ask), ask.truth(seat, "member")))
    kind, found = ask(seat, "kind"), occupants(seat, ask)
    clue = Clue(f"{label(seat)}: {kind.value}", kind.path)
    people = [one for one in found.people if one.thing == "person"]
    judgements = [not_stated(*kind.missing) if kind.open else no(clue) if kind.value in _OF_PRACTICES else yes(clue)]
    judgements += [_has_no_stake(one, Reading(on(ask.as_of), ()), _NOBODY, ask) for one in people]
    unnamed = [Clue(f"{label(one)}: who holds it", one.path) for one in found.people if one.thing != "person"]
    if missing := (*found.missing, *unnamed):
        judgements.append(not_stated(*missing))
    clear = all_of(judgements)
    if there.truth is Truth.NO:
        clear = yes()
    elif there.truth is Truth.NOT_STATED and clear.truth is Truth.NO:
        clear = not_stated(*there.missing)
    return Member(clear, found.links)


def bidders_kept_out(decision: Record, ask: Ask) -> Reading:
    """Say whether nobody took part who then held an interest in a body that may bid, or in a provider concerned."""
    day, people = ask(decision, "taken"), ask.each(decision, "took_part")
    providers = concerned_by(decision, ("providers",), ask)
    judgements = [_has_no_stake(one, day, providers, ask) for one in people.records()]
    if gaps := ask.gaps(people, decision, "took_part"):
        judgements.append(not_stated(*gaps))
    elif not judgements:
        judgements.append(not_stated(Clue(f"{label(decision)}: who took part", people.path)))
    return judged(decision, "bidders_kept_out", all_of(judgements))


def _has_no_stake(person: Record, day: Reading, providers: Concerned, ask: Ask) -> Judgement:
    """Judge whether the register shows that a person had no interest in a body that may bid, on a day."""
    entered = ask.truth(person, "registered")
    if entered.truth is not Truth.YES:
        path = ask.each(ask.root, f"{REGISTER}.entries").path
        return not_stated(
            *(entered.missing or (Clue(f"{label(person)}: an entry in the register of interests", path),))
        )
    judgements = [entered]
    for entry in declarations(person, ask):
        interests = ask.each(entry, "interests")
        said = [_is_no_stake(person, one, day, providers, ask) for one in interests.records()]
        declared = Clue(f"declared by {label(person)}", (*entry.path, "person"))
        judgements += [
            one._replace(witnesses=(*one.witnesses, declared)) if one.truth is Truth.NO else one for one in said
        ]
        if gaps := ask.gaps(interests, entry, "interests"):
            judgements.append(not_stated(*gaps))
    return all_of(judgements)


def _is_no_stake(person: Record, interest: Record, day: Reading, providers: Concerned, ask: Ask) -> Judgement:
    stake = all_of((held_on(interest, day, ask), _in_bidder(interest, providers, ask)))
    if stake.truth is Truth.NOT_STATED:
        return stake
    clue = Clue(f"{label(person)}: {named(interest, ask)}", interest.path)
    return no(clue, *stake.witnesses) if stake.truth is Truth.YES else yes(clue)


def _in_bidder(interest: Record, providers: Concerned, ask: Ask) -> Judgement:
    """Judge whether an interest is in a practice, in a body that may bid, or in a provider concerned."""
    practice, party = ask(interest, "practice"), ask(interest, "party")
    if practice.stated:
        return yes(Clue(named(interest, ask), practice.path))
    concerned = in_one_of(interest, providers, ask)
    if isinstance(party.value, Record):
        return any_of((concerned, ask.truth(party.value, "may_bid")))
    unknown = Clue(f"{named(interest, ask)}: whether it is in a body that may bid", interest.path)
    return any_of((concerned, not_stated(unknown)))


_KEEPS_OUT = DerivedField(
    "keeps_bidders_out", "yes/no", "whether those who may bid are kept out, by rule or membership"
)

FACTS = (
    ("governing-body", _KEEPS_OUT, keeps_bidders_out),
    ("committee", _KEEPS_OUT, keeps_bidders_out),
    ("decision", DerivedField("bidders_kept_out", "yes/no",
                              "whether nobody took part who then held an interest in a body that may bid"),
     bidders_kept_out),
)  # fmt: skip
