"""What is held with others: joint posts and who pays them, the sides of a joint body, and arrangements that end."""

from govcheck.model.ask import Ask
from govcheck.model.derived.given import given
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.leaf import choice
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField

SECTOR = choice("sector", "local-government", "nhs-commissioner", "other")
_NHS_COMMISSIONERS = frozenset({"ccg", "nhs-england", "primary-care-trust"})


def joint(post: Record, ask: Ask) -> Reading:
    """Say whether a post belongs to a partnership; one of which no partnership is stated does not."""
    partnership = ask(post, "partnership")
    if partnership.stated:
        return judged(post, "joint", yes(ask.witness(post, "partnership", partnership)))
    return judged(post, "joint", no(Clue(f"{label(post)}: of no partnership", partnership.path)))


def named(share: Record, ask: Ask) -> Reading:
    """Say whether an employer or a payer is named: the organisation itself, or another."""
    return judged(share, "named", any_of((ask.truth(share, "organisation"), given(share, "party", ask))))


def sector(seat: Record, ask: Ask) -> Reading:
    """Say from which side a member of a joint body comes; a seat of the governing body is that of a commissioner."""
    party, seat_there = ask(seat, "party"), ask(seat, "seat")
    theirs = _of_party(party, ask)
    if not seat_there.stated:
        return theirs
    own = Reading("nhs-commissioner", seat_there.path)
    if party.stated and theirs.value != own.value:
        both = (ask.witness(seat, "party", party), ask.witness(seat, "seat", seat_there))
        return Reading(Absent.NOT_STATED, party.path, both, disputes=both)
    return own


def _of_party(party: Reading, ask: Ask) -> Reading:
    if not isinstance(party.value, Record):
        return party
    kind = ask(party.value, "kind")
    if kind.value == "council":
        return kind._replace(value="local-government")
    if kind.value in _NHS_COMMISSIONERS:
        return kind._replace(value="nhs-commissioner")
    return kind._replace(value="other") if kind.stated else kind


def winding_down(committee: Record, ask: Ask) -> Reading:
    """Say whether a committee is being wound down; one of which that is not stated goes on."""
    stated = ask.stated(committee, "winding_down")
    assert isinstance(stated, Reading)  # noqa: S101 - the field holds a single value
    if stated.stated:
        return stated
    return judged(committee, "winding_down", no(Clue(f"{label(committee)} goes on", stated.path)))


def overseen_meanwhile(committee: Record, ask: Ask) -> Reading:
    """Say whether somebody keeps oversight on the day: the body named for the meantime, or the successor."""
    judgement = any_of(_there(committee, name, ask) for name in ("oversight_meanwhile", "successor"))
    return judged(committee, "overseen_meanwhile", judgement)


def _there(committee: Record, name: str, ask: Ask) -> Judgement:
    """Judge whether the body that a fact names is there on the day."""
    body = ask(committee, name)
    clue = ask.witness(committee, name, body)
    if body.open:
        return not_stated(*body.missing)
    if not isinstance(body.value, Record):
        return no(clue)
    there = ask.truth(body.value, "in_place") if ask.knows(body.value, "in_place") else yes()
    return there._replace(witnesses=(clue, *(there.witnesses if there.truth is Truth.NO else ())))


FACTS = (
    ("post", DerivedField("joint", "yes/no", "whether it belongs to a partnership", always_known=True), joint),
    ("share", DerivedField("named", "yes/no", "whether it is named who pays it"), named),
    ("employer", DerivedField("named", "yes/no", "whether it is named who it is"), named),
    ("seat", DerivedField("sector", "sector", "the side from which its holder comes on a joint body", SECTOR), sector),
    ("committee", DerivedField("winding_down", "yes/no", "whether it is being wound down", always_known=True),
     winding_down),
    ("committee", DerivedField("overseen_meanwhile", "yes/no",
                               "whether a body named for the meantime, or its successor, is there on the as-of date"),
     overseen_meanwhile),
)  # fmt: skip
