"""From a judgement to the reading of a yes/no fact."""

from govcheck.model.reading import Reading
from govcheck.model.truth import Judgement, Truth
from govcheck.model.value import Absent, Record


def judged(record: Record, name: str, judgement: Judgement) -> Reading:
    """Give the reading of the derived fact `name` of `record` that `judgement` amounts to."""
    truth, witnesses, missing, remarks, disputes = judgement
    value = Absent.NOT_STATED if truth is Truth.NOT_STATED else truth is Truth.YES
    return Reading(value, (*record.path, name), missing, remarks, witnesses, disputes)
