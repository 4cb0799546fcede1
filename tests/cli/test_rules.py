"""`govcheck rules list` and `rules test`; and what the rules of every pack read."""

from __future__ import annotations

from pathlib import Path

import pytest

from govcheck.engine.examples import try_rule
from govcheck.model.leaf import YES_NO, LeafType
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import Items
from govcheck.rules.packs import Pack, Rule
from govcheck.rules.packs.example import examples_of
from tests.cli.calling import Called, call
from tests.organisations import OWN_PACK, PACKS

RULES_WITH_PACKS = [(rule, pack) for pack in PACKS for rule in pack.rules]


def marks(rule: Rule) -> list[str]:
    return [rule.severity, rule.basis, *(["law"] if rule.mandatory else [])]


def test_every_rule_is_listed_with_its_requirements() -> None:
    done = call("rules", "list")
    expected = [
        line
        for rule, _ in RULES_WITH_PACKS
        for line in (
            f"{rule.id}  [{', '.join(marks(rule))}]  {', '.join(rule.requirements)}",
            f"    {rule.title}",
        )
    ]
    assert done == Called(0, "\n".join(expected) + "\n", "")


def test_one_pack_can_be_listed() -> None:
    listed = call("rules", "list", "--pack", "joint-committees").out.splitlines()
    of_pack = next(pack.rules for pack in PACKS if pack.id == "joint-committees")
    assert listed[::2] == [
        f"{rule.id}  [{rule.severity}, {rule.basis}]  {', '.join(rule.requirements)}" for rule in of_pack
    ]


def test_the_facts_that_a_rule_reads_are_listed(tmp_path: Path) -> None:
    call("rules", "new", tmp_path / "my-pack" / "my-rule")
    done = call("rules", "list", "--reads", "--pack", tmp_path / "my-pack", "--pack", "joint-committees")
    facts = {line.split("reads: ")[1] for line in done.out.splitlines() if "reads: " in line}
    assert done.code == 0
    assert any("committee.limit" in one.split(", ") for one in facts)


def test_a_fact_that_a_pack_declares_is_listed_among_those_that_are_read() -> None:
    done = call("rules", "list", "--reads", "--pack", "joint-committees", "--pack", OWN_PACK.folder)
    _, _, way_in, *_ = done.out[done.out.index("open-doors/way-in-open") :].splitlines()
    assert {"meeting.way_in", "meeting.way_in_walked"} <= set(way_in.split("reads: ")[1].split(", "))


def test_a_pack_that_does_not_exist_is_refused() -> None:
    said = "There is no pack `joint`: neither a built-in one nor a folder."
    done = call("rules", "list", "--pack", "joint")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"govcheck: {said}")


# ------------------------------------------------------------------------------ rules test


def a_pack(tmp_path: Path) -> Path:
    assert call("rules", "new", tmp_path / "my-pack" / "my-rule").code == 0
    return tmp_path / "my-pack"


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_folder_of_packs_is_tested_whole(tmp_path: Path) -> None:
    a_pack(tmp_path)
    call("rules", "new", tmp_path / "other-pack" / "my-rule")
    done = call("rules", "test", tmp_path)
    assert (done.code, done.out.partition(",")[0]) == (0, "2 rules")


def test_packs_that_are_tested_together_use_the_facts_of_each_other(tmp_path: Path) -> None:
    pack = a_pack(tmp_path)
    call("rules", "new", tmp_path / "other-pack" / "my-rule")
    with (pack / "pack.yaml").open("a", encoding="utf-8") as head:
        head.write("facts: {cap: {on: committee, type: money, meaning: up to which amount it may decide}}\n")
    for file in (tmp_path / "other-pack" / "my-rule").glob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace("limit:", "cap:").replace("[limit]", "[cap]"), encoding="utf-8")
    together = call("rules", "test", tmp_path)
    assert (together.code, together.err) == (0, "")
    alone = call("rules", "test", tmp_path / "other-pack")
    assert (alone.code, alone.err) == (
        2,
        "govcheck: other-pack/my-rule/rule.yaml:6:9: `cap` is not a fact of a committee.\n",
    )


def test_an_example_that_gives_something_else_is_named(tmp_path: Path) -> None:
    pack = a_pack(tmp_path)
    replace(pack / "my-rule" / "fail-first.yaml", "limit: none", "limit: 50000")
    done = call("rules", "test", pack)
    assert done.code == 1
    assert done.out.splitlines()[0].startswith("my-pack/my-rule/fail-first.yaml: expected fail, found pass: ")
    assert "1 complaint." in done.out


