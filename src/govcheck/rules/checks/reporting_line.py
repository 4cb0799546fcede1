"""The reporting line of a body goes up, without a circle, to a body that is accountable."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import Reading
from govcheck.model.things.words import PARTNERSHIP_KIND
from govcheck.model.truth import Clue, Judgement, Truth, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import reasons

GOVERNING_BODY = "governing-body"
_ARROW = " → "
#: The two keys by which a body says to whom it reports.
_UPWARDS = {
    "committee": ("reports_to", "reports_to_partnership"),
    "partnership": ("reports_to_body", "reports_to"),
}


class Params(NamedTuple):
    """Where a line may end: at the governing body, or at partnerships of these kinds."""

    ends_at: tuple[str, ...]


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when the line reaches such a body; no where it ends elsewhere or goes round in a circle.

    A body that states two lines must not be at odds with itself: both count, and both are named.
    """
    judgement = _line(subject, params.ends_at, ask, ())
    steps = [name for clue in judgement.witnesses if _ARROW in clue.text for name in clue.text.split(_ARROW)]
    line = _ARROW.join(dict.fromkeys(steps))
    facts = {
        "line": line if judgement.truth is Truth.YES else "",
        "why": reasons(judgement.witnesses) if judgement.truth is Truth.NO else "",
    }
    at = judgement.witnesses[0].path if judgement.witnesses else subject.path
    return Answer(judgement, facts, at)


def _line(body: Record, ends_at: tuple[str, ...], ask: Ask, passed: tuple[Record, ...]) -> Judgement:
    """Follow the line upwards from `body`; it comes from the bodies `passed`."""
    if passed and (end := _end(body, ends_at, ask)):
        return end
    if any(one.path == body.path for one in passed):
        return no(Clue(f"the reporting line of {label(passed[0])} goes round in a circle", passed[0].path))
    upwards = _UPWARDS.get(body.thing, ())
    links = [(field, ask(body, field)) for field in upwards]
    above = [(reading.value, reading) for _, reading in links if isinstance(reading.value, Record)]
    if above:
        return _agreed([_step(body, one, reading, ends_at, ask, passed) for one, reading in above])
    if open_ := [clue for field, reading in links if reading.open for clue in _missing(body, field, reading, ask)]:
        return not_stated(*open_)
    return no(Clue(f"{label(body)} reports to nobody above it", links[0][1].path if links else body.path))


def _step(
    body: Record, above: Record, reading: Reading, ends_at: tuple[str, ...], ask: Ask, passed: tuple[Record, ...]
) -> Judgement:
    """Judge the line by way of the body `above`."""
    said = _line(above, ends_at, ask, (*passed, body))
    link = Clue(f"{label(body)}{_ARROW}{label(above)}", reading.path)
    if said.truth is Truth.YES:
        return said._replace(witnesses=(link, *said.witnesses))
    # Of lines that are at odds, every step can be the one that is wrong.
    return said._replace(disputes=(*said.disputes, link))


def _end(body: Record, ends_at: tuple[str, ...], ask: Ask) -> Judgement | None:
    """Judge whether a line ends at `body`; None where it goes on from there."""
    if body.thing == "governing-body":
        if GOVERNING_BODY in ends_at:
            return yes()
        return no(Clue(f"the line ends at {label(body)}", body.path))
    if body.thing != "partnership":
        return None
    kind = ask(body, "kind")
    if kind.open:
        return not_stated(*kind.missing)
    return yes(ask.witness(body, "kind", kind)) if kind.value in ends_at else None


def _agreed(lines: list[Judgement]) -> Judgement:
    """Take what several lines of one body agree on; one that is known does for another that is not."""
    truths = {one.truth for one in lines}
    if {Truth.YES, Truth.NO} <= truths:
        both = tuple(clue for one in lines for clue in (*one.witnesses, *one.disputes))
        return Judgement(Truth.NOT_STATED, missing=both, disputes=both)
    return next((one for one in lines if one.truth is not Truth.NOT_STATED), lines[0])


def _missing(body: Record, field: str, reading: Reading, ask: Ask) -> tuple[Clue, ...]:
    return reading.missing or (ask.missing_at(body, field),)


KIND = CheckKind(
    "reporting-line",
    "Does the reporting line of a body go up, without a circle, to a body that is accountable?",
    (
        Param(
            "ends_at",
            ParamType.WORDS,
            "where the line may end: at the governing body, or at a partnership of this kind",
            required=True,
            words=(GOVERNING_BODY, *PARTNERSHIP_KIND.words),
        ),
    ),
    (("line", "the line, body by body"), ("why", "where it ends instead, or that it goes round in a circle")),
    Params,
    check,
)
