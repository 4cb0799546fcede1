"""A whole run: select, evaluate, roll up, sort."""

from collections.abc import Callable, Collection, Iterable, Sequence

from govcheck import __version__
from govcheck.engine.attestations import attestations
from govcheck.engine.baseline import in_baseline
from govcheck.engine.choices import choices_made
from govcheck.engine.evaluate import evaluate
from govcheck.engine.later import later_facts
from govcheck.engine.options import Options
from govcheck.engine.order import in_dependency_order, sorted_outcomes, with_those_pointed_at
from govcheck.engine.people import people_shown
from govcheck.engine.profiled import body_kind, profile_used
from govcheck.engine.selection import Chosen, choose
from govcheck.load import SourceFile
from govcheck.model.ask import Ask
from govcheck.model.derived import DERIVED
from govcheck.model.organisation import Organisation
from govcheck.model.remembering import RememberingAsk
from govcheck.model.value import Record
from govcheck.results.acceptance import WaiverFinding
from govcheck.results.gate import gate
from govcheck.results.outcome import Disposed, Outcome
from govcheck.results.overall import overall
from govcheck.results.rollup import numbers, requirement_states, verdicts
from govcheck.results.run import Line, PackUsed, RuleUsed, Run, RunError
from govcheck.results.words import Basis, Severity
from govcheck.rules.packs import Pack, Rule
from govcheck.rules.profiles import Profile, SwitchedOff
from govcheck.source import Location

Follow = Callable[[Sequence[Rule]], Iterable[Rule]]
"""Gives rules one by one, and may tell somebody how far it has got."""


def run(
    organisation: Organisation,
    files: Sequence[SourceFile],
    packs: Sequence[Pack],
    options: Options,
    follow: Follow = iter,
) -> Run:
    """Check `organisation` with `packs`; the result is the same for the same input, whoever follows."""
    ask = RememberingAsk(organisation, options.as_of, DERIVED)
    kind = body_kind(ask).word
    chosen = choose(packs, kind, options)
    outcomes, errors = _evaluated(chosen, ask, follow)
    disposed = _disposed(outcomes, organisation, chosen, options)
    compared = in_baseline(disposed.outcomes, options.baseline, chosen.rules) if options.baseline else None
    outcomes = compared.outcomes if compared else disposed.outcomes
    profile = options.profile
    off = {one.name: f"switched off by the profile {one.profile}: {one.reason}" for one in _off(profile)}
    states = requirement_states(chosen.packs, outcomes, chosen.left_out, off)
    counted = numbers(states, outcomes)
    home = ask(ask.root, "organisation").value
    return Run(
        version=__version__,
        organisation=str(home.facts.get("name", "")) if isinstance(home, Record) else "",
        kind=kind,
        as_of=options.as_of,
        warnings=warnings_of(options),
        overall=overall(chosen.packs, states, outcomes, kind, options.as_of, chosen.missing),
        profile=profile_used(profile, states, outcomes) if profile else None,
        choices=choices_made(chosen.packs, options),
        packs=tuple(_used(pack) for pack in chosen.packs),
        rules=tuple(_rule_used(rule) for rule in chosen.rules),
        files=tuple(file.name for file in files),
        later_facts=later_facts(organisation, options.as_of),
        numbers=counted,
        verdicts=verdicts(chosen.packs, states, outcomes),
        requirements=states,
        outcomes=outcomes,
        attestations=attestations(ask),
        waiver_findings=disposed.findings,
        baseline=compared.used if compared else None,
        errors=errors,
        not_checked=chosen.not_checked,
        input_errors=(),
        gate=gate(
            outcomes,
            errors,
            counted,
            options.fail_on,
            allow_unknown=options.allow_unknown,
            waivers=disposed.findings,
        ),
        people=people_shown(ask),
        lines=lines_at(files, _pointed_at(outcomes, disposed.findings)),
    )


def _evaluated(chosen: Chosen, ask: Ask, follow: Follow) -> tuple[tuple[Outcome, ...], tuple[RunError, ...]]:
    """Check every chosen rule, those first at which others point.

    Those are looked at even where they are left out, so that no result depends on what else was chosen.
    """
    by_rule: dict[str, tuple[Outcome, ...]] = {}
    errors: list[RunError] = []
    everything = [rule for pack in chosen.packs for rule in pack.rules]
    for rule in follow(in_dependency_order(with_those_pointed_at(chosen.rules, everything))):
        evaluated = evaluate(rule, ask, by_rule)
        by_rule[rule.id] = evaluated.outcomes
        errors.extend(() if rule.id in chosen.left_out else evaluated.errors)
    shown = {rule: outcomes for rule, outcomes in by_rule.items() if rule not in chosen.left_out}
    return sorted_outcomes(shown), tuple(sorted(errors, key=lambda one: (one.rule, one.subject)))


def _disposed(outcomes: tuple[Outcome, ...], organisation: Organisation, chosen: Chosen, options: Options) -> Disposed:
    """Apply waivers to outcomes, where there are any."""
    if "waivers" not in organisation.root.facts:
        return Disposed(outcomes, ())
    from govcheck.engine.waivers.disposed import dispose  # most organisations have none

    return dispose(outcomes, organisation, {rule.id: rule for rule in chosen.rules}, options.as_of)


def _off(profile: Profile | None) -> Collection[SwitchedOff]:
    return profile.switched_off.values() if profile else ()


def warnings_of(options: Options) -> tuple[str, ...]:
    """Give what every report of a run with `options` must say at its head."""
    warnings = []
    if options.as_of_fixed:
        warnings.append(f"The as-of date {options.as_of} is fixed in the settings.")
    if options.allow_unknown:
        warnings.append("What cannot be told was allowed to pass the gate (--allow-unknown).")
    return tuple(warnings)


def _used(pack: Pack) -> PackUsed:
    return PackUsed(pack.id, pack.title, pack.version, tuple(str(source) for source in pack.sources))


def _rule_used(rule: Rule) -> RuleUsed:
    return RuleUsed(
        id=rule.id,
        title=rule.title,
        requirements=rule.requirements,
        severity=Severity(rule.severity),
        basis=Basis(rule.basis),
        rationale=rule.rationale,
        remedy=rule.remedy,
    )


def _pointed_at(outcomes: Iterable[Outcome], waivers: Iterable[WaiverFinding]) -> set[tuple[str, int]]:
    """Collect the lines that findings point at."""
    places = {(one.location.file, one.location.span.line) for one in waivers}
    for outcome in outcomes:
        if outcome.is_finding:
            noted = (*outcome.witnesses, *outcome.missing, *outcome.disputes)
            locations: list[Location] = [outcome.location, *(note.location for note in noted)]
            places |= {(one.file, one.span.line) for one in locations}
    return places


def lines_at(files: Sequence[SourceFile], places: Collection[tuple[str, int]]) -> tuple[Line, ...]:
    """Give the texts of the lines at `places`, which are files with numbers of lines."""
    texts = {file.name: file.lines for file in files}
    return tuple(
        Line(name, number, texts[name][number - 1])
        for name, number in sorted(places)
        if name in texts and 0 < number <= len(texts[name])
    )
