"""The nearest valid name for a misspelt one."""

from collections.abc import Iterable


def nearest(word: str, names: Iterable[str]) -> str:
    """Give the name most like `word`, or nothing where none is near."""
    # Only a mistake needs it, so it stays out of the start-up time.
    from difflib import get_close_matches

    candidates = sorted(names)
    folded = word.strip().lower().replace("_", "-")
    by_form = {name.lower().replace("_", "-"): name for name in reversed(candidates)}
    # Two letters that changed places are one slip of the hand, but halve the likeness of a short name.
    found = [form for form in by_form if _is_swapped(folded, form)]
    found = found or get_close_matches(folded, list(by_form), n=1, cutoff=0.6)
    return by_form[found[0]] if found else ""


def did_you_mean(word: str, names: Iterable[str]) -> str:
    """Give `Did you mean X?`, or nothing where no name is near."""
    near = nearest(word, names)
    return f"Did you mean `{near}`?" if near else ""


def _is_swapped(word: str, name: str) -> bool:
    """Say whether `word` is `name` with two neighbouring letters swapped."""
    if len(word) != len(name):
        return False
    wrong = [at for at, (mine, theirs) in enumerate(zip(word, name, strict=True)) if mine != theirs]
    if len(wrong) != 2:
        return False
    first, second = wrong
    return second == first + 1 and word[first] == name[second] and word[second] == name[first]
