"""What the register of interests says of a person, and what an interest amounts to."""

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.derived.times import between
from govcheck.model.label import label
from govcheck.model.reading import Reading, show
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField

REGISTER = "/registers.interests"


def declarations(person: Record, ask: Ask) -> tuple[Record, ...]:
    """Give the entries that one person has in the register of interests."""
    entries = ask.each(ask.root, f"{REGISTER}.entries")
    found = []
    for entry in entries.records():
        declarant = ask(entry, "person")
        if isinstance(declarant.value, Record) and declarant.value.path == person.path:
            found.append(entry)
    return tuple(found)


def with_provider(interest: Record, ask: Ask) -> Reading:
    """Say whether the interest is in a practice, or in a body that the organisation buys from or that may bid."""
    practice, party, other = ask(interest, "practice"), ask(interest, "party"), ask(interest, "with")
    if practice.stated:
        return judged(interest, "with_provider", yes(Clue(named(interest, ask), practice.path)))
    if isinstance(party.value, Record):
        clue = Clue(named(interest, ask), party.path)
        buys = any_of((ask.truth(party.value, "commissioned_from"), ask.truth(party.value, "may_bid")))
        if buys.truth is Truth.YES:
            return judged(interest, "with_provider", yes(clue))
        return judged(interest, "with_provider", buys)
    where = other.path if other.stated else interest.path
    unknown = Clue(f"interest {interest.id}: whether it is in a body that the organisation buys from", where)
    return judged(interest, "with_provider", not_stated(unknown))


def named(interest: Record, ask: Ask) -> str:
    """Name an interest by its kind and by the body it is in."""
    kind = ask(interest, "kind")
    for field in ("practice", "party", "with"):
        body = ask(interest, field)
        if body.stated:
            return f"{kind.value} interest in {show(body.value)}" if kind.stated else f"interest in {show(body.value)}"
    return f"interest {interest.id}"


def disqualifying(interest: Record, ask: Ask) -> Reading:
    """Say whether the interest takes away independence on the as-of date."""
    serious = _agreed(all_of((_weighty(interest, ask), ask.truth(interest, "with_provider"))), interest, ask)
    return judged(interest, "disqualifying", all_of((between(interest, ask), serious)))


def _agreed(computed: Judgement, interest: Record, ask: Ask) -> Judgement:
    """Hold what was assessed against what follows from the interest; where they differ it cannot be told."""
    assessed = ask(interest, "disqualifies")
    if not isinstance(assessed.value, bool):
        return computed
    words = "" if assessed.value else "not "
    clue = Clue(f"interest {interest.id}: assessed as {words}disqualifying", assessed.path)
    if computed.truth in (Truth.NOT_STATED, Truth.of(assessed.value)):
        return yes(clue) if assessed.value else no(clue)
    both = (clue, *computed.witnesses)
    return Judgement(Truth.NOT_STATED, missing=both, disputes=both)


def _weighty(interest: Record, ask: Ask) -> Judgement:
    """A financial or a professional interest weighs against independence; of other kinds it must be assessed."""
    kind = ask(interest, "kind")
    clue = Clue(f"{kind.value} interest", kind.path)
    if kind.value in ("financial", "professional"):
        return yes(clue)
    return not_stated(*(kind.missing or (ask.missing(interest, "disqualifies"),)))


def registered(person: Record, ask: Ask) -> Reading:
    """Say whether the person has an entry in the register of interests; a nil return is one."""
    entries = ask.each(ask.root, f"{REGISTER}.entries")
    mine = declarations(person, ask)
    if mine:
        clue = Clue(f"{label(person)}: entry in the register of interests", mine[0].path)
        return judged(person, "registered", yes(clue))
    unclear = [
        clue for entry in entries.records() if ask(entry, "practice").open for clue in ask(entry, "person").missing
    ]
    if not entries.written or not entries.whole or unclear:
        missing = (*entries.missing, *unclear) or (Clue("the register of interests", entries.path),)
        return judged(person, "registered", not_stated(*missing))
    return judged(person, "registered", no(Clue(f"{label(person)}: no entry in the register", entries.path)))


def conflicting(person: Record, ask: Ask) -> Reading:
    """Say whether the person holds an interest in a body that the organisation buys from."""
    entered = ask.truth(person, "registered")
    judgements = [entered] if entered.truth is Truth.NOT_STATED else []
    for entry in declarations(person, ask):
        interests = ask.each(entry, "interests")
        judgements += [all_of((between(one, ask), ask.truth(one, "with_provider"))) for one in interests.records()]
        if not interests.written or not interests.whole:
            judgements.append(not_stated(*interests.missing))
    return judged(person, "conflicting_interest", any_of(judgements))


FACTS = (
    ("interest", DerivedField("with_provider", "yes/no",
                              "whether it is in a practice, or in a body that sells to the organisation or may bid"),
     with_provider),
    ("interest", DerivedField("disqualifying", "yes/no", "whether it takes away independence on the as-of date"),
     disqualifying),
    ("person", DerivedField("registered", "yes/no", "whether there is an entry in the register of interests"),
     registered),
    ("person", DerivedField("conflicting_interest", "yes/no",
                            "whether the register shows an interest in a body that the organisation buys from"),
     conflicting),
)  # fmt: skip
