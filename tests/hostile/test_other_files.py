"""Whatever people write into settings, profiles, packs and baselines, or call their files, no report obeys it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from govcheck.cli.settings import SETTINGS_FILE
from govcheck.cli.usage import UsageError
from govcheck.model.vocabulary import Vocabulary
from govcheck.report import FORMATS
from govcheck.results.run import Run
from govcheck.rules.packs.shapes import PACK_FILES
from govcheck.rules.profiles.shapes import PROFILE_FILES
from tests.cli.calling import call
from tests.hostile.checking import Pair, reports_are_alike
from tests.hostile.fields import free_fields
from tests.hostile.files import Place, places, refusing, run_over, write_all
from tests.hostile.writing import SHORT, taken
from tests.report.harmless import printed
from tests.report.runs import HOSTILE_TEXT

TAKEN = taken(HOSTILE_TEXT).replace("{", "").replace("}", "")
"""What stands in braces in a message must be a fact of the rule."""


@cache
def complaint(where: tuple[Place, ...], text: str, *, hostile: bool) -> Run | tuple[str, ...]:
    """Check with a text in some places; give the run, or what is said instead."""
    with TemporaryDirectory() as folder:
        try:
            return run_over(write_all(Path(folder), text, where, hostile=hostile))
        except UsageError as error:
            return error.args


def is_taken(found: Run | tuple[str, ...]) -> bool:
    return isinstance(found, Run) and not found.input_errors


FREE = tuple(one for one in places() if is_taken(complaint((one,), SHORT, hostile=True)))
BOUND = tuple(one for one in places() if one not in FREE)


@pytest.mark.parametrize("vocabulary", [SETTINGS_FILE, PROFILE_FILES, PACK_FILES], ids=["settings", "profile", "pack"])
def test_every_field_of_free_text_is_stated(vocabulary: Vocabulary) -> None:
    # What an example must give is for whoever tries the examples of a pack; no report on an organisation has it.
    wanted = {(thing, field) for thing, field in free_fields(vocabulary) if thing != "expect"}
    assert wanted - {(one.slot.thing, one.slot.field) for one in places()} == set()


def test_as_it_stands_everything_is_taken() -> None:
    found = complaint((), "x", hostile=False)
    assert isinstance(found, Run)
    assert found.input_errors == ()
    assert {one.rule for one in found.outcomes} >= {"doors/open", "doors/named", "doors/plan-of-doors"}


@pytest.mark.parametrize("text", [TAKEN, SHORT], ids=["long", "short"])
def test_nothing_is_obeyed_where_any_text_is_taken(text: str) -> None:
    chosen = FREE
    # Two rules cannot have one name, and the name of a setting is free only while no profile names it.
    while alone := refusing(checked_with(chosen, text), chosen):
        chosen = tuple(one for one in chosen if one not in alone)
    assert len(chosen) > len(FREE) - 6
    for where in (chosen, *((one,) for one in FREE if one not in chosen)):
        pair = Pair(*(checked_with(where, text, hostile=hostile) for hostile in (True, False)))
        assert not pair.hostile.input_errors
        reports_are_alike(pair, formats=FORMATS)


def checked_with(where: tuple[Place, ...], text: str, *, hostile: bool = True) -> Run:
    found = complaint(where, text, hostile=hostile)
    assert isinstance(found, Run)
    return found


@pytest.mark.parametrize("place", BOUND, ids=lambda place: f"{place.file}-{'-'.join(map(str, place.slot.path))}")
def test_nothing_is_obeyed_where_it_is_refused(place: Place) -> None:
    hostile, harmless = (complaint((place,), SHORT, hostile=hostile) for hostile in (True, False))
    if isinstance(hostile, Run):
        told_alike = isinstance(harmless, Run) and mistakes(hostile) == mistakes(harmless)
        reports_are_alike(Pair(hostile, harmless if isinstance(harmless, Run) and told_alike else hostile))


def mistakes(found: Run) -> list[tuple[object, bool]]:
    """Give what is told of each mistake: a text that is like a name is told with the name."""
    return [(one.location.file, bool(one.suggestion)) for one in found.input_errors]


@pytest.mark.parametrize("place", BOUND[::6], ids=lambda place: f"{place.file}-{'-'.join(map(str, place.slot.path))}")
def test_nothing_is_obeyed_on_standard_error(tmp_path: Path, place: Place) -> None:
    done = call("check", write_all(tmp_path, SHORT, [place], hostile=True), "--format", "json")
    assert done.code == 2
    printed(done.err)
    assert all(line.startswith("govcheck: ") for line in done.err.splitlines())
