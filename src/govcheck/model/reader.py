"""From nodes to records: every value is read by the type of its field, every mistake is kept with its place."""

from typing import NamedTuple

from govcheck.load import Mapping, Node, Problem, Scalar, Sequence
from govcheck.model.leaf import LeafType, read_id
from govcheck.model.moment import Moment
from govcheck.model.near import did_you_mean
from govcheck.model.organisation import Dated
from govcheck.model.value import Absent, Group, Kept, Record, Reference, Value
from govcheck.model.vocabulary import Field, FieldType, Items, Many, One, Raw, Rows, Table, Vocabulary
from govcheck.source import Location, Path

_TOP_KEYS = {"root": "a section of an organisation file", "settings": "a setting"}
"""What the keys at the top of a file are called, where the file is no thing itself."""


class MentionedReference(NamedTuple):
    """A reference met while reading, to be looked up once everything is read."""

    reference: Reference
    location: Location


class Reader:
    """Reads nodes by a vocabulary, collecting places, references and problems on the way."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Start with nothing read."""
        self.vocabulary = vocabulary
        self._required = {
            name: [field for field in thing.fields.values() if field.required] for name, thing in vocabulary.items()
        }
        self.places: dict[Path, Location] = {}
        self.records: list[Record] = []
        self.references: list[MentionedReference] = []
        self.dated: list[Dated] = []
        self.evidenced: dict[str, dict[Path, Record]] = {}
        self.problems: list[Problem] = []

    def record(self, name: str, node: Mapping, path: Path) -> Record:
        """Read an object of the kind `name`."""
        fields = self.vocabulary[name].fields
        facts: dict[str, Value] = {}
        for key, entry in node.entries.items():
            field = fields.get(key)
            if field is None:
                self._unknown_key(key, entry.key, name)
                continue
            value = self._value(field, entry.node, (*path, key), entry.key)
            if value is not None:
                facts[key] = value
        for field in self._required[name]:
            if isinstance(facts.get(field.name), Absent | None):
                place = self.places[*path, field.name] if field.name in facts else node.location
                self._problem(place, f"`{field.name}` is needed here: {field.meaning}.")
        record = Record(name, path, facts)
        self.records.append(record)
        if path and "evidence" in facts:
            self.evidenced.setdefault(str(path[0]), {})[path] = record
        return record

    def _value(self, field: Field, node: Node, path: Path, key: Location) -> Value | None:
        """Read one value; None where it cannot be read or nothing was written."""
        if isinstance(node, Scalar) and node.plain:
            if node.blank:
                return None
            if node.text in ("not stated", "none", field.none_word):
                return self._absent(field, node, path)
        kind = field.type
        if isinstance(kind, LeafType):
            return self._leaf(kind, node, path)
        self.places[path] = key
        return self._structure(kind, node, path)

    def _structure(self, kind: One | Many | Rows | Items | Table | Raw, node: Node, path: Path) -> Value | None:
        """Read what is more than a plain value."""
        if isinstance(kind, One):
            return self._one(kind, node, path)
        if isinstance(kind, Many):
            return self._many(kind, node, path)
        if isinstance(kind, Rows):
            return self._rows(kind, node, path)
        if isinstance(kind, Items):
            return self._items(kind, node, path)
        if isinstance(kind, Table):
            return self._table(kind, node, path)
        return Kept(node, path)

    def _absent(self, field: Field, node: Scalar, path: Path) -> Absent | None:
        self.places[path] = node.location
        if node.text == "not stated":
            return Absent.NOT_STATED
        if isinstance(field.type, LeafType) and (not field.type.takes_none or field.required):
            self._problem(node.location, f"`{field.name}` cannot be `none`.", _suggest_no(field.type))
            return None
        return Absent.NONE

    def _leaf(self, leaf: LeafType, node: Node, path: Path) -> Value | None:
        """Read a plain value, remembering where a reference was met."""
        if not isinstance(node, Scalar):
            self._problem(node.location, f"A {leaf.name} is expected here, not {_shape(node)}.")
            return None
        self.places[path] = node.location
        try:
            value = leaf.read(node.text)
        except ValueError as error:
            expected = f" It takes {_listed(leaf.words)}." if 0 < len(leaf.words) <= 12 else ""
            meant = leaf.meant.get(node.text.lower(), node.text)
            self._problem(node.location, f"{error}{expected}", did_you_mean(meant, leaf.words))
            return None
        if isinstance(value, Reference):
            self.references.append(MentionedReference(value, node.location))
        elif isinstance(value, Moment):
            self.dated.append(Dated(path, value, leaf.event))
        return value

    def _one(self, kind: One, node: Node, path: Path) -> Value | None:
        if isinstance(node, Mapping):
            return self.record(kind.thing, node, path)
        self._problem(node.location, f"{self._described(kind.thing)} is expected here, not {_shape(node)}.")
        return None

    def _many(self, kind: Many, node: Node, path: Path) -> Value | None:
        """Read a map of ids to objects."""
        if not isinstance(node, Mapping):
            self._problem(node.location, f"Entries with ids are expected here, not {_shape(node)}.")
            return None
        items: list[Value] = []
        for key, entry in node.entries.items():
            if key == "complete":
                continue
            if not self._key_fits(kind.keys, key, entry.key):
                continue
            inner = (*path, key)
            self.places[inner] = entry.key
            items.append(self._entry(kind.thing, entry.node, inner))
        return Group(tuple(items), self._whole(node, path), path)

    def _entry(self, name: str, node: Node, path: Path) -> Record:
        """Read one entry of a map; one with nothing written is an object of which nothing is stated."""
        if isinstance(node, Mapping):
            return self.record(name, node, path)
        if not (isinstance(node, Scalar) and node.plain and node.text in ("", "not stated")):
            self._problem(node.location, f"{self._described(name)} is expected here, not {_shape(node)}.")
            return Record(name, path, {})
        return self.record(name, Mapping({}, node.location), path)

    def _rows(self, kind: Rows, node: Node, path: Path) -> Value | None:
        """Read a list of objects, or a single one."""
        node, whole = self._opened(node, path)
        nodes = node.items if isinstance(node, Sequence) else (node,)
        rows = []
        for position, item in enumerate(nodes):
            inner = (*path, position)
            self.places[inner] = item.location
            rows.append(self._entry(kind.thing, item, inner))
        return Group(tuple(rows), whole, path)

    def _items(self, kind: Items, node: Node, path: Path) -> Value | None:
        """Read a list of plain values, or a single one; a blank item is a value that is not stated."""
        node, whole = self._opened(node, path)
        nodes = node.items if isinstance(node, Sequence) else (node,)
        items: list[Value] = []
        for position, item in enumerate(nodes):
            if isinstance(item, Scalar) and item.plain and item.text in ("", "not stated"):
                whole = False
                continue
            value = self._leaf(kind.of, item, (*path, position))
            if value is not None:
                items.append(value)
        return Group(tuple(items), whole, path)

    def _table(self, kind: Table, node: Node, path: Path) -> Value | None:
        """Read a map of words to plain values as a record whose facts bear those words."""
        if not isinstance(node, Mapping):
            self._problem(node.location, f"A map of words to values is expected here, not {_shape(node)}.")
            return None
        facts: dict[str, Value] = {"complete": self._whole(node, path)}
        for key, entry in node.entries.items():
            if key != "complete" and self._key_fits(kind.keys, key, entry.key):
                value = self._value(Field(key, kind.values, ""), entry.node, (*path, key), entry.key)
                facts[key] = Absent.NOT_STATED if value is None else value
        return Record("table", path, facts)

    def _opened(self, node: Node, path: Path) -> tuple[Node, bool]:
        """Look into the long form of a list, `{complete: no, items: […]}`."""
        if isinstance(node, Mapping) and "items" in node.entries and set(node.entries) <= {"complete", "items"}:
            return node.entries["items"].node, self._whole(node, path)
        return node, True

    def _whole(self, node: Mapping, path: Path) -> bool:
        """Read `complete`; left out or blank it means that the list is whole."""
        entry = node.entries.get("complete")
        if entry is None or (isinstance(entry.node, Scalar) and entry.node.blank):
            return True
        self.places[*path, "complete"] = entry.node.location
        if isinstance(entry.node, Scalar) and entry.node.text in ("yes", "true", "no", "false"):
            return entry.node.text in ("yes", "true")
        self._problem(entry.node.location, "`complete` takes yes or no.")
        return True

    def _key_fits(self, keys: LeafType | None, key: str, location: Location) -> bool:
        """Check the key of an entry: a free id, or a word or reference of the type asked for."""
        try:
            value = (keys.read if keys else read_id)(key)
        except ValueError as error:
            self._problem(location, str(error), did_you_mean(key, keys.words if keys else ()))
            return False
        if isinstance(value, Reference):
            self.references.append(MentionedReference(value, location))
        return True

    def _unknown_key(self, key: str, location: Location, name: str) -> None:
        belongs = _TOP_KEYS.get(name) or f"a fact of {self._described(name).lower()}"
        self._problem(location, f"`{key}` is not {belongs}.", did_you_mean(key, self.vocabulary[name].fields))

    def _described(self, name: str) -> str:
        words = name.replace("-", " ")
        return f"{'An' if words[0] in 'aeiou' else 'A'} {words}"

    def _problem(self, location: Location, sentence: str, suggestion: str = "") -> None:
        self.problems.append(Problem(location, sentence, suggestion))


def _shape(node: Node) -> str:
    """Name what was written, for a sentence."""
    if isinstance(node, Scalar):
        return f"`{node.text}`" if len(node.text) <= 40 and "\n" not in node.text else "text"
    return "a list" if isinstance(node, Sequence) else "keys with values"


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(words[:-1]) + f" or {words[-1]}" if len(words) > 1 else words[0]


def _suggest_no(kind: FieldType) -> str:
    return "Did you mean `no`?" if isinstance(kind, LeafType) and "no" in kind.words else ""
