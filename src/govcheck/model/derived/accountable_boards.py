"""The board to which a joint arrangement answers at last, and whether it received a review."""

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField


def by_accountable_board(reception: Record, ask: Ask) -> Reading:
    """Say whether the board to which the reviewed arrangement answers received the review."""
    review = next(one for one in ask.each(ask.root, "reviews").records() if one.path == reception.path[:-2])
    ends = [_end(start, ask) for start in _reviewed(review, ask)]
    receivers = [ask(reception, name) for name in ("by", "by_partnership")]
    named = [one.value for one in receivers if isinstance(one.value, Record)]
    if not ends:
        missing = (*ask(review, "partnership").missing, *ask(review, "body").missing)
        return judged(reception, "by_accountable_board", not_stated(*missing) if missing else no(_by(reception, named)))
    if not named:
        missing = tuple(clue for one in receivers for clue in one.missing)
        return judged(reception, "by_accountable_board", not_stated(*missing) if missing else no(_by(reception, named)))
    return judged(
        reception, "by_accountable_board", any_of(_same(end, one, reception) for end in ends for one in named)
    )


def _reviewed(review: Record, ask: Ask) -> list[Record]:
    found = (ask(review, name).value for name in ("body", "partnership"))
    return [one for one in found if isinstance(one, Record)]


def _end(start: Record, ask: Ask) -> Record | tuple[Clue, ...]:
    """Follow the line upwards to the board at its end; where it does not say, give what is missing."""
    passed = {start.path}
    record = start
    while not is_board(record, ask):
        above = [ask(record, name) for name in ("reports_to", "reports_to_partnership", "reports_to_body")
                 if not (name == "reports_to_partnership" and record.thing == "partnership")
                 and not (name == "reports_to_body" and record.thing != "partnership")]  # fmt: skip
        following = next((one.value for one in above if isinstance(one.value, Record)), None)
        if following is None:
            missing = tuple(clue for one in above if one.open for clue in one.missing)
            return missing or record
        if following.path in passed:
            return (Clue(f"the reporting line of {label(start)} goes round in a circle", start.path),)
        passed.add(following.path)
        record = following
    return record


def is_board(record: Record, ask: Ask) -> bool:
    """Say whether a body is a board, at which a line ends: the governing body or a health and wellbeing board."""
    return record.thing == "governing-body" or (
        record.thing == "partnership" and ask(record, "kind").value == "health-and-wellbeing-board"
    )


def _same(end: Record | tuple[Clue, ...], receiver: Record, reception: Record) -> Judgement:
    if not isinstance(end, Record):
        return not_stated(*end)
    clue = _by(reception, [receiver])
    return yes(clue) if end.path == receiver.path else no(clue._replace(text=f"{clue.text}, not by {label(end)}"))


def _by(reception: Record, receivers: list[Record]) -> Clue:
    who = " and ".join(label(one) for one in receivers) or "no board"
    return Clue(f"received by {who}", reception.path)


FACTS = (
    ("reception", DerivedField("by_accountable_board", "yes/no",
                               "whether it was the board to which the reviewed arrangement answers"),
     by_accountable_board),
)  # fmt: skip
