"""The wheel is whole: installed elsewhere, it works and brings its rule packs along."""

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

from govcheck import __version__


class Installation(NamedTuple):
    python: Path
    program: Path
    packages: Path
    """Its own site-packages folder."""


@pytest.fixture(scope="module")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, checkout, cwd=folder)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installation(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """Install the wheel into a fresh environment that borrows the dependencies of this one."""
    home = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", "--without-pip", home, cwd=home)
    paths = sysconfig.get_paths("venv", vars={"base": str(home), "platbase": str(home)})
    scripts, packages = Path(paths["scripts"]), Path(paths["purelib"])
    python = scripts / "python"
    run(
        *(sys.executable, "-m", "pip", "--python", python),
        *("install", "--quiet", "--no-deps", "--no-index", "--disable-pip-version-check", wheel),
        cwd=home,
    )
    # A plain line adds the folder without reading its own .pth files, and so without an editable govcheck.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return Installation(python, scripts / "govcheck", packages)


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command that must succeed, outside the checkout, and give what it prints."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def files_below(folder: Path) -> set[str]:
    """Give the files below a folder as a wheel names them, without what Python leaves behind."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_wheel_holds_the_program_and_every_file_of_packs_and_profiles(checkout: Path, wheel: Path) -> None:
    program = {f"govcheck/{name}" for name in files_below(checkout / "src" / "govcheck")}
    packs = {f"govcheck/rule_packs/{name}" for name in files_below(checkout / "rules")}
    profiles = {f"govcheck/profile_files/{name}" for name in files_below(checkout / "profiles")}
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if name.startswith("govcheck/")}
    assert any(name.endswith("/pack.yaml") for name in packs)
    assert "govcheck/profile_files/shadow.yaml" in profiles
    assert inside == program | packs | profiles


def test_installed_govcheck_finds_the_packs_inside_itself(installation: Installation, tmp_path: Path) -> None:
    ask = "from govcheck.rules.builtin import builtin_folder; print(builtin_folder())"
    found = Path(run(installation.python, "-I", "-c", ask, cwd=tmp_path).strip())
    assert found == (installation.packages / "govcheck" / "rule_packs").resolve()
    assert sorted(found.glob("*/pack.yaml"))


def test_installed_govcheck_finds_the_profiles_inside_itself(installation: Installation, tmp_path: Path) -> None:
    assert "A group in shadow form" in run(installation.program, "profiles", "shadow", cwd=tmp_path)


def test_installed_govcheck_says_its_version(installation: Installation, tmp_path: Path) -> None:
    assert __version__ in run(installation.program, "--version", cwd=tmp_path)


def test_installed_govcheck_checks_an_organisation_elsewhere(
    checkout: Path, installation: Installation, tmp_path: Path
) -> None:
    organisation = tmp_path / "organisation"
    shutil.copytree(checkout / "examples" / "well-governed-ccg", organisation)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    assert run(installation.program, "check", organisation, cwd=elsewhere)
