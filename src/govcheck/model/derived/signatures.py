"""Whether a practice signed the constitution, or the code of conduct, that is in force."""

from govcheck.model.ask import Ask, Derived
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.reading import Reading, show
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField


def signed(name: str, kind: str) -> Derived:
    """Make the fact `name`: whether a practice signed, on a day, the version in force of the document of a kind."""

    def compute(practice: Record, ask: Ask) -> Reading:
        documents = ask.each(ask.root, "documents")
        meant = ask.once(("in force", kind), lambda: _of_kind(kind, ask))
        judgements = [all_of((in_force, _signed(practice, one, ask))) for one, in_force in meant]
        if gaps := ask.gaps(documents, ask.root, "documents"):
            judgements.append(not_stated(*gaps))
        if not judgements:
            judgements.append(no(Clue(f"there is no {kind.replace('-', ' ')} in force", documents.path)))
        return judged(practice, name, any_of(judgements))

    return compute


def _of_kind(kind: str, ask: Ask) -> list[tuple[Record, Judgement]]:
    """Give the documents of a kind that are in force, or may be, each with that judgement."""
    said = [(one, _in_force(one, kind, ask)) for one in ask.each(ask.root, "documents").records()]
    return [(one, judged._replace(witnesses=())) for one, judged in said if judged.truth is not Truth.NO]


def _in_force(document: Record, wanted: str, ask: Ask) -> Judgement:
    """Judge whether a document is of the kind wanted, and in force."""
    kind = ask(document, "kind")
    if kind.open:
        return not_stated(*kind.missing)
    clue = Clue(f"{label(document)}: {show(kind.value)}", kind.path)
    return ask.truth(document, "in_force") if kind.value == wanted else no(clue)


def _signed(practice: Record, document: Record, ask: Ask) -> Judgement:
    """Judge whether the practice signed a document in its present version."""
    signed = ask.each(practice, "signed")
    signature = next((one for one in signed.records() if one.id == document.id), None)
    if signature is None:
        if gaps := ask.gaps(signed, practice, "signed"):
            return not_stated(*gaps)
        return no(Clue(f"{label(practice)}: no signature under {label(document)}", signed.path))
    return all_of((_dated(signature, ask), _same_version(signature, document, ask)))


def _dated(signature: Record, ask: Ask) -> Judgement:
    on = ask(signature, "on")
    if on.open:
        return not_stated(*on.missing, remarks=on.remarks)
    return yes(Clue(f"signed on {on.value}", on.path)) if on.stated else no(Clue("signed on no day", on.path))


def _same_version(signature: Record, document: Record, ask: Ask) -> Judgement:
    """Judge whether the version signed is that of the document."""
    signed, present = ask(signature, "version"), ask(document, "version")
    if signed.value is Absent.NONE or present.value is Absent.NONE:
        return no(Clue(f"{label(document)}: which version was signed is not recorded", signed.path))
    if signed.open or present.open:
        return not_stated(*signed.missing, *present.missing)
    clue = Clue(f"version {signed.value} signed, version {present.value} in force", signed.path)
    return yes(clue) if signed.value == present.value else no(clue, Clue("", present.path))


FACTS = (
    ("practice", DerivedField("signed_constitution", "yes/no",
                              "whether it signed, on a day, the version in force of the constitution"),
     signed("signed_constitution", "constitution")),
    ("practice", DerivedField("signed_code_of_conduct", "yes/no",
                              "whether it signed, on a day, the version in force of the code of conduct"),
     signed("signed_code_of_conduct", "code-of-conduct")),
)  # fmt: skip
