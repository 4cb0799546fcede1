"""Whether a measure has been followed over time."""

from itertools import combinations

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField


def tracked(measure: Record, ask: Ask) -> Reading:
    """Say whether there is a baseline and a later reading: two figures of different days."""
    readings = ask.each(measure, "readings")
    judgements = [
        _one_later(one, other, ask)
        for one, other in combinations(sorted(readings.records(), key=lambda one: one.id), 2)
    ]
    if gaps := ask.gaps(readings, measure, "readings"):
        judgements.append(not_stated(*gaps))
    fewer = no(Clue(f"{label(measure)}: no baseline with a later reading", readings.path))
    return judged(measure, "tracked", any_of((fewer, *judgements)))


def _one_later(one: Record, other: Record, ask: Ask) -> Judgement:
    """Judge whether two readings give figures of different days."""
    facts = [(record, name, ask(record, name)) for record in (one, other) for name in ("on", "value")]
    if lacking := [ask.witness(*fact) for fact in facts if fact[2].value is Absent.NONE]:
        return no(*lacking)
    if open_ := [clue for _, _, reading in facts if reading.open for clue in reading.missing]:
        return not_stated(*open_)
    days = sorted(reading.value for _, _, reading in facts if isinstance(reading.value, Moment))
    first, then = days
    if first.latest < then.earliest:
        return yes(Clue(f"{label(one)} and {label(other)}: {first}, then {then}", one.path))
    if first.exact and first == then:
        return no(Clue(f"{label(one)} and {label(other)} are both of {first}", other.path))
    return not_stated(Clue(f"{label(other)}: the day", (*other.path, "on")))


FACTS = (("measure", DerivedField("tracked", "yes/no", "whether it has a baseline and a later reading"), tracked),)
