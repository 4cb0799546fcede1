"""Under whose oversight annual accounts were prepared."""

from govcheck.model.ask import Ask
from govcheck.model.derived.has_held import has_held, has_role, in_office_by_now
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.reading import Reading, show
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField

_ROLE = "chief-finance-officer"


def by_chief_finance_officer(accounts: Record, ask: Ask) -> Reading:
    """Say whether the post, or the person, named for the oversight is that of the chief finance officer."""
    post, person = ask(accounts, "prepared_under"), ask(accounts, "prepared_under_person")
    named = [one for one in (post, person) if isinstance(one.value, Record)]
    judgements = []
    if isinstance(post.value, Record):
        judgements.append(_by_post(post.value, person, ask))
    if isinstance(person.value, Record):
        judgements.append(has_held(person.value, _ROLE, ask))
    if {Truth.YES, Truth.NO} <= {one.truth for one in judgements}:
        judgement = _disputed(named, judgements)
    else:
        judgement = all_of(judgements) if judgements else _by_nobody(accounts, post, person)
    return judged(accounts, "prepared_under_chief_finance_officer", judgement)


def _by_post(post: Record, person: Reading, ask: Ask) -> Judgement:
    """Judge by the post; who held it must be named, there or beside it."""
    right = has_role(post, _ROLE, ask)
    if right.truth is not Truth.YES or not isinstance(person.value, Absent):
        return right
    named = _somebody_named(post, ask)
    if named.truth is Truth.NO and person.open:
        # The person may yet be named, so this is no more than a gap.
        named = not_stated(*person.missing)
    return all_of((right, named))


def _by_nobody(accounts: Record, post: Reading, person: Reading) -> Judgement:
    """Judge where neither a post nor a person is named."""
    if post.open or person.open:
        return not_stated(*post.missing, *person.missing)
    return no(Clue(f"{label(accounts)}: prepared under nobody's oversight", post.path))


def _disputed(named: list[Reading], judgements: list[Judgement]) -> Judgement:
    """Two statements that differ leave it open, and both are named."""
    statements = tuple(Clue(f"prepared under {show(one.value)}", one.path) for one in named)
    both = (*statements, *(clue for one in judgements for clue in one.witnesses))
    return Judgement(Truth.NOT_STATED, missing=both, disputes=both)


def _somebody_named(post: Record, ask: Ask) -> Judgement:
    """Judge whether the papers name someone who has held the post."""
    holders = ask.each(post, "holders")
    judgements = [
        all_of((in_office_by_now(one, ask), yes(Clue(f"{label(post)}: {label(named.value)}", named.path))))
        if isinstance((named := ask(one, "person")).value, Record)
        else not_stated(*named.missing)
        for one in holders.records()
    ]
    if not holders.written or not holders.whole:
        judgements.append(not_stated(*(holders.missing or (ask.missing(post, "holders"),))))
    if not judgements:
        return no(Clue(f"{label(post)}: nobody has held it", holders.path))
    return any_of(judgements)


FACTS = (
    ("accounts", DerivedField("prepared_under_chief_finance_officer", "yes/no",
                              "whether the post or person named for the oversight is the chief finance officer"),
     by_chief_finance_officer),
)  # fmt: skip
