"""The program and its commands; those with many options stand in modules of their own."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from govcheck.cli.baseline_commands import baseline_app
from govcheck.cli.check_command import check
from govcheck.cli.diff_command import diff
from govcheck.cli.option_types import HELP, Packs
from govcheck.cli.rules_commands import rules_app


def _program() -> typer.Typer:
    return typer.Typer(
        help="Check what an organisation says of its governance against what good governance asks.",
        epilog="Begin with:  govcheck init my-ccg  &&  govcheck check my-ccg",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings=HELP,
    )


app = _program()
app.add_typer(rules_app, name="rules")
app.add_typer(baseline_app, name="baseline")
for_checks = _program()
"""The program with one command: to make all of them takes longer than to read a small organisation."""


def program() -> NoReturn:
    """Run as a program of its own: when all is said, end at once, without taking everything apart first."""
    code: object = 0
    try:
        main()
    except SystemExit as stop:
        code = stop.code
    for stream in (sys.stdout, sys.stderr):
        # Whoever read this has gone, as `| head` does; there is nobody left to tell.
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code if isinstance(code, int) else int(code is not None))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line with `arguments`, or those of the process; a crash must never look like a verdict."""
    try:
        given = sys.argv[1:] if arguments is None else arguments
        called = for_checks if given[:1] == ["check"] else app
        called(arguments, prog_name="govcheck")
    except Exception as error:  # noqa: BLE001 - Python's own exit code for a crash is 1, which here means not met
        raise SystemExit(_stopped(error)) from None


def _stopped(error: Exception) -> int:
    """Say what stopped the program; give the exit code."""
    from govcheck.cli.output import OutputError, say, trace
    from govcheck.cli.usage import UsageError
    from govcheck.results.gate import BROKEN, INVALID

    if isinstance(error, (OutputError, UsageError)):
        say(*error.args)
        return INVALID
    import traceback

    say("The program itself failed; nothing is known of the organisation.")
    trace("".join(traceback.format_exception(error)))
    say(f"{type(error).__name__}. Please report it with the lines above.")
    return BROKEN


def _version(wanted: bool) -> None:
    if wanted:
        from govcheck import __version__

        typer.echo(f"govcheck {__version__}")
        raise typer.Exit


@for_checks.callback()
@app.callback()
def _common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Check what an organisation says of its governance against what good governance asks."""


for one in (app, for_checks):
    one.command(
        short_help="Check an organisation and report how it stands.",
        epilog="Examples:  govcheck check .   |   govcheck check org --as-of 2017-04-24 --fail-on major   |   "
        "govcheck check org --format terminal --format html=report.html --people posts",
    )(check)


app.command(
    short_help="Say what changed between two states of an organisation.",
    epilog="Examples:  govcheck diff main --folder governance   |   govcheck diff main...HEAD --format markdown   |   "
    "govcheck diff last-year this-year --fail-on major",
)(diff)


@app.command(
    short_help="Begin an organisation from a commented file.",
    epilog="Example:  govcheck init my-ccg  &&  govcheck check my-ccg",
)
def init(folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder to begin in.")]) -> None:
    """Begin an organisation: a commented, valid file of which most cannot be told yet."""
    from govcheck.cli.init import begin

    raise typer.Exit(begin(folder))


@app.command(
    short_help="Say what a rule asks, why, and what to do.",
    epilog="Examples:  govcheck explain EGG-7.5   |   govcheck explain terms-of-reference-in-date",
)
def explain(
    name: Annotated[str, typer.Argument(metavar="RULE-OR-REQUIREMENT", help="A rule or a requirement.")],
    pack: Packs = None,
) -> None:
    """Say what a rule asks, why, where it comes from, what is right and wrong, and what to do."""
    from govcheck.cli.explain import explain_name

    raise typer.Exit(explain_name(name, tuple(pack or ())))


@app.command(
    short_help="Say which requirements the rules cover.",
    epilog="Examples:  govcheck coverage   |   govcheck coverage --pack my-pack --format json",
)
def coverage(
    pack: Packs = None,
    format_: Annotated[
        str, typer.Option("--format", metavar="FORMAT", help="terminal, markdown or json.")
    ] = "terminal",
) -> None:
    """Say of every requirement which rules check it, how it is shown, and how many examples there are.

    Exit codes: 0 everything is covered; 1 something is missing; 2 the call or a pack is wrong.
    """
    from govcheck.cli.coverage import show_coverage

    raise typer.Exit(show_coverage(tuple(pack or ()), format_))


@app.command(
    short_help="Print the JSON Schema (2020-12) of a kind of file.",
    epilog="Examples:  govcheck schema organisation > organisation.schema.json   |   "
    "govcheck schema organisation --pack my-pack",
)
def schema(
    what: Annotated[
        str,
        typer.Argument(
            metavar="FILE-KIND",
            help="organisation, settings, profile, pack, requirements, rule, documents, questions, lists, example, "
            "baseline, report or comparison.",
        ),
    ] = "organisation",
    pack: Packs = None,
) -> None:
    """Print the JSON Schema (2020-12) of a kind of file; with --pack, with the further facts of that pack."""
    from govcheck.cli.schema import print_schema

    raise typer.Exit(print_schema(what, tuple(pack or ())))


@app.command(
    short_help="List the profiles, and what each changes.",
    epilog="Examples:  govcheck profiles   |   govcheck profiles shadow   |   govcheck profiles my-profile.yaml",
)
def profiles(
    name: Annotated[
        str | None, typer.Argument(metavar="NAME|FILE", help="One profile; all built-in ones if left out.")
    ] = None,
) -> None:
    """List the profiles with what each is for and everything that it changes, or look at one for mistakes."""
    from govcheck.cli.profiles import list_profiles

    raise typer.Exit(list_profiles(name))
