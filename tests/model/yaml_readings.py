"""What readers of YAML 1.1 and of YAML 1.2 make of one text, written as JSON: editors use one or the other."""

from __future__ import annotations

import math
import re

import yaml

Json = object
"""Anything that JSON can hold."""


class Old(yaml.SafeLoader):
    """A reader of YAML 1.1 that leaves dates as they are written, as editors do."""


Old.add_constructor("tag:yaml.org,2002:timestamp", lambda _, node: node.value)
Old.add_constructor("tag:yaml.org,2002:value", lambda _, node: node.value)  # `=`, which most readers take as a text


class Core(yaml.SafeLoader):
    """A reader of YAML 1.2: fewer words are booleans, and no text is a date."""


Core.yaml_implicit_resolvers = {}
Core.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(~|null|Null|NULL|)$"), None)
Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|True|TRUE|false|False|FALSE)$"), None)
Core.add_implicit_resolver("tag:yaml.org,2002:core-int", re.compile(r"^[-+]?[0-9]+$|^0o[0-7]+$|^0x[0-9a-fA-F]+$"), None)
Core.add_implicit_resolver(
    "tag:yaml.org,2002:core-float",
    re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$|^[-+]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$"),
    None,
)
Core.add_constructor(
    "tag:yaml.org,2002:core-int",
    lambda _, node: int(node.value, 0) if node.value[:2] in ("0o", "0x") else int(node.value),
)
Core.add_constructor(
    "tag:yaml.org,2002:core-float",
    lambda _, node: float(node.value.lower().replace(".inf", "inf").replace(".nan", "nan")),
)


def readings(text: str) -> list[Json]:
    """Give the JSON that each kind of reader gives an editor."""
    return [_json(yaml.load(text, Loader=loader)) for loader in (Old, Core)]  # noqa: S506 - both are safe


def old_reading(text: str) -> Json:
    """Give the JSON that a reader of YAML 1.1 gives an editor."""
    # PyYAML's two parsers differ over tabs; what is read here is read by the one that it uses where it can.
    node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return None if node is None else _json(Old("").construct_document(node))


def _json(value: object) -> Json:
    if isinstance(value, dict):
        return {_key(key): _json(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_json(one) for one in value]
    return value


def _key(key: object) -> str:
    """Write a key as JSON does."""
    if isinstance(key, bool):
        return str(key).lower()
    if isinstance(key, float):
        return "Infinity" if math.isinf(key) else f"{key:.15g}"
    return "null" if key is None else str(key)
