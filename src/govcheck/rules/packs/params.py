"""Reading the parameters of a rule by the kind of its check."""

import datetime
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from govcheck.load import Mapping as Written
from govcheck.load import Node, Scalar, Sequence
from govcheck.model.leaf import DATE, INTEGER, PERCENTAGE, PERIOD, YES_NO, read_id
from govcheck.model.moment import Moment
from govcheck.model.near import did_you_mean
from govcheck.model.value import Leaf
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.packs.conditions import ConditionReader
from govcheck.rules.packs.dated import Version, combined, is_dated
from govcheck.rules.packs.pack import Dated, Span, Word
from govcheck.rules.packs.resolved import OR_ELSE, RESOLVED_AGAINST
from govcheck.rules.packs.trouble import Trouble
from govcheck.rules.where import Selection, Where


class Shelf(NamedTuple):
    """What the parameters of a pack may refer to by name."""

    lists: Mapping[str, tuple[Word, ...]]
    settings: Mapping[str, str]
    tailored: Mapping[str, Word] = MappingProxyType({})
    """What a profile puts in the place of settings, with the place where the profile says so."""


class ParamReader:
    """Reads the parameters of one rule."""

    def __init__(self, subject: str, shelf: Shelf, reader: ConditionReader, trouble: Trouble) -> None:
        """Resolve against the kind of thing that is the rule's subject."""
        self._subject = subject
        self._shelf = shelf
        self._read = reader
        self._trouble = trouble
        self._things: dict[str, str] = {"committee": "committee", "document": "document"}
        self._words: dict[str, list[Word]] = {}
        self._closed: dict[str, tuple[str, ...]] = {}
        self._given: tuple[Param, ...] = ()
        self.settings: list[str] = []
        """The settings used so far."""

    def read(self, kind: CheckKind, node: Node) -> tuple[Dated, ...]:
        """Read all parameters; several versions where values are dated."""
        if not isinstance(node, Written):
            self._trouble.add(node.location, "Parameters are written as `name: value`.")
            return ()
        known = {param.name: param for param in kind.params}
        for key, entry in node.entries.items():
            if key not in known:
                sentence = f"`{key}` is not a parameter of the check `{kind.name}`."
                self._trouble.add(entry.key, sentence, did_you_mean(key, known))
        for param in kind.params:
            if param.required and param.name not in node.entries:
                self._trouble.add(node.location, f"`{param.name}` is needed here: {param.meaning}.")
        if kind.one_of and not set(kind.one_of) & node.entries.keys():
            names = " or ".join(f"`{name}`" for name in kind.one_of)
            self._trouble.add(node.location, f"The check `{kind.name}` asks for nothing here; give {names}.")
        # Lists come first, for other parameters are resolved against what they list.
        given = self._given = tuple(param for param in kind.params if param.name in node.entries)
        versions = {param.name: self._versions(param, node.entries[param.name].node) for param in given}
        for param in given:
            self._check_words(param)
        return () if self._trouble else combined(kind, versions)

    def _versions(self, param: Param, node: Node) -> list[Version]:
        """Read one parameter, dated or not."""
        if isinstance(node, Sequence) and node.items and all(is_dated(item) for item in node.items):
            return [self._dated(param, item) for item in node.items if isinstance(item, Written)]
        return [Version(self._value(param, node), Span())]

    def _dated(self, param: Param, node: Written) -> Version:
        for key, entry in node.entries.items():
            if key not in ("value", "from", "until"):
                near = did_you_mean(key, ("value", "from", "until"))
                self._trouble.add(entry.key, f"`{key}` has no meaning in a dated value.", near)
        return Version(
            self._value(param, node.entries["value"].node),
            Span(self._day(node, "from"), self._day(node, "until")),
        )

    def _day(self, node: Written, name: str) -> datetime.date | None:
        entry = node.entries.get(name)
        moment = self._leaf(DATE.read, entry.node) if entry else None
        return moment.earliest if isinstance(moment, Moment) else None

    def _value(self, param: Param, node: Node) -> object:
        return _READERS[param.type](self, self._setting(node), param)

    def _setting(self, node: Node) -> Node:
        """Put the pack's setting in the place of `$name`."""
        if not (isinstance(node, Scalar) and node.text.startswith("$")):
            return node
        name = node.text[1:]
        if name not in self._shelf.settings:
            near = did_you_mean(name, self._shelf.settings)
            self._trouble.add(node.location, f"The pack has no setting `{name}`.", near)
            return node
        self.settings.append(name)
        if tailored := self._shelf.tailored.get(name):
            return node._replace(text=tailored.text, location=tailored.location)
        return node._replace(text=self._shelf.settings[name])

    def _leaf(self, read: Callable[[str], Leaf], node: Node) -> Leaf | None:
        """Read a plain value, noting what is wrong with it."""
        try:
            return read(self._read.text(node, "A plain value"))
        except ValueError as error:
            self._trouble.add(node.location, str(error))
            return None

    def field(self, node: Node, param: Param) -> str:
        """Read a route to one field."""
        route = self._read.text(node, "The name of a field")
        target = self._read.target(self._thing_of(param), route, node.location)
        self._closed[param.name] = target.leaf.words if target.leaf else ()
        return route

    def fields(self, node: Node, param: Param) -> tuple[str, ...]:
        """Read routes to several fields."""
        thing = self._thing_of(param)
        texts = self._read.texts(node, "The name of a field")
        for text, location in texts:
            self._read.target(thing, text, location)
        return tuple(text for text, _ in texts)

    def listing(self, node: Node, param: Param) -> str:
        """Read a route to a list, remembering what it lists."""
        route, thing = self._read.list_of(node, self._thing_of(param))
        self._things["items" if param.name == "of" else param.name] = thing
        return route

    def where(self, node: Node, param: Param) -> Where:
        """Read conditions."""
        return self._read.where(node, self._thing_of(param))

    def selection(self, node: Node, param: Param) -> Selection:
        """Read a selection, remembering what it selects."""
        selection, thing = self._read.selection(node, self._subject)
        self._things[param.name] = thing
        return selection

    def selections(self, node: Node, param: Param) -> tuple[Selection, ...]:
        """Read several selections, remembering what they select."""
        nodes = node.items if isinstance(node, Sequence) else (node,)
        pairs = [self._read.selection(one, self._subject) for one in nodes]
        self._things[param.name] = pairs[0][1] if pairs else ""
        return tuple(selection for selection, _ in pairs)

    def words(self, node: Node, param: Param) -> tuple[str, ...]:
        """Read words, or the list of the pack that bears the name, remembering them."""
        if isinstance(node, Scalar) and node.text in self._shelf.lists:
            words = list(self._shelf.lists[node.text])
        elif isinstance(node, Sequence):
            words = [Word(text, location) for text, location in self._read.texts(node, "A word, or a list of words,")]
        else:
            # NOTE: were a word alone taken as it stands, a misspelt list would be asked for as a word.
            name = self._read.text(node, "The name of a list, or a list of words,")
            near = did_you_mean(name, self._shelf.lists) or (f"Write `[{name}]` for a single word." if name else "")
            self._trouble.add(node.location, f"lists.yaml has no list `{name}`.", near)
            words = []
        self._words.setdefault(param.name, []).extend(words)
        return tuple(word.text for word in words)

    def questions(self, node: Node, _: Param) -> tuple[tuple[str, str], ...]:
        """Read the parts of a question, each with its words."""
        if not isinstance(node, Written) or not node.entries:
            self._trouble.add(node.location, "Parts of a question are written as `part: the question in words`.")
            return ()
        for part, entry in node.entries.items():
            try:
                read_id(part)
            except ValueError as error:
                self._trouble.add(entry.key, str(error))
        return tuple((part, self._read.text(entry.node, "A question")) for part, entry in node.entries.items())

    def _check_words(self, param: Param) -> None:
        """Hold the words of a parameter against the closed list that they come from, where there is one."""
        closed = self._closed.get(param.words_of, param.words)
        for word in self._words.get(param.name, ()):
            if closed and word.text and word.text not in closed:
                sentence = f"`{word.text}` is not among the words that `{param.name}` takes."
                self._trouble.add(word.location, sentence, did_you_mean(word.text, closed))

    def things(self) -> dict[str, str]:
        """Give the kind of thing whose fields each parameter names, of those that were read."""
        return {param.name: self._thing_of(param) for param in self._given}

    def _thing_of(self, param: Param) -> str:
        """Say against which kind of thing a field parameter is resolved."""
        source = RESOLVED_AGAINST.get(param.type)
        if source in OR_ELSE:
            return self._things.get(source) or self._things.get(OR_ELSE[source], self._subject)
        return self._things.get(source, "") if source else self._subject

    def linking_field(self, node: Node, param: Param) -> str:
        """Read the field that refers, remembering to what."""
        text = self.field(node, param)
        target = self._read.target(self._things.get("any_of", ""), text, node.location)
        self._things["target"] = target.thing
        return text


