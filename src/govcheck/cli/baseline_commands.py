"""The commands on baselines, with their options and help."""

from pathlib import Path
from typing import Annotated

import typer

from govcheck.cli.option_types import HELP, AsOf, Packs, Paths

DEFAULT_FILE = Path("govcheck-baseline.json")
baseline_app = typer.Typer(
    help="Let only new findings stop the gate.", no_args_is_help=True, rich_markup_mode=None, context_settings=HELP
)

_FILE = typer.Option("--file", metavar="FILE", help="The file of the baseline.")
_PROFILE = typer.Option(metavar="NAME|FILE", help="A profile, as for govcheck check.")


@baseline_app.command(
    "write",
    short_help="Write the findings of today, or take out what is mended.",
    epilog="Examples:  govcheck baseline write my-ccg   |   govcheck baseline write my-ccg --grow 'New rules of 2017'",
)
def write(
    paths: Paths,
    file: Annotated[Path, _FILE] = DEFAULT_FILE,
    grow: Annotated[
        str | None,
        typer.Option(metavar="REASON", help="Why new findings may be added to a file that is there; it is kept in it."),
    ] = None,
    pack: Packs = None,
    profile: Annotated[str | None, _PROFILE] = None,
    as_of: AsOf = None,
) -> None:
    """Write the findings of an organisation to a file. Over a file that is there, only take out what is mended.

    What is law never goes in. Exit codes: 0 written; 1 written, but there are new findings that were not added;
    2 the call or a file is wrong; 4 a rule or the program failed.
    """
    from govcheck.cli.baseline import write_baseline
    from govcheck.cli.choices import Given

    given = Given(packs=tuple(pack or ()), as_of=as_of, profile=profile)
    raise typer.Exit(write_baseline(paths, file, grow, given))


@baseline_app.command(
    "check",
    short_help="Check an organisation; only what is new stops the gate.",
    epilog="Example:  govcheck baseline check my-ccg",
)
def check(
    paths: Paths,
    file: Annotated[Path, _FILE] = DEFAULT_FILE,
    pack: Packs = None,
    profile: Annotated[str | None, _PROFILE] = None,
    as_of: AsOf = None,
) -> None:
    """Check an organisation against a baseline; govcheck check --baseline FILE does the same with all its options.

    Exit codes as for govcheck check, over what is not in the baseline.
    """
    from govcheck.cli.check import check_organisation
    from govcheck.cli.choices import Given

    given = Given(packs=tuple(pack or ()), as_of=as_of, profile=profile, baseline=file)
    raise typer.Exit(check_organisation(paths, given))
