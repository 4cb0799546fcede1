"""The command that compares two states of an organisation, with its options and help."""

from pathlib import Path
from typing import Annotated

import typer

from govcheck.cli.option_types import FailOn, Ignore, Packs, Select


def diff(  # noqa: PLR0913, PLR0917 - each argument is an option of the command
    before: Annotated[
        str, typer.Argument(metavar="A", help="A folder, a git revision, or A..B or A...B for both sides.")
    ],
    after: Annotated[
        str | None, typer.Argument(metavar="B", help="The later side; the folder as it is now if left out.")
    ] = None,
    folder: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="The organisation's folder, for revisions; the working folder if left out."),
    ] = None,
    pack: Packs = None,
    profile: Annotated[
        str | None, typer.Option(metavar="NAME|FILE", help="A profile for both sides; see govcheck profiles.")
    ] = None,
    as_of: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day to check both sides for; today if left out.")
    ] = None,
    format_: Annotated[
        list[str] | None,
        typer.Option("--format", metavar="FORMAT[=FILE]", help="terminal, markdown or json; may be repeated."),
    ] = None,
    fail_on: FailOn = None,
    select: Select = None,
    ignore: Ignore = None,
    people: Annotated[
        str | None,
        typer.Option(metavar="names|posts", help="Show people by their names, or by their posts."),
    ] = None,
) -> None:
    """Say what got better or worse, what is newly evidenced, and what no longer is, which counts as worse.

    Exit codes: 0 nothing got worse; 1 something did; 2 the call or a file is wrong; 4 a rule or the program failed.
    """
    from govcheck.cli.choices import Given
    from govcheck.cli.diff import compare_states

    given = Given(
        packs=tuple(pack or ()),
        as_of=as_of,
        formats=tuple(format_ or ()),
        fail_on=fail_on,
        select=tuple(select or ()),
        ignore=tuple(ignore or ()),
        people=people,
        profile=profile,
    )
    raise typer.Exit(compare_states(before, after, folder, given))
