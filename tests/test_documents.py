"""What the documents for users say is so: their files can be read, their commands exist, their links lead somewhere."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from govcheck.cli.settings import SETTINGS_FILE
from govcheck.load import read_text
from govcheck.model.build import build
from govcheck.model.reader import Reader
from govcheck.rules.profiles.shapes import PROFILE_FILES
from tests.cli.calling import call
from tests.cli.repositories import committed
from tests.examples.reports import expected
from tests.organisations import TOP

PAGES = [TOP / "README.md", TOP / "CONTRIBUTING.md", *sorted((TOP / "docs").glob("*.md"))]
RULES_PAGE = TOP / "docs" / "writing-rules.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")
OUTPUT = re.compile(r"<!-- output (\S+) -->\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path, language: str) -> list[str]:
    return [text for one, text in BLOCK.findall(page.read_text("utf-8")) if one == language]


ORGANISATIONS = blocks(TOP / "docs" / "writing-an-organisation.md", "yaml")
COMMANDS = sorted(
    {
        " ".join(line.split())
        for page in PAGES
        for text in blocks(page, "sh")
        for line in text.replace("\\\n", " ").splitlines()
        if line.startswith("govcheck ")
    }
)


@pytest.mark.parametrize("number", range(len(ORGANISATIONS)))
def test_every_organisation_on_the_page_can_be_read(number: int) -> None:
    documents = read_text(ORGANISATIONS[number].replace("format: 1\n", ""), "page")
    if documents.root.entries:
        assert build(documents).problems == ()
    assert "format: 1\n" in ORGANISATIONS[number]


def test_the_settings_on_the_page_can_be_read() -> None:
    [settings] = blocks(TOP / "docs" / "reading-files.md", "yaml")
    reader = Reader(SETTINGS_FILE)
    reader.record("settings", read_text(settings, "govcheck.yaml").root, ())
    assert reader.problems == []


def test_the_profile_on_the_page_can_be_used(tmp_path: Path) -> None:
    [profile] = blocks(TOP / "docs" / "profiles.md", "yaml")
    (tmp_path / "my-profile.yaml").write_text(profile, encoding="utf-8")
    done = call("profiles", tmp_path / "my-profile.yaml")
    assert (done.code, done.err) == (0, "")
    assert "    Setting recent_experience: P3Y\n" in done.out


def test_every_key_of_a_profile_is_on_the_page() -> None:
    page = (TOP / "docs" / "profiles.md").read_text("utf-8")
    assert [key for key in PROFILE_FILES["profile"].fields if f"`{key}`" not in page] == []


def test_a_rule_as_the_page_builds_it_passes_its_examples(tmp_path: Path) -> None:
    requirements, rule, _where, example, _documents, _questions, facts = blocks(RULES_PAGE, "yaml")
    assert call("rules", "new", tmp_path / "my-pack" / "audit-has-a-limit").code == 0
    folder = tmp_path / "my-pack" / "audit-has-a-limit"
    (tmp_path / "my-pack" / "requirements.yaml").write_text(requirements, encoding="utf-8")
    (folder / "rule.yaml").write_text(rule, encoding="utf-8")
    with (tmp_path / "my-pack" / "pack.yaml").open("a", encoding="utf-8") as head:
        head.write(facts)
    (folder / "fail-first.yaml").write_text(example, encoding="utf-8")
    tested = call("rules", "test", tmp_path / "my-pack")
    assert (tested.code, "0 complaints" in tested.out) == (0, True)


def test_rules_that_stand_together_as_on_the_page_pass_their_examples(tmp_path: Path) -> None:
    documents, questions = blocks(RULES_PAGE, "yaml")[4:6]
    pack = tmp_path / "my-pack"
    assert call("rules", "new", pack / "first").code == 0
    for number, shown_by in ((2, "document"), (3, "attestation")):
        with (pack / "requirements.yaml").open("a", encoding="utf-8") as file:
            file.write(
                f"  OWN-{number}: {{source: own-source, place: '1', group: first, says: More, "
                f"strength: core, shown_by: {shown_by}}}\n"
            )
    (pack / "documents.yaml").write_text(documents, encoding="utf-8")
    (pack / "questions.yaml").write_text(questions, encoding="utf-8")
    tested = call("rules", "test", pack)
    assert (tested.code, "0 complaints" in tested.out) == (0, True), tested.out


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_of_the_pages_can_be_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    """In a folder with an organisation and a pack as the pages have them; what a command finds does not matter."""
    monkeypatch.chdir(tmp_path)
    arguments = shlex.split(line.partition(">")[0])[1:]
    if arguments[:2] != ["rules", "new"] and "my-pack" in arguments:
        call("rules", "new", "my-pack/audit-has-a-limit")
    for folder in {"my-ccg", "governance", "last-year", "this-year"} & set(arguments[1:]):
        if arguments[0] != "init":
            call("init", folder)
    if arguments[0] == "diff":
        committed(tmp_path)
    if arguments[:2] == ["baseline", "check"] or "--baseline" in arguments:
        call("baseline", "write", "my-ccg")
    done = call(*arguments)
    assert done.code != 2, done.err


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_every_link_leads_to_a_file(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text("utf-8")) if "://" not in link]
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_output_in_the_readme_is_that_of_the_example() -> None:
    """Lines left out are marked by a line that says `…`; all others come in this order."""
    [(name, shown)] = OUTPUT.findall((TOP / "README.md").read_text("utf-8"))
    real = iter(expected(name, "terminal").read_text("utf-8").splitlines())
    missing = [line for line in shown.splitlines() if line != "…" and line not in real]
    assert missing == []
    assert len(shown.splitlines()) > 20
