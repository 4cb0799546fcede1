"""Which statements stand behind some results of a run, so that two runs can be told apart by what they rest on."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from govcheck.engine.evaluate import Evaluated, evaluate
from govcheck.engine.order import in_dependency_order, with_those_pointed_at
from govcheck.engine.stated import references_of, statements_of
from govcheck.model.ask import Ask
from govcheck.model.derived import DERIVED
from govcheck.model.organisation import Organisation
from govcheck.model.remembering import RememberingAsk
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run
from govcheck.results.statements import Behind, Statements
from govcheck.rules.packs import Pack
from govcheck.source import Path, show_path


def statements_behind(
    organisation: Organisation, packs: Sequence[Pack], run: Run, wanted: Mapping[str, Collection[str]]
) -> Statements:
    """Say what `organisation` states, and what of it stands behind the results of `run` that are `wanted`.

    These are named by their fingerprints, each with further places that are looked at as its own reasons are.
    """
    ask = RememberingAsk(organisation, run.as_of, DERIVED)
    stated = statements_of(organisation)
    index = _Index((one.path for one in stated), organisation)
    behind: dict[str, Behind] = {}
    for evaluated in _again(packs, run, ask, wanted):
        for outcome, read in zip(evaluated.outcomes, evaluated.behind, strict=True):
            if outcome.fingerprint in wanted:
                behind[outcome.fingerprint] = index.behind(outcome, read.places(), wanted[outcome.fingerprint])
    return Statements(stated, behind)


def _again(packs: Sequence[Pack], run: Run, ask: Ask, wanted: Iterable[str]) -> Iterator[Evaluated]:
    """Check the rules of the wanted results once more, those first at which they point."""
    names = {one.partition(":")[0] for one in wanted} & {rule.id for rule in run.rules}
    everything = [rule for pack in packs for rule in pack.rules]
    rules = with_those_pointed_at([rule for rule in everything if rule.id in names], everything)
    by_rule: dict[str, tuple[Outcome, ...]] = {}
    for rule in in_dependency_order(rules):
        evaluated = evaluate(rule, ask, by_rule)
        by_rule[rule.id] = evaluated.outcomes
        yield evaluated


class _Index:
    """Finds the statements at the places that a rule read, and those to which others refer."""

    def __init__(self, stated: Iterable[Path], organisation: Organisation) -> None:
        self._references = references_of(organisation)
        things = frozenset(stated)
        self._at: dict[Path, list[Path]] = {}
        for path in things:
            self._at.setdefault(path, []).append(path)
            if len(path) > 1 and (path[:-1] not in things or path[-1] == "complete"):
                # What a list holds, and whether it is whole, is read with the list.
                self._at.setdefault(path[:-1], []).append(path)

    def behind(self, outcome: Outcome, places: Collection[Path], further: Iterable[str]) -> Behind:
        """Find what stands behind one outcome, of which `places` were read."""
        read = {path for place in places for path in self._at.get(place, ())}
        notes = (*outcome.witnesses, *outcome.missing, *outcome.disputes)
        named = {*further, *(note.path for note in notes)}
        known = {path[:length] for path in (*places, *read) for length in range(1, len(path) + 1)}
        known |= {self._references[path] for path in read if path in self._references}
        starts = {one for one in known if show_path(one) in named}
        return Behind(frozenset(read), frozenset(self._named(read, starts)))

    def _named(self, read: Collection[Path], starts: Collection[Path]) -> set[Path]:
        """Gather what was read at and below the places to start from, of what these refer to, and what refers to them.

        Who holds a post is known by the person, and stated at the post.
        """
        named = {path for path in read if self._references.get(path) in starts}
        waiting, seen = list(starts), set(starts)
        while waiting:
            within = _within(read, waiting.pop())
            targets = {self._references[path] for path in within if path in self._references} - seen
            named |= within
            seen |= targets
            waiting.extend(targets)
        return named


def _within(read: Iterable[Path], start: Path) -> set[Path]:
    """Give what lies at or below a place; where nothing is stated there, what the thing it belongs to states."""
    found = {path for path in read if path[: len(start)] == start}
    if found or len(start) == 1:
        return found
    return {path for path in read if path[: len(start) - 1] == start[:-1]}
