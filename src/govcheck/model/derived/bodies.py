"""How bodies hang together, and which posts hold which roles."""

from govcheck.model.ask import Ask, Derived
from govcheck.model.derived.given import one_of
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.reading import Reading, Several
from govcheck.model.truth import Clue, Judgement, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField

_SHARED = ("joint", "in-common", "shared")


def answers_to_governing_body(committee: Record, ask: Ask) -> Reading:
    """Say whether the reporting line of a committee ends at the governing body."""
    return judged(committee, "answers_to_governing_body", _line(committee, ask, ()))


def _line(body: Record, ask: Ask, passed: tuple[Record, ...]) -> Judgement:
    """Follow `reports_to` upwards; a line that comes back to a body it has passed ends nowhere."""
    if body.thing == "governing-body":
        return yes(Clue(" → ".join(label(one) for one in (*passed, body)), (*passed[-1].path, "reports_to")))
    if any(one.path == body.path for one in passed):
        return no(Clue(f"the reporting line of {label(passed[0])} goes round in a circle", passed[0].path))
    above = ask(body, "reports_to")
    if isinstance(above.value, Record):
        return _line(above.value, ask, (*passed, body))
    if above.open:
        # It may report to a partnership and to a body as well, so that the one says nothing of the other.
        return not_stated(*above.missing)
    partnership = ask(body, "reports_to_partnership")
    end = partnership if partnership.stated else above
    return no(Clue(f"{label(body)} does not report to the governing body", end.path))


def shared(committee: Record, ask: Ask) -> Reading:
    """Say whether a committee is held together with other organisations."""
    return judged(committee, "shared", one_of(committee, "standing", _SHARED, ask))


def posts_with(role: str) -> Derived:
    """Make the list of posts that hold `role`."""

    def compute(root: Record, ask: Ask) -> Several:
        posts = ask.each(root, "posts")
        found, missing = [], list(posts.missing)
        for post in posts.records():
            roles = ask.each(post, "roles")
            if role in roles.items:
                found.append(post)
            elif not roles.whole or not roles.written:
                missing.extend(roles.missing or (ask.missing(post, "roles"),))
        paths = tuple(one.path for one in found)
        return Several(tuple(found), paths, posts.whole and not missing, posts.path, posts.written, tuple(missing))

    return compute


def bodies(root: Record, ask: Ask) -> Several:
    """Give the governing body and every committee as one list."""
    governing = ask(root, "governing_body")
    committees = ask.each(root, "committees")
    found = [governing.value] if isinstance(governing.value, Record) else []
    found += committees.records()
    missing = (*committees.missing, *governing.missing)
    written = committees.written or bool(found)
    whole = committees.whole and committees.written and not governing.open
    return Several(tuple(found), tuple(one.path for one in found), whole, committees.path, written, missing)


FACTS = (
    ("root", DerivedField("bodies", "committee", "the governing body and every committee"), bodies),
    ("committee", DerivedField("answers_to_governing_body", "yes/no",
                               "whether its reporting line ends at the governing body"), answers_to_governing_body),
    ("committee", DerivedField("shared", "yes/no", "whether it is joint, in common or shared"), shared),
    ("root", DerivedField("accountable_officer", "post", "the post of the accountable officer"),
     posts_with("accountable-officer")),
    ("root", DerivedField("chief_finance_officer", "post", "the post of the chief finance officer"),
     posts_with("chief-finance-officer")),
)  # fmt: skip
