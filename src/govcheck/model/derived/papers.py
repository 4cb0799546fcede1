"""Whether documents and terms of reference are in force on the as-of date."""

from govcheck.model.ask import Ask
from govcheck.model.derived.has_held import has_held
from govcheck.model.derived.judged import judged
from govcheck.model.derived.times import between
from govcheck.model.label import label
from govcheck.model.moment import Moment, not_after, on
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField

_NEVER_IN_FORCE = ("draft", "never-approved", "template", "withdrawn")
_APPROVED = ("approved", "in-force")


def document_in_force(document: Record, ask: Ask) -> Reading:
    """Say whether a document is approved and its time has come and not passed."""
    return judged(document, "in_force", all_of((_approved(document, ask), between(document, ask))))


def terms_in_force(terms: Record, ask: Ask) -> Reading:
    """Say whether terms of reference are approved and have taken effect."""
    judgements = [_approved(terms, ask)]
    effective = ask(terms, "effective")
    if isinstance(effective.value, Moment):
        clue = Clue(f"{label(terms)}: effective {effective.value}", effective.path)
        reached = not_after(effective.value, on(ask.as_of))
        judgements.append({Truth.YES: yes(clue), Truth.NO: no(clue), Truth.NOT_STATED: not_stated(clue)}[reached])
    return judged(terms, "in_force", all_of(judgements))


def signed_by_accountable_officer(document: Record, ask: Ask) -> Reading:
    """Say whether whoever signed a document is, or has been, accountable officer."""
    signer = ask(document, "signed.by_person")
    if isinstance(signer.value, Record):
        judgement = has_held(signer.value, "accountable-officer", ask)
    elif signer.open:
        judgement = not_stated(*(signer.missing or (ask.missing_at(document, "signed.by_person"),)))
    else:
        judgement = no(Clue(f"{label(document)}: signed by nobody", signer.path))
    return judged(document, "signed_by_accountable_officer", judgement)


def _approved(paper: Record, ask: Ask) -> Judgement:
    """Judge by the status; what is under review stays in force if it was ever approved."""
    status = ask(paper, "status")
    approval = ask(paper, "approved.on")
    clue = Clue(f"{label(paper)}: {str(status.value).replace('-', ' ')}", status.path)
    if status.value in _NEVER_IN_FORCE:
        return no(clue)
    if status.value in _APPROVED:
        if approval.remarks:
            return not_stated(*approval.missing, remarks=approval.remarks)
        return yes(clue)
    if status.value == "superseded":
        ended = ask(paper, "until")
        return yes(clue) if ended.stated else no(clue)
    if status.value == "under-review" and approval.stated:
        return yes(Clue(f"{label(paper)}: approved on {approval.value}", approval.path))
    return not_stated(*(status.missing if status.open else approval.missing))


_MEANING = "whether it is approved and in force on the as-of date"

FACTS = (
    ("document", DerivedField("in_force", "yes/no", _MEANING), document_in_force),
    (
        "document",
        DerivedField(
            "signed_by_accountable_officer", "yes/no", "whether whoever signed it is, or has been, accountable officer"
        ),
        signed_by_accountable_officer,
    ),
    ("terms-of-reference", DerivedField("in_force", "yes/no", _MEANING), terms_in_force),
)
