"""The `format` key: which format of organisation file a file says it is written in."""

from govcheck.load.node import Entry, Mapping, Scalar
from govcheck.load.place import whole_file
from govcheck.load.problem import Problem

KEY = "format"
FORMAT = "1"
"""The only format there is so far."""

_WANTED = f"{KEY}: {FORMAT}"
_SHOWN = 40


def take_format(root: Mapping, name: str) -> tuple[Mapping, tuple[Problem, ...]]:
    """Give `root` without its `format`, and what is wrong with what the file `name` says there."""
    rest = Mapping({key: entry for key, entry in root.entries.items() if key != KEY}, root.location)
    entry = root.entries.get(KEY)
    if entry is None:
        sentence = f"The file does not say `{_WANTED}`, as every organisation file must."
        return rest, (Problem(whole_file(name), sentence, _WANTED),)
    return rest, _judge(entry)


def _judge(entry: Entry) -> tuple[Problem, ...]:
    node = entry.node
    if not isinstance(node, Scalar):
        sentence = f"`{KEY}` holds more than one value; only `{_WANTED}` can be read."
        return (Problem(entry.key, sentence, _WANTED),)
    if node.text == FORMAT:
        return ()
    if not node.text:
        sentence = f"The file does not say which format it has after `{KEY}:`; only {FORMAT} can be read."
        return (Problem(entry.key, sentence, _WANTED),)
    shown = len(node.text) <= _SHOWN and node.text.isprintable()
    stated = f"`{KEY}: {node.text}`" if shown else "another format"
    sentence = f"The file says {stated} where only `{_WANTED}` can be read."
    return (Problem(node.location, sentence, _WANTED),)
