"""Files for build servers have the shape that the servers publish."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.organisations import TOP

EXAMPLE = "examples/constitution-repository"


@pytest.mark.parametrize(
    ("schema", "file", "more"),
    [
        ("github-actions", "action.yml", ()),
        ("github-workflows", f"{EXAMPLE}/.github/workflows/governance.yml", ()),
        ("github-workflows", ".github/workflows/ci.yml", ()),
        ("gitlab-ci", "integrations/gitlab-ci.yml", ("--data-transform", "gitlab-ci")),
        ("gitlab-ci", f"{EXAMPLE}/.gitlab-ci.yml", ("--data-transform", "gitlab-ci")),
    ],
)
def test_a_file_has_the_published_shape(schema: str, file: str, more: tuple[str, ...]) -> None:
    """The schemas come with check-jsonschema; nothing is fetched."""
    arguments = ["-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", *more, str(TOP / file)]
    done = subprocess.run([sys.executable, *arguments], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout
