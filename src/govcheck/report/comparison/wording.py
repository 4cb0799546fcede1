"""The words in which every report of a comparison speaks."""

from govcheck.report.parts import heading
from govcheck.report.wording import Tone, capital, count, day, disposition_in_words, place, result_in_words
from govcheck.results.comparison import Change, ChangedLine, Comparison, Move, Side, State
from govcheck.results.outcome import Outcome
from govcheck.results.words import Result

TITLES = {
    Move.WORSE: "What got worse",
    Move.NO_LONGER_EVIDENCED: "What is no longer evidenced",
    Move.BETTER: "What got better",
    Move.NEWLY_EVIDENCED: "What is newly evidenced",
    Move.ACCEPTED: "What is now waived, explained or in hand",
    Move.FIRST_LOOKED_AT: "What is looked at for the first time",
}
TONES = {
    Move.WORSE: Tone.BAD,
    Move.NO_LONGER_EVIDENCED: Tone.BAD,
    Move.BETTER: Tone.GOOD,
    Move.NEWLY_EVIDENCED: Tone.GOOD,
    Move.ACCEPTED: Tone.OPEN,
    Move.FIRST_LOOKED_AT: Tone.OPEN,
}
LEADS = {
    Move.NO_LONGER_EVIDENCED: (
        "What was known of these can no longer be told. That counts as worse, whatever it was: "
        "deleting a fact mends nothing."
    ),
    Move.FIRST_LOOKED_AT: "These are findings of rules that took no part before. They do not count as worse.",
}
NO_LINE = "None of the changed lines holds a fact that decided it."
STATE_IT = "State what holds now, such as another date or another holder, or `none` where there is none."
STATE_ALL = "Of a list that is whole without what was taken out, state that too: `complete: yes`."
SHOWN_LINES = 8
"""Changed lines shown with one change; a report of everything is what JSON is for."""


def title(comparison: Comparison) -> str:
    """Name the report."""
    name = comparison.after.organisation or comparison.before.organisation
    return f"Governance of {name}: what changed" if name else "Governance: what changed"


def change_heading(change: Change) -> str:
    """Say in one line whom a change is about and what was asked."""
    return heading(change.shown)


def from_to(change: Change) -> str:
    """Say where the result was and where it is now, with severity or disposition where that is what changed."""
    before, after = change.before, change.after
    if before is None or after is None:
        return f"{_said(before)} → {_said(after)}"
    if before.result is not after.result:
        return f"{_said(before)} → {_said(after)}"
    if before.severity is not after.severity:
        return f"{result_in_words(after)}, {before.severity} → {after.severity}"
    was, now = (disposition_in_words(one.disposition) or "open" for one in (before, after))
    return f"{result_in_words(after)}, {was} → {now}"


def _said(outcome: Outcome | None) -> str:
    if outcome is None:
        return "no result"
    words = (result_in_words(outcome), disposition_in_words(outcome.disposition) if outcome.is_finding else "")
    return ", ".join(word for word in words if word)


def explained(change: Change) -> tuple[str, ...]:
    """Say what is found now and, of what is no longer shown, what was found before."""
    sentences = [f"{capital(change.reason)}."] if change.reason else []
    if change.after and change.after.message:
        sentences.append(change.after.message)
    shown_before = change.move is Move.NO_LONGER_EVIDENCED and change.before
    if shown_before and change.before and change.before.message:
        sentences.append(f"Before: {change.before.message}")
    if change.deleted:
        sentences.append(_no_longer_stated(change))
    return tuple(sentences)


def _no_longer_stated(change: Change) -> str:
    """Name what was deleted, with its place in the earlier state."""
    named = [
        f"{one.path}{f': {one.text}' if one.text else ''} ({place(one.location)})"
        for one in change.deleted[:SHOWN_LINES]
    ]
    more = len(change.deleted) - SHOWN_LINES
    return f"No longer stated: {'; '.join(named)}{f'; and {more} more' if more > 0 else ''}."


def to_do(change: Change) -> str:
    """Say what is to be done about a change for the worse; nothing where nothing is, or is known."""
    if change.deleted:
        is_list = any(one.path.endswith(("]", ".complete")) for one in change.deleted)
        return f"{STATE_IT} {STATE_ALL}" if is_list else STATE_IT
    wanted = change.move.is_for_the_worse and change.after and change.after.result is not Result.PASS
    return change.after.remedy if wanted and change.after else ""


def marked(line: ChangedLine) -> str:
    """Write a changed line as a difference is written, with its place."""
    sign = "-" if line.state is State.BEFORE else "+"
    return f"{sign} {line.line.file}:{line.line.number}: {line.line.text.strip()}"


def further_lines(change: Change) -> str:
    """Say how many lines are left out; nothing where none is."""
    more = len(change.lines) - SHOWN_LINES
    return f"and {count(more, 'more line')}" if more > 0 else ""


def table(comparison: Comparison) -> tuple[tuple[str, str, str], ...]:
    """Give the rows that set the two sides beside each other."""
    before, after = comparison.before, comparison.after
    return (
        ("As at", day(before.as_of), day(after.as_of)),
        ("Overall verdict", _verdict(before), _verdict(after)),
        ("Requirements that apply", str(before.numbers.apply), str(after.numbers.apply)),
        ("Met", str(before.numbers.met), str(after.numbers.met)),
        ("Decided", str(before.numbers.decided), str(after.numbers.decided)),
        ("Critical or major, not shown", str(before.numbers.not_shown), str(after.numbers.not_shown)),
    )


def _verdict(side: Side) -> str:
    return side.standing.value if side.standing else "not checked"


def rest(comparison: Comparison) -> str:
    """Count what needs no words of its own."""
    sentences = [f"{capital(count(comparison.same, 'result'))} as before."]
    if comparison.added:
        sentences.append(f"{count(comparison.added, 'result')} met or not applying, on what was not there before.")
    if comparison.gone:
        sentences.append(
            f"{count(comparison.gone, 'result')} met or not applying before, gone with what they were about."
        )
    return " ".join(sentences)
