"""Parser events to a tree: one pass that places every value and refuses what is not needed."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from yaml import YAMLError
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from govcheck.load import limits
from govcheck.load.decode import unprintable
from govcheck.load.event_places import EventPlaces
from govcheck.load.events import EventSource, open_events
from govcheck.load.node import Entry, Mapping, Node, Scalar, Sequence
from govcheck.load.problem import Problem
from govcheck.source.quick import new

_SHOWN_KEY = 80
_NOT_A_NAME = "A key must be a single name; a text that begins with `{` or `[` goes in quotes."
_SECOND_DOCUMENT = "A second document begins here (`---`); write each into a file of its own."


class Parsed(NamedTuple):
    """The tree of one file."""

    root: Node | None
    """None where nothing is written in the file."""
    problems: tuple[Problem, ...]
    complete: bool
    """Whether the file was read to its end."""
    nodes: int
    """How many values, lists and mappings were counted."""


def parse(
    text: str,
    name: str,
    lines: tuple[str, ...],
    nodes_left: int = limits.ALL_NODES,
    open_parser: Callable[[str], EventSource] = open_events,
) -> Parsed:
    """Read the text of the file `name`, which falls into `lines`; nothing is raised.

    `nodes_left` is how many values may still be counted in all files together. After a syntax error or a
    limit, the tree holds what stood before it.
    """
    return _Builder(open_parser(text), name, lines, nodes_left).build()


class _Builder:
    """One pass over the events of one file."""

    def __init__(self, source: EventSource, name: str, lines: tuple[str, ...], nodes_left: int) -> None:
        self._events = self._read(source)
        self._name = name
        self._lines = lines
        self._places = EventPlaces(name, lines)
        self._most_nodes = min(nodes_left, limits.FILE_NODES)
        self._nodes = 0
        self._stopped = False
        self._problems: list[Problem] = []

    def build(self) -> Parsed:
        root: Node | None = None
        documents = 0
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._stop(event, _SECOND_DOCUMENT)
            elif isinstance(event, NodeEvent):
                root = self._node(event, 1)
        if isinstance(root, Scalar) and root.blank:
            root = None
        return Parsed(root, tuple(self._problems), not self._stopped, self._nodes)

    def _read(self, source: EventSource) -> Iterator[Event]:
        """Give event after event; all lists and mappings that are open end where this ends."""
        next_event = source.get_event
        try:
            while not self._stopped and (event := next_event()) is not None:
                yield event
        except YAMLError as error:
            self._stopped = True
            from govcheck.load.plain_words import explain  # only broken files need it

            self._problems.append(explain(error, self._name, self._lines))

    def _node(self, event: Event, depth: int) -> Node:
        if isinstance(event, ScalarEvent):
            return self._scalar(event)
        self._nodes += 1
        if self._nodes > self._most_nodes:
            self._stop_counting(event)
        if isinstance(event, CollectionStartEvent):
            return self._collection(event, depth)
        if isinstance(event, AliasEvent):
            self._report(event, f"`*{event.anchor}` is an alias: write it out, or put a text in quotes.")
        return Scalar("", True, self._places.of_empty(event))

    def _scalar(self, event: ScalarEvent) -> Scalar:
        self._nodes += 1
        if self._nodes > self._most_nodes:
            self._stop_counting(event)
        text = event.value
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        if len(text) > limits.SCALAR_CHARACTERS:
            self._report(event, f"This text is longer than {limits.SCALAR_CHARACTERS:,} characters.")
        if not event.style:
            if not text:
                return Scalar("", True, self._places.of_empty(event))
            return new(Scalar, (text, True, self._places.of(event)))
        if event.style == '"':
            text = self._without_controls(event)
        is_block = event.style in "|>"
        return Scalar(text, False, self._places.of_block(event) if is_block else self._places.of(event))

    def _without_controls(self, event: ScalarEvent) -> str:
        """Give the text in double quotes; only there can characters be written that no file may hold."""
        if event.value.isprintable():
            return event.value
        found = unprintable().search(event.value)
        if found:
            sentence = f"This text holds a control character (U+{ord(found.group()):04X}); leave it out."
            self._report(event, sentence)
        return unprintable().sub("\ufffd", event.value)

    def _collection(self, event: CollectionStartEvent, depth: int) -> Mapping | Sequence:
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        if depth > limits.DEPTH:
            self._stop(event, limits.TOO_DEEP)
        if isinstance(event, MappingStartEvent):
            return self._mapping(event, depth)
        return self._sequence(event, depth)

    def _mapping(self, start: CollectionStartEvent, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        node, end = None, None
        for event in self._events:
            if isinstance(event, MappingEndEvent):
                end = event
                break
            key = self._key(event, entries, depth)
            value = next(self._events, None)
            if value is None:
                break
            node = self._node(value, depth + 1)
            if key is not None:
                entries[key.text] = new(Entry, (key.location, node))
        last = node.location.span if node else None
        return Mapping(entries, self._places.of_collection(start, end, last))

    def _key(self, event: Event, entries: dict[str, Entry], depth: int) -> Scalar | None:
        """Give a key, or None where its value is not to be kept."""
        if not isinstance(event, ScalarEvent):
            self._node(event, depth + 1)
            if not isinstance(event, AliasEvent) and not self._stopped:
                self._report(event, _NOT_A_NAME)
            return None
        key = self._scalar(event)
        if key.text in entries:
            sentence = f"The key {_show(key.text)} stands twice in the same place; keep one of the two."
            self._problems.append(Problem(key.location, sentence, other=entries[key.text].key))
        elif not key.text:
            self._report(event, "A key is missing before the colon.")
        elif key.text == "<<" and key.plain:
            self._report(event, "`<<` (a merge key) is not taken; write the keys out.")
        else:
            return key
        return None

    def _sequence(self, start: CollectionStartEvent, depth: int) -> Sequence:
        items: list[Node] = []
        end = None
        for event in self._events:
            if isinstance(event, SequenceEndEvent):
                end = event
                break
            items.append(self._node(event, depth + 1))
        last = items[-1].location.span if items else None
        return Sequence(tuple(items), self._places.of_collection(start, end, last))

    def _stop_counting(self, event: Event) -> None:
        if self._most_nodes < limits.FILE_NODES:
            self._stop(event, f"All files together hold more than {limits.ALL_NODES:,} keys and values.")
        else:
            self._stop(event, f"The file holds more than {limits.FILE_NODES:,} keys and values.")

    def _refuse_properties(self, event: ScalarEvent | CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._report(event, f"`&{event.anchor}` is an anchor: leave it out, or put a text in quotes.")
        if event.tag is not None:
            self._report(event, "A value that begins with `!` is a tag: leave it out, or put a text in quotes.")

    def _stop(self, event: Event, sentence: str) -> None:
        self._report(event, sentence)
        self._stopped = True

    def _report(self, event: Event, sentence: str) -> None:
        self._problems.append(Problem(self._places.of_first_word(event), sentence))


def _show(key: str) -> str:
    return f"`{key}`" if len(key) <= _SHOWN_KEY and key.isprintable() else "written here"
