"""Beginning an organisation from a commented file."""

from pathlib import Path

from govcheck.cli.output import say, show
from govcheck.cli.schema import schema_text
from govcheck.results.gate import INVALID, MET

_SETTINGS = """\
# yaml-language-server: $schema=./settings.schema.json
# The choices for checks of this organisation; the command line goes before them.
# Clinical commissioning groups ended on 30 June 2022. Choose the day that your papers are to be checked for;
# left out, it is the day of the run.
as_of: 2022-06-30
# fail_on: minor             # critical, major, minor or advice
# people: names              # or posts, where the report is published
"""


def begin(folder: Path) -> int:
    """Write a first organisation into `folder`, which must be new or empty; give the exit code."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            say(f"{folder} is {'not empty' if folder.is_dir() else 'a file'}; nothing was written.")
            return INVALID
        folder.mkdir(parents=True, exist_ok=True)
        template = Path(__file__).with_name("organisation_template.yaml").read_text(encoding="utf-8")
        (folder / "organisation.yaml").write_text(template, encoding="utf-8")
        (folder / "govcheck.yaml").write_text(_SETTINGS, encoding="utf-8")
        for what in ("organisation", "settings"):
            (folder / f"{what}.schema.json").write_text(schema_text(what), encoding="utf-8")
    except OSError as error:
        say(f"{folder} cannot be written to: {error.strerror}.")
        return INVALID
    show(f"Wrote {folder}/organisation.yaml and {folder}/govcheck.yaml. Next: govcheck check {folder}")
    return MET
