"""The overall verdict, the profile and the choices of a run in words."""

from govcheck.report.wording import capital, count, day, place, spelt, state_in_words
from govcheck.results.choices import Choice, ChoiceKind, Conditions
from govcheck.results.run import Run
from govcheck.results.verdict import FullArrangements
from govcheck.results.words import Standing

_ACCOUNTABLE = "1 April 2013"
_DUE = {
    Standing.IN_PLACE: "they are in place",
    Standing.WITH_RESERVATIONS: "they are in place with reservations",
    Standing.NOT_IN_PLACE: "they are not in place",
    Standing.CANNOT_TELL: "it cannot be told whether they are in place",
    Standing.DOES_NOT_APPLY: "none of what was looked at applies",
}


def overall_sentences(run: Run) -> tuple[str, ...]:
    """Say why the overall verdict is no better where that needs saying, and whether everything is due already."""
    if run.overall is None:
        return ()
    sentences = (*run.overall.reasons, _full_arrangements(run), *_conditions_in_words(run))
    return tuple(sentence for sentence in sentences if sentence)


def _full_arrangements(run: Run) -> str:
    """Say whether the full arrangements are due and, if so, in place."""
    assert run.overall is not None  # noqa: S101 - the caller has asked
    match run.overall.full_arrangements:
        case FullArrangements.DUE:
            found = _DUE[run.overall.standing]
            return (
                f"The full arrangements are due, since groups took on full accountability on {_ACCOUNTABLE}: "
                f"on {day(run.as_of)} {found}."
            )
        case FullArrangements.NOT_DUE_YET:
            return (
                "The full arrangements are not due yet: a group takes on full accountability once it is "
                f"established, from {_ACCOUNTABLE}."
            )
        case FullArrangements.CANNOT_TELL:
            return "Whether the full arrangements are due cannot be told: the kind of body is not stated."
    return ""


def _conditions_in_words(run: Run) -> tuple[str, ...]:
    """Say what the assessment may end in, and how many requirements could lead to a condition."""
    conditions = run.profile.conditions if run.profile else None
    if conditions is None:
        return ()
    number = len(conditions.not_met) + len(conditions.not_shown)
    could = (
        f"{capital(count(number, 'core requirement'))} under the headings of the profile could lead to a condition."
        if number
        else "Nothing under the headings of the profile could lead to a condition: every core requirement is met."
    )
    outcome = (
        f"The outcome of authorisation is full, or with conditions, of which there are {spelt(conditions.kinds)} "
        f"kinds ({conditions.requirement}); which kind is for {conditions.chosen_by} to choose."
    )
    return outcome, could


def condition_lines(run: Run) -> tuple[str, ...]:
    """Name the requirements that could lead to a condition, each with how it stands and what it says."""
    conditions = run.profile.conditions if run.profile else None
    if conditions is None:
        return ()
    states = {state.id: state for state in run.requirements}
    named = [states[one] for one in _in_order(conditions, run) if one in states]
    return tuple(f"{one.id} ({state_in_words(one)}): {one.says}" for one in named)


def _in_order(conditions: Conditions, run: Run) -> list[str]:
    """Give the requirements in the order of the headings, each once."""
    wanted = {*conditions.not_met, *conditions.not_shown}
    headings = run.profile.headings if run.profile else ()
    under = [one for heading in headings for one in (*heading.not_met, *heading.cannot_tell, *heading.not_assessed)]
    return [one for one in dict.fromkeys(under) if one in wanted]


def profile_in_words(run: Run) -> tuple[str, ...]:
    """Name the profile with its purpose; nothing where there is none."""
    if run.profile is None:
        return ()
    return (f"{run.profile.title} ({run.profile.name}): {run.profile.purpose}",)


def choices_in_words(run: Run) -> tuple[str, ...]:
    """Say every change that was chosen, each with who chose it and where."""
    return tuple(_choice(one) for one in run.choices)


def _choice(choice: Choice) -> str:
    joint = ", " if choice.kind is ChoiceKind.PACK_LEFT_OUT else ": "
    reason = f"{joint}{choice.reason.rstrip('.')}" if choice.reason else ""
    said = {
        ChoiceKind.SETTING: f"{choice.what} is {choice.after} instead of {choice.before}",
        ChoiceKind.SWITCHED_OFF: f"{choice.what} is switched off",
        ChoiceKind.PACK_LEFT_OUT: f"{choice.what} is left out",
        ChoiceKind.SELECTED: f"{choice.what} is among the few that are looked at",
        ChoiceKind.IGNORED: f"{choice.what} is left out",
    }[choice.kind]
    at = f", {place(choice.location)}" if choice.location else ""
    return f"{said}{reason} ({choice.origin}{at})"
