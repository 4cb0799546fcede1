"""The commands, with their options and help; those on rules stand in a module of their own."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from govcheck.cli.baseline_commands import baseline_app
from govcheck.cli.diff_command import diff
from govcheck.cli.rules_commands import HELP, PACKS, rules_app

app = typer.Typer(
    help="Check what an organisation says of its governance against what good governance asks.",
    epilog="Begin with:  govcheck init my-ccg  &&  govcheck check my-ccg",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings=HELP,
)
app.add_typer(rules_app, name="rules")
app.add_typer(baseline_app, name="baseline")


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
    # One short job that keeps nearly all it makes: collecting garbage costs a tenth of a run and frees next to nothing.
    gc.disable()
    try:
        app(arguments, prog_name="govcheck")
    except Exception as error:  # noqa: BLE001 - Python's own exit code for a crash is 1, which here means not met
        raise SystemExit(_stopped(error)) from None


def _stopped(error: Exception) -> int:
    """Say what stopped the program; give the exit code."""
    from govcheck.cli.output import OutputError, say
    from govcheck.cli.usage import UsageError
    from govcheck.results.gate import BROKEN, INVALID

    if isinstance(error, (OutputError, UsageError)):
        for sentence in error.args:
            say(sentence)
        return INVALID
    import traceback

    lines = "".join(traceback.format_exception(error))
    say(f"The program itself failed; nothing is known of the organisation.\n{lines}")
    say(f"{type(error).__name__}. Please report it with the lines above.")
    return BROKEN


def _version(wanted: bool) -> None:
    if wanted:
        from govcheck import __version__

        typer.echo(f"govcheck {__version__}")
        raise typer.Exit


@app.callback()
def _common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Check what an organisation says of its governance against what good governance asks."""


@app.command(
    short_help="Check an organisation and report how it stands.",
    epilog="Examples:  govcheck check .   |   govcheck check org --as-of 2017-04-24 --fail-on major   |   "
    "govcheck check org --format terminal --format html=report.html --people posts",
)
def check(  # noqa: PLR0913, PLR0917 - each argument is an option of the command
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH", help="Folders and files that together describe one organisation.")
    ],
    pack: Annotated[list[str] | None, PACKS] = None,
    profile: Annotated[
        str | None,
        typer.Option(
            metavar="NAME|FILE",
            help="A profile: which rules are looked at, and by which figures; see govcheck profiles.",
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="The day to check for, as 2017-04-24; today if left out."),
    ] = None,
    format_: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="FORMAT[=FILE]",
            help="For people: terminal, markdown or html; for programs: json, csv, sarif, junit, github or gitlab. "
            "May be repeated; one report goes to the screen.",
        ),
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            metavar="SEVERITY",
            help="The least severity that counts: critical, major, minor or advice; minor if left out.",
        ),
    ] = None,
    allow_unknown: Annotated[
        bool | None, typer.Option("--allow-unknown", help="What cannot be told does not stop the gate.")
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Check only this rule, requirement or pack; may be repeated."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Leave this rule, requirement or pack out; may be repeated."),
    ] = None,
    people: Annotated[
        str | None,
        typer.Option(
            metavar="names|posts",
            help="Show people by their names, or by their posts; left out, sarif, junit, github and gitlab show posts.",
        ),
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A baseline, whose findings do not stop the gate; see govcheck baseline."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print the gate alone.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Print what is met in full, too.")] = False,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Print counts by result, severity, pack and rule at the end.")
    ] = False,
) -> None:
    """Check an organisation and report what is met, what is not, and what cannot be told.

    Exit codes: 0 the gate is met; 1 something is not met; 2 the call or a file is wrong; 3 it cannot be told;
    4 a rule or the program failed.
    """
    from govcheck.cli.check import check_organisation
    from govcheck.cli.choices import Given, detail

    given = Given(
        packs=tuple(pack or ()),
        as_of=as_of,
        formats=tuple(format_ or ()),
        fail_on=fail_on,
        allow_unknown=allow_unknown,
        select=tuple(select or ()),
        ignore=tuple(ignore or ()),
        people=people,
        profile=profile,
        baseline=baseline,
        detail=detail(quiet=quiet, verbose=verbose),
        statistics=statistics,
    )
    raise typer.Exit(check_organisation(paths, given))


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
    pack: Annotated[list[str] | None, PACKS] = None,
) -> None:
    """Say what a rule asks, why, where it comes from, what is right and wrong, and what to do."""
    from govcheck.cli.explain import explain_name

    raise typer.Exit(explain_name(name, tuple(pack or ())))


@app.command(
    short_help="Say which requirements the rules cover.",
    epilog="Examples:  govcheck coverage   |   govcheck coverage --pack my-pack --format json",
)
def coverage(
    pack: Annotated[list[str] | None, PACKS] = None,
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
    pack: Annotated[list[str] | None, PACKS] = None,
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
