"""The commands on rules, with their options and help."""

from pathlib import Path
from typing import Annotated

import typer

from govcheck.cli.option_types import HELP, Packs

rules_app = typer.Typer(
    help="List rules, begin a new one, run their examples.",
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings=HELP,
)


@rules_app.command("list", epilog="Example:  govcheck rules list --reads")
def list_rules(
    pack: Packs = None,
    reads: Annotated[bool, typer.Option("--reads", help="Show the facts that each rule reads.")] = False,
) -> None:
    """List the rules with their severity, basis and requirements."""
    from govcheck.cli.rules import list_all

    raise typer.Exit(list_all(tuple(pack or ()), reads=reads))


@rules_app.command(
    "new",
    short_help="Begin a rule, and the pack where there is none.",
    epilog="Example:  govcheck rules new my-pack/audit-meets-quarterly",
)
def new_rule(
    name: Annotated[Path, typer.Argument(metavar="PACK/ID", help="The folder of the pack, then the rule's name.")],
) -> None:
    """Begin a rule: its file and one example of each result; the pack too, where there is none."""
    from govcheck.cli.new_rule import begin_rule

    raise typer.Exit(begin_rule(name))


@rules_app.command(
    "test",
    short_help="Run the examples of all rules.",
    epilog="Examples:  govcheck rules test my-pack   |   govcheck rules test my-pack --mutate",
)
def try_rules(
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="DIR", help="A pack, or a folder of packs; the built-in ones if left out."),
    ] = None,
    mutate: Annotated[
        bool,
        typer.Option("--mutate", help="Change the rules in small ways, and say what their examples do not notice."),
    ] = False,
) -> None:
    """Run the examples of all rules, and say which do not give what they must.

    Exit codes: 0 all is well; 1 an example gives something else, or with --mutate the examples notice fewer than
    95 % of the changes of one sort; 2 the call or a file is wrong.
    """
    if mutate:
        from govcheck.cli.mutate import mutate_all

        raise typer.Exit(mutate_all(folder))
    from govcheck.cli.rules import test_all

    raise typer.Exit(test_all(folder))
