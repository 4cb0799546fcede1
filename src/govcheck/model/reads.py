"""What was read to give an answer; answers that rest on other answers share what was read for those."""

from __future__ import annotations

from govcheck.source import Path


class Reads:
    """A growing record of the places read: those read here, and the records of answers that are built upon."""

    __slots__ = ("own", "parts")

    def __init__(self) -> None:
        """Begin with nothing read."""
        self.own: dict[Path, str] = {}
        self.parts: dict[int, Reads] = {}

    def add(self, path: Path, thing: str) -> None:
        """Record a place, and the kind of thing it belongs to."""
        self.own[path] = thing

    def include(self, other: Reads) -> None:
        """Record everything that `other` holds, now or later."""
        self.parts[id(other)] = other

    def places(self) -> dict[Path, str]:
        """Give every place read, with the kind of thing it belongs to."""
        places: dict[Path, str] = {}
        seen: set[int] = set()
        waiting = [self]
        while waiting:
            one = waiting.pop()
            if id(one) not in seen:
                seen.add(id(one))
                places |= one.own
                waiting.extend(one.parts.values())
        return places
