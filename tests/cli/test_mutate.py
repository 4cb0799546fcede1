"""`govcheck rules test --mutate`."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from govcheck.cli import progress
from govcheck.cli.main import main
from tests.cli.calling import Called, call
from tests.engine.mutation.small_rule import small_pack
from tests.engine.mutation.test_trial import ALL, FEW, RULE, SEATS

KILLED = """\
small
    bound                2 of 2     100.0 %
    condition            1 of 1     100.0 %
    silence-as-no        3 of 3     100.0 %
    silence-as-yes       2 of 2     100.0 %
    word                 1 of 1     100.0 %
    negation             1 of 1     100.0 %  (not counted)
"""
ALIVE = """\
small
    bound                2 of 2     100.0 %
    condition            1 of 1     100.0 %
    silence-as-no        0 of 3       0.0 %  fewer than 95 %
    silence-as-yes       0 of 2       0.0 %  fewer than 95 %
    word                 1 of 1     100.0 %
    negation             1 of 1     100.0 %  (not counted)
Changes that no example notices:
small/asked
    silence-as-no: `governing_body`, not stated, read as none
    silence-as-no: `seat.kind`, not stated, read as none
    silence-as-no: the list `governing_body.seats`, left out or not whole, read as none
    silence-as-yes: `seat.kind`, not stated, read as `lay`
    silence-as-yes: the list `governing_body.seats`, left out or not whole, read as whole as it stands
"""


def test_examples_that_notice_every_change_pass(tmp_path: Path) -> None:
    small_pack(tmp_path, RULE, **ALL)
    assert call("rules", "test", tmp_path / "small", "--mutate") == Called(0, KILLED, "")


def test_what_examples_do_not_notice_is_listed(tmp_path: Path) -> None:
    small_pack(tmp_path, RULE, **FEW)
    assert call("rules", "test", tmp_path / "small", "--mutate") == Called(1, ALIVE, "")


def test_several_packs_are_scored_apart_and_together(tmp_path: Path) -> None:
    small_pack(tmp_path, RULE, **FEW)
    (tmp_path / "small").rename(tmp_path / "another")
    small_pack(tmp_path, RULE, **ALL)
    done = call("rules", "test", tmp_path, "--mutate")
    titles = [line for line in done.out.splitlines() if not line.startswith(" ")]
    assert titles == ["another", "small", "All packs", "Changes that no example notices:", "another/asked"]
    assert "    silence-as-no        3 of 6      50.0 %  fewer than 95 %\n" in done.out
    assert done.code == 1


def test_an_example_that_gives_something_else_is_left_out(tmp_path: Path) -> None:
    small_pack(tmp_path, RULE, **ALL, **{"fail--two": SEATS % "lay"})
    left_out = "small/asked/fail--two.yaml does not give what it expects, and is left out.\n"
    assert call("rules", "test", tmp_path / "small", "--mutate") == Called(1, KILLED + left_out, "")


def test_a_broken_pack_is_not_mutated(tmp_path: Path) -> None:
    small_pack(tmp_path, RULE, **ALL)
    rule = tmp_path / "small" / "asked" / "rule.yaml"
    rule.write_text(rule.read_text("utf-8").replace("of: seats", "of: seat"), encoding="utf-8")
    done = call("rules", "test", tmp_path / "small", "--mutate")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("govcheck: small/asked/rule.yaml:")


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_on_a_terminal_it_shows_how_far_it_has_got(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack(tmp_path, RULE, **ALL)
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(progress, "_WAITS", 0.0)
    with pytest.raises(SystemExit):
        main(["rules", "test", str(tmp_path / "small"), "--mutate"])
    assert "Mutating rules" in screen.getvalue()
    assert capsys.readouterr().out == KILLED