def _ending(word: str) -> list[ParamType]:
    """Give the types that are read alike: those whose name ends with `word`."""
    return [one for one in ParamType if one.name.rpartition("_")[2] == word]


_READERS: dict[ParamType, Callable[[ParamReader, Node, Param], object]] = {
    **dict.fromkeys(_ending("FIELD"), ParamReader.field),
    **dict.fromkeys(_ending("FIELDS"), ParamReader.fields),
    **dict.fromkeys(_ending("WHERE"), ParamReader.where),
    ParamType.ANY_OF_FIELD: ParamReader.linking_field,
    ParamType.LIST: ParamReader.listing,
    ParamType.ITEM_LIST: ParamReader.listing,
    ParamType.SELECTION: ParamReader.selection,
    ParamType.SELECTIONS: ParamReader.selections,
    ParamType.WORDS: ParamReader.words,
    ParamType.WHOLE_NUMBER: lambda self, node, _: self._leaf(INTEGER.read, node),
    ParamType.PERCENTAGE: lambda self, node, _: self._leaf(PERCENTAGE.read, node),
    ParamType.DATE: lambda self, node, _: self._leaf(DATE.read, node),
    ParamType.PERIOD: lambda self, node, _: self._leaf(PERIOD.read, node),
    ParamType.YES_NO: lambda self, node, _: self._leaf(YES_NO.read, node),
    ParamType.TEXT: lambda self, node, _: self._read.text(node, "Text"),
    ParamType.QUESTIONS: ParamReader.questions,
}
