"""Reports: each format is a function from a run to text or to the bytes of a file, touching nothing but the run."""

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType
from typing import Any, NamedTuple

from govcheck.report.options import People, ReportOptions
from govcheck.results.run import Run

__all__ = [
    "DOCUMENTS",
    "FORMATS",
    "TEXT_FORMATS",
    "WITHOUT_NAMES",
    "Library",
    "People",
    "Render",
    "ReportOptions",
    "missing_library",
    "names_nobody",
    "render",
    "render_file",
]

Render = Callable[[Run, ReportOptions], str]


def drawn_by(module: str) -> Callable[[Any, ReportOptions], str]:
    """Make a format of the function `render` of `module`, below this package.

    It is imported when it is drawn: most runs draw one format, and templates are slow to load.
    """

    def draw(drawn: object, options: ReportOptions) -> str:
        text: str = import_module(f"{__name__}.{module}").render(drawn, options)
        return text

    return draw


TEXT_FORMATS: Mapping[str, Render] = MappingProxyType(
    {
        "terminal": drawn_by("terminal"),
        "json": drawn_by("json_report"),
        "markdown": drawn_by("markdown"),
        "html": drawn_by("html_report"),
        "sarif": drawn_by("sarif_report"),
        "junit": drawn_by("junit"),
        "github": drawn_by("github"),
        "gitlab": drawn_by("gitlab"),
        "csv": drawn_by("csv_report"),
        "oscal": drawn_by("oscal_results"),
        "oscal-poam": drawn_by("oscal_poam"),
    }
)
"""Every format that is text, by the name people choose it by."""


class Library(NamedTuple):
    """What a document is written with; it comes with an extra of its own."""

    module: str
    package: str
    """Its name where packages are installed from."""


DOCUMENTS: Mapping[str, Library] = MappingProxyType(
    {"xlsx": Library("xlsxwriter", "XlsxWriter"), "docx": Library("docx", "python-docx")}
)
"""Every format that is a file of an office program and never printed; the extra it needs has the same name."""

FORMATS = (*TEXT_FORMATS, *DOCUMENTS)
"""The names of all formats."""

WITHOUT_NAMES = frozenset({"sarif", "junit", "github", "gitlab", "oscal", "oscal-poam"})
"""Formats for tools that many can see: they show posts unless names are asked for."""


def missing_library(format_name: str) -> Library | None:
    """Give the library that a format needs and that is not installed; None where there is nothing in the way."""
    library = DOCUMENTS.get(format_name)
    return library if library and find_spec(library.module) is None else None


def render(format_name: str, run: Run, options: ReportOptions) -> str:
    """Draw `run` in one of `TEXT_FORMATS`, with people shown as `options` ask; KeyError for any other format."""
    return TEXT_FORMATS[format_name](_as_shown(format_name, run, options), options)


def render_file(format_name: str, run: Run, options: ReportOptions) -> bytes:
    """Give the bytes of a report's file in one of `FORMATS`; KeyError for an unknown format.

    ImportError where the library of a document is not installed.
    """
    if format_name not in DOCUMENTS:
        return render(format_name, run, options).encode("utf-8", "backslashreplace")
    shown = _as_shown(format_name, run, options)
    written: bytes = import_module(f"{__name__}.{format_name}").render(shown, options)
    return written


def names_nobody(format_name: str, people: People | None) -> bool:
    """Whether a report calls people by their posts, as is asked for or else as the format has it."""
    return people == "posts" or (people is None and format_name in WITHOUT_NAMES)


def _as_shown(format_name: str, run: Run, options: ReportOptions) -> Run:
    """Give `run` with names or with posts, as is asked for or else as the format has it."""
    if not names_nobody(format_name, options.people):
        return run
    from govcheck.report.people import without_names  # only needed where it is asked for

    return without_names(run)
