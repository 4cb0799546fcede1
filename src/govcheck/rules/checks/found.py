"""Something is on record that satisfies one set of conditions or another."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.truth import Clue, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selection, select
from govcheck.rules.wording import names, reasons, why_not


class Params(NamedTuple):
    """The selections, of which one entry is enough."""

    any_of: tuple[Selection, ...]


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when one entry of one selection is surely there; no when there can be none."""
    selected = [select(subject, one.of, one.where, ask) for one in params.any_of]
    found = [chosen.record for one in selected for chosen in one.certain]
    missing = [clue for one in selected for clue in one.missing]
    others = [clue for one in selected for chosen in one.others.why(ask) for clue in chosen.judgement.witnesses]
    if found:
        judgement = yes(*(Clue(label(one), one.path) for one in found))
    elif all(one.decided for one in selected):
        judgement = no(*(others or (Clue(f"{label(subject)}: none on record", selected[0].path),)))
    else:
        judgement = not_stated(*missing)
    facts = {"found": names(found), "others": reasons(others), "why": why_not(judgement)}
    return Answer(judgement, facts, selected[0].path, behind=tuple(others))


KIND = CheckKind(
    "found",
    "Is something on record that satisfies one set of conditions or another?",
    (Param("any_of", ParamType.SELECTIONS, "the selections, of which one entry is enough", required=True),),
    (
        ("found", "what is on record"),
        ("others", "why other entries do not count"),
        ("why", "what speaks against it"),
    ),
    Params,
    check,
)
