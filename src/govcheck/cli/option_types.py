"""The options that several commands share, each with its help."""

from pathlib import Path
from typing import Annotated

import typer

HELP: dict[str, list[str]] = {"help_option_names": ["-h", "--help"]}

Paths = Annotated[
    list[Path], typer.Argument(metavar="PATH...", help="Folders and files that together describe one organisation.")
]
Packs = Annotated[
    list[str] | None,
    typer.Option(
        "--pack",
        metavar="PACK",
        help="A built-in pack by its name, or the folder of one of your own; may be repeated.",
    ),
]
AsOf = Annotated[
    str | None, typer.Option(metavar="DATE", help="The day to check for, as 2017-04-24; today if left out.")
]
FailOn = Annotated[
    str | None,
    typer.Option(
        metavar="SEVERITY", help="The least severity that counts: critical, major, minor or advice; minor if left out."
    ),
]
Select = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME", help="Check only this rule, requirement or pack; may be repeated."),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME", help="Leave this rule, requirement or pack out; may be repeated."),
]
