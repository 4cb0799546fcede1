"""Names of files as the repository knows them, for tools that match them with its files."""

from govcheck.report.visible import visible
from govcheck.results.run import Run
from govcheck.source import Location, Span


def in_repository(file: str, folder: str) -> str:
    """Give the path of a file of the organisation, whose files lie in `folder`."""
    return visible(f"{folder}/{file}" if folder else file)


def somewhere(location: Location, run: Run) -> Location:
    """Give `location`, or the head of the first file read where no place is meant; the settings' where none was."""
    if location.file:
        return location
    return Location(run.files[0] if run.files else "govcheck.yaml", Span(1, 1, 1, 1))
