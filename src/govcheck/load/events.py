"""YAML text to parser events: the C parser where PyYAML has it, its Python parser where not."""

from typing import Protocol

import yaml
from yaml.events import Event

try:
    from yaml._yaml import CParser as _Parser
except ImportError:  # PyYAML was built without libyaml
    from yaml import SafeLoader as _Parser  # type: ignore[assignment]  # it offers the same get_event


class EventSource(Protocol):
    """What both parsers offer."""

    def get_event(self) -> Event | None:
        """Give the next event; None after the last one. Raises `yaml.YAMLError` on a syntax error."""


def open_events(text: str) -> EventSource:
    """Give the events of `text`, which must hold printable characters only."""
    return _Parser(text)


def open_python_events(text: str) -> EventSource:
    """Give the same events from PyYAML's Python parser."""
    return yaml.SafeLoader(text)
