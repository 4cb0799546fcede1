"""Types of plain values: how the text of a scalar becomes a value, and what JSON Schema says of it."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from govcheck.model.moment import PERIOD_PATTERN, read_moment, read_period
from govcheck.model.value import Leaf, Reference

ID_PATTERN = r"^[a-z0-9][a-z0-9-]*$"
REFERENCE_PATTERN = r"^([a-z0-9][a-z0-9-]*|governing_body)$"
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
#: Words that mean something else in some YAML reader or in this format, and so cannot be ids.
RESERVED_IDS = frozenset(
    "complete evidence note items none null yes no true false on off y n format".split()  # noqa: SIM905 - reads better
)


class LeafType(NamedTuple):
    """A type of plain value."""

    name: str
    """What people call it: `date`, `yes or no`."""
    read: Callable[[str], Leaf]
    """Text to value; ValueError with a sentence for the user otherwise."""
    schema: Mapping[str, Any]
    """JSON Schema 2020-12 of the value as YAML readers of any kind would give it."""
    words: tuple[str, ...] = ()
    """The closed list of words it takes, for suggestions."""
    takes_none: bool = True
    """Whether `none` is a statement here."""
    kind: str = ""
    """For references: the kind of thing that is referred to."""
    event: bool = False
    """For dates: True where it says that something has happened, so that it cannot lie ahead."""
    unit: str = ""
    """The unit in which it is written."""
    meant: Mapping[str, str] = {}
    """Words that other formats write for some of its own, for suggestions."""


def _read_yes_no(text: str) -> bool:
    if text in ("yes", "true"):
        return True
    if text in ("no", "false"):
        return False
    raise ValueError(f"`{text}` is neither yes nor no.")


def _read_integer(text: str) -> int:
    if re.fullmatch(r"[0-9]{1,12}", text):
        return int(text)
    raise ValueError(f"`{text}` is not a whole number.")


def _read_number(text: str) -> Decimal:
    if re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,6})?", text):
        return Decimal(text)
    raise ValueError(f"`{text}` is not a number; write digits and a decimal point only.")


def _read_percentage(text: str) -> Decimal:
    if match := re.fullmatch(r"([0-9]{1,3}(?:\.[0-9]{1,3})?) ?%?", text):
        return Decimal(match.group(1))
    raise ValueError(f"`{text}` is not a percentage; write 75 or 75 %.")


def _read_address(text: str) -> str:
    if re.fullmatch(r"(https?|mailto|ftp):\S+", text):
        return text
    raise ValueError(f"`{text}` is not an address; write it in full, beginning with https://.")


def _read_digest(text: str) -> str:
    if re.fullmatch(r"[0-9a-f]{64}", text):
        return text
    raise ValueError("This is not a SHA-256; it has 64 digits 0-9 and a-f.")


def read_id(text: str) -> str:
    """Read an id; ValueError with a sentence where the text cannot be one."""
    if not _ID.fullmatch(text):
        raise ValueError(f"`{text}` cannot be an id; use small letters, digits and hyphens.")
    if text in RESERVED_IDS:
        raise ValueError(f"`{text}` cannot be an id; the word is reserved.")
    return text


_SCALAR = {"type": ["string", "number", "boolean", "null"]}

TEXT = LeafType("text", lambda text: text, _SCALAR)
YES_NO = LeafType(
    "yes or no",
    _read_yes_no,
    {"enum": [True, False, "yes", "no", "true", "false"]},
    words=("yes", "no", "true", "false"),
    takes_none=False,
    meant={"on": "yes", "off": "no", "y": "yes", "n": "no"},
)
INTEGER = LeafType(
    "whole number",
    _read_integer,
    {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": r"^[0-9]{1,12}$"}]},
)
NUMBER = LeafType(
    "number",
    _read_number,
    {"anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^-?[0-9]{1,15}(\.[0-9]{1,6})?$"}]},
)
MONEY = NUMBER._replace(name="amount in pounds", unit="pounds")
PERCENTAGE = LeafType(
    "percentage",
    _read_percentage,
    {
        "anyOf": [
            {"type": "number", "minimum": 0, "exclusiveMaximum": 1000},
            {"type": "string", "pattern": r"^[0-9]{1,3}(\.[0-9]{1,3})? ?%?$"},
        ]
    },
    unit="per cent",
)
_DATE_SCHEMA = {"type": "string", "pattern": r"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}
DATE = LeafType("date", read_moment, _DATE_SCHEMA)
EVENT = LeafType("date of something that happened", read_moment, _DATE_SCHEMA, event=True)
PERIOD = LeafType("period", read_period, {"type": "string", "pattern": PERIOD_PATTERN})
ADDRESS = LeafType("address", _read_address, {"type": "string", "pattern": r"^(https?|mailto|ftp):\S+$"})
#: A digest in which no letter happens to stand is a number to a YAML reader.
DIGEST = LeafType(
    "SHA-256",
    _read_digest,
    {"anyOf": [{"type": "string", "pattern": "^[0-9a-f]{64}$"}, {"type": "number"}]},
)


def choice(name: str, *words: str) -> LeafType:
    """Declare a closed list of words."""

    def read(text: str) -> str:
        if text in words:
            return text
        raise ValueError(f"`{text}` is not a {name}.")

    # To some YAML readers yes and no are true and false.
    booleans = [value for word, value in (("yes", True), ("no", False)) if word in words]
    return LeafType(name, read, {"enum": [*words, *booleans]}, words=words)


def ref(kind: str) -> LeafType:
    """Declare a reference to an entry of `kind` by its id."""

    def read(text: str) -> Reference:
        return Reference(kind, read_id(text) if text != "governing_body" else text)

    # An id such as 0815 or 1e3 is a number to a YAML reader.
    schema = {"anyOf": [{"type": "string", "pattern": REFERENCE_PATTERN}, {"type": "number"}]}
    return LeafType(f"id of a {kind}", read, schema, kind=kind)
