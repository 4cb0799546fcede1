"""Writing any text as YAML, and the harmless text that takes the same room."""

from __future__ import annotations

from collections.abc import Mapping

from govcheck.load import Node, Scalar, Sequence
from govcheck.load.decode import unprintable
from govcheck.load.place import LINE_BREAK
from govcheck.load.walk import show_name
from govcheck.source import Path
from tests.damage.minimal import Tree, write

SHORT = "=1+1<b>|`*_ ::error::x\n::stop-commands::x\u202e ##[y] @z"
"""A text in which there is something for everyone to obey."""
_PLAIN_KEY = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")


def refused(character: str) -> bool:
    """Whether no file may hold a character, however it is written."""
    return unprintable().fullmatch(character) is not None


def quoted(text: str) -> str:
    """Write a text in double quotes on one line, with as little written out as can be."""
    return f'"{"".join(map(_written, text))}"'


def harmless(text: str) -> str:
    """Give the text that takes the place of another one, and as much room; what is refused is refused in both."""
    return "".join(one if refused(one) else "x" * len(_written(one)) for one in text)


def taken(text: str) -> str:
    """Leave out of a text what no file may hold."""
    return "".join(one for one in text if not refused(one))


def file_name(text: str) -> str:
    """Give a text as far as a file may be called by it."""
    return show_name(taken(text)).replace("/", "").replace("\ufffd", "")[:80] + ".yaml"


def _written(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character == "\t" or LINE_BREAK.fullmatch(character) or refused(character):
        return f"\\U{ord(character):08X}"
    return character


def remark(text: str, *, hostile: bool) -> str:
    """Give what a comment can hold of a text, or what takes its place."""
    return "".join("_" if len(_written(one)) > 2 else one if hostile else "x" for one in text)


def tree_of(node: Node) -> Tree:
    """Give what was read, to be written anew."""
    if isinstance(node, Scalar):
        return node.text if node.plain else quoted(node.text)
    if isinstance(node, Sequence):
        return [tree_of(one) for one in node.items]
    return {_key(key): tree_of(entry.node) for key, entry in node.entries.items()}


def _key(key: str) -> str:
    return key if _PLAIN_KEY.issuperset(key) else quoted(key)


def rebuilt(tree: Tree, values: Mapping[Path, str], keys: Mapping[Path, str], path: Path = ()) -> Tree:
    """Give a tree with other values and keys at some of its paths."""
    if isinstance(tree, dict):
        inner = {key: rebuilt(value, values, keys, (*path, key)) for key, value in tree.items()}
        return {keys.get((*path, key), key): value for key, value in inner.items()}
    if isinstance(tree, list):
        return [rebuilt(one, values, keys, (*path, position)) for position, one in enumerate(tree)]
    return values.get(path, tree)


def file_of(tree: Tree, comment: str = "") -> str:
    """Write a file, with a comment behind every line."""
    assert isinstance(tree, dict)
    text = write(tree).text
    return text.replace("\n", f"  # {comment}\n") if comment else text
