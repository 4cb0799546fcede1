"""A target improves on its baseline, in the direction that is better, by a date."""

from decimal import Decimal
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import show
from govcheck.model.truth import Clue, Judgement, all_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import in_words


class Params(NamedTuple):
    """The fields of the subject that hold the figures."""

    baseline: str
    target: str
    better: str
    by: str


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when all four are stated and the target is better than the baseline."""
    readings = {name: ask(subject, name) for name in params}
    judgements: list[Judgement] = []
    for name, reading in readings.items():
        if reading.value is Absent.NONE:
            judgements.append(no(Clue(f"{label(subject)}: {in_words(name)} none", reading.path)))
        elif reading.open:
            judgements.append(not_stated(*(reading.missing or (ask.missing_at(subject, name),))))
    baseline, target = readings[params.baseline], readings[params.target]
    better = readings[params.better].value
    if isinstance(baseline.value, Decimal) and isinstance(target.value, Decimal) and isinstance(better, str):
        gain = target.value - baseline.value if better == "higher" else baseline.value - target.value
        clue = Clue(f"{label(subject)}: from {baseline.value} to {target.value}, {better} is better", target.path)
        judgements.append(yes(clue) if gain > 0 else no(clue))
    facts = {name: show(reading.value) for name, reading in zip(Params._fields, readings.values(), strict=True)}
    return Answer(all_of(judgements), facts, target.path, behind=tuple(readings.values()))


KIND = CheckKind(
    "target-improves",
    "Does the target improve on the baseline, by a stated date?",
    (
        Param("baseline", ParamType.FIELD, "the figure at the start", required=True),
        Param("target", ParamType.FIELD, "the figure aimed at", required=True),
        Param("better", ParamType.FIELD, "which way is better: higher or lower", required=True),
        Param("by", ParamType.FIELD, "the day by which it is to be reached", required=True),
    ),
    (
        ("baseline", "the figure at the start"),
        ("target", "the figure aimed at"),
        ("better", "which way is better"),
        ("by", "the day by which"),
    ),
    Params,
    check,
)
