"""Places in SARIF: files as the repository knows them, regions that count from 1, and paths of facts."""

from __future__ import annotations

from urllib.parse import quote

from govcheck.report.repository import in_repository
from govcheck.report.sarif_text import Json, message
from govcheck.report.visible import one_line
from govcheck.results.outcome import Note, Subject
from govcheck.source import Location


def uri(file: str, folder: str) -> str:
    """Give the address of a file, relative to the top of the repository."""
    return quote(in_repository(file, folder), safe="/")


def physical(location: Location, folder: str) -> Json:
    """Give a region of a file; as with us, its end is the character behind it."""
    span = location.span
    return {
        "artifactLocation": {"uri": uri(location.file, folder)},
        "region": {
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": span.end_line,
            "endColumn": span.end_column,
        },
    }


def of_subject(subject: Subject, location: Location, folder: str) -> Json:
    """Give the place of a result, and the subject that it is about."""
    logical = {
        "name": one_line(subject.name),
        "fullyQualifiedName": one_line(subject.id),
        "kind": one_line(subject.kind),
    }
    return {"physicalLocation": physical(location, folder), "logicalLocations": [logical]}


def of_note(note: Note, lead: str, folder: str) -> Json:
    """Give the place of a fact; `lead` says what part it plays."""
    place: Json = {"message": message(f"{lead}: {note.text}")}
    if note.location.file:
        place["physicalLocation"] = physical(note.location, folder)
    if note.path:
        place["logicalLocations"] = [{"fullyQualifiedName": one_line(note.path)}]
    return place
