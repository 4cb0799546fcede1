"""The report as one self-contained HTML page, to be read on a screen or on paper."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Callable
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from govcheck.report import accepted, answers, folded, parts, standing, summary, titles, wording
from govcheck.report.contents import Requirements, contents
from govcheck.report.excerpt import Lines, excerpt, lines_by_place
from govcheck.report.filters import Filters
from govcheck.report.heaviest import heaviest, weights_in_words
from govcheck.report.options import ReportOptions
from govcheck.report.visible import visible
from govcheck.results.outcome import Outcome, hashed
from govcheck.results.run import Run
from govcheck.source import Location

if TYPE_CHECKING:
    from jinja2 import Environment

_WIDTH = 160
_MOST_LINES = 4
"""How many lines of the files a finding shows; the places of all are named beside them."""


def render(run: Run, options: ReportOptions) -> str:  # noqa: ARG001 - every format is called alike
    """Draw `run` as HTML."""
    from markupsafe import Markup  # comes with the templates, and is as slow to load

    requirements, lines, sorted_run = Requirements(run), lines_by_place(run), contents(run)
    style, script = _packaged("style.css") + _packaged("print.css"), _packaged("script.js")
    return (
        _environment()
        .get_template("page.jinja")
        .render(
            run=run,
            accepted=accepted,
            anchor=_anchors(run),
            answers=answers,
            by_source=[tuple(states) for _, states in groupby(run.requirements, key=lambda state: state.source)],
            concerned=partial(_concerned, lines),
            contents=sorted_run,
            parts=partial(parts.parts, requirements=requirements),
            excerpt=partial(excerpt, lines, width=_WIDTH),
            filters=Filters(run, requirements),
            folded=folded,
            heading=parts.heading,
            heaviest=heaviest(sorted_run),
            marks=parts.marks,
            policy=_policy(style, script),
            script=Markup(script),  # noqa: S704 - a file of the program
            standing=standing,
            style=Markup(style),  # noqa: S704 - a file of the program
            summary=summary,
            titles=titles,
            weights_in_words=weights_in_words,
            wording=wording,
        )
    )


def _anchors(run: Run) -> Callable[[Outcome], str]:
    """Give what names each result for links to it, the same from one report to the next."""
    named: dict[int, str] = {}
    times: Counter[str] = Counter()
    for one in run.outcomes:
        name = f"result-{(one.fingerprint_hash or hashed(one.rule, one.subject.id))[:12]}"
        times[name] += 1
        named[id(one)] = name if times[name] == 1 else f"{name}-{times[name]}"
    return lambda outcome: named[id(outcome)]


def _concerned(lines: Lines, outcome: Outcome) -> tuple[Location, ...]:
    """Give the places of the lines that a finding is about, each line once."""
    notes = (*outcome.disputes, *outcome.witnesses, *outcome.missing)
    places = (outcome.location, *(note.location for note in notes))
    found = {(place.file, place.span.line): place for place in reversed(places)}
    ordered = dict.fromkeys((place.file, place.span.line) for place in places)
    return tuple(found[one] for one in ordered if one in lines)[:_MOST_LINES]


def _policy(style: str, script: str) -> str:
    """Allow the page its own style and script and nothing else, whatever text stands in it."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


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
    # Templates, style and script are a part of the program, like its code: reading them touches nothing of the user's.
    from importlib.resources import files

    return files(__package__).joinpath("page", name).read_text(encoding="utf-8")
