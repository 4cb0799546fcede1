"""Examples of rules on documents: absent, draft, without approval, overdue, unpublished, each subject left out."""

import datetime
from collections.abc import Callable, Iterator

from govcheck.model.moment import Period, add, back
from govcheck.rules.checks.document_in_order import Params
from govcheck.rules.packs.generated.sketch import Sketch, Tree
from govcheck.rules.packs.generated.variant import Variant, another, day_after
from govcheck.rules.where import Condition

_THING = "document"
_PAPER = "documents.paper"


def document_examples(params: Params, bare: Sketch, day: datetime.date) -> list[Variant]:
    """Make the examples; the first is the document in order."""
    return list(_Maker(params, bare, day).all())


class _Maker:
    """Makes examples of one rule, each from the document in order by one change."""

    def __init__(self, params: Params, bare: Sketch, day: datetime.date) -> None:
        self._params = params
        self._day = day
        self._good = bare.copy()
        self._fill(self._good)

    def _fill(self, sketch: Sketch) -> None:
        """State all that makes the document one in order."""
        params, paper = self._params, sketch.at("documents", "paper")
        day = sketch.day.isoformat()
        facts = [(one.field, one.values[0]) for one in params.document]
        facts += [("status", "in-force")] if params.in_force else []
        facts += [("approved.on", day)] if params.approved or params.review_if_left_out else []
        if params.approved_until:
            facts.append(("approved.on", min(sketch.day, params.approved_until.latest).isoformat()))
        facts += [("approved.by", "governing_body")] if params.approved else []
        facts += [("published.at", "https://www.example.org/papers")] if params.published else []
        facts += [(f"covers.{item}", f"{number}.1") for number, item in enumerate(params.covers, start=1)]
        facts += [(f"covers.{item}", "9.1") for item in params.covers_any[:1]]
        facts += [(field, "any") for field in params.states]
        facts += [(one.field, one.values[0]) for one in params.names_any]
        for field, word in facts:
            sketch.put(paper, _THING, field, word)

    def all(self) -> Iterator[Variant]:
        """Make every example."""
        yield Variant("pass-in-order", "the document shows everything that is asked for", self._good)
        yield from self._which()
        yield from self._standing()
        for item in self._params.covers:
            yield from self._covered(item)
        if self._params.covers_any:
            yield from self._one_of()
        for field in self._params.states:
            yield from self._stated(field)
        for condition in self._params.names_any:
            yield from self._named(condition)

    def _standing(self) -> Iterator[Variant]:
        """Vary how far the document has come."""
        if self._params.in_force:
            yield from self._force()
        if self._params.approved:
            yield from self._approval()
        if self._params.published:
            yield from self._publication()
        if self._params.review_if_left_out:
            yield from self._review(self._params.review_if_left_out)
        if self._params.approved_until:
            yield from self._in_time(self._params.approved_until.latest)

    def _changed(self, name: str, because: str, change: Callable[[Tree, Sketch], None], missing: str = "") -> Variant:
        """Change the document in order in one respect."""
        sketch = self._good.copy()
        change(sketch.at("documents", "paper"), sketch)
        return Variant(name, because, sketch, missing)

    def _put(self, name: str, because: str, field: str, word: str, missing: str = "") -> Variant:
        return self._changed(
            name,
            because,
            lambda paper, sketch: sketch.put(paper, _THING, field, word),
            missing and f"{_PAPER}.{missing}",
        )

    def _which(self) -> Iterator[Variant]:
        """Vary which document it is."""
        for condition in self._params.document:
            name = _name(condition.field)
            for word in condition.values[1:]:
                yield self._put(f"pass-{name}-{_name(word)}", f"{_words(word)} will do as well", condition.field, word)
            other = another(condition, _THING, self._good)
            yield self._put(
                f"fail-another-{name}", f"the {_words(name)} is not the one asked for", condition.field, other
            )
            yield self._put(f"not-evidenced-{name}", f"the {_words(name)} is not stated", condition.field, "not stated")
        open_ = self._changed("not-evidenced-list-not-whole", "there may be other documents", _other_kind)
        open_.sketch.at("documents")["complete"] = "no"
        yield open_

    def _force(self) -> Iterator[Variant]:
        """Vary whether it is in force."""
        yield self._put("fail-draft", "it is a draft", "status", "draft")
        yield self._put("not-evidenced-status", "its status is not stated", "status", "not stated", "status")
        yield self._put("pass-last-day", "it is in force on its last day", "until", self._day.isoformat())
        past = add(self._day, Period(0, -1)).isoformat()
        yield self._put("fail-ended", "it ended the day before", "until", past)
        beside = self._good.copy()
        paper = beside.at("documents", "paper")
        beside.at("documents")["next-version"] = {"kind": paper["kind"], "status": "draft"}
        yield Variant("pass-draft-beside", "a draft of the next version changes nothing", beside)

    def _approval(self) -> Iterator[Variant]:
        """Vary who approved it, and when."""
        yield self._put("fail-approved-by-nobody", "nobody has approved it", "approved", "none")
        yield self._put(
            "not-evidenced-approval-not-dated", "the day of its approval is not stated", "approved.on", "not stated"
        )
        if not any(one.field == "approved.by" for one in self._params.names_any):
            yield self._put("not-evidenced-approver", "who approved it is not stated", "approved.by", "not stated")

    def _publication(self) -> Iterator[Variant]:
        """Vary whether it is published."""
        yield self._put("fail-unpublished", "it is not published", "published", "none")
        yield self._put(
            "not-evidenced-published",
            "it is not stated whether it is published",
            "published",
            "not stated",
            "published",
        )
        on = self._good.copy()
        on.at("documents", "paper")["published"] = {"on": on.day.isoformat()}
        yield Variant("pass-published-on-a-day", "the day of its publication will do", on)

    def _review(self, interval: Period) -> Iterator[Variant]:
        """Vary when it was last reviewed."""
        last = back(self._day, interval).isoformat()
        yield self._put("pass-due-on-the-day", "it is due for review on the day itself", "approved.on", last)
        late = self._good.copy()
        paper = late.at("documents", "paper")
        late.put(paper, _THING, "approved.on", last)
        paper["last_reviewed"] = last
        yield Variant("pass-reviewed", "its last review is as old as it may be", late)
        yield Variant("fail-overdue", "its review was due the day before", late, as_of=day_after(self._day))

    def _in_time(self, last: datetime.date) -> Iterator[Variant]:
        """Vary the day of its approval about the last one."""
        yield self._put(
            "pass-approved-on-the-last-day", "it was approved on the last day", "approved.on", last.isoformat()
        )
        late = day_after(last).isoformat()
        yield self._put("fail-approved-late", "it was approved the day after", "approved.on", late)
        month = last.isoformat()[:7]
        if day_after(last).isoformat()[:7] == month:
            because = "of its approval only the month is stated"
            yield self._put("not-evidenced-month-of-approval", because, "approved.on", month)

    def _one_of(self) -> Iterator[Variant]:
        """Vary which of several subjects it covers."""
        first, *others = self._params.covers_any
        for item in others:
            one = self._put(f"pass-{item}", f"{_words(item)} will do as well", f"covers.{item}", "9.1")
            one.sketch.put(one.sketch.at("documents", "paper"), _THING, f"covers.{first}", "none")
            yield one
        yield self._put("fail-none-of-them", "it covers none of them", f"covers.{first}", "none")
        silent = self._put("not-evidenced-any-of-them", "what it covers may not be whole", "covers.complete", "no")
        silent.sketch.put(silent.sketch.at("documents", "paper"), _THING, f"covers.{first}", "not stated")
        yield silent

    def _covered(self, item: str) -> Iterator[Variant]:
        """Leave one subject out."""
        words, field = _words(item), f"covers.{item}"
        without = self._put(f"fail-without-{item}", f"it leaves out {words}", field, "none")
        if self._params.may_leave_out:
            for name, because, reason in (
                (f"pass-reason-for-{item}", f"it says why it leaves out {words}", "no need was found"),
                (f"not-evidenced-reason-for-{item}", f"why it leaves out {words} is not stated", "not stated"),
            ):
                one = Variant(name, because, without.sketch.copy())
                one.sketch.put(one.sketch.at("documents", "paper"), _THING, f"leaves_out.{item}", reason)
                yield one
            without.sketch.put(without.sketch.at("documents", "paper"), _THING, "leaves_out", "none")
        yield without
        because = f"it is not stated whether it covers {words}"
        yield self._put(f"not-evidenced-{item}", because, field, "not stated", field)

    def _stated(self, field: str) -> Iterator[Variant]:
        """Leave one further fact out."""
        name, words = _name(field), _words(_name(field))
        yield self._put(f"fail-no-{name}", f"there is no {words}", field, "none")
        yield self._put(f"not-evidenced-no-{name}", f"its {words} is not stated", field, "not stated")

    def _named(self, condition: Condition) -> Iterator[Variant]:
        """Vary what a list of the document must hold."""
        name, words = _name(condition.field), _words(_name(condition.field))
        for word in condition.values[1:]:
            yield self._put(f"pass-{name}-{_name(word)}", f"{_words(word)} will do as well", condition.field, word)
        other = another(condition, _THING, self._good)
        yield self._put(f"fail-{name}", f"what is stated of {words} is not what is asked for", condition.field, other)
        yield self._put(f"not-evidenced-{name}", f"{words} is not stated", condition.field, "not stated")


def _other_kind(paper: Tree, _: Sketch) -> None:
    paper["kind"] = "other" if paper["kind"] != "other" else "policy"


def _name(field: str) -> str:
    return field.replace("_", "-").replace(".", "-")


def _words(name: str) -> str:
    return name.replace("-", " ").replace("_", " ")
