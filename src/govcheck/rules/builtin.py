"""Where the rule packs are that come with govcheck."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


class BuiltinPacksMissingError(Exception):
    """The packs that come with govcheck are not where they belong; met where an installation is damaged."""


def builtin_folder() -> Path:
    """Give the folder that holds the built-in packs, one folder each.

    In an installed govcheck they lie inside the package, in a checkout in `rules/` at the top.
    Raises BuiltinPacksMissingError where neither is there.
    """
    installed = _PACKAGE / "rule_packs"
    in_checkout = _PACKAGE.parent.parent / "rules"
    for folder in (installed, in_checkout):
        if folder.is_dir():
            return folder
    raise BuiltinPacksMissingError(
        f"The rule packs that come with govcheck are missing: neither {installed} nor {in_checkout} is a "
        "folder. Install govcheck again."
    )
