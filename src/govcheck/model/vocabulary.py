"""The words of the organisation format: kinds of thing, their fields, and the types of fields."""

from collections.abc import Mapping
from typing import NamedTuple

from govcheck.model.leaf import TEXT, LeafType


class One(NamedTuple):
    """A field that holds one object of a kind."""

    thing: str


class Many(NamedTuple):
    """A field that holds a map of ids to objects of a kind; may say `complete: no`."""

    thing: str
    keys: LeafType | None = None
    """The type that the keys must have, where they are not free ids: a reference, a choice."""


class Rows(NamedTuple):
    """A field that holds a list of objects, or a single one; `{complete: no, items: […]}` where open."""

    thing: str


class Items(NamedTuple):
    """A field that holds a list of plain values, or a single one."""

    of: LeafType
    in_order: bool = False
    """True where the order of the list is a statement of its own."""


class Table(NamedTuple):
    """A field that holds a map of words to plain values, such as subjects to the clause that covers them."""

    keys: LeafType
    values: LeafType


class Raw(NamedTuple):
    """A field that is kept as written, for a reader that knows more (rule files use it)."""


FieldType = LeafType | One | Many | Rows | Items | Table | Raw


class Field(NamedTuple):
    """One fact that can be stated of a kind of thing."""

    name: str
    type: FieldType
    meaning: str
    left_out: str = ""
    """What leaving it out means, where that is more than "not stated"; exempt from the law of knowledge."""
    required: bool = False
    """True where an object without it cannot be read at all."""
    none_word: str = "none"
    """The word for "there is none"."""
    unit: str = ""
    """The unit of its value, where its type does not settle it."""


def unit_of(field: Field) -> str:
    """Give the unit in which a field's value is written, or nothing where it has none."""
    of_type = field.type.unit if isinstance(field.type, LeafType) else ""
    return field.unit or of_type


class DerivedField(NamedTuple):
    """A fact that is computed from others; it can be asked for like any other."""

    name: str
    gives: str
    """`yes/no`, `date`, or the kind of thing it lists."""
    meaning: str
    leaf: LeafType | None = None
    """The type of plain value it gives, where that is neither yes/no nor things."""
    always_known: bool = False
    """True where it follows from what is never silent: an id, the as-of date, or what leaving something out means."""


class Thing(NamedTuple):
    """A kind of object."""

    name: str
    meaning: str
    fields: Mapping[str, Field]


Vocabulary = Mapping[str, Thing]

_CARRIED = (
    Field("evidence", Rows("evidence"), "what shows the facts of this object"),
    Field("note", TEXT, "a remark for people; no rule reads it"),
)


def thing(name: str, meaning: str, *fields: Field, bare: bool = False) -> Thing:
    """Declare a kind of object; unless `bare`, it may carry evidence and a note like every object."""
    carried = () if bare else _CARRIED
    return Thing(name, meaning, {one.name: one for one in (*fields, *carried)})
