"""The report as GitHub-flavoured Markdown, to be read as a document."""

from collections.abc import Iterable

from govcheck.report import accepted, answers, titles
from govcheck.report.contents import Contents, Requirements, contents
from govcheck.report.excerpt import Lines, excerpt, lines_by_place
from govcheck.report.markdown_text import block, code, prose
from govcheck.report.options import ReportOptions
from govcheck.report.parts import Entry, Part, heading, marks, parts
from govcheck.report.standing import condition_lines, overall_sentences
from govcheck.report.summary import about, asked, failed_input, tally, title, verdict_title
from govcheck.report.wanted import WantedFact
from govcheck.report.wording import capital, count, numbers_in_words, place, state_in_words
from govcheck.results.outcome import Outcome
from govcheck.results.run import InputError, Run
from govcheck.results.verdict import Verdict
from govcheck.source import Location

_WIDTH = 160


def render(run: Run, options: ReportOptions) -> str:  # noqa: ARG001 - every format is called alike
    """Draw `run` as Markdown."""
    lines = lines_by_place(run)
    blocks = [*_head(run)]
    if run.input_errors:
        blocks += _input_errors(run, lines)
    else:
        blocks += _document(run, lines)
    return "\n\n".join(one for one in blocks if one) + "\n"


def _document(run: Run, lines: Lines) -> Iterable[str]:
    sorted_run = contents(run)
    requirements = Requirements(run)
    yield from _standing(run, sorted_run)
    for section in sorted_run.findings:
        yield f"## {section.title} ({len(section.outcomes)})"
        yield section.lead
        yield "\n".join(_wanted(fact) for fact in section.wanted)
        for number, outcome in enumerate(section.outcomes, 1):
            yield from _finding(number, outcome, requirements, lines)
    yield from _accepted(run)
    yield f"## {answers.TITLE} ({len(run.attestations)})"
    for one in run.attestations:
        yield "\n".join((f"- **{prose(answers.heading(one))}**", *_indented(answers.parts(one))))
    yield from _rest(run, sorted_run, requirements)


def _accepted(run: Run) -> Iterable[str]:
    """List what is accepted for a time, waivers to put right, and what the baseline no longer needs."""
    outcomes = accepted.accepted(run)
    yield f"## {accepted.TITLE} ({len(outcomes)})"
    for one in outcomes:
        yield "\n".join((f"- **{prose(heading(one))}**", *_indented(accepted.parts(one))))
    yield f"## {accepted.TO_MEND} ({len(run.waiver_findings)})"
    for waiver in run.waiver_findings:
        said = f"- **{prose(accepted.waiver_heading(waiver))}**"
        yield "\n".join((said, *_indented(accepted.waiver_parts(waiver))))
    if run.baseline:
        yield f"## {accepted.BASELINE}"
        yield prose(accepted.baseline_lead(run.baseline))
        yield "\n".join(f"- {prose(accepted.stale_entry(entry))}" for entry in run.baseline.stale)


def _head(run: Run) -> Iterable[str]:
    yield f"# {prose(title(run))}"
    rows = [f"- **{label}:** {'; '.join(prose(text) for text in texts)}" for label, texts in about(run)]
    yield "\n".join(rows)
    for warning in run.warnings:
        yield f"> **Warning:** {prose(warning)}"
    yield f"**{prose(run.gate.sentence)}**" if run.gate.sentence else ""


def _input_errors(run: Run, lines: Lines) -> Iterable[str]:
    yield f"## {failed_input(run)}"
    for error in run.input_errors:
        yield from _input_error(error, lines)


def _input_error(error: InputError, lines: Lines) -> Iterable[str]:
    yield f"### {code(place(error.location)) or 'The files'}"
    yield prose(error.sentence)
    yield _excerpt(lines, error.location)
    yield prose(error.suggestion)
    if error.other:
        yield f"The other place: {code(place(error.other))}"
        yield _excerpt(lines, error.other)


def _standing(run: Run, sorted_run: Contents) -> Iterable[str]:
    yield f"## {titles.STANDING}"
    yield from _overall(run)
    yield " ".join(numbers_in_words(run.numbers))
    yield asked(sorted_run)
    if run.verdicts:
        yield _table(
            ("Element", "Verdict", "Met", "Not met", "Cannot tell", "Does not apply", "Not assessed"),
            (
                (
                    prose(verdict_title(run, verdict)),
                    f"**{verdict.standing}**",
                    str(len(verdict.met)),
                    str(len(verdict.not_met)),
                    str(len(verdict.cannot_tell)),
                    str(len(verdict.does_not_apply)),
                    str(len(verdict.not_assessed)),
                )
                for verdict in run.verdicts
            ),
        )


