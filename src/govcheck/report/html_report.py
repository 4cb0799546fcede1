"""The report as one self-contained HTML page, to be read on a screen or on paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from govcheck.report import accepted, answers, parts, standing, summary, wording
from govcheck.report.contents import Requirements, contents
from govcheck.report.excerpt import excerpt, lines_by_place
from govcheck.report.options import ReportOptions
from govcheck.report.visible import visible
from govcheck.results.run import Run

if TYPE_CHECKING:
    from jinja2 import Environment

_WIDTH = 160


def render(run: Run, options: ReportOptions) -> str:  # noqa: ARG001 - every format is called alike
    """Draw `run` as HTML."""
    requirements = Requirements(run)
    return (
        _environment()
        .get_template("html.jinja")
        .render(
            run=run,
            accepted=accepted,
            answers=answers,
            contents=contents(run),
            parts=partial(parts.parts, requirements=requirements),
            excerpt=partial(excerpt, lines_by_place(run), width=_WIDTH),
            heading=parts.heading,
            marks=parts.marks,
            standing=standing,
            summary=summary,
            wording=wording,
        )
    )


def _environment() -> Environment:
    from jinja2 import (
        Environment,
        FunctionLoader,
        StrictUndefined,
    )  # slow to load, wanted by this format alone

    return Environment(
        loader=FunctionLoader(_packaged),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: visible(value) if type(value) is str else value,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _packaged(name: str) -> str:
    # The template is a part of the program, like its code: reading it touches nothing of the user's.
    from importlib.resources import files

    return files(__package__).joinpath(name).read_text(encoding="utf-8")
