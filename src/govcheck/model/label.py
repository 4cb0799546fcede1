"""What people call a record."""

from govcheck.model.value import Record

_SINGLE = {
    "root": "the organisation",
    "organisation": "the organisation",
    "governing-body": "governing body",
    "terms-of-reference": "terms of reference",
}


def label(record: Record) -> str:
    """Give the name or title of a record, or its kind and id."""
    for key in ("name", "title"):
        named = record.facts.get(key)
        if isinstance(named, str):
            return named
    if record.thing == "terms-of-reference":
        return f"terms of reference of {_owner(record)}"
    if record.thing in _SINGLE:
        return _SINGLE[record.thing]
    if record.thing == "seat":
        return f"seat {record.id}"
    return f"{record.thing.replace('-', ' ')} {record.id}"


def _owner(record: Record) -> str:
    """Name what a part belongs to, from its path."""
    owner = record.path[-2] if len(record.path) > 1 else ""
    return "the governing body" if owner == "governing_body" else f"the {str(owner).replace('-', ' ')} committee"
