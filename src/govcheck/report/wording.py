"""The words in which every report speaks to people: one wording for each result, verdict and count."""

import datetime
from enum import StrEnum

from govcheck.results.outcome import Outcome
from govcheck.results.run import Numbers, RequirementState
from govcheck.results.words import Basis, Disposition, Result, Standing
from govcheck.source import Location


class Tone(StrEnum):
    """How a word is coloured; the word always stands beside the colour."""

    GOOD = "good"
    BAD = "bad"
    OPEN = "open"
    QUIET = "quiet"
    BROKEN = "broken"


NEEDS_JUDGEMENT = "needs judgement"
NOT_ASSESSED = "not assessed"

_RESULTS = {
    Result.PASS: "met",
    Result.FAIL: "not met",
    Result.NOT_EVIDENCED: "cannot tell",
    Result.NOT_APPLICABLE: "does not apply",
    Result.ERROR: "tool error",
}
_RESULT_TONES = {
    Result.PASS: Tone.GOOD,
    Result.FAIL: Tone.BAD,
    Result.NOT_EVIDENCED: Tone.OPEN,
    Result.NOT_APPLICABLE: Tone.QUIET,
    Result.ERROR: Tone.BROKEN,
}
_STANDING_TONES = {
    Standing.IN_PLACE: Tone.GOOD,
    Standing.WITH_RESERVATIONS: Tone.GOOD,
    Standing.NOT_IN_PLACE: Tone.BAD,
    Standing.CANNOT_TELL: Tone.OPEN,
    Standing.DOES_NOT_APPLY: Tone.QUIET,
}
_DISPOSITIONS = {
    Disposition.OPEN: "",
    Disposition.WAIVED: "waived",
    Disposition.EXPLAINED: "explained",
    Disposition.BASELINED: "in the baseline",
    Disposition.IN_ACTION_PLAN: "in the action plan",
}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def result_in_words(outcome: Outcome) -> str:
    """Say the result: met, not met, cannot tell, needs judgement, does not apply, tool error."""
    if outcome.result is Result.NOT_EVIDENCED and outcome.basis is Basis.ATTESTATION:
        return NEEDS_JUDGEMENT
    return _RESULTS[outcome.result]


def state_in_words(requirement: RequirementState) -> str:
    """Say how a requirement stands, in the same words as an outcome, or that it was not assessed."""
    if requirement.result is None:
        return NOT_ASSESSED
    if requirement.result is Result.NOT_EVIDENCED and requirement.shown_by == Basis.ATTESTATION:
        return NEEDS_JUDGEMENT
    return _RESULTS[requirement.result]


def result_tone(result: Result | None) -> Tone:
    """Give the tone of a result; what was not assessed is quiet."""
    return Tone.QUIET if result is None else _RESULT_TONES[result]


def standing_tone(standing: Standing) -> Tone:
    """Give the tone of a verdict."""
    return _STANDING_TONES[standing]


def disposition_in_words(disposition: Disposition) -> str:
    """Say what is being done about a result; nothing for an open one."""
    return _DISPOSITIONS[disposition]


def count(number: int, singular: str, plural: str = "") -> str:
    """Say how many: `no rules`, `1 rule`, `2 rules`; `plural` where it is not made with an s."""
    many = plural or f"{singular}s"
    if number == 0:
        return f"no {many}"
    return f"{number} {singular if number == 1 else many}"


def spelt(number: int) -> str:
    """Spell a small number out, as prose does; a larger one stays in figures."""
    return _SPELT[number] if number < len(_SPELT) else str(number)


_SPELT = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def listed(words: tuple[str, ...]) -> str:
    """Join words the way a sentence does: `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def capital(sentence: str) -> str:
    """Give a sentence its capital letter, leaving the rest as it is."""
    return sentence[:1].upper() + sentence[1:]


def day(date: datetime.date) -> str:
    """Write a date as people do, whatever the machine's language: `30 June 2017`."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def place(location: Location) -> str:
    """Write `file:line:column`; nothing where no file is meant."""
    return str(location) if location.file else ""


def numbers_in_words(numbers: Numbers) -> tuple[str, ...]:
    """Spell out the three numbers and what they are counted over, a sentence each."""
    serious = count(numbers.not_shown, "critical or major requirement")
    return (
        f"{capital(count(numbers.apply, 'requirement'))} {_verb(numbers.apply, 'applies', 'apply')}.",
        f"Of these, {_of_these(numbers.met)} met.",
        f"{capital(_of_these(numbers.decided))} decided, that is, met or not met.",
        f"{capital(serious)} {_verb(numbers.not_shown, 'is', 'are')} not shown to be met.",
    )


def _of_these(number: int) -> str:
    return f"{number or 'none'} {_verb(number, 'is', 'are')}"


def _verb(number: int, singular: str, plural: str) -> str:
    return singular if number == 1 else plural


def kind_in_words(kind: str) -> str:
    """Say the kind of body; a kind without words of its own is shown with spaces for dashes."""
    return _KINDS.get(kind, kind.replace("-", " "))


_KINDS = {
    "": "kind of body not stated",
    "ccg": "clinical commissioning group",
    "ccg-in-shadow": "clinical commissioning group in shadow form",
}
