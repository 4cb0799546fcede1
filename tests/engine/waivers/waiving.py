"""An organisation of which small rules find fault, with waivers written beside it."""

from __future__ import annotations

import datetime

from govcheck.engine.options import Options
from govcheck.engine.run import run
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run
from tests.engine.small_pack import DAY, organisation, small_pack, source

TEXT = """\
people: {a-bell: {name: Ann Bell}, b-cole: {name: Ben Cole}}
governing_body: {decides: no, meets_in_public: no, seats: {lay: {kind: lay}}}
committees: {audit: {functions: audit}, second: {functions: audit}}
"""
GRANTED = {
    "kind": "waiver",
    "rule": "small/two-seats",
    "subject": "governing_body",
    "owner": "a-bell",
    "approver": "b-cole",
    "reason": "A second seat is being filled",
    "from": "2017-01-01",
    "until": "2017-12-31",
}


def checked(*waivers: dict[str, str], text: str = TEXT, day: datetime.date = DAY) -> Run:
    """Check the organisation with waivers, called `w-1`, `w-2` and so on, each by what it states."""
    written = [f"  w-{number}: {{{', '.join(f'{key}: {value}' for key, value in one.items())}}}\n"
               for number, one in enumerate(waivers, 1)]  # fmt: skip
    whole = text + ("waivers:\n" + "".join(written) if written else "")
    return run(organisation(whole), [source(whole)], [small_pack()], Options(day))


def outcome(found: Run, rule: str = "two-seats", subject: str = "") -> Outcome:
    [one] = [one for one in found.outcomes if one.rule == f"small/{rule}" and subject in ("", one.subject.id)]
    return one


DIGEST = outcome(checked()).digest


def granted(**changes: str) -> dict[str, str]:
    """Give a waiver of the seats that is in order, with changes; an empty value leaves a fact out."""
    facts = {**GRANTED, "holds_for": DIGEST, **{key.rstrip("_"): value for key, value in changes.items()}}
    return {key: value for key, value in facts.items() if value}
