"""Collecting what is wrong with a pack, with its place."""

from govcheck.load import Problem
from govcheck.source import Location


class Trouble(list[Problem]):
    """The problems of a pack so far."""

    def add(self, location: Location, sentence: str, suggestion: str = "") -> None:
        """Note a problem."""
        self.append(Problem(location, sentence, suggestion))
