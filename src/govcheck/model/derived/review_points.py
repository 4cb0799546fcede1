"""Whether a point of review was kept."""

from govcheck.model.ask import Ask
from govcheck.model.derived.given import given
from govcheck.model.derived.judged import judged
from govcheck.model.derived.times import by_day
from govcheck.model.moment import Moment, not_after, on
from govcheck.model.reading import Reading
from govcheck.model.truth import Judgement, any_of, no, not_stated
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField


def kept(point: Record, ask: Ask) -> Reading:
    """Say whether the review was held, or the day by which it is due has not passed."""
    return judged(point, "kept", any_of((given(point, "held", ask), _not_yet_due(point, ask))))


def _not_yet_due(point: Record, ask: Ask) -> Judgement:
    due = ask(point, "due")
    clue = ask.witness(point, "due", due)
    if isinstance(due.value, Moment):
        return by_day(not_after(on(ask.as_of), due.value), clue)
    return no(clue) if due.value is Absent.NONE else not_stated(*due.missing)


FACTS = (("review-point", DerivedField("kept", "yes/no", "whether it was held, or is not due yet"), kept),)
