"""Examples of rules on questions: answered yes, partly, no or not at all, without backing, and out of date."""

import datetime
from collections.abc import Iterator

from govcheck.model.moment import Period, add, back
from govcheck.rules.checks.attested import Params
from govcheck.rules.packs.generated.sketch import Sketch
from govcheck.rules.packs.generated.variant import Variant, day_after
from govcheck.rules.packs.pack import SubjectSelector

_ANSWER = "attestations.answer"
_ABOUT = {"committee": "body", "governing-body": "body", "partnership": "partnership"}
_SILENT = (
    ("by", "who answered is not stated"),
    ("on", "the day of the answer is not stated"),
    ("evidence", "nothing is on file that shows it"),
)


def question_examples(params: Params, subject: SubjectSelector, bare: Sketch, day: datetime.date) -> list[Variant]:
    """Make the examples; the first is the question answered with a yes that is backed."""
    return list(_Maker(params, subject, bare, day).all())


class _Maker:
    """Makes examples of one rule, each from the yes that is backed by one change."""

    def __init__(self, params: Params, subject: SubjectSelector, bare: Sketch, day: datetime.date) -> None:
        self._params = params
        self._subject = subject
        self._day = day
        self._good = bare.copy()
        self._fill(self._good)

    def _fill(self, sketch: Sketch) -> None:
        """Answer the question with a yes and with all that backs it."""
        params, answer = self._params, sketch.at("attestations", "answer")
        answer["question"] = params.question
        if field := _ABOUT.get(self._subject.thing):
            answer[field] = "one" if self._subject.each else "governing_body"
        if params.parts:
            answer["answers"] = dict.fromkeys((part for part, _ in params.parts), "yes")
        else:
            answer["answer"] = "yes"
        if params.with_reasons:
            answer["statement"] = "The minutes record why."
        sketch.put(answer, "attestation", "by", "a-bell")
        sketch.put(answer, "attestation", "approved_by_body", "governing_body")
        answer["on"] = sketch.day.isoformat()
        answer["evidence"] = {"document": "minutes", "clause": "4.2"}
        sketch.at("documents")["minutes"] = {"kind": "minutes"}

    def all(self) -> Iterator[Variant]:
        """Make every example."""
        yield Variant("pass-yes", "a yes with evidence, given by one and approved by another, in date", self._good)
        yield from self._parts() if self._params.parts else self._whole()
        for field, because in _SILENT:
            yield self._put(f"not-evidenced-{field}", because, field, "not stated", f"{_ANSWER}.{field}")
        yield self._put(
            "not-evidenced-another-question", "another question is answered", "question", "OWN-0", "attestations"
        )
        yield self._put(
            "not-evidenced-question",
            "it is not stated what is answered",
            "question",
            "not stated",
            f"{_ANSWER}.question",
        )
        yield from self._backing()
        yield from self._validity()
        yield from self._about()
        open_ = self._put(
            "not-evidenced-list-not-whole", "there may be other answers", "question", "OWN-0", "attestations"
        )
        open_.sketch.at("attestations")["complete"] = "no"
        yield open_

    def _put(self, name: str, because: str, field: str, word: str, missing: str = "") -> Variant:
        """Change the answer that is backed in one respect."""
        sketch = self._good.copy()
        sketch.at("attestations", "answer")[field] = word
        return Variant(name, because, sketch, missing)

    def _whole(self) -> Iterator[Variant]:
        """Vary the answer."""
        yield self._put("fail-no", "the answer is no", "answer", "no")
        yield self._put("fail-partly", "the answer is partly, which weighs one step less", "answer", "partly")
        yield self._put(
            "not-evidenced-answer", "the question is not answered", "answer", "not stated", f"{_ANSWER}.answer"
        )

    def _parts(self) -> Iterator[Variant]:
        """Vary the answer to each part."""
        for part, _ in self._params.parts:
            words = part.replace("-", " ")
            for word in ("no", "partly", "not stated"):
                result = "not-evidenced" if word == "not stated" else "fail"
                missing = f"{_ANSWER}.answers.{part}" if word == "not stated" else ""
                name = f"{result}-{part}" if word == "not stated" else f"{result}-{word}-{part}"
                one = Variant(name, f"on {words} the answer is {word}", self._good.copy(), missing)
                one.sketch.at("attestations", "answer", "answers")[part] = word
                yield one

    def _backing(self) -> Iterator[Variant]:
        """Vary what backs the answer."""
        sourceless = self._good.copy()
        sourceless.at("attestations", "answer")["evidence"] = {"note": "seen by the auditor"}
        yield Variant(
            "not-evidenced-evidence-without-a-source", "the evidence names no document, file or address", sourceless
        )
        for name, source in (
            ("file", {"file": "minutes.pdf"}),
            ("address", {"address": "https://www.example.org/minutes"}),
        ):
            shown = self._good.copy()
            shown.at("attestations", "answer")["evidence"] = dict(source)
            yield Variant(f"pass-shown-by-{name}", f"the evidence may be a {name} as well", shown)
        if self._params.with_reasons:
            yield self._put(
                "not-evidenced-statement", "no reasons are given", "statement", "not stated", f"{_ANSWER}.statement"
            )
        yield self._put(
            "not-evidenced-approver", "who approved the answer is not stated", "approved_by_body", "not stated"
        )
        person = self._good.copy()
        answer = person.at("attestations", "answer")
        del answer["approved_by_body"]
        person.put(answer, "attestation", "approved_by", "b-cole")
        if self._params.by_governing_body:
            yield Variant("not-evidenced-approved-by-one-person", "one person cannot approve it for all", person)
        else:
            yield Variant("pass-approved-by-a-person", "another person may approve it", person)

    def _validity(self) -> Iterator[Variant]:
        """Vary the day of the answer and of its evidence."""
        first = back(self._day, self._params.valid_for).isoformat()
        yield self._put("pass-last-day", "the answer holds on its last day", "on", first)
        over = self._put(
            "not-evidenced-out-of-date", "the answer has run out the day before", "on", first, f"{_ANSWER}.on"
        )
        yield over._replace(as_of=day_after(self._day))
        ahead = day_after(self._day).isoformat()
        yield self._put("not-evidenced-day-ahead", "the day of the answer lies ahead", "on", ahead, f"{_ANSWER}.on")
        shorter = self._put(
            "not-evidenced-valid-for-less", "the answer says itself that it holds for a day", "valid_for", "P1D"
        )
        yield shorter
        old = self._good.copy()
        past = add(back(self._day, self._params.valid_for), Period(0, -1))
        old.at("attestations", "answer", "evidence")["dated"] = past.isoformat()
        yield Variant("not-evidenced-evidence-out-of-date", "the evidence is older than an answer may be", old)

    def _about(self) -> Iterator[Variant]:
        """Answer for something else."""
        other = self._good.copy()
        answer = other.at("attestations", "answer")
        field = _ABOUT.get(self._subject.thing, "body")
        other.put(answer, "attestation", field, "another")
        yield Variant("not-evidenced-about-something-else", "the answer is about something else", other, "attestations")
