"""The vocabulary as JSON Schema, for editors; whatever can be read as an organisation file also fits."""

from typing import Any

from govcheck.model.leaf import ID_PATTERN, RESERVED_IDS, TEXT, LeafType
from govcheck.model.vocabulary import (
    Field,
    FieldType,
    Items,
    Many,
    One,
    Raw,
    Rows,
    Table,
    Thing,
    Vocabulary,
    unit_of,
)

Schema = dict[str, Any]
"""JSON Schema 2020-12; nested to any depth, and handed on as JSON."""

_COMPLETE: Schema = {
    "description": "Whether the list is whole; `no` says that there may be more. Left out: yes.",
    "enum": ["yes", "no", "true", "false", True, False, None],
}
_KEY_PATTERN = rf"{ID_PATTERN}|^[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?$|^Infinity$"
"""An id such as 1e-3 is a number to some YAML readers, who then write it in their own way."""
_SILENT: Schema = {"enum": ["not stated", None]}


def organisation_schema(vocabulary: Vocabulary) -> Schema:
    """Give the JSON Schema of one organisation file.

    A file may hold a part of the organisation only, so nothing but `format` is required. YAML readers
    differ in what they make of `yes`, `007` or `2017-01-27`; each of their readings fits.
    """
    schema = file_schema(_in_parts(vocabulary), "root", "govcheck organisation file")
    schema["properties"] = {
        "format": {"description": "The format of this file.", "enum": [1, "1"]},
        **schema["properties"],
    }
    return {**schema, "required": ["format"]}


def _in_parts(vocabulary: Vocabulary) -> Vocabulary:
    """Give the same vocabulary with nothing required: what one file lacks, another may hold."""
    return {
        name: thing._replace(fields={key: field._replace(required=False) for key, field in thing.fields.items()})
        for name, thing in vocabulary.items()
    }


def file_schema(vocabulary: Vocabulary, root: str, title: str) -> Schema:
    """Give the JSON Schema of a file whose top is an object of the kind `root`."""
    fields = [field for thing in vocabulary.values() for field in thing.fields.values()]
    defined = {_name(field): _with_absence(field) for field in fields}
    objects = {f"object.{thing.name}": _object(thing) for thing in vocabulary.values() if thing.name != root}
    leaves = {f"value.{_slug(leaf.name)}": _leaf(leaf) for field in fields for leaf in _leaves(field.type)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **_object(vocabulary[root]),
        "title": title,
        "$defs": dict(sorted({"complete": _COMPLETE, **leaves, **defined, **objects}.items())),
    }


def _object(thing: Thing) -> Schema:
    schema: Schema = {
        "title": thing.name.replace("-", " "),
        "description": _sentence(thing.meaning),
        "type": "object",
        "properties": {field.name: _field(field) for field in thing.fields.values()},
        "additionalProperties": False,
    }
    # To YAML 1.1 readers the key `on` is true, so that they would never find it.
    if needed := [field.name for field in thing.fields.values() if field.required and field.name != "on"]:
        schema["required"] = needed
    if "on" in thing.fields:
        # As a pattern it is not offered by editors.
        schema["patternProperties"] = {"^[Tt]rue$": _reference(_name(thing.fields["on"]))}
    return schema


def _field(field: Field) -> Schema:
    unit = f" Unit: {unit_of(field)}." if unit_of(field) else ""
    left_out = f" Left out: {field.left_out}." if field.left_out else ""
    return {"description": _sentence(field.meaning) + unit + left_out, **_reference(_name(field))}


def _with_absence(field: Field) -> Schema:
    """Give the schema of a field: its type, or one of the ways to say that there is no value."""
    absent: list[str | None] = ["not stated", None]
    if not isinstance(field.type, LeafType) or field.type.takes_none:
        absent += sorted({"none", field.none_word})
    return {"anyOf": [*_forms(field.type), {"enum": absent}]}


def _forms(kind: FieldType) -> list[Schema]:
    """Give the forms that a value of a type can take when there is one."""
    if isinstance(kind, LeafType):
        return [_value(kind)]
    if isinstance(kind, One):
        return [_reference(f"object.{kind.thing}")]
    if isinstance(kind, Many):
        return [_map(kind.keys, {"anyOf": [_reference(f"object.{kind.thing}"), _SILENT]})]
    if isinstance(kind, Table):
        return [_map(kind.keys, _with_absence(Field("", kind.values, "")))]
    if isinstance(kind, Rows):
        return _list(_reference(f"object.{kind.thing}"))
    return _list(_value(kind.of)) if isinstance(kind, Items) else [{}]


def _list(one: Schema) -> list[Schema]:
    """Give the three forms of a list: a list, a single value, and the long form that can say `complete`."""
    several = {"type": "array", "items": {"anyOf": [one, _SILENT]}}
    long_form = {
        "type": "object",
        "properties": {"complete": _reference("complete"), "items": {"anyOf": [several, one, _SILENT]}},
        "required": ["items"],
        "additionalProperties": False,
    }
    return [several, one, long_form]


def _map(keys: LeafType | None, values: Schema) -> Schema:
    """Give the schema of a map of keys to values that may also say `complete`."""
    return {
        "type": "object",
        "properties": {"complete": _reference("complete")},
        "propertyNames": {"anyOf": [_keys(keys), {"const": "complete"}]},
        "additionalProperties": values,
    }


def _keys(keys: LeafType | None) -> Schema:
    if keys and keys.words:
        return {"enum": list(keys.words)}
    if keys and (keys.kind or keys == TEXT):
        return {"type": "string"}
    return {"pattern": _KEY_PATTERN, "not": {"enum": sorted(RESERVED_IDS)}}


def _leaves(kind: FieldType) -> tuple[LeafType, ...]:
    """Give the types of plain values that a type is made of, keys apart."""
    if isinstance(kind, Items):
        return (kind.of,)
    if isinstance(kind, Table):
        return (kind.values,)
    return (kind,) if isinstance(kind, LeafType) else ()


def _leaf(leaf: LeafType) -> Schema:
    return {"title": leaf.name, **leaf.schema}


def _value(leaf: LeafType) -> Schema:
    return _reference(f"value.{_slug(leaf.name)}")


def _name(field: Field) -> str:
    """Name the schema that all fields of one type share."""
    kind = field.type
    name = type(kind).__name__.lower()
    if isinstance(kind, LeafType):
        parts = ["stated", kind.name]
    elif isinstance(kind, Items):
        parts = [name, kind.of.name]
    elif isinstance(kind, Table):
        parts = [name, kind.keys.name, kind.values.name]
    elif isinstance(kind, Raw):
        parts = [name]
    else:
        parts = [name, kind.thing]
    if isinstance(kind, Many) and kind.keys:
        parts.append(kind.keys.name)
    if field.none_word != "none":
        parts.append(field.none_word)
    return ".".join(map(_slug, parts))


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")


def _reference(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _sentence(meaning: str) -> str:
    return f"{meaning[:1].upper()}{meaning[1:]}."
