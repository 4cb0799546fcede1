"""A path is the route of keys from the top of an organisation to one value."""

from functools import lru_cache

Path = tuple[str | int, ...]
"""Keys of mappings as text, places in lists as numbers from 0."""


@lru_cache(maxsize=20_000)  # a place is shown wherever something is said of it: many times in one run
def show_path(path: Path) -> str:
    """Write a path the way people read it: `governing_body.seats.chair.holders[1]`, lists from 1."""
    shown = ""
    for step in path:
        if isinstance(step, int):
            shown += f"[{step + 1}]"
        else:
            shown += f".{step}" if shown else step
    return shown
