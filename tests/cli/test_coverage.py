"""`govcheck coverage`: what the rules cover, in three formats, and an exit code."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.calling import call


def test_one_pack_is_covered() -> None:
    done = call("coverage", "--pack", "essence-of-good-governance")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("65/65 requirements: 65 by rules, 0 by the verdict.\n")


def test_as_json_it_can_be_counted() -> None:
    done = call("coverage", "--pack", "essence-of-good-governance", "--format", "json")
    found = json.loads(done.out)
    assert found["totals"] == {"requirements": 65, "by_rules": 65, "by_verdict": 0, "missing": 0}
    assert found["requirements"][0]["id"] == "FR-1"
    assert found["requirements"][0]["rules"] == ["governing-body-decides"]


def test_as_markdown_it_is_a_table() -> None:
    done = call("coverage", "--pack", "joint-committees", "--format", "markdown")
    assert "| JCC-1 | Terms of reference are reviewed within their stated interval (3.4.2) | core | fact |" in done.out


def test_a_format_that_is_none_is_refused() -> None:
    done = call("coverage", "--format", "jsn")
    assert done.code == 2
    assert done.err == (
        "govcheck: --format: `jsn` is no format here; it takes terminal, markdown, json. Did you mean `json`?\n"
    )


def test_what_is_missing_ends_with_1(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    assert call("rules", "new", folder / "rule").code == 0
    more = "  OWN-2: {source: own-source, place: '2', group: first, says: More, strength: core, shown_by: fact}\n"
    with (folder / "requirements.yaml").open("a", encoding="utf-8") as file:
        file.write(more)
    done = call("coverage", "--pack", folder, "--pack", "joint-committees")
    assert done.code == 1
    assert "      missing: no rule names it\n" in done.out
