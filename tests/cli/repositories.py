"""Git repositories with an organisation, made anew for each test."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import NamedTuple

from tests.cli.calling import organisation, write

FACT = "meets_in_public: "


class Repository(NamedTuple):
    """A repository whose `governance` folder holds the organisation."""

    top: Path

    @property
    def org(self) -> Path:
        return self.top / "governance"

    def git(self, *arguments: str) -> str:
        """Run git as nobody in particular, whatever the machine's own settings say."""
        quiet = {
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            **{
                f"GIT_{who}_{what}": "test@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
            },
        }
        done = subprocess.run(
            ["git", "-C", str(self.top), *arguments],  # noqa: S607 - whichever git there is
            env={**os.environ, **quiet},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        return done.stdout.strip()

    def commit(self, message: str) -> str:
        """Commit everything, and give the commit's name."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD")

    def state(self, in_public: str) -> None:
        """State otherwise whether the governing body meets in public; `gone` deletes the fact."""
        file = self.org / "organisation.yaml"
        lines = file.read_text("utf-8").splitlines()
        kept = [line for line in lines if not line.strip().startswith(FACT)]
        if in_public != "gone":
            kept.insert(kept.index("governing_body:") + 1, f"  {FACT}{in_public}")
        file.write_text("\n".join([*kept, ""]), encoding="utf-8")

    def committee_deleted(self) -> str:
        """Commit a committee whose terms of reference are out of date, then delete it; give the commit before."""
        late, in_time = (f"{{terms_of_reference: {{last_reviewed: {day}}}}}" for day in ("2015-01-08", "2017-01-12"))
        self.state("yes")
        write(
            self.org,
            audit=f"format: 1\ncommittees: {{audit: {late}}}\n",
            others=f"format: 1\ngoverning_body: {in_time}\ncommittees: {{remuneration: {in_time}}}\n",
        )
        before = self.commit("Let the audit committee go on")
        (self.org / "audit.yaml").unlink()
        self.commit("Take the audit committee out")
        return before

    def files(self) -> dict[str, bytes]:
        """Give every file of the work tree and of the repository itself."""
        return {str(path): path.read_bytes() for path in self.top.rglob("*") if path.is_file()}


def committed(folder: Path) -> Repository:
    """Make a repository of a folder as it is, with one commit on `main`."""
    made = Repository(folder)
    made.git("init", "--quiet", "--initial-branch", "main")
    made.commit("Begin")
    return made


def repository(folder: Path, in_public: str = "yes") -> Repository:
    """Make a repository whose one commit holds an organisation in `governance`."""
    organisation(folder / "governance", in_public=in_public)
    return committed(folder)
