"""Places in SARIF: files as the repository knows them, regions that count from 1, and paths of facts."""

from urllib.parse import quote

from govcheck.report.excerpt import Lines
from govcheck.report.repository import in_repository
from govcheck.report.sarif_text import Json, message
from govcheck.report.visible import one_line, visible
from govcheck.results.outcome import Note, Subject
from govcheck.results.run import Line
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


def of_subject(subject: Subject, location: Location, lines: Lines, folder: str) -> Json:
    """Give the place of a result with its line, and the subject that it is about."""
    logical = {
        "name": one_line(subject.name),
        "fullyQualifiedName": one_line(subject.id),
        "kind": one_line(subject.kind),
    }
    place = physical(location, folder)
    line = lines.get((location.file, location.span.line))
    if line and _fits(line, location):
        snippet = {"text": visible(line.text)}
        place["contextRegion"] = {"startLine": line.number, "endLine": line.number, "snippet": snippet}
    return {"physicalLocation": place, "logicalLocations": [logical]}


def _fits(line: Line, location: Location) -> bool:
    """Whether the line is as it was written and holds more than the region, as the standard wants of a context."""
    span = location.span
    whole = span.column == 1 and span.end_column > len(line.text)
    return line.as_written and span.line == span.end_line and not whole


def of_note(note: Note, lead: str, folder: str) -> Json:
    """Give the place of a fact; `lead` says what part it plays."""
    place: Json = {"message": message(f"{lead}: {note.text}")}
    if note.location.file:
        place["physicalLocation"] = physical(note.location, folder)
    if note.path:
        place["logicalLocations"] = [{"fullyQualifiedName": one_line(note.path)}]
    return place
