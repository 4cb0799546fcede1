"""The law of waivers: they change what is done about results, never results, and saying less in one never helps."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from govcheck.engine.options import Options
from govcheck.engine.run import run
from govcheck.load import read
from govcheck.model.build import entries_of
from govcheck.model.moment import read_moment
from govcheck.model.organisation import Organisation
from govcheck.model.value import Absent, Group, Record, Reference, Value
from govcheck.results.outcome import Outcome
from govcheck.results.run import Numbers, Run
from govcheck.results.words import Disposition, Result
from govcheck.rules.packs import Pack
from tests.laws.saying_less import all_ways, rebuilt
from tests.organisations import AS_OF, EXAMPLES, PACKS, organisation

NAME = "failing-ccg"
#: The smallest pack that finds both failures and facts that are missing keeps this quick.
CHOSEN: tuple[Pack, ...] = tuple(pack for pack in PACKS if pack.id == "joint-committees")
STATED = organisation(NAME)
PEOPLE = sorted(STATED.entries["person"])


def checked(stated: Organisation) -> Run:
    return run(stated, read([EXAMPLES / NAME]).files, CHOSEN, Options(AS_OF))


@cache
def bare() -> Run:
    return checked(STATED)


FINDINGS = [one for one in bare().outcomes if one.is_finding]
IN_FORCE = {"from": "2017-01-01", "until": "2017-12-31"}


def in_order(one: Outcome) -> dict[str, Value]:
    """Give the facts of a waiver that accepts a finding."""
    return {
        "kind": "waiver" if one.result is Result.FAIL else "to-follow",
        "rule": one.rule,
        "subject": one.subject.id,
        "owner": Reference("person", PEOPLE[0]),
        "approver": Reference("person", PEOPLE[1]),
        "reason": "It is being put right.",
        "from": read_moment("2017-01-01"),
        "until": read_moment("2017-12-31"),
        "holds_for": one.digest,
    }


def with_waivers(several: Iterable[dict[str, Value]]) -> Organisation:
    path = ("waivers",)
    records = tuple(Record("waiver", (*path, f"w-{at}"), facts) for at, facts in enumerate(several))
    root = STATED.root._replace(facts={**STATED.root.facts, "waivers": Group(records, True, path)})
    return STATED._replace(root=root, entries=entries_of(root))


CHANGES: dict[str, st.SearchStrategy[Value]] = {
    "kind": st.sampled_from(["waiver", "to-follow"]),
    "rule": st.sampled_from([one.rule for one in FINDINGS]),
    "subject": st.sampled_from([one.subject.id for one in bare().outcomes]),
    "from": st.sampled_from(["2017-01-01", "2017-10", "2017-09-30"]).map(read_moment),
    "until": st.sampled_from(["2017-12-31", "2017-09", "2017-08-31"]).map(read_moment),
    "holds_for": st.sampled_from([one.digest for one in FINDINGS]),
}
WAIVERS = st.lists(
    st.builds(
        lambda one, changes: {**in_order(one), **changes},
        st.sampled_from(FINDINGS),
        st.fixed_dictionaries({}, optional=CHANGES),
    ),
    max_size=6,
)


def _undisposed(outcomes: Iterable[Outcome]) -> list[Outcome]:
    return [one._replace(disposition=Disposition.OPEN, acceptance=None, remarks=()) for one in outcomes]


@given(WAIVERS)
@settings(max_examples=40)
def test_waivers_change_no_result_and_only_the_third_number(waivers: list[dict[str, Value]]) -> None:
    found = checked(with_waivers(waivers))
    assert _undisposed(found.outcomes) == _undisposed(bare().outcomes)
    assert found.requirements == bare().requirements
    assert found.numbers == bare().numbers._replace(not_shown=found.numbers.not_shown)
    assert found.numbers.not_shown <= bare().numbers.not_shown


@given(WAIVERS, st.data())
@settings(max_examples=40)
def test_saying_less_in_a_waiver_never_helps(waivers: list[dict[str, Value]], data: st.DataObject) -> None:
    stated = with_waivers(waivers)
    ways = [way for way in all_ways(stated) if way.path[0] == "waivers" and way.what in ("blank", "drop day")]
    ways = [way for way in ways if len(way.path) == 3]
    if not ways:
        return
    before, after = checked(stated), checked(rebuilt(stated, data.draw(st.sampled_from(ways)).value))
    assert _standing(after)[0] >= _standing(before)[0]
    assert after.numbers.not_shown >= before.numbers.not_shown
    assert after.gate.exit_code != 0


def _standing(found: Run) -> tuple[int, Numbers]:
    """Count what stands open."""
    return sum(one.is_finding and one.disposition is Disposition.OPEN for one in found.outcomes), found.numbers


def test_all_findings_in_order_leave_nothing_open_but_the_verdict_says_so() -> None:
    found = checked(with_waivers(in_order(one) for one in FINDINGS))
    assert found.waiver_findings == ()
    assert _standing(found)[0] == 0
    assert found.gate.exit_code == 0
    assert "not in place" in {one.standing for one in bare().verdicts}
    assert not {one.standing for one in found.verdicts} & {"not in place", "in place"}
    heavy = [one for one in found.requirements if one.severity in ("critical", "major")]
    assert found.numbers.not_shown == sum(one.result is None for one in heavy)
    assert found.numbers.met == bare().numbers.met


def test_blank_values_are_what_is_left_of_a_waiver_that_says_nothing() -> None:
    found = checked(with_waivers([dict.fromkeys(in_order(FINDINGS[0]), Absent.NOT_STATED)]))
    [finding] = found.waiver_findings
    assert finding.problem == "incomplete"
