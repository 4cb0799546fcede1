"""What parts of contracts and of pooled budgets have from the contract or partnership they belong to."""

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField


def owner(record: Record, ask: Ask) -> Record:
    """Give the entry at the top of the organisation that `record` belongs to."""
    return next(one for one in ask.each(ask.root, str(record.path[0])).records() if one.path == record.path[:2])


def in_place_with_owner(record: Record, ask: Ask) -> Reading:
    """Say whether what it belongs to is there on the as-of date; a post is."""
    whose = owner(record, ask)
    judgement = ask.truth(whose, "in_place") if ask.knows(whose, "in_place") else yes(Clue(label(whose), whose.path))
    return judged(record, "in_place", judgement)


def provider(breach: Record, ask: Ask) -> Reading:
    """Give the provider with whom the contract is."""
    return ask(owner(breach, ask), "provider")._replace(path=(*breach.path, "provider"))


def winding_down(budget: Record, ask: Ask) -> Reading:
    """Say whether the partnership that holds the budget is being wound down."""
    return judged(budget, "winding_down", ask.truth(owner(budget, ask), "winding_down"))


def goes_to_one_partner(line: Record, ask: Ask) -> Reading:
    """Say whether a line of a budget goes to the organisation or to one other partner, and not to both."""
    ours, party = ask(line, "to.organisation"), ask(line, "to.party")
    given = [Clue(f"{label(line)}: to {label(party.value)}", party.path)] if isinstance(party.value, Record) else []
    if ours.value is True:
        given.append(Clue(f"{label(line)}: to the organisation", ours.path))
    return judged(line, "goes_to_one_partner", _one_of(line, given, ours, party))


def _one_of(line: Record, given: list[Clue], ours: Reading, party: Reading) -> Judgement:
    if len(given) > 1:
        # Two statements that differ leave it open, and both are named.
        return Judgement(Truth.NOT_STATED, missing=tuple(given), disputes=tuple(given))
    if given:
        return yes(*given)
    if ours.open or party.open:
        return not_stated(*(party.missing if party.open else ours.missing))
    where = party.path if party.value is Absent.NONE else ours.path
    return no(Clue(f"{label(line)}: to nobody", where))


_IN_PLACE = DerivedField("in_place", "yes/no", "whether what it belongs to is there on the as-of date")

FACTS = (
    ("contract-term", _IN_PLACE, in_place_with_owner),
    ("pooled-budget", _IN_PLACE, in_place_with_owner),
    ("contract-breach", DerivedField("provider", "party", "the provider with whom the contract is"), provider),
    ("pooled-budget", DerivedField("winding_down", "yes/no", "whether the partnership is being wound down"),
     winding_down),
    ("budget-line", DerivedField("goes_to_one_partner", "yes/no",
                                 "whether it goes to the organisation or to one other partner, and not to both"),
     goes_to_one_partner),
)  # fmt: skip
