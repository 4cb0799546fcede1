"""Texts, names and identifiers in the forms that OSCAL allows."""

import datetime
import json
import re
import uuid
from urllib.parse import quote

from govcheck.report.markdown_text import prose
from govcheck.report.repository import in_repository
from govcheck.report.visible import one_line
from govcheck.report.wording import place
from govcheck.source import Location

Json = dict[str, object]

OSCAL_VERSION = "1.1.2"
NAMESPACE = "https://govcheck.example/ns/oscal"
"""Says whose the names of our properties are; there need not be a page."""
_IDENTIFIERS = uuid.uuid5(uuid.NAMESPACE_URL, NAMESPACE)
_UNTITLED = "Without a title"


def identifier(*parts: str) -> str:
    """Give the UUID of a thing, made of what it is and of nothing else: the same in every run."""
    return str(uuid.uuid5(_IDENTIFIERS, json.dumps(parts)))


def midnight(day: datetime.date) -> str:
    """Give the beginning of a day, by universal time."""
    return f"{day.isoformat()}T00:00:00Z"


def writable(day: datetime.date | None) -> datetime.date | None:
    """Give a day that OSCAL can write, which is one from 1900 to 2999; nothing for another one."""
    return day if day and 1900 <= day.year < 3000 else None


def token(text: str) -> str:
    """Give a text as a token: `essence/size` becomes `essence.size`; `_` stands for what a token cannot hold."""
    safe = re.sub(r"[^A-Za-z0-9._-]", "_", one_line(text).replace("/", "."))
    return safe if re.match(r"[A-Za-z_]", safe) else f"_{safe}"


def marked(text: str) -> str:
    """Write `text` for a field in Markdown, which shows it and inserts no parameter for `{{`."""
    return prose(text).replace("{", "\\{") or _UNTITLED


def bullets(texts: tuple[str, ...]) -> str:
    """Give texts as a list in Markdown; nothing for none."""
    return "\n".join(f"- {marked(text)}" for text in texts)


def props(*named: tuple[str, str]) -> list[Json]:
    """Give properties of our own by name, those without a value left out."""
    every = ((name, one_line(value)) for name, value in named)
    return [{"name": name, "ns": NAMESPACE, "value": value} for name, value in every if value]


def filled(fields: Json) -> Json:
    """Leave out what is empty: OSCAL takes neither empty lists nor empty texts."""
    return {name: value for name, value in fields.items() if value not in ("", [], {})}


def address(file: str, folder: str) -> str:
    """Give the address of a file as the repository knows it; nothing for none."""
    return quote(in_repository(file, folder), safe="/") if file else ""


def line_address(location: Location, folder: str) -> str:
    """Give the address of a line of a file; nothing where no place is meant."""
    file = address(location.file, folder)
    return f"{file}#L{location.span.line}" if file else ""


def spot(location: Location, folder: str) -> str:
    """Give `file:line:column` with the file as the repository knows it; nothing where no place is meant."""
    return place(location._replace(file=in_repository(location.file, folder))) if location.file else ""
