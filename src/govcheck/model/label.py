"""What people call a record."""

from govcheck.model.value import Record

_SINGLE = {
    "root": "the organisation",
    "organisation": "the organisation",
    "governing-body": "governing body",
}
#: Things that are parts of another and bear no id of their own.
_PARTS = frozenset({
    "accounts", "act", "choosing", "conformity", "delegation", "development-plan", "evidence", "holder",
    "job-description", "minutes", "office", "opinion", "other-copy", "quorum", "reception", "specification",
    "statement", "status",
})  # fmt: skip
#: What one entry is called under the key of a field that holds several.
_ONE_OF = {
    "agreed": "agreement",
    "approved": "approval",
    "arrangements_agreed": "agreement on the arrangements",
    "considered": "consideration",
    "elsewhere": "another copy",
    "holders": "holder",
    "plan_approved": "approval of the plan",
    "predecessor_planning": "part in the planning",
    "published": "publication",
    "papers_published": "publication of the papers",
    "received": "reception",
    "signed": "signature",
    "signed_off": "sign-off",
}


def label(record: Record) -> str:
    """Give the name or title of a record, or its kind and id; a part is named by what it belongs to."""
    facts = record.facts
    named = facts.get("name") or facts.get("title")
    if isinstance(named, str):
        return named
    if record.thing == "terms-of-reference":
        return f"terms of reference of {_committee(record)}"
    if record.thing in _SINGLE:
        return _SINGLE[record.thing]
    if record.thing in _PARTS:
        return _part(record)
    return f"{record.thing.replace('-', ' ')} {record.id}"


def _part(record: Record) -> str:
    """Name a part by its field and its owner: `approval of constitution`, `accounts of 2016-17`."""
    route = [str(step) for step in record.path if isinstance(step, str)]
    owner = "the organisation" if len(route) < 2 else _words(route[-2])
    return f"{_ONE_OF.get(route[-1], _words(route[-1]))} of {owner}" if route else record.thing


def _committee(record: Record) -> str:
    """Name the body whose terms of reference these are, from their path."""
    owner = str(record.path[-2]) if len(record.path) > 1 else ""
    return "the governing body" if owner == "governing_body" else f"the {_words(owner)} committee"


def _words(step: str) -> str:
    return (
        "the governing body"
        if step == "governing_body"
        else step.replace("_", " ")
        if step[:1].isdigit()
        else step.replace("-", " ").replace("_", " ")
    )
