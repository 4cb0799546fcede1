"""What became of conflicts: where they arose, who vouches that there are none, and how breaches were dealt with."""

from govcheck.model.ask import Ask
from govcheck.model.derived.given import given
from govcheck.model.derived.judged import judged
from govcheck.model.derived.times import by_day
from govcheck.model.label import label
from govcheck.model.moment import Moment, not_after, on
from govcheck.model.reading import Reading, Several
from govcheck.model.truth import Clue, Judgement, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField


def vouched_for(statement: Record, ask: Ask) -> Reading:
    """Say whether someone gave the statement on a day, or a document says so."""
    who = any_of((given(statement, "by", ask, "said by"), given(statement, "by_person", ask, "said by")))
    said = all_of((who, given(statement, "on", ask, "said on")))
    return judged(statement, "vouched_for", any_of((given(statement, "document", ask, "said in"), said)))


def followed_up(breach: Record, ask: Ask) -> Reading:
    """Say whether a breach is closed, or the day by which its action is due has not passed."""
    closed = given(breach, "closed", ask, f"{label(breach)}: closed")
    return judged(breach, "followed_up", any_of((closed, _not_yet_due(breach, ask))))


def _not_yet_due(breach: Record, ask: Ask) -> Judgement:
    due = ask(breach, "due")
    if not isinstance(due.value, Moment):
        return no(ask.witness(breach, "due", due)) if due.value is Absent.NONE else not_stated(*due.missing)
    clue = Clue(f"{label(breach)}: due {due.value}", due.path)
    return by_day(not_after(on(ask.as_of), due.value), clue)


def of_body(meeting: Record, ask: Ask) -> Reading:
    """Say whether the governing body or a committee met, rather than a partnership."""
    body, partnership = ask(meeting, "body"), ask(meeting, "partnership")
    if body.stated:
        return judged(meeting, "of_body", yes(ask.witness(meeting, "body", body)))
    if partnership.stated or body.value is Absent.NONE:
        return judged(meeting, "of_body", no(ask.witness(meeting, "partnership", partnership)))
    return judged(meeting, "of_body", not_stated(*body.missing))


def practices(declaration: Record, ask: Ask) -> Several:
    """Give the practices for which a declaration stands: the one it names, and where its declarant works."""
    named, person = ask(declaration, "practice"), ask(declaration, "person")
    readings = [named] if named.stated or not person.stated else []
    if isinstance(person.value, Record):
        readings.append(ask(person.value, "practice"))
    found = [(one.value, one.path) for one in readings if isinstance(one.value, Record)]
    missing = () if named.stated else tuple(clue for one in readings for clue in one.missing)
    paths = tuple(path for _, path in found)
    return Several(tuple(one for one, _ in found), paths, not missing, named.path, True, missing)


FACTS = (
    ("statement", DerivedField("vouched_for", "yes/no", "whether someone gave it on a day, or a document says so"),
     vouched_for),
    ("breach", DerivedField("followed_up", "yes/no", "whether it is closed, or its action is not due yet"),
     followed_up),
    ("meeting", DerivedField("of_body", "yes/no", "whether the governing body or a committee met"), of_body),
    ("declaration", DerivedField("practices", "practice", "the practices for which it stands"), practices),
)  # fmt: skip
