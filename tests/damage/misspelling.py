"""Names as people misspell them, and which valid name is nearest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def misspellings(name: str, names: Iterable[str]) -> Iterator[str]:
    """Give `name` with two letters swapped, then with one left out; never a name that is valid itself."""
    known = set(names)
    middle = (len(name) - 1) // 2
    swaps = (name[:at] + name[at + 1] + name[at] + name[at + 2 :] for at in _from_middle(len(name) - 1, middle))
    drops = (name[:at] + name[at + 1 :] for at in _from_middle(len(name), middle))
    for candidates in (swaps, drops):
        found = next((one for one in candidates if one not in known and _is_word(one) and one != name), None)
        if found:
            yield found


def _from_middle(length: int, middle: int) -> Iterator[int]:
    return (at % length for at in range(middle, middle + length))


def _is_word(text: str) -> bool:
    """Leave out what is no word, begins or ends with a hyphen, or means something to every reader."""
    return bool(text) and text[0].isalnum() and text[-1].isalnum() and text not in ("complete", "items")


def did_you_mean(name: str) -> str:
    """Give the suggestion that names `name`."""
    return f"Did you mean `{name}`?"


def nearest(word: str, meant: str, names: Iterable[str]) -> str:
    """Give the suggestion for `word`."""
    least = min(edits(word, one) for one in names)
    near = [one for one in names if edits(word, one) == least]
    return did_you_mean(meant if meant in near else near[0])


def edits(left: str, right: str) -> int:
    """Count the letters to be added, left out, changed or swapped with the next to make `left` into `right`."""
    rows = [list(range(len(right) + 1))]
    for i, mine in enumerate(left, start=1):
        row = [i]
        for j, theirs in enumerate(right, start=1):
            best = min(row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + (mine != theirs))
            if i > 1 and j > 1 and mine == right[j - 2] and left[i - 2] == theirs:
                best = min(best, rows[i - 2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
