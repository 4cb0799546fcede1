"""Finding what a rule looks at, and what keeps it from looking."""

import datetime
from typing import Any, NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated
from govcheck.model.value import Absent, Record
from govcheck.rules.packs import AppliesTo, Rule
from govcheck.rules.where import satisfies, select
from govcheck.rules.wording import in_words, plain
from govcheck.source import Path, show_path


class Found(NamedTuple):
    """A subject, with what stands in the way of checking it."""

    record: Record
    hindrance: Judgement | None = None
    """A no where the rule does not apply to it, not stated where that cannot be told."""


def applicability(rule: Rule, ask: Ask) -> Judgement | None:
    """Judge whether the rule is meant for this kind of body on this date; None where it is."""
    # Many rules are meant for the same bodies; a tuple, because what is remembered cannot be nothing.
    (judgement,) = ask.once((applicability, rule.applies_to), lambda: (_meant(rule.applies_to, ask),))
    return judgement


def _meant(applies_to: AppliesTo, ask: Ask) -> Judgement | None:
    home = ask(ask.root, "organisation").value
    owner = home if isinstance(home, Record) else ask.root
    if not applies_to.span.includes(ask.as_of):
        return no(Clue(f"the rule is for dates {applies_to.span}", owner.path))
    kind = ask(owner, "body_kind")
    if kind.open:
        return not_stated(*kind.missing)
    if kind.value not in applies_to.kinds:
        meant = ", ".join(plain(one) for one in applies_to.kinds)
        return no(Clue(f"the rule is for: {meant}; this is: {plain(str(kind.value))}", kind.path))
    return None


def params_on(rule: Rule, day: datetime.date) -> Any:  # noqa: ANN401 - each kind of check has a type of its own
    """Give the parameters in force on `day`; None where there are none."""
    for dated in rule.params:
        if dated.span.includes(day):
            return dated.params
    return None


def subjects(rule: Rule, ask: Ask) -> list[Found]:
    """List the subjects of a rule; never nothing: where there is none, the owner of the list says so."""
    found = _each(rule, ask) if rule.subject.each else [_single(rule, ask)]
    if not rule.when:
        return found
    return [one if one.hindrance else Found(one.record, _condition(rule, one.record, ask)) for one in found]


def _single(rule: Rule, ask: Ask) -> Found:
    reading = ask(ask.root, rule.subject.route)
    if isinstance(reading.value, Record):
        return Found(reading.value)
    stand_in = stand_in_for(rule, reading.path)
    if reading.value is Absent.NONE:
        return Found(stand_in, no(Clue(f"there is no {in_words(rule.subject.route)}", reading.path)))
    return Found(stand_in, not_stated(*(reading.missing or (Clue(in_words(rule.subject.route), reading.path),))))


def _each(rule: Rule, ask: Ask) -> list[Found]:
    """List the entries that are meant; those that may be, and a list that may hold more, cannot be told."""
    selected = select(ask.root, rule.subject.route, rule.subject.where, ask)
    found = [Found(one.record) for one in selected.certain]
    found += [Found(one.record, not_stated(*one.judgement.missing)) for one in selected.maybe]
    stand_in, list_ = stand_in_for(rule, selected.path), in_words(rule.subject.route)
    if not selected.whole:
        missing = selected.missing or (Clue(f"whether there are more: {list_}", selected.path),)
        found.append(Found(stand_in, not_stated(*missing)))
    elif not found:
        conditions = " and ".join(f"{one.field} {' or '.join(one.values)}" for one in rule.subject.where)
        suffix = f" with {conditions.replace('_', ' ')}" if conditions else ""
        found.append(Found(stand_in, no(Clue(f"there is none among the {list_}{suffix}", selected.path))))
    return found


def _condition(rule: Rule, record: Record, ask: Ask) -> Judgement | None:
    """Judge the condition under which a rule applies to a subject; None where it does."""
    judgement = all_of(satisfies(record, one, ask) for one in rule.when)
    return None if judgement.truth is Truth.YES else judgement


def stand_in_for(rule: Rule, path: Path = ()) -> Record:
    """Make a subject for what is not there, or was not found: the list or section itself, at `path` or its route."""
    path = path or tuple(rule.subject.route.strip("/").split("."))
    return Record(rule.subject.thing, path, {"name": show_path(path).replace("_", " ")})
