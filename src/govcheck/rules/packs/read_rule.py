"""From the record of a rule file to a rule with everything resolved."""

import re
from typing import NamedTuple

from govcheck.load import Mapping, Scalar
from govcheck.model.moment import Moment
from govcheck.model.near import did_you_mean
from govcheck.model.route import Routes
from govcheck.model.value import Group, Kept, Record
from govcheck.rules.checks import KINDS
from govcheck.rules.packs.conditions import ConditionReader
from govcheck.rules.packs.pack import AppliesTo, Message, Requirement, Rule, Span, SubjectSelector
from govcheck.rules.packs.params import ParamReader, Shelf
from govcheck.rules.packs.trouble import Trouble
from govcheck.rules.where import Where
from govcheck.source import Location, Path

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_ALWAYS = ("subject", "as_of")
_SEVERITY = {"core": "major", "recommended": "minor", "developmental": "advice"}
_ORDER = ("core", "recommended", "developmental")


class Context(NamedTuple):
    """What a rule is read against: its pack, and the model."""

    pack: str
    default: AppliesTo
    requirements: dict[str, Requirement]
    shelf: Shelf
    routes: Routes
    rules: tuple[str, ...]
    """The names of all rules of the pack."""


class RuleFile(NamedTuple):
    """A rule as read: from a file of its own, or from one where it stands with others."""

    name: str
    record: Record
    places: dict[Path, Location]
    location: Location
    standing: bool = False

    def place(self, *path: str | int) -> Location:
        """Give the place of a value, or of the rule."""
        return self.places.get((*self.record.path, *path), self.location)


def read_rule(file: RuleFile, context: Context) -> tuple[Rule | None, Trouble]:
    """Resolve one rule; None where something is wrong with it."""
    trouble = Trouble()
    facts = file.record.facts
    reader = ConditionReader(context.routes, trouble)
    subject = _subject(facts["subject"], reader, trouble)
    when = _conditions(facts.get("when"), subject.thing, reader)
    kind = KINDS.get(_text(file, "check"))
    if kind is None:
        name = _text(file, "check")
        trouble.add(file.place("check"), f"There is no check of the kind `{name}`.", did_you_mean(name, KINDS))
        return None, trouble
    node = facts["params"]
    assert isinstance(node, Kept)  # noqa: S101 - the shape of rule files says so
    param_reader = ParamReader(subject.thing, context.shelf, reader, trouble)
    params = param_reader.read(kind, node.node)
    message = _message(file, [name for name, _ in kind.facts], trouble)
    requirements = _requirements(file, context, trouble)
    others = _others(file, context, trouble)
    # What is no requirement has been said already, and says nothing of departures.
    may_explain = all(context.requirements[one].comply_or_explain
                      for one in requirements if one in context.requirements)  # fmt: skip
    or_reason = _or_reason(file, subject.thing, reader, trouble, may_explain=may_explain)
    if trouble:
        return None, trouble
    strength = min((context.requirements[one].strength for one in requirements), key=_ORDER.index)
    rule = Rule(
        id=f"{context.pack}/{file.name}",
        title=_text(file, "title"),
        requirements=requirements,
        severity=_text(file, "severity") or _SEVERITY[strength],
        basis=context.requirements[requirements[0]].shown_by,
        applies_to=_applies_to(facts.get("applies_to"), context.default),
        subject=subject,
        when=when,
        check=kind,
        params=params,
        message=message,
        remedy=" ".join(_text(file, "remedy").split()),
        rationale=" ".join(_text(file, "rationale").split()),
        unless_failed=tuple(f"{context.pack}/{one}" for one in others),
        location=file.location,
        standing=file.standing,
        things=param_reader.things(),
        mandatory=facts.get("mandatory") is True,
        settings=tuple(dict.fromkeys(param_reader.settings)),
        comply_or_explain=may_explain,
        or_reason=or_reason,
    )
    if rule.severity != _SEVERITY[strength] and not _text(file, "severity_reason"):
        trouble.add(file.place("severity"), "A severity that departs from the strength wants `severity_reason`.")
    return rule, trouble


