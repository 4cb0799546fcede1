"""The sentences at the head of every report: what was checked, where it stands, what is asked."""

from typing import NamedTuple

from govcheck.report.contents import Contents
from govcheck.report.standing import choices_in_words, profile_in_words
from govcheck.report.wording import capital, count, day, kind_in_words, listed, place, spelt
from govcheck.results.run import LaterFact, Run
from govcheck.results.verdict import Verdict
from govcheck.results.words import Standing


def title(run: Run) -> str:
    """Name the report."""
    return f"Governance check of {run.organisation}" if run.organisation else "Governance check"


def about(run: Run) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Say what was checked, against what and when: labels, each with one or more texts."""
    every = (
        ("Overall verdict", (capital(run.overall.standing),) if run.overall else ()),
        ("Kind of body", (capital(kind_in_words(run.kind)),) if not run.input_errors else ()),
        ("As at", (day(run.as_of),)),
        ("Checked by", (f"govcheck {run.version}",)),
        ("Checked against", tuple(pack_in_words(run, index) for index in range(len(run.packs)))),
        ("Profile", profile_in_words(run)),
        ("Choices made", choices_in_words(run)),
        ("Files read", run.files),
        ("Left out as later", tuple(later_fact(fact) for fact in run.later_facts)),
    )
    return tuple((label, texts) for label, texts in every if texts)


def pack_in_words(run: Run, index: int) -> str:
    """Name a pack with its version and its sources."""
    pack = run.packs[index]
    sources = f", from {'; '.join(pack.sources)}" if pack.sources else ""
    return f"{pack.title} ({pack.id} {pack.version}){sources}"


def later_fact(fact: LaterFact) -> str:
    """Say which fact lies after the as-of date."""
    where = f" ({place(fact.location)})" if place(fact.location) else ""
    return f"{fact.path}, dated {fact.date}, after the as-of date{where}"


def verdict_title(run: Run, verdict: Verdict) -> str:
    """Name what a verdict is on: an element, or the whole of a source."""
    if verdict.group:
        return verdict.title
    return f"{whole_title(run, verdict)}, as a whole"


def whole_title(run: Run, verdict: Verdict) -> str:
    """Name the source that a verdict on a whole is on."""
    titles = {pack.id: pack.title for pack in run.packs}
    return verdict.title or titles.get(verdict.pack, verdict.pack)


def elements_in_words(run: Run) -> tuple[str, ...]:
    """Say for each source how it stands as a whole, and which of its elements stand otherwise than in place."""
    return tuple(
        f"“{whole_title(run, whole)}” {_STANDS[whole.standing][False]} as a whole. {_elements(run, whole)}."
        for whole in run.verdicts
        if not whole.group
    )


def _elements(run: Run, whole: Verdict) -> str:
    elements = [one for one in run.verdicts if one.pack == whole.pack and one.group]
    standings = {one.standing for one in elements}
    if not elements:
        return "It has no elements"
    if len(standings) == 1:
        each = "Its one element" if len(elements) == 1 else f"Each of its {spelt(len(elements))} elements"
        return f"{each} {_STANDS[elements[0].standing][False]}"
    alike = [[one for one in elements if one.standing is standing] for standing in _STANDS if standing in standings]
    return f"Of its {spelt(len(elements))} elements, {listed(tuple(_alike(some) for some in alike))}"


def _alike(elements: list[Verdict]) -> str:
    """Say how elements of one standing stand, naming them unless there is nothing to do about them."""
    standing = elements[0].standing
    quiet = standing in (Standing.IN_PLACE, Standing.DOES_NOT_APPLY)
    named = "" if quiet else f" ({'; '.join(one.title for one in elements)})"
    return f"{spelt(len(elements))} {_STANDS[standing][len(elements) > 1]}{named}"


_STANDS = {
    Standing.NOT_IN_PLACE: ("is not in place", "are not in place"),
    Standing.CANNOT_TELL: ("cannot be told", "cannot be told"),
    Standing.WITH_RESERVATIONS: ("is in place with reservations", "are in place with reservations"),
    Standing.IN_PLACE: ("is in place", "are in place"),
    Standing.DOES_NOT_APPLY: ("does not apply", "do not apply"),
}


COUNTED = ("met", "not met", "cannot tell", "does not apply", "not assessed")
"""The words under which the requirements behind a verdict are counted."""


class Counted(NamedTuple):
    """How many of the requirements behind a verdict stand in one way."""

    word: str
    number: int


def counts(verdict: Verdict) -> tuple[Counted, ...]:
    """Count the requirements behind a verdict, one count for each word of `COUNTED`."""
    sorts = (verdict.met, verdict.not_met, verdict.cannot_tell, verdict.does_not_apply, verdict.not_assessed)
    return tuple(Counted(word, len(ids)) for word, ids in zip(COUNTED, sorts, strict=True))


def tally(verdict: Verdict) -> str:
    """Count the requirements behind a verdict: `3 met, 1 not met, 2 cannot tell`; empty ones left out."""
    return ", ".join(f"{one.number} {one.word}" for one in counts(verdict) if one.number) or "no requirements"


def asked(sorted_run: Contents) -> str:
    """Say what is asked of the reader: how many things to change, facts to supply, questions to answer."""
    change, supply, answer = sorted_run.findings
    if not any(section.outcomes for section in sorted_run.findings):
        return "Nothing is asked."
    supplied = len(supply.wanted) or len(supply.outcomes)
    return (
        "Asked: "
        + listed(
            (
                count(len(change.outcomes), "thing to change", "things to change"),
                count(supplied, "fact to supply", "facts to supply"),
                count(len(answer.outcomes), "question to answer", "questions to answer"),
            )
        )
        + "."
    )


def failed_input(run: Run) -> str:
    """Say that nothing was checked, and how many errors stand in the way."""
    return f"Nothing was checked: the files have {count(len(run.input_errors), 'error')}"
