"""What both OSCAL documents say at their head: what they are, whom they are about, and what wrote them."""

from govcheck.report.accepted import baseline_lead
from govcheck.report.oscal_observations import TOOL
from govcheck.report.oscal_text import OSCAL_VERSION, Json, filled, identifier, marked, midnight, props
from govcheck.report.standing import choices_in_words, overall_sentences
from govcheck.report.summary import later_fact
from govcheck.report.visible import one_line
from govcheck.report.wording import kind_in_words, numbers_in_words
from govcheck.results.run import Run


def metadata(run: Run, title: str) -> Json:
    """Give the head; the version of a document is the day it is of."""
    party = {"uuid": party_id(run), "type": "organization", "name": one_line(run.organisation)}
    return filled(
        {
            "title": marked(title),
            "last-modified": midnight(run.as_of),
            "version": run.as_of.isoformat(),
            "oscal-version": OSCAL_VERSION,
            "props": props(("govcheck", run.version), ("kind-of-body", "" if run.input_errors else _kind(run))),
            "parties": [party] if party["name"] else [],
        }
    )


def _kind(run: Run) -> str:
    return kind_in_words(run.kind)


def party_id(run: Run) -> str:
    """Identify the organisation."""
    return identifier("organisation", run.organisation)


def tool(run: Run) -> Json:
    """Describe govcheck as the component that observations, risks and findings name as their origin."""
    return filled(
        {
            "uuid": TOOL,
            "type": "software",
            "title": "govcheck",
            "description": "Checks what an organisation says of its governance against what good governance asks.",
            "props": props(("version", run.version)),
            "status": {"state": "operational"},
        }
    )


def standing(run: Run) -> list[Json]:
    """Give the overall verdict, the numbers and the gate as properties."""
    numbers = run.numbers
    counted = (
        ("requirements-that-apply", numbers.apply),
        ("requirements-met", numbers.met),
        ("requirements-decided", numbers.decided),
        ("critical-or-major-not-shown", numbers.not_shown),
    )
    return props(
        ("overall-verdict", run.overall.standing if run.overall else ""),
        *((name, "" if run.input_errors else str(number)) for name, number in counted),
        ("exit-code", str(run.gate.exit_code)),
        ("gate", run.gate.sentence),
    )


def notes(run: Run) -> tuple[str, ...]:
    """Say how it stands, and everything that was chosen, left out or not looked at."""
    if run.input_errors:
        return (run.gate.sentence,)
    return (
        run.gate.sentence,
        *numbers_in_words(run.numbers),
        *overall_sentences(run),
        *(f"Choice: {text}" for text in choices_in_words(run)),
        *(f"Not checked: {one.what}: {one.why}" for one in run.not_checked),
        *(f"Left out as later: {later_fact(one)}" for one in run.later_facts),
        *((f"Baseline: {baseline_lead(run.baseline)}",) if run.baseline else ()),
    )
