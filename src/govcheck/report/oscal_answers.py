"""Which answers that somebody gave on their word a result rests on."""

from govcheck.results.outcome import Outcome
from govcheck.results.run import Attestation, Run


class Answers:
    """Finds the answers on which results rest."""

    def __init__(self, run: Run) -> None:
        self._by_path = {one.path: one for one in run.attestations}

    def under(self, outcome: Outcome) -> list[Attestation]:
        """Give the answers that hold what a result rests on, in the order in which it names them."""
        notes = (*outcome.witnesses, *outcome.missing, *outcome.disputes)
        holding = (self._by_path.get(path) for note in notes for path in _route(note.path))
        return list(dict.fromkeys(one for one in holding if one is not None))


def _route(path: str) -> list[str]:
    """Give a path and everything above it."""
    keys = path.split(".")
    return [".".join(keys[:end]) for end in range(1, len(keys) + 1)]
