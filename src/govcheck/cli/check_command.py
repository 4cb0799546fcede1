"""The command that checks an organisation, with its options and help."""

from pathlib import Path
from typing import Annotated

import typer

from govcheck.cli.option_types import AsOf, FailOn, Ignore, Packs, Paths, Select


def check(  # noqa: PLR0913, PLR0917 - each argument is an option of the command
    paths: Paths,
    pack: Packs = None,
    profile: Annotated[
        str | None,
        typer.Option(
            metavar="NAME|FILE",
            help="A profile: which rules are looked at, and by which figures; see govcheck profiles.",
        ),
    ] = None,
    as_of: AsOf = None,
    format_: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="FORMAT[=FILE]",
            help="For people: terminal, markdown, html, xlsx or docx; for programs: json, csv, sarif, junit, github, "
            "gitlab, oscal or oscal-poam. May be repeated; one report goes to the screen, xlsx and docx only to files.",
        ),
    ] = None,
    fail_on: FailOn = None,
    allow_unknown: Annotated[
        bool | None, typer.Option("--allow-unknown", help="What cannot be told does not stop the gate.")
    ] = None,
    select: Select = None,
    ignore: Ignore = None,
    people: Annotated[
        str | None,
        typer.Option(
            metavar="names|posts",
            help="Show people by their names, or by their posts; left out, sarif, junit, github, gitlab "
            "and both oscal formats show posts.",
        ),
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A baseline, whose findings do not stop the gate; see govcheck baseline."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print the gate alone.")] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="List what is met and what does not apply in full, too.")
    ] = False,
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
