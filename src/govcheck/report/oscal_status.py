"""What each result is called in OSCAL: one table for the status of findings and of risks."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from govcheck.report.wording import NEEDS_JUDGEMENT, result_in_words
from govcheck.results.outcome import Outcome
from govcheck.results.words import Basis, Disposition, Result


class Status(NamedTuple):
    """One row; empty where OSCAL has no such thing for the result."""

    state: str
    """Whether the objective is satisfied; without it there is no finding, only an observation."""
    reason: str
    """OSCAL has `pass`, `fail` and `other`, takes any word, and asks for one that tells more about the state."""
    risk: str
    """The status of the risk."""

    @property
    def decided(self) -> bool:
        """Whether the state says more than that something was not shown."""
        return self.reason in ("pass", "fail")


TABLE: Mapping[Result, Status] = MappingProxyType(
    {
        Result.PASS: Status("satisfied", "pass", ""),
        Result.FAIL: Status("not-satisfied", "fail", "open"),
        Result.NOT_EVIDENCED: Status("not-satisfied", "not-evidenced", "investigating"),
        Result.NOT_APPLICABLE: Status("", "", ""),
        Result.ERROR: Status("not-satisfied", "tool-error", ""),
    }
)
"""Of an open result. OSCAL knows two states only; what is not known to be satisfied must never pass for it."""

_RISKS = {
    Disposition.WAIVED: "deviation-approved",
    Disposition.EXPLAINED: "deviation-approved",
    Disposition.IN_ACTION_PLAN: "remediating",
}

UNDECIDED = "Neither satisfied nor failed: {}. The state only says that it was not shown to be satisfied."
"""What is said beside every state that decides nothing."""


def status(outcome: Outcome) -> Status:
    """Give what an outcome is called; what is done about a finding shows in its risk, never in its state."""
    row = TABLE[outcome.result]
    if result_in_words(outcome) == NEEDS_JUDGEMENT:
        row = row._replace(reason="needs-judgement")
    return row._replace(risk=_RISKS.get(outcome.disposition, row.risk)) if row.risk else row


def method(outcome: Outcome) -> str:
    """Say how a result was come by; where nobody's word decided it, only the files were looked at."""
    on_word = outcome.basis is Basis.ATTESTATION and outcome.result in (Result.PASS, Result.FAIL)
    return "INTERVIEW" if on_word else "EXAMINE"
