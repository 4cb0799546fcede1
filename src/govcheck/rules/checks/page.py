"""The page on the kinds of check, for those who write rules."""

from collections.abc import Iterable, Iterator

from govcheck.rules.kind import CheckKind


def check_kinds_page(kinds: Iterable[CheckKind]) -> str:
    """Give docs/check-kinds.md: every kind with its question, parameters and placeholders."""
    return "\n".join(_lines(sorted(kinds, key=lambda kind: kind.name))) + "\n"


def _lines(kinds: list[CheckKind]) -> Iterator[str]:
    yield "# Kinds of check"
    yield ""
    yield "Generated from the code; `./check` writes this page anew. A rule names one of these in `check:` and gives"
    yield "its parameters in `params:`. Messages may also use `{subject}` and `{as_of}`. Any value may be dated:"
    yield "`[{value: 2, from: 2011-07-01}, …]`. A route that begins with `/` starts at the top of the organisation."
    for kind in kinds:
        yield ""
        yield f"## {kind.name}"
        yield ""
        yield kind.answers
        yield ""
        yield "| parameter | is | meaning |"
        yield "|---|---|---|"
        for param in kind.params:
            needed = "needed; " if param.required else ""
            yield f"| `{param.name}` | {_cell(param.type.value)} | {needed}{_cell(param.meaning)} |"
        yield ""
        yield "Placeholders: " + ", ".join(f"`{{{name}}}` ({meaning})" for name, meaning in kind.facts) + "."


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
