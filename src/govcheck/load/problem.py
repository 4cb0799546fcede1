"""What is wrong with a file, in one sentence and with its place."""

from typing import NamedTuple

from govcheck.source import Location


class Problem(NamedTuple):
    """An input error: the file cannot be taken as it stands."""

    location: Location
    """Where it stands; line 1, column 1 where the file as a whole is meant."""
    sentence: str
    """What is wrong, one sentence without the place and ending with a full stop."""
    suggestion: str = ""
    """The nearest valid name, or what to write instead; empty where nothing is near."""
    other: Location | None = None
    """The second place, where two places contradict one another."""
