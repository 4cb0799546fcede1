"""A whole run, and the run of files that cannot be taken."""

from __future__ import annotations

from govcheck import __version__
from govcheck.engine.options import Options
from govcheck.engine.refusal import refusal
from govcheck.engine.run import run
from govcheck.load import Problem, SourceFile
from govcheck.results.choices import Choice, ChoiceKind
from govcheck.results.run import (
    Gate,
    InputError,
    Line,
    NotChecked,
    Numbers,
    PackUsed,
    PersonShown,
    RequirementState,
    RuleUsed,
    Run,
)
from govcheck.results.words import Basis, Result, Severity, Standing
from tests.engine.small_pack import DAY, FILE, at, organisation, small_pack, source
from tests.engine.test_evaluate import outcomes

TEXT = """\
people: {a-bell: {name: Ann Bell}}
governing_body:
  decides: yes
  meets_in_public: no
  seats: {lay: {kind: lay, holders: {person: a-bell, from: 2017-06-02}}, gp: {kind: gp}}
committees: {audit: {functions: audit}}
"""


def checked(options: Options) -> Run:
    return run(organisation(TEXT), [source(TEXT)], [small_pack()], options)


def rule_used(name: str, title: str, requirement: str, rationale: str, remedy: str) -> RuleUsed:
    return RuleUsed(f"small/{name}", title, (requirement,), Severity.MAJOR, Basis.FACT, rationale, remedy)


def test_a_run_holds_everything_that_a_report_says() -> None:
    found = checked(Options(DAY, allow_unknown=True, as_of_fixed=True, ignore=("two-seats",)))
    results = {state.id: (state.result, state.reason) for state in found.requirements}
    late = "Does not apply: the rule is for dates from 2020-04-01 until 2022-06-30."
    assert results == {
        "S-1": (Result.PASS, ""),
        "S-2": (Result.NOT_EVIDENCED, ""),
        "S-3": (Result.NOT_APPLICABLE, late),
        "S-4": (Result.FAIL, ""),
        "S-5": (None, "not assessed: small/two-seats left out of this run"),
    }
    assert found == Run(
        version=__version__,
        organisation="Example CCG",
        kind="ccg",
        as_of=DAY,
        warnings=(
            "The as-of date 2017-06-01 is fixed in the settings.",
            "What cannot be told was allowed to pass the gate (--allow-unknown).",
        ),
        overall=found.overall,
        profile=None,
        choices=(Choice(ChoiceKind.IGNORED, "two-seats", "", "", "", "--ignore", None),),
        packs=(PackUsed("small", "A small pack", "1.0.0", ("A guide (A publisher, 2013)",)),),
        rules=(
            rule_used("decides", "The governing body decides", "S-1", "Someone must.", "Let it decide."),
            rule_used("follows", "The governing body meets in public", "S-4", "Daylight helps.", "Open the doors."),
            rule_used("late", "From 2020 there is a vision", "S-3", "Why not.", "Have one.")._replace(
                severity=Severity.ADVICE, basis=Basis.DOCUMENT
            ),
            rule_used("limit", "Audit oversight has a limit", "S-2", "Money runs out.", "Set a limit.")._replace(
                severity=Severity.MINOR
            ),
        ),
        files=(FILE,),
        later_facts=found.later_facts,
        numbers=Numbers(apply=4, met=1, decided=2, not_shown=2),
        verdicts=found.verdicts,
        requirements=found.requirements,
        outcomes=(
            *outcomes("follows", TEXT),
            *outcomes("decides", TEXT),
            *outcomes("limit", TEXT),
            *outcomes("late", TEXT),
        ),
        attestations=(),
        waiver_findings=(),
        baseline=None,
        errors=(),
        not_checked=(NotChecked("small/two-seats", "left out by --ignore"),),
        input_errors=(),
        gate=Gate(1, "1 result not met at severity minor or above.", Severity.MINOR, allow_unknown=True),
        people=(PersonShown("a-bell", "Ann Bell", "person without a post"),),
        lines=(Line(FILE, 5, "  meets_in_public: no"), Line(FILE, 7, "committees: {audit: {functions: audit}}")),
    )
    assert [(one.path, one.date) for one in found.later_facts] == [
        ("governing_body.seats.lay.holders[1].from", "2 June 2017")
    ]
    assert [(one.title, one.standing) for one in found.verdicts] == [
        ("The first group", Standing.WITH_RESERVATIONS),
        ("The second group", Standing.NOT_IN_PLACE),
        ("A small pack", Standing.NOT_IN_PLACE),
    ]


def test_a_requirement_says_where_it_comes_from() -> None:
    assert checked(Options(DAY)).requirements[0] == RequirementState(
        id="S-1",
        pack="small",
        group="one",
        says="The governing body decides",
        source="A guide (A publisher, 2013)",
        place="page 1",
        strength="core",
        shown_by="fact",
        severity=Severity.MAJOR,
        result=Result.PASS,
        reason="",
        rules=("small/decides",),
    )


def test_the_same_input_gives_the_same_run() -> None:
    assert checked(Options(DAY)) == checked(Options(DAY))


def test_no_result_depends_on_which_other_rules_are_chosen() -> None:
    """A rule that points at another one points at it still where that one is left out."""
    text = "governing_body: {decides: no, meets_in_public: yes}\n"

    def results(options: Options) -> dict[str, Result]:
        found = run(organisation(text), [source(text)], [small_pack()], options)
        return {one.rule: one.result for one in found.outcomes}

    assert results(Options(DAY))["small/follows"] is Result.NOT_APPLICABLE
    assert results(Options(DAY, select=("follows",))) == {"small/follows": Result.NOT_APPLICABLE}
    assert results(Options(DAY, ignore=("decides",)))["small/follows"] is Result.NOT_APPLICABLE


def test_files_that_cannot_be_taken_give_a_run_without_results() -> None:
    problem = Problem(at(2, 3, 7), "There is no such key.", "Did you mean `decides`?", at(1, 1, 4))
    file = SourceFile(FILE, ("first", "  second", "third"))
    assert refusal("my-ccg", [file], [problem], Options(DAY, fail_on=Severity.MAJOR)) == Run(
        version=__version__,
        organisation="my-ccg",
        kind="",
        as_of=DAY,
        warnings=(),
        overall=None,
        profile=None,
        choices=(),
        packs=(),
        rules=(),
        files=(FILE,),
        later_facts=(),
        numbers=Numbers(0, 0, 0, 0),
        verdicts=(),
        requirements=(),
        outcomes=(),
        attestations=(),
        waiver_findings=(),
        baseline=None,
        errors=(),
        not_checked=(),
        input_errors=(InputError(at(2, 3, 7), "There is no such key.", "Did you mean `decides`?", at(1, 1, 4)),),
        gate=Gate(2, "Not checked: 1 mistake in the files.", Severity.MAJOR, allow_unknown=False),
        people=(),
        lines=(Line(FILE, 1, "first"), Line(FILE, 2, "  second")),
    )


def test_a_place_outside_its_file_shows_no_line() -> None:
    problem = Problem(at(9, 1, 1), "Something.")
    assert refusal("x", [SourceFile(FILE, ("one",))], [problem], Options(DAY)).lines == ()
