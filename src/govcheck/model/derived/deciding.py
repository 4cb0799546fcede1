"""What a decision rests on, whom it heard, and which services and papers it touches."""

from govcheck.model.ask import Ask
from govcheck.model.derived.given import given
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.reading import Reading, Several, show
from govcheck.model.truth import Clue, Truth, any_of, no, not_stated
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField


def view_accounted_for(view: Record, ask: Ask) -> Reading:
    """Say whether it is on record what was said, or why the view was not sought."""
    return judged(view, "accounted_for", any_of(given(view, name, ask) for name in ("said", "reason_not_sought")))


def basis_accounted_for(basis: Record, ask: Ask) -> Reading:
    """Say whether the basis is named, or why it was not used."""
    names = ("what", "document", "reason_not_used")
    return judged(basis, "accounted_for", any_of(given(basis, name, ask) for name in names))


def basis_used(basis: Record, ask: Ask) -> Reading:
    """Say whether the decision rests on the basis: it is named, and no reason is given why it was not used."""
    named = any_of(given(basis, name, ask) for name in ("what", "document"))
    reason = ask(basis, "reason_not_used")
    if not reason.stated:
        return judged(basis, "used", named)
    clue = Clue(f"{label(basis)}: not used, {show(reason.value)}", reason.path)
    return judged(basis, "used", no(clue, disputes=(clue,) if named.truth is not Truth.NO else ()))


def on_joint_service(decision: Record, ask: Ask) -> Reading:
    """Say whether one of the services that a decision is about is commissioned jointly with a partner."""
    services = ask.each(decision, "services")
    judgements = [ask.truth(one, "joint") for one in services.records()]
    if gaps := ask.gaps(services, decision, "services"):
        judgements.append(not_stated(*gaps))
    elif not judgements:
        judgements.append(no(Clue(f"{label(decision)}: about no service", services.path)))
    return judged(decision, "on_joint_service", any_of(judgements))


def shaped_by(document: Record, ask: Ask) -> Several:
    """Give the talks with others that helped to shape a document."""
    return _naming(document, "/engagement.events", "document", ask)


def reviews(partnership: Record, ask: Ask) -> Several:
    """Give the reviews of a partnership."""
    return _naming(partnership, "/reviews", "partnership", ask)


def _naming(record: Record, of: str, field: str, ask: Ask) -> Several:
    """Give the entries of the list `of` that name `record`, and why there may be more."""
    entries = ask.each(ask.root, of)
    readings = [(one, ask(one, field)) for one in entries.records()]
    found = [one for one, named in readings if isinstance(named.value, Record) and named.value.path == record.path]
    unclear = tuple(clue for _, named in readings if named.open for clue in named.missing)
    missing = (*ask.gaps(entries, ask.root, of), *unclear)
    return Several(tuple(found), tuple(one.path for one in found), not missing, entries.path, True, missing)


FACTS = (
    ("view", DerivedField("accounted_for", "yes/no", "whether it says what was said, or why it was not sought"),
     view_accounted_for),
    ("basis", DerivedField("accounted_for", "yes/no", "whether it is named, or says why it was not used"),
     basis_accounted_for),
    ("basis", DerivedField("used", "yes/no", "whether it is named, and no reason is given why it was not used"),
     basis_used),
    ("decision", DerivedField("on_joint_service", "yes/no",
                              "whether one of its services is commissioned jointly with a partner"),
     on_joint_service),
    ("document", DerivedField("shaped_by", "engagement-event", "the talks with others that helped to shape it"),
     shaped_by),
    ("partnership", DerivedField("reviews", "review", "the reviews of it"), reviews),
)  # fmt: skip
