"""Where the rule packs and profiles are that come with govcheck."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


class BuiltinPacksMissingError(Exception):
    """What comes with govcheck is not where it belongs; met where an installation is damaged."""


def builtin_folder() -> Path:
    """Give the folder that holds the built-in packs, one folder each.

    In an installed govcheck they lie inside the package, in a checkout in `rules/` at the top.
    Raises BuiltinPacksMissingError where neither is there.
    """
    return _either("rule_packs", "rules", "rule packs")


def builtin_profiles_folder() -> Path:
    """Give the folder that holds the built-in profiles, one file each; found and missed like the packs."""
    return _either("profile_files", "profiles", "profiles")


def _either(inside: str, at_the_top: str, what: str) -> Path:
    installed = _PACKAGE / inside
    in_checkout = _PACKAGE.parent.parent / at_the_top
    for folder in (installed, in_checkout):
        if folder.is_dir():
            return folder
    raise BuiltinPacksMissingError(
        f"The {what} that come with govcheck are missing: neither {installed} nor {in_checkout} is a "
        "folder. Install govcheck again."
    )
