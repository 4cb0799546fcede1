"""One example in the making, and what stands in every one of them."""

import datetime
from typing import NamedTuple

from govcheck.model.moment import Period, add, back
from govcheck.model.vocabulary import Vocabulary
from govcheck.rules.packs.generated.sketch import CannotMakeError, Sketch, Tree, written
from govcheck.rules.packs.pack import Rule
from govcheck.rules.where import Condition

USUAL_DAY = datetime.date(2017, 9, 1)
_SHORTLY = Period(3, 0)


class Variant(NamedTuple):
    """An example: what it is called, what it expects and why, and its organisation."""

    name: str
    """`pass-in-order`; it begins with the result."""
    because: str
    sketch: Sketch
    missing: str = ""
    """The path of the fact that must be named as missing."""
    as_of: datetime.date | None = None
    about: str = ""
    """The path of what it is about, where that is not the subject in whose stead the others are made."""

    def text(self, usual: datetime.date, subject: str) -> str:
        """Write it as the file that it stands for; `subject` is the path of the one it is about, or empty."""
        result = next(one for one in ("pass", "fail", "not-evidenced", "not-applicable") if self.name.startswith(one))
        expect: Tree = {"as_of": (self.as_of or usual).isoformat(), "result": result}
        if subject and result != "not-applicable":
            # What the rule is not meant for is no subject of it: the list it stands in is.
            expect["subject"] = self.about or subject
        if self.missing:
            expect["missing"] = self.missing
        expect["because"] = self.because
        return written({"expect": expect, **self.sketch.tree})


def as_of(rule: Rule) -> datetime.date:
    """Give a day for which the rule is meant, as it is the day after."""
    span = rule.applies_to.span
    if span.includes(USUAL_DAY):
        return USUAL_DAY
    return back(span.last, Period(0, 1)) if span.last else span.first or USUAL_DAY


def bare(rule: Rule, vocabulary: Vocabulary) -> Sketch:
    """Give the organisation that a rule is for, with its subject, to which its conditions apply."""
    day = as_of(rule)
    kind = "ccg" if "ccg" in rule.applies_to.kinds else rule.applies_to.kinds[0]
    sketch = Sketch({"organisation": {"name": "Example body", "kind": kind}}, vocabulary, back(day, _SHORTLY))
    subject = subject_of(rule, sketch)
    for condition in (*rule.subject.where, *rule.when):
        sketch.put(subject, rule.subject.thing, condition.field, condition.values[0])
    return sketch


def subject_of(rule: Rule, sketch: Sketch) -> Tree:
    """Give the subject of a rule in an organisation in the making."""
    route = rule.subject.route.split(".")
    return sketch.at(*route, "one") if rule.subject.each else sketch.at(*route)


def another(condition: Condition, thing: str, sketch: Sketch) -> str:
    """Give a value that a condition does not take."""
    words = sketch.words(thing, condition.field)
    if "any" in condition.values:
        return "none"
    found = next((word for word in words if word not in (*condition.values, "true", "false")), "")
    if words and not found:
        raise CannotMakeError(f"`{condition.field}` takes every word there is.")
    return found or "another"


def applicability(rule: Rule, good: Sketch) -> list[Variant]:
    """Make the examples of what the rule is meant for, and of what not, from its conditions on the subject."""
    found = []
    for condition in (*rule.subject.where, *rule.when):
        name = condition.field.replace("_", "-").replace(".", "-")
        words = name.replace("-", " ")

        def put(word: str, condition: Condition = condition) -> Sketch:
            sketch = good.copy()
            sketch.put(subject_of(rule, sketch), rule.subject.thing, condition.field, word)
            return sketch

        for word in condition.values[1:]:
            because = f"it is meant for {word.replace('-', ' ')} as well"
            found.append(Variant(f"pass-{name}-{word}", because, put(word)))
        outside = put(another(condition, rule.subject.thing, good))
        found.append(Variant(f"not-applicable-{name}", f"the condition on {words} is not met", outside))
        if not good.says_something_left_out(rule.subject.thing, condition.field):
            because = f"it is not stated whether the condition on {words} is met"
            found.append(Variant(f"not-evidenced-subject-{name}", because, put("not stated")))
    return found


def further(rule: Rule, good: Sketch) -> list[Variant]:
    """Make the example of a list that may hold another subject, where the rule looks at each entry of one."""
    if not rule.subject.each:
        return []
    sketch, route = good.copy(), rule.subject.route
    sketch.at(*route.split("."))["complete"] = "no"
    because = "there may be others that it is meant for"
    return [Variant("not-evidenced-subjects-not-whole", because, sketch, missing=route, about=route)]


def day_after(day: datetime.date) -> datetime.date:
    """Give the next day."""
    return add(day, Period(0, 1))
