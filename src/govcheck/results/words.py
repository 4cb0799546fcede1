"""The closed lists of words in which a result speaks: three axes, never one word for three jobs."""

from enum import StrEnum


class Result(StrEnum):
    """What a rule says of a subject."""

    PASS = "pass"
    FAIL = "fail"
    NOT_EVIDENCED = "not-evidenced"
    NOT_APPLICABLE = "not-applicable"
    ERROR = "error"


class Disposition(StrEnum):
    """What is being done about a result that is not met or cannot be told."""

    OPEN = "open"
    WAIVED = "waived"
    EXPLAINED = "explained"
    BASELINED = "baselined"
    IN_ACTION_PLAN = "in-action-plan"


class Severity(StrEnum):
    """How much a failure weighs, heaviest first."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    ADVICE = "advice"

    @property
    def rank(self) -> int:
        """0 for critical up to 3 for advice, for sorting and for the gate."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Basis(StrEnum):
    """What a result rests on."""

    FACT = "fact"
    DOCUMENT = "document"
    ATTESTATION = "attestation"


class Standing(StrEnum):
    """The verdict on an element or a source."""

    IN_PLACE = "in place"
    WITH_RESERVATIONS = "in place with reservations"
    NOT_IN_PLACE = "not in place"
    CANNOT_TELL = "cannot tell"
    DOES_NOT_APPLY = "does not apply"
