"""Finds people in a text by id, by name, or by surname after a title or initial, and knows their posts."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from govcheck.report.visible import one_line
from govcheck.results.run import PersonShown

_TITLE = (
    r"(?:Dr|Doctor|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor"
    r"|Rev|Revd|Reverend)\.?"
)
_INITIALS = r"(?-i:[A-Z](?:\.?[ ]?[A-Z]){0,2})(?:\.\s*|\s+)"
_START, _END = r"(?<![^\W_])", r"(?![^\W_])"
_UNNAMED = "person"


class KnownPeople:
    """The people of a run, each with the post that stands for them."""

    def __init__(self, people: tuple[PersonShown, ...]) -> None:
        self._ids = {person.id for person in people if person.id.strip()}
        self._by_key: dict[str, list[str]] = defaultdict(list)
        self._by_surname: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for person in people:
            self._learn(person)
        self._pattern = _pattern((*self._ids, *self._by_key), self._by_surname)
        self._replaced: dict[str, str] = {}
        self._posts = _posts({one.id: self._pattern.sub("colleague", one_line(one.post)) for one in people})

    def post(self, id_: str) -> str:
        """Give the post of a person in words."""
        return self._posts[id_]

    def slug(self, id_: str) -> str:
        """Give the post of a person in the form of an id."""
        return _slug(self._posts[id_])

    def replaced(self, text: str) -> str:
        """Give `text` with posts for people; a run says most of its texts many times over."""
        if text not in self._replaced:
            self._replaced[text] = self._pattern.sub(self._instead, text)
        return self._replaced[text]

    def _learn(self, person: PersonShown) -> None:
        words = person.name.split()
        untitled = words[1:] if len(words) > 1 and re.fullmatch(_TITLE, words[0], re.IGNORECASE) else words
        for name in {_key(words), _key(untitled)} - {""}:
            self._by_key[name].append(person.id)
        if person.id in self._ids and _id_in_words(person):
            # Seats and records are at times called by an id, its hyphens left out.
            self._by_key[_id_in_words(person)].append(person.id)
        if untitled:
            given, surname = _split(untitled)
            self._by_surname[_key(surname)].append((given[:1].casefold(), person.id))

    def _instead(self, match: re.Match[str]) -> str:
        surname = match["surname"]
        if surname is not None:
            return self._for_surname(match, surname)
        found = match["known"]
        if found in self._ids:
            return self.slug(found)
        key = _key(found.split())
        if key in self._by_key:
            return self._named(self._by_key[key])
        return self._named(id_ for id_ in self._ids if id_.casefold() == key)

    def _for_surname(self, match: re.Match[str], surname: str) -> str:
        """Name whom a surname can mean; an initial that fits nobody is somebody else's, left alone."""
        people = self._by_surname.get(_key(surname.split()), [])
        initial = (match["titled_initials"] or match["initials"] or "")[:1].casefold()
        fitting = [id_ for given, id_ in people if not initial or given in ("", initial)]
        return self._named(fitting) if fitting or not people else match[0]

    def _named(self, ids: Iterable[str]) -> str:
        return " or ".join(self._posts[id_] for id_ in sorted(set(ids))) or _UNNAMED


def _key(words: Iterable[str]) -> str:
    return " ".join(words).casefold().replace("\u2019", "'").replace("''", "'").replace('\\"', '"')


def _id_in_words(person: PersonShown) -> str:
    """Write an id that holds a part of the name without its hyphens; empty where it does not, or has none."""
    parts = re.split(r"[-_.]+", person.id.casefold())
    named = {word for word in re.findall(r"[^\W_]+", person.name.casefold()) if len(word) > 1}
    return " ".join(parts) if len(parts) > 1 and named & set(parts) else ""


def _split(words: list[str]) -> tuple[str, list[str]]:
    """Part the given names from the surname; small words before it, as in `van der Berg`, belong to it."""
    start = len(words) - 1
    while start > 1 and words[start - 1].islower():
        start -= 1
    return " ".join(words[:start]), words[start:]


def _pattern(known: Iterable[str], surnames: Iterable[str]) -> re.Pattern[str]:
    """Find any known id or name, the longest first, else a surname behind a title or an initial."""
    lead = rf"(?:{_TITLE}\s+(?P<titled_initials>{_INITIALS})?|(?P<initials>{_INITIALS}))"
    return re.compile(
        rf"{_START}(?:(?:{_TITLE}\s+)?(?P<known>{_any_of(known)}){_END}"
        rf"|{lead}(?P<surname>{_any_of(surnames)}){_END}(?!-\w))",
        re.IGNORECASE,
    )


def _any_of(texts: Iterable[str]) -> str:
    longest_first = sorted(set(texts), key=lambda text: (-len(text), text))
    spaced = (r"\s+".join(_escaped(word) for word in text.split()) for text in longest_first)
    return "|".join(one for one in spaced if one) or "(?!)"


def _escaped(word: str) -> str:
    """Escape a word for a pattern; a straight and a curly apostrophe are one, as are signs that YAML writes as two."""
    return re.sub("['\u2019]", "(?:''|['\u2019])", re.escape(word)).replace('"', r'\\?"')


def _posts(labels: Mapping[str, str]) -> dict[str, str]:
    """Give each id a post that nobody else has, numbering those who share one."""
    sharing: dict[str, list[str]] = defaultdict(list)
    for id_ in sorted(labels):
        sharing[_slug(labels[id_])].append(id_)
    posts: dict[str, str] = {}
    taken = {slug for slug, ids in sharing.items() if len(ids) == 1}
    for ids in sharing.values():
        number = 0
        for id_ in ids:
            post = labels[id_] or _UNNAMED
            while len(ids) > 1:
                number += 1
                if _slug(f"{post} {number}") not in taken:
                    post = f"{post} {number}"
                    break
            taken.add(_slug(post))
            posts[id_] = post
    return posts


def _slug(post: str) -> str:
    return re.sub(r"[\W_]+", "-", post.casefold()).strip("-") or _UNNAMED
