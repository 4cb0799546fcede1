"""The vocabulary as a page for people: every fact that can be stated, and every fact that is computed."""

from collections.abc import Iterable, Iterator

from govcheck.model.dictionary_text import EXEMPT, INTRODUCTION, SAME_EVERYWHERE, VALUES, WORD_LISTS
from govcheck.model.leaf import LeafType
from govcheck.model.vocabulary import (
    DerivedField,
    Field,
    FieldType,
    Items,
    Many,
    One,
    Rows,
    Table,
    Thing,
    Vocabulary,
    unit_of,
)

_SHORT = 8
"""A list of no more words than this stands in the table itself."""

_CARRIED = ("evidence", "note")
_HEAD = "| Fact | Type | Unit | Meaning | Left out means | Derived |\n| --- | --- | --- | --- | --- | --- |"


def data_dictionary(vocabulary: Vocabulary, derived: Iterable[tuple[str, DerivedField]]) -> str:
    """Give the data dictionary as Markdown.

    `derived` are the facts that are computed, each with the name of the kind of thing it belongs to.
    """
    computed: dict[str, list[DerivedField]] = {}
    for name, field in derived:
        computed.setdefault(name, []).append(field)
    parts = [INTRODUCTION, VALUES, _exempt(vocabulary), "## Kinds of thing", SAME_EVERYWHERE]
    parts += [_section(thing, computed.get(thing.name, []), vocabulary) for thing in vocabulary.values()]
    parts += ["## Lists of words", WORD_LISTS, *_word_lists(vocabulary)]
    return "\n\n".join(parts) + "\n"


def _section(thing: Thing, computed: list[DerivedField], vocabulary: Vocabulary) -> str:
    carried = _CARRIED if all(key in thing.fields for key in _CARRIED) else ()
    stated = [_row(field, vocabulary) for field in thing.fields.values() if field.name not in carried]
    derived = [_derived_row(field, vocabulary) for field in sorted(computed, key=lambda one: one.name)]
    head = f"### {_title(thing.name)}\n\n{_sentence(thing.meaning)}"
    return "\n".join([head, "", _HEAD, *stated, *derived])


def _row(field: Field, vocabulary: Vocabulary) -> str:
    left_out = field.left_out or ("an error: it is needed" if field.required else "not stated")
    kind = _type(field.type, vocabulary)
    if field.none_word != "none":
        kind += f"; `{field.none_word}` where there is none"
    return _cells(f"`{field.name}`", kind, unit_of(field), field.meaning, left_out, "no")


def _derived_row(field: DerivedField, vocabulary: Vocabulary) -> str:
    gives = _linked(field.gives) if field.gives in vocabulary else field.gives
    return _cells(f"`{field.name}`", gives, "", field.meaning, "", "yes")


def _cells(*cells: str) -> str:
    """Give one line of a table; a bar inside a cell would end it."""
    return "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in cells) + " |"


def _type(kind: FieldType, vocabulary: Vocabulary) -> str:
    """Say in words what a field takes, with links to what it is made of."""
    if isinstance(kind, LeafType):
        return _leaf(kind, vocabulary)
    if isinstance(kind, One):
        return f"one {_linked(kind.thing)}"
    if isinstance(kind, Many):
        keys = _leaf(kind.keys, vocabulary) if kind.keys else "id"
        return f"map of {keys} to {_linked(kind.thing)}"
    if isinstance(kind, Rows):
        return f"one or a list of {_linked(kind.thing)}"
    if isinstance(kind, Items):
        order = ", in order" if kind.in_order else ""
        return f"one or a list of: {_leaf(kind.of, vocabulary)}{order}"
    if isinstance(kind, Table):
        return f"map of {_leaf(kind.keys, vocabulary)} to {_leaf(kind.values, vocabulary)}"
    return "as written"


def _leaf(leaf: LeafType, vocabulary: Vocabulary) -> str:
    if leaf.kind in vocabulary:
        return f"id of a {_linked(leaf.kind)}"
    if leaf.name == "yes or no" or not leaf.words:
        return leaf.name
    if len(leaf.words) > _SHORT:
        return f"[{leaf.name}](#words-{_anchor(leaf.name)})"
    return _quoted(leaf.words)


def _exempt(vocabulary: Vocabulary) -> str:
    """List every key whose absence says something, with what it says and where."""
    found: dict[tuple[str, str], list[str]] = {("complete", "the list is whole"): ["every list and map"]}
    for thing in vocabulary.values():
        for field in thing.fields.values():
            if field.left_out:
                found.setdefault((field.name, field.left_out), []).append(_linked(thing.name))
    rows = [_cells(f"`{name}`", text, ", ".join(things)) for (name, text), things in sorted(found.items())]
    return "\n".join([EXEMPT, "", "| Fact | Left out means | On |\n| --- | --- | --- |", *rows])


def _word_lists(vocabulary: Vocabulary) -> list[str]:
    fields = (field for thing in vocabulary.values() for field in thing.fields.values())
    long = {leaf.name: leaf.words for field in fields for leaf in _leaves(field.type) if len(leaf.words) > _SHORT}
    return [f"### Words: {name}\n\n{_quoted(words)}" for name, words in sorted(long.items())]


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _leaves(kind: FieldType) -> Iterator[LeafType]:
    """Give the types of plain values and of keys that a type is made of."""
    if isinstance(kind, LeafType):
        yield kind
    elif isinstance(kind, Items):
        yield kind.of
    elif isinstance(kind, Table):
        yield from (kind.keys, kind.values)
    elif isinstance(kind, Many) and kind.keys:
        yield kind.keys


def _linked(name: str) -> str:
    return f"[{name.replace('-', ' ')}](#{_anchor(_title(name))})"


def _title(name: str) -> str:
    """Give the heading of a kind of thing; the top of everything has a name of its own."""
    return "top of a file" if name == "root" else name.replace("-", " ")


def _anchor(heading: str) -> str:
    return heading.lower().replace(" ", "-")


def _sentence(meaning: str) -> str:
    return f"{meaning[:1].upper()}{meaning[1:]}."
