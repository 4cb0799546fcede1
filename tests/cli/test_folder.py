"""The folder of an organisation, as seen from the working folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from govcheck.cli.folder import folder_of


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a working folder with an organisation in it, and another one beside it."""
    work = tmp_path / "work"
    (work / "governance" / "board").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (work / "governance" / "people.yaml").touch()
    (work / "governance" / "seats.yaml").touch()
    monkeypatch.chdir(work)
    return work


@pytest.mark.parametrize(
    ("given", "folder"),
    [
        (["."], ""),
        (["governance"], "governance"),
        (["governance/"], "governance"),
        (["./governance/board/../board"], "governance/board"),
        (["governance/people.yaml"], "governance"),
        (["governance/people.yaml", "governance/seats.yaml"], "governance"),
        (["governance", "governance/board"], ""),
        (["../elsewhere"], ""),
        (["governance/nowhere.yaml"], "governance"),
    ],
)
@pytest.mark.usefixtures("here")
def test_the_folder_is_seen_from_the_working_folder(given: list[str], folder: str) -> None:
    assert folder_of([Path(one) for one in given]) == folder


def test_a_folder_may_be_given_in_full(here: Path) -> None:
    assert folder_of([here / "governance"]) == "governance"
    assert folder_of([here]) == ""
    assert folder_of([here.parent / "elsewhere"]) == ""
