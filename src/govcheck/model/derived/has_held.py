"""Whether a person holds, or has held, a post with a role."""

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, not_after, on
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Record


def has_held(person: Record, role: str, ask: Ask) -> Judgement:
    """Judge whether `person` has come into a post with `role` by the as-of date, whether still in it or not."""
    posts = ask.each(ask.root, "posts")
    judgements = [_held(person, post, role, ask) for post in posts.records()]
    if gaps := ask.gaps(posts, ask.root, "posts"):
        judgements.append(not_stated(*gaps))
    held = any_of(judgements)
    if held.truth is not Truth.NO:
        return held
    return no(Clue(f"{label(person)} has not been {role.replace('-', ' ')}", person.path))


def has_role(post: Record, role: str, ask: Ask) -> Judgement:
    """Judge whether a post holds `role`."""
    roles = ask.each(post, "roles")
    words = role.replace("-", " ")
    if role in roles.items:
        return yes(Clue(f"{label(post)}: {words}", roles.path))
    if not roles.written or not roles.whole:
        return not_stated(*(roles.missing or (ask.missing(post, "roles"),)))
    return no(Clue(f"{label(post)} is not the {words}", roles.path))


def in_office_by_now(holder: Record, ask: Ask) -> Judgement:
    """Judge whether someone has come into the post by the as-of date; a designate has not."""
    capacity, first = ask(holder, "as"), ask(holder, "from")
    if capacity.value == "designate":
        return no(Clue(f"{label(holder)}: designate", capacity.path))
    if not isinstance(first.value, Moment):
        return yes()
    come = not_after(first.value, on(ask.as_of))
    clue = Clue(f"{label(holder)}: from {first.value}", first.path)
    return not_stated(clue) if come is Truth.NOT_STATED else Judgement(come, (clue,))


def _held(person: Record, post: Record, role: str, ask: Ask) -> Judgement:
    """Judge whether a person holds, or has held, this post, and it is the one meant."""
    holders = ask.each(post, "holders")
    judgements = [_is_this(one, person, ask) for one in holders.records()]
    if not holders.written or not holders.whole:
        judgements.append(not_stated(*(holders.missing or (ask.missing(post, "holders"),))))
    return all_of((has_role(post, role, ask), any_of(judgements)))


def _is_this(holder: Record, person: Record, ask: Ask) -> Judgement:
    named = ask(holder, "person")
    if not isinstance(named.value, Record):
        return not_stated(*named.missing)
    if named.value.path != person.path:
        return no(Clue(f"{label(holder)}: {label(named.value)}", named.path))
    return all_of((yes(Clue(f"held by {label(person)}", named.path)), in_office_by_now(holder, ask)))
