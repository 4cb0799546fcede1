"""Whether someone who then sat on the governing body took part in a visit."""

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.derived.times import between
from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField


def by_governing_body(visit: Record, ask: Ask) -> Reading:
    """Say whether one of the visitors was a member of the governing body on the day of the visit."""
    visitors, day = ask.each(visit, "by"), ask(visit, "on")
    judgements = [_member(one, day, ask) for one in visitors.records()]
    if gaps := ask.gaps(visitors, visit, "by"):
        judgements.append(not_stated(*gaps))
    nobody = no(Clue(f"{label(visit)}: nobody of the governing body", visitors.path))
    return judged(visit, "by_governing_body", any_of((nobody, *judgements)))


def _member(person: Record, day: Reading, ask: Ask) -> Judgement:
    """Judge whether a person held a seat of the governing body as a member on the day."""
    seats = ask.each(ask.root, "governing_body.seats")
    judgements = [
        all_of((ask.truth(seat, "member"), _there(seat, day, ask), _holds(seat, person, day, ask)))
        for seat in seats.records()
    ]
    if gaps := ask.gaps(seats, ask.root, "governing_body.seats"):
        judgements.append(not_stated(*gaps))
    outside = no(Clue(f"{label(person)} is not on the governing body", person.path))
    said = any_of((outside, *judgements))
    return outside if said.truth is Truth.NO else said


def _holds(place: Record, person: Record, day: Reading, ask: Ask) -> Judgement:
    """Judge whether a person held a seat or a post on the day, by name or through a post."""
    holders = ask.each(place, "holders")
    judgements = [
        all_of((_capacity(one, ask), _there(one, day, ask), _is(one, person, day, ask))) for one in holders.records()
    ]
    if not holders.written or not holders.whole:
        judgements.append(not_stated(Clue(f"{label(place)}: who holds it", holders.path)))
    return any_of(judgements)


def _capacity(holder: Record, ask: Ask) -> Judgement:
    capacity = ask(holder, "as")
    clue = ask.witness(holder, "as", capacity)
    return no(clue) if capacity.value in ("designate", "stepped-aside") else yes()


def _is(holder: Record, person: Record, day: Reading, ask: Ask) -> Judgement:
    """Judge whether a holder is the person, or a post that the person held."""
    named, post = ask(holder, "person"), ask(holder, "post")
    if isinstance(named.value, Record):
        clue = Clue(f"{label(named.value)} sat on the governing body", named.path)
        return yes(clue) if named.value.path == person.path else no(clue)
    if isinstance(post.value, Record):
        return _holds(post.value, person, day, ask)
    return no(ask.witness(holder, "person", named)) if named.value is Absent.NONE else not_stated(*named.missing)


def _there(record: Record, day: Reading, ask: Ask) -> Judgement:
    """Judge whether a seat was there, or a holder held it, on the day."""
    if ask(record, "from").open and ask(record, "until").open:
        return yes()
    if not isinstance(day.value, Moment):
        return no() if day.value is Absent.NONE else not_stated(*day.missing)
    return between(record, ask, day.value)


FACTS = (
    ("visit", DerivedField("by_governing_body", "yes/no",
                           "whether someone who then sat on the governing body took part"), by_governing_body),
)  # fmt: skip
