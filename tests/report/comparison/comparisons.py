"""Comparisons to draw: each shows something that a report must get right."""

from __future__ import annotations

from govcheck.results.changed_lines import Files
from govcheck.results.compare import Compared, compare
from govcheck.results.comparison import Comparison, Judged, Move
from govcheck.results.moves import SILENCE
from govcheck.results.outcome import Note, Outcome
from govcheck.results.run import NotChecked, Run
from govcheck.results.words import Disposition, Result, Severity
from tests.report.runs import (
    BROKEN,
    CLEAN,
    FAILED,
    HOSTILE_TEXT,
    INAPPLICABLE,
    INPUT_ERROR,
    MANY,
    PASSED,
    QUESTION,
    TOOL_ERROR,
    UNCLEAR,
    UNCLEAR_TOO,
    WAIVED,
    hostile,
    hostile_input,
    rule_of,
)

RULES = tuple(map(rule_of, (PASSED, QUESTION, BROKEN, WAIVED, UNCLEAR_TOO, INAPPLICABLE, FAILED)))
OLD_LINES = tuple(f"key-{number}: old" for number in range(1, 40))
NEW_LINES = (*OLD_LINES[:9], "    last_reviewed: 2016-03-08", *OLD_LINES[10:])


def running(*outcomes: Outcome) -> Run:
    return CLEAN._replace(outcomes=outcomes, rules=RULES)


def between(before: Run, after: Run, old: Files | None = None, new: Files | None = None) -> Comparison:
    return compare(
        Compared("main (1a2b3c4d5e)", before, old or {}),
        Compared("HEAD (5e4d3c2b1a)", after, new or {}),
        Severity.MINOR,
    )


def met(outcome: Outcome) -> Outcome:
    return outcome._replace(result=Result.PASS, message="It is met.", remedy="")


SAME = between(running(PASSED, FAILED), running(PASSED, FAILED))
WORSE = between(
    running(PASSED, met(FAILED)),
    running(PASSED, FAILED),
    {"committees.yaml": OLD_LINES},
    {"committees.yaml": NEW_LINES},
)
ALL_MOVES = between(
    running(PASSED, met(FAILED), UNCLEAR, met(QUESTION), WAIVED._replace(disposition=Disposition.OPEN)),
    running(
        PASSED._replace(result=Result.FAIL),
        UNCLEAR_TOO,
        met(UNCLEAR),
        QUESTION,
        WAIVED,
        FAILED._replace(severity=Severity.ADVICE),
        BROKEN._replace(rule="another/rule", result=Result.FAIL),
    ),
)
DELETED = WORSE._replace(
    judged=Judged(1, "1 result is no longer evidenced, at severity minor or above.", Severity.MINOR),
    notes=("Both sides are checked for 30 June 2017, the later of their days: before the change it was 1 June 2017.",),
    changes=(
        WORSE.changes[0]._replace(
            move=Move.NO_LONGER_EVIDENCED,
            before=FAILED,
            after=met(FAILED),
            reason=SILENCE,
            deleted=(
                Note("quarterly", "committees.audit.terms_of_reference.review_interval", FAILED.location),
                Note("", "committees.audit.seats[2]", FAILED.location),
            ),
        ),
    ),
)
LEFT_OUT = between(running(PASSED, FAILED), running(PASSED)._replace(rules=RULES[:1]))


def hostile_comparison(text: str) -> Comparison:
    """Give a comparison with every move, and with `text` in every free field of results, lines and names."""
    run = hostile(text)
    one = run.outcomes[0]

    def results(*several: Result) -> Run:
        outcomes = tuple(one._replace(rule=f"{at}{text}", result=result) for at, result in enumerate(several))
        return run._replace(outcomes=outcomes, rules=tuple(map(rule_of, outcomes)))

    before = results(Result.PASS, Result.FAIL, Result.FAIL, Result.NOT_EVIDENCED, Result.FAIL)
    after = results(Result.FAIL, Result.NOT_EVIDENCED, Result.PASS, Result.PASS)
    after = after._replace(rules=after.rules[:4], not_checked=(NotChecked(f"4{text}", text),))
    old, new = (("", f"{sign} {text}".replace("\n", " ")) for sign in "ab")
    found = compare(Compared(text, before, {text: old}), Compared(text, after, {text: new}), Severity.MINOR, (text,))
    deleted = (Note(text, text, one.location._replace(file=text)),)
    return found._replace(changes=tuple(change._replace(deleted=deleted) for change in found.changes))


def hostile_mistakes(text: str) -> Comparison:
    """Give a comparison with files that cannot be read, with `text` in every free field."""
    return between(MANY, hostile_input(text))


COMPARISONS = {
    "same": SAME,
    "worse": WORSE,
    "all-moves": ALL_MOVES,
    "left-out": LEFT_OUT,
    "deleted": DELETED,
    "input-error": between(CLEAN, INPUT_ERROR),
    "tool-error": between(CLEAN, TOOL_ERROR),
    "hostile": hostile_comparison(HOSTILE_TEXT),
    "hostile-input": hostile_mistakes(HOSTILE_TEXT),
}