def test_a_rule_without_examples_is_named(tmp_path: Path) -> None:
    pack = a_pack(tmp_path)
    for file in (pack / "my-rule").glob("*-first.yaml"):
        file.unlink()
    done = call("rules", "test", pack)
    assert done.code == 1
    assert done.out.splitlines()[:3] == [
        f"my-pack/my-rule: no example of {result}" for result in ("pass", "fail", "not-evidenced")
    ]


def test_examples_that_are_no_minimal_pair_are_named(tmp_path: Path) -> None:
    pack = a_pack(tmp_path)
    more = "  audit: {functions: [audit], limit: none, reports_to: governing_body, standing: own, decides: no}\n"
    file = pack / "my-rule" / "fail-first.yaml"
    replace(file, "  audit: {functions: [audit], limit: none}\n", more + "governing_body: {decides: yes}\n")
    done = call("rules", "test", pack)
    said = "my-pack/my-rule: fail-first.yaml differ in 5 facts from the nearest pass example; at most 3"
    assert (done.code, done.out.splitlines()[0]) == (1, said)


def test_a_broken_rule_is_named_with_its_place(tmp_path: Path) -> None:
    pack = a_pack(tmp_path)
    replace(pack / "my-rule" / "rule.yaml", "limit", "limitt")
    done = call("rules", "test", pack)
    assert done.code == 2
    assert "govcheck: my-pack/my-rule/rule.yaml:" in done.err
    assert "Did you mean `limit`?" in done.err


def test_a_requirement_that_is_shown_by_a_verdict_takes_no_rule(tmp_path: Path) -> None:
    pack = a_pack(tmp_path)
    replace(pack / "requirements.yaml", "shown_by: fact", "shown_by: verdict\n    shown_as: same-weight")
    done = call("rules", "test", pack)
    said = "my-pack/my-rule/rule.yaml:2:16: `OWN-1` is shown by a verdict on other requirements; no rule can check it."
    assert (done.code, done.err) == (2, f"govcheck: {said}\n")


def test_a_requirement_that_is_shown_by_a_verdict_says_as_what(tmp_path: Path) -> None:
    pack = a_pack(tmp_path)
    replace(pack / "requirements.yaml", "strength: recommended", "strength: recommended\n    shown_as: same-weight")
    assert call("rules", "test", pack).err == (
        "govcheck: my-pack/requirements.yaml:8:15: `shown_as` is for what the overall verdict shows, with "
        "`shown_by: verdict`.\n"
    )


def test_a_broken_example_is_named_with_its_place(tmp_path: Path) -> None:
    pack = a_pack(tmp_path)
    replace(pack / "my-rule" / "pass-first.yaml", "limit: 50000", "limitt: 50000")
    done = call("rules", "test", pack)
    assert done.code == 1
    assert done.out.splitlines()[0].startswith("my-pack/my-rule/pass-first.yaml: 4: ")
    assert "Did you mean `limit`?" in done.out.splitlines()[0]


@pytest.mark.parametrize("name", ["", "nowhere"])
def test_a_folder_without_a_pack_is_refused(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    said = f"govcheck: There is no pack in {folder}: a pack is a folder with pack.yaml.\n"
    assert call("rules", "test", folder) == Called(2, "", said)


# ----------------------------------------------------------- what the rules of every pack read


KIND_OF_BODY = {("organisation", "kind"), ("organisation", "body_kind")}
"""Facts that are read of every organisation, whatever the rule asks."""


def leaves(rule: Rule, pack: Pack) -> dict[tuple[str, str], LeafType]:
    """Give the plain facts that a rule reads on its pass examples, each with its type."""
    fields = {(name, field.name): field for name, one in VOCABULARY.items() for field in one.fields.values()}
    read = try_rule(rule, examples_of(rule, pack)).reads - KIND_OF_BODY
    # What a derived fact follows from is read, too, and stands in the list for itself.
    types = {fact: fields[fact].type for fact in read if fact in fields}
    leaf_types = {fact: one.of if isinstance(one, Items) else one for fact, one in types.items()}
    return {fact: one for fact, one in leaf_types.items() if isinstance(one, LeafType)}


@pytest.mark.parametrize(("rule", "pack"), RULES_WITH_PACKS, ids=[rule.id for rule, _ in RULES_WITH_PACKS])
def test_every_rule_reads_something_and_none_is_met_by_a_bare_yes(rule: Rule, pack: Pack) -> None:
    """A rule for a fact that asks yes or no also asks for evidence, a day, a person, a body, a document."""
    read = leaves(rule, pack)
    assert read
    assert rule.basis != "fact" or any(leaf != YES_NO for leaf in read.values()), sorted(read)
