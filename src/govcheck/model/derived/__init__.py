"""Facts that are computed from what is stated, each a field like any other."""

from govcheck.model.ask import Derived
from govcheck.model.derived import (
    accounts,
    bidders,
    bodies,
    chief_officers,
    competence,
    deciding,
    follow_up,
    independence,
    independent_voices,
    interests,
    joint_work,
    measures,
    meetings,
    membership,
    office_holders,
    offices,
    owners,
    papers,
    partnerships,
    plans,
    review_points,
    role_holders,
    seats,
    signatures,
    stakes,
    sums,
    times,
    visits,
    years,
)
from govcheck.model.vocabulary import DerivedField

_TABLE: tuple[tuple[str, DerivedField, Derived], ...] = (
    *times.FACTS,
    *offices.FACTS,
    *seats.FACTS,
    *competence.FACTS,
    *interests.FACTS,
    *independence.FACTS,
    *papers.FACTS,
    *bodies.FACTS,
    *chief_officers.FACTS,
    *role_holders.FACTS,
    *follow_up.FACTS,
    *years.FACTS,
    *accounts.FACTS,
    *stakes.FACTS,
    *independent_voices.FACTS,
    *deciding.FACTS,
    *bidders.FACTS,
    *measures.FACTS,
    *partnerships.FACTS,
    *plans.FACTS,
    *review_points.FACTS,
    *visits.FACTS,
    *owners.FACTS,
    *signatures.FACTS,
    *sums.FACTS,
    *membership.FACTS,
    *joint_work.FACTS,
    *office_holders.FACTS,
    *meetings.FACTS,
)

DERIVED: dict[tuple[str, str], Derived] = {(thing, field.name): compute for thing, field, compute in _TABLE}
"""How each derived fact is computed, by kind of thing and name."""

DERIVED_FIELDS: dict[tuple[str, str], DerivedField] = {(thing, field.name): field for thing, field, _ in _TABLE}
"""What each derived fact means."""
