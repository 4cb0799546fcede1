"""What strategies in force ask for: priorities that plans must take up, and goals that must be reported on."""

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.leaf import TEXT
from govcheck.model.reading import Reading, Several
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField

_JOINT = "joint-health-and-wellbeing-strategy"
_QUALITY = "quality-strategy"


def joint_priorities(root: Record, ask: Ask) -> Several:
    """Give the priorities of the joint health and wellbeing strategy in force."""
    documents = ask.each(root, "documents")
    said = [(one, _in_force(one, _JOINT, ask)) for one in documents.records()]
    meant = [one for one, judgement in said if judgement.truth is Truth.YES]
    missing = [clue for _, judgement in said if judgement.truth is Truth.NOT_STATED for clue in judgement.missing]
    lists = [ask.each(one, "priorities") for one in meant]
    for one, several in zip(meant, lists, strict=True):
        missing.extend(ask.gaps(several, one, "priorities"))
    missing.extend(ask.gaps(documents, root, "documents"))
    return Several(
        tuple(item for several in lists for item in several.items),
        tuple(path for several in lists for path in several.paths),
        not missing,
        lists[0].path if lists else documents.path,
        documents.written,
        tuple(missing),
    )


def quality_goal(goal: Record, ask: Ask) -> Reading:
    """Say whether a quality strategy in force sets the goal."""
    documents = ask.each(ask.root, "documents")
    judgements = [all_of((_in_force(one, _QUALITY, ask), _sets(one, goal, ask))) for one in documents.records()]
    if gaps := ask.gaps(documents, ask.root, "documents"):
        judgements.append(not_stated(*gaps))
    judgement = any_of(judgements) if judgements else no(Clue("there is no quality strategy", documents.path))
    return judged(goal, "quality_goal", judgement)


def _in_force(document: Record, kind: str, ask: Ask) -> Judgement:
    """Judge whether a document is of a kind, and in force."""
    reading = ask(document, "kind")
    if reading.open:
        return not_stated(*reading.missing)
    if reading.value != kind:
        return no(Clue(f"{label(document)}: {reading.value}", reading.path))
    return ask.truth(document, "in_force")


def _sets(document: Record, goal: Record, ask: Ask) -> Judgement:
    """Judge whether a document names the goal."""
    goals = ask.each(document, "goals")
    for one, path in zip(goals.items, goals.paths, strict=True):
        if isinstance(one, Record) and one.path == goal.path:
            return yes(Clue(f"{label(document)}: {label(goal)}", path))
    if gaps := ask.gaps(goals, document, "goals"):
        return not_stated(*gaps)
    return no(Clue(f"{label(document)} does not name {label(goal)}", goals.path))


FACTS = (
    ("root", DerivedField("joint_priorities", "text", "the priorities of the joint strategy in force", TEXT),
     joint_priorities),
    ("goal", DerivedField("quality_goal", "yes/no", "whether a quality strategy in force sets it"), quality_goal),
)  # fmt: skip
