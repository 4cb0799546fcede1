"""How facts are put into the messages of rules."""

from collections.abc import Iterable
from decimal import Decimal
from functools import cache

from govcheck.model.label import label
from govcheck.model.reading import show
from govcheck.model.truth import Clue, Judgement, Truth
from govcheck.model.value import Record


def joined(words: Iterable[str], nothing: str = "none") -> str:
    """Join words in order, each once: `a, b and c`."""
    several = list(dict.fromkeys(words))
    if not several:
        return nothing
    return several[0] if len(several) == 1 else f"{', '.join(several[:-1])} and {several[-1]}"


def names(records: Iterable[Record]) -> str:
    """Join the names of records, sorted, so that the order of a file does not show."""
    return joined(sorted(label(one) for one in records))


def reasons(clues: Iterable[Clue]) -> str:
    """Join the texts of clues, sorted; one without words names a place alone."""
    return "; ".join(sorted({clue.text for clue in clues if clue.text})) or "none"


def why_not(judgement: Judgement) -> str:
    """Give the reasons of a no; empty where it is none."""
    return reasons(judgement.witnesses) if judgement.truth is Truth.NO else ""


@cache  # hundreds of fields, asked about thousands of times
def in_words(field: str) -> str:
    """Write a field, or a route to one, in words: `/governing_body.seats` is `governing body seats`."""
    return field.strip("/").replace(".", " ").replace("_", " ")


def plain(word: str) -> str:
    """Write a word of a closed list as people do: `conflicts-of-interest` without its hyphens."""
    return word.replace("-", " ")


def pounds(value: object) -> str:
    """Write an amount of money, or that there is none or that it is not stated: `£1,250`."""
    if not isinstance(value, Decimal):
        return show(value)
    return f"£{value:,}" if value >= 0 else f"-£{-value:,}"