def _overall(run: Run) -> Iterable[str]:
    if run.overall is None:
        return
    yield f"**Overall: {run.overall.standing}.**"
    yield from (prose(sentence) for sentence in overall_sentences(run))
    yield "\n".join(f"- {prose(line)}" for line in condition_lines(run))
    yield _tallied("Area", run.overall.areas)
    if run.profile and run.profile.headings:
        yield _tallied("Heading of the profile", run.profile.headings)


def _tallied(heading: str, verdicts: Iterable[Verdict]) -> str:
    rows = ((prose(one.title), f"**{one.standing}**", prose(tally(one))) for one in verdicts)
    return _table((heading, "Verdict", "Its requirements"), rows)


def _wanted(fact: WantedFact) -> str:
    where = _places(Entry("", fact.path, place(fact.location)))
    texts = " ".join(prose(text) for text in fact.texts)
    return f"- **{prose(fact.name)}**: needed by {count(len(fact.rules), 'rule')}. {texts}{where}"


def _finding(number: int, outcome: Outcome, requirements: Requirements, lines: Lines) -> Iterable[str]:
    yield f"### {number}. {prose(heading(outcome))}"
    yield f"**{capital(', '.join(marks(outcome)))}**{_places(Entry('', '', place(outcome.location)))}"
    yield _excerpt(lines, outcome.location)
    yield prose(outcome.message)
    yield "\n".join(_part(part) for part in parts(outcome, requirements))


def _part(part: Part) -> str:
    if len(part.entries) == 1:
        return f"- **{part.label}:** {_entry(part.entries[0])}"
    return "\n".join((f"- **{part.label}:**", *(f"  - {_entry(entry)}" for entry in part.entries)))


def _entry(entry: Entry) -> str:
    return f"{prose(entry.text)}{_places(entry)}".strip()


def _places(entry: Entry) -> str:
    places = ", ".join(code(word) for word in (entry.path, entry.where) if word)
    return f" ({places})" if places else ""


def _excerpt(lines: Lines, location: Location) -> str:
    shown = excerpt(lines, location, _WIDTH)
    if shown is None:
        return ""
    gutter = f"{shown.number} | "
    carets = (" " * (len(gutter) - 2) + "| " + shown.carets,) if shown.carets else ()
    return "\n".join(block((gutter + shown.text, *carets)))


def _rest(run: Run, sorted_run: Contents, requirements: Requirements) -> Iterable[str]:
    yield f"## {titles.MET} ({len(sorted_run.met)})"
    yield "\n".join(_in_short(outcome, requirements) for outcome in sorted_run.met)
    yield f"## {titles.DOES_NOT_APPLY} ({len(sorted_run.does_not_apply)})"
    yield "\n".join(_in_short(outcome, requirements) for outcome in sorted_run.does_not_apply)
    yield f"## {titles.NOT_CHECKED} ({len(run.not_checked)})"
    yield "\n".join(f"- **{prose(one.what)}**: {prose(one.why)}" for one in run.not_checked)
    yield f"## {titles.TOOL_ERRORS} ({len(sorted_run.tool_errors)})"
    yield "\n".join(
        f"- **{prose(error.rule)}**, {prose(error.subject)}: {prose(error.message)}" for error in sorted_run.tool_errors
    )
    yield f"## {titles.EVERY_REQUIREMENT} ({len(run.requirements)})"
    if run.requirements:
        yield _table(("Requirement", "It says", "Source", "Result"), _requirement_rows(run))


def _in_short(outcome: Outcome, requirements: Requirements) -> str:
    where = _places(Entry("", "", place(outcome.location)))
    told = f"- **{prose(heading(outcome))}**: {prose(outcome.message)}{where}"
    return "\n".join((told, *_indented(parts(outcome, requirements))))


def _indented(several: Iterable[Part]) -> Iterable[str]:
    return (f"  {line}" for part in several for line in _part(part).splitlines())


def _requirement_rows(run: Run) -> Iterable[tuple[str, ...]]:
    for state in run.requirements:
        source = ", ".join(word for word in (state.source, state.place) if word)
        reason = f": {state.reason}" if state.reason else ""
        yield prose(state.id), prose(state.says), prose(source), prose(f"{state_in_words(state)}{reason}")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    rule = "|".join(" --- " for _ in head)
    return "\n".join((f"| {' | '.join(head)} |", f"|{rule}|", *(f"| {' | '.join(row)} |" for row in rows)))
