"""The files of a pack as JSON Schema, for editors."""

from typing import Any

from govcheck.model.schema import file_schema, organisation_schema
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import Vocabulary
from govcheck.rules.checks import KINDS
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.packs.shapes import PACK_FILES
from govcheck.rules.packs.standing import STANDING, Standing

Schema = dict[str, Any]

_WORD: Schema = {"type": ["string", "number", "boolean"]}
_WORDS: Schema = {"anyOf": [_WORD, {"type": "array", "items": _WORD}]}
_WHERE: Schema = {"type": "object", "additionalProperties": _WORDS}
_SELECTION: Schema = {
    "anyOf": [
        {"type": "string"},
        {
            "type": "object",
            "properties": {"of": {"type": "string"}, "where": _WHERE},
            "required": ["of"],
            "additionalProperties": False,
        },
    ]
}
_SUBJECT: Schema = {
    "anyOf": [
        {"type": "string"},
        {
            "type": "object",
            "properties": {"each": {"type": "string"}, "where": _WHERE},
            "required": ["each"],
            "additionalProperties": False,
        },
    ]
}
_BY_TYPE: dict[ParamType, Schema] = {
    ParamType.SELECTION: _SELECTION,
    ParamType.SELECTIONS: {"anyOf": [_SELECTION, {"type": "array", "items": _SELECTION}]},
    ParamType.QUESTIONS: {"type": "object", "additionalProperties": _WORD},
    ParamType.WHOLE_NUMBER: _WORD,
    ParamType.PERCENTAGE: _WORD,
    ParamType.DATE: _WORD,
    ParamType.YES_NO: {"enum": [True, False, "yes", "no", "true", "false"]},
}


def pack_file_schema(shape: str, vocabulary: Vocabulary = VOCABULARY) -> Schema:
    """Give the schema of one kind of file of a pack; `shape` names it as `govcheck schema` does.

    `vocabulary` is what the organisation in an example can speak of.
    """
    if shape == "lists-file":
        return _lists()
    if shape == "example":
        return _example(vocabulary)
    schema = file_schema({**PACK_FILES}, shape, f"govcheck {shape.removesuffix('-file')} file")
    if shape == "rule":
        return _with_checks(schema)
    standing = next((one for one in STANDING if shape == f"{one.key}-file"), None)
    return _with_params(schema, standing) if standing else schema


def _with_params(schema: Schema, standing: Standing) -> Schema:
    """Tie the parameters of standing rules to the kind of check that their file is for."""
    kind = KINDS[standing.check]
    properties = schema["$defs"]["object.standing-rule"]["properties"]
    needed = [one for one in _needed(kind) if one not in standing.left_out]
    properties["params"] = {**_params(kind), "required": needed}
    _with_structure(properties)
    return schema


def _with_structure(properties: Schema) -> None:
    """Say what the parts of a rule look like that are kept as written."""
    properties["subject"] = {**properties["subject"], **_SUBJECT}
    properties["when"] = {**properties["when"], **_WHERE}
    for name in ("subject", "when"):
        properties[name].pop("$ref", None)


def _with_checks(schema: Schema) -> Schema:
    """Tie the parameters of a rule to the kind of its check."""
    properties = schema["properties"]
    properties["check"] = {"description": "The kind of check.", "enum": list(KINDS)}
    _with_structure(properties)
    properties["params"] = {"type": "object"}
    schema["allOf"] = [
        {
            "if": {"properties": {"check": {"const": kind.name}}},
            "then": {"properties": {"params": _params(kind)}},
        }
        for kind in KINDS.values()
    ]
    return schema


def _params(kind: CheckKind) -> Schema:
    schema: Schema = {
        "description": kind.answers,
        "type": "object",
        "properties": {param.name: _param(param) for param in kind.params},
        "required": _needed(kind),
        "additionalProperties": False,
    }
    if "on" in schema["properties"]:
        schema["patternProperties"] = {"^[Tt]rue$": schema["properties"]["on"]}
    return schema


def _needed(kind: CheckKind) -> list[str]:
    # To YAML 1.1 readers the key `on` is true, so that they would never find it.
    return [param.name for param in kind.params if param.required and param.name != "on"]


def _param(param: Param) -> Schema:
    """Give the schema of one parameter, written plainly or dated."""
    plain = _WHERE if param.type.name.endswith("WHERE") else _BY_TYPE.get(param.type, _WORDS)
    dated = {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {"value": plain, "from": {"type": "string"}, "until": {"type": "string"}},
            "required": ["value"],
            "additionalProperties": False,
        },
    }
    return {"description": f"{param.meaning[:1].upper()}{param.meaning[1:]}.", "anyOf": [plain, dated]}


def _lists() -> Schema:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "govcheck lists file",
        "description": "Named lists that the rules of a pack use.",
        "type": "object",
        "additionalProperties": {"type": "array", "items": _WORD},
    }


def _example(vocabulary: Vocabulary) -> Schema:
    """An example is an organisation with an `expect` block on top."""
    schema = organisation_schema(vocabulary)
    expect = file_schema({**PACK_FILES}, "expect", "expect")
    schema["title"] = "govcheck example of a rule"
    schema["properties"] = {
        "expect": {"description": "What the example must give.", "type": "object",
                   "properties": expect["properties"], "required": expect["required"],
                   "additionalProperties": False},
        **schema["properties"],
    }  # fmt: skip
    schema["required"] = ["expect"]
    schema["$defs"] = {**expect["$defs"], **schema["$defs"]}
    return schema
