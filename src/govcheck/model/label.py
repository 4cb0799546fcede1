"""What people call a record."""

from functools import lru_cache

from govcheck.model.value import Record
from govcheck.source import Path

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
    return named if isinstance(named, str) else _by_place(record.thing, record.path)


@lru_cache(maxsize=20_000)  # whatever is said of a record names it, many times in one run
def _by_place(thing: str, path: Path) -> str:
    if thing == "terms-of-reference":
        return f"terms of reference of {_committee(path)}"
    if thing in _SINGLE:
        return _SINGLE[thing]
    if thing in _PARTS:
        return _part(thing, path)
    return f"{thing.replace('-', ' ')} {path[-1] if path else ''}"


def _part(thing: str, path: Path) -> str:
    """Name a part by its field and its owner: `approval of constitution`, `accounts of 2016-17`."""
    route = [step for step in path if isinstance(step, str)]
    owner = "the organisation" if len(route) < 2 else _words(route[-2])
    return f"{_ONE_OF.get(route[-1], _words(route[-1]))} of {owner}" if route else thing


def _committee(path: Path) -> str:
    """Name the body whose terms of reference these are, from their path."""
    owner = str(path[-2]) if len(path) > 1 else ""
    return "the governing body" if owner == "governing_body" else f"the {_words(owner)} committee"


def _words(step: str) -> str:
    return (
        "the governing body"
        if step == "governing_body"
        else step.replace("_", " ")
        if step[:1].isdigit()
        else step.replace("-", " ").replace("_", " ")
    )