def _subject(value: object, reader: ConditionReader, trouble: Trouble) -> SubjectSelector:
    """Read what a rule looks at: a single thing, or each entry of a list."""
    assert isinstance(value, Kept)  # noqa: S101 - the shape of rule files says so
    node = value.node
    unknown = reader.unknown_keys(node, ("each", "where"))
    if isinstance(node, Mapping) and "each" in node.entries:
        route, thing = reader.list_of(node.entries["each"].node, "root")
        where = node.entries.get("where")
        return SubjectSelector(route, thing, True, reader.where(where.node, thing) if where else ())
    if not isinstance(node, Scalar):
        if not unknown:
            trouble.add(node.location, "A subject is a section, or `{each: LIST, where: {…}}`.")
        return SubjectSelector("", "", each=False)
    target = reader.target("root", node.text, node.location)
    if target.many or not target.thing:
        trouble.add(node.location, f"`{node.text}` is not a single thing; write `{{each: {node.text}}}` for a list.")
    return SubjectSelector(node.text, target.thing, each=False)


def _conditions(value: object, thing: str, reader: ConditionReader) -> Where:
    return reader.where(value.node, thing) if isinstance(value, Kept) else ()


def _message(file: RuleFile, names: list[str], trouble: Trouble) -> Message:
    """Read the messages and check their placeholders against the facts of the kind."""
    record = file.record.facts["message"]
    assert isinstance(record, Record)  # noqa: S101 - the shape of rule files says so
    texts = {key: str(record.facts[key]) for key in ("pass", "fail")}
    for key, text in texts.items():
        for name in _PLACEHOLDER.findall(text):
            if name not in (*names, *_ALWAYS):
                known = (*names, *_ALWAYS)
                sentence = f"`{{{name}}}` is not a fact of this kind of check; it has {', '.join(known)}."
                trouble.add(file.place("message", key), sentence, did_you_mean(name, known))
    return Message(texts["pass"], texts["fail"])


def _requirements(file: RuleFile, context: Context, trouble: Trouble) -> tuple[str, ...]:
    """Read the requirements, each of which the pack must have."""
    named = _texts(file, "requirements")
    for position, name in enumerate(named):
        if name not in context.requirements:
            near = did_you_mean(name, context.requirements)
            trouble.add(file.place("requirements", position), f"The pack has no requirement `{name}`.", near)
        elif context.requirements[name].shown_by == "verdict":
            sentence = f"`{name}` is shown by a verdict on other requirements; no rule can check it."
            trouble.add(file.place("requirements", position), sentence)
    if not named:
        trouble.add(file.place("requirements"), "A rule names at least one requirement.")
    return named


def _others(file: RuleFile, context: Context, trouble: Trouble) -> tuple[str, ...]:
    """Read the rules that this one points at, each another one of the pack."""
    named = _texts(file, "unless_failed")
    known = [name for name in context.rules if name != file.name]
    for position, name in enumerate(named):
        if name not in known:
            sentence = f"The pack has no other rule `{name}`."
            trouble.add(file.place("unless_failed", position), sentence, did_you_mean(name, known))
    return named


def _or_reason(file: RuleFile, thing: str, reader: ConditionReader, trouble: Trouble, *, may_explain: bool) -> str:
    """Read the field whose words explain a departure; only where the source allows one, and never of law."""
    route = _text(file, "or_reason")
    if not route:
        return ""
    target = reader.target(thing, route, file.place("or_reason"))
    if target.leaf and (target.leaf.name != "text" or target.many):
        trouble.add(file.place("or_reason"), f"`{route}` is not a reason in words.")
    if not may_explain:
        sentence = "A reason counts only where every requirement of the rule says `comply_or_explain: yes`."
        trouble.add(file.place("or_reason"), sentence)
    if file.record.facts.get("mandatory") is True:
        trouble.add(file.place("or_reason"), "What is law leaves no room for a reason to depart from it.")
    return route


def _applies_to(value: object, default: AppliesTo) -> AppliesTo:
    """Read for whom and when; what is left out comes from the pack."""
    if not isinstance(value, Record):
        return default
    kinds = value.facts.get("kinds")
    return AppliesTo(
        tuple(str(one) for one in kinds.items) if isinstance(kinds, Group) else default.kinds,
        span_of(value, default.span),
    )


def span_of(record: Record, default: Span) -> Span:
    """Read `from` and `until` of a record."""
    first, last = record.facts.get("from"), record.facts.get("until")
    return Span(
        first.earliest if isinstance(first, Moment) else default.first,
        last.latest if isinstance(last, Moment) else default.last,
    )


def _text(file: RuleFile, key: str) -> str:
    value = file.record.facts.get(key)
    return value if isinstance(value, str) else ""


def _texts(file: RuleFile, key: str) -> tuple[str, ...]:
    value = file.record.facts.get(key)
    return tuple(str(one) for one in value.items) if isinstance(value, Group) else ()
