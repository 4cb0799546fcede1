"""Whatever files, folders, packs, rules and requirements are called, no report obeys it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings

from govcheck.cli.check import checked
from govcheck.load.walk import show_name
from govcheck.report import FORMATS
from govcheck.results.run import Run
from tests.hostile.checking import Pair, reports_are_alike
from tests.hostile.files import DAY, TEXTS, run_over
from tests.hostile.writing import SHORT, harmless, quoted, taken
from tests.organisations import RULES
from tests.report.harmless import WORDS
from tests.report.runs import HOSTILE_TEXT

ORGANISATION = "format: 1\norganisation: {name: Saltmarsh, kind: ccg}\ngoverning_body: {decides: no}\n"
PACK = "financial-planning"
ENTRY = ("subject", "digest", "message", "reason")


def name(text: str) -> str:
    """Give a text as far as a system takes it for a name."""
    return text.replace("/", "").replace("\x00", "").encode("utf-8", "ignore").decode("utf-8")[:50]


def harmless_name(text: str) -> str:
    """Give a harmless name; what makes a file be refused is there, too."""
    return "".join("x" if show_name(one) == one else one for one in text)


@given(text=WORDS.map(name))
@example(text=name(HOSTILE_TEXT))
@settings(max_examples=15)
def test_no_name_of_a_file_or_folder_is_obeyed(text: str) -> None:
    reports_are_alike(Pair(called(text), called(harmless_name(text))), folder=text)


def called(text: str) -> Run:
    """Check an organisation of which a file and the folders that hold it are called by a text."""
    with TemporaryDirectory() as top:
        folder = Path(top) / f"of{text}"
        (folder / f"in{text}").mkdir(parents=True)
        (folder / f"in{text}" / f"n{text}.yaml").write_text(ORGANISATION, encoding="utf-8")
        return checked([folder], DAY._replace(packs=(PACK,))).run


@pytest.mark.parametrize("text", [taken(HOSTILE_TEXT), SHORT], ids=["long", "short"])
def test_no_name_of_a_pack_rule_requirement_or_group_is_obeyed(text: str) -> None:
    pair = Pair(renamed(name(text)), renamed(harmless(name(text))))
    assert not pair.hostile.input_errors
    assert len({one.rule for one in pair.hostile.outcomes}) == len(pair.hostile.rules) == 4
    reports_are_alike(pair, formats=FORMATS)


def renamed(text: str) -> Run:
    """Check an organisation by a pack that is called by a text, as are its rules, requirements and groups."""
    words = {"../doors": f"../{text}", "doors/term": f"{text}/term"}
    words |= {word: f"{word}{text}" for word in ("D-1", "D-2", "D-3", "ways", "named", "plan-of-doors")}
    pattern = re.compile("|".join(rf"(?<![\w/]){re.escape(word)}(?![\w/])" for word in words))
    with TemporaryDirectory() as folder:
        for old, content in TEXTS.items():
            file = Path(folder) / old.replace("doors/", f"{text}/").replace("named/", f"named{text}/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(pattern.sub(lambda match: quoted(words[match[0]]), content), encoding="utf-8", newline="")
        return run_over(Path(folder) / "org")


def test_no_text_of_a_baseline_is_obeyed() -> None:
    pair = Pair(with_baseline(SHORT), with_baseline(harmless_name(SHORT)))
    assert pair.hostile.baseline is not None
    assert len(pair.hostile.baseline.stale) == 2
    reports_are_alike(pair, formats=FORMATS)


def with_baseline(text: str) -> Run:
    """Check an organisation against a baseline that holds a text wherever it can."""
    entry = {"rule": next(rule.id for rule in RULES if rule.id.startswith(PACK)), **dict.fromkeys(ENTRY, text)}
    entries = [entry | {"result": result, "severity": "major"} for result in ("fail", "not-evidenced")]
    with TemporaryDirectory() as top:
        file = Path(top) / f"{name(text)}.json"
        file.write_text(json.dumps({"schema": "govcheck-baseline/1", "entries": entries}), encoding="utf-8")
        organisation = Path(top) / "organisation.yaml"
        organisation.write_text(ORGANISATION, encoding="utf-8")
        return checked([organisation], DAY._replace(packs=(PACK,), baseline=file)).run
