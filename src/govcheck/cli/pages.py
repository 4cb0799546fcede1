"""Writing the generated pages and schemas of a checkout; `./check` calls it."""

import sys
from collections.abc import Collection
from pathlib import Path

from govcheck.cli.packs import load_packs
from govcheck.cli.schema import SCHEMAS, schema_text
from govcheck.engine.examples import reads_of
from govcheck.model.derived import DERIVED_FIELDS
from govcheck.model.dictionary import data_dictionary
from govcheck.model.things import VOCABULARY
from govcheck.rules.checks import KINDS
from govcheck.rules.checks.page import check_kinds_page
from govcheck.rules.coverage import coverage
from govcheck.rules.coverage_page import coverage_page
from govcheck.rules.packs import Pack, Rule
from govcheck.rules.packs.example import examples_of
from govcheck.rules.rule_page import rule_page, rules_index


def pages() -> dict[str, str]:
    """Give every generated page by its path from the top of the checkout."""
    packs = load_packs(()).packs
    derived = [(thing, field) for (thing, _), field in DERIVED_FIELDS.items()]
    return {
        "docs/data-dictionary.md": data_dictionary(VOCABULARY, derived),
        "docs/check-kinds.md": check_kinds_page(KINDS.values()),
        "docs/coverage.md": coverage_page(coverage(packs)),
        "docs/rules/README.md": rules_index(packs),
        **{f"docs/rules/{rule.id}.md": _rule_page(rule, pack) for pack in packs for rule in pack.rules},
        **{f"schema/{what}.schema.json": schema_text(what) for what in SCHEMAS},
    }


def _rule_page(rule: Rule, pack: Pack) -> str:
    examples = examples_of(rule, pack)
    return rule_page(rule, pack, examples, (f"{thing}.{field}" for thing, field in reads_of(rule, examples)))


def write_pages(top: Path) -> None:
    """Write all pages below `top`, and remove schemas and pages of rules that are written no more."""
    written = pages()
    for old in left_over(top, written):
        old.unlink()
    for name, text in written.items():
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_text(text, encoding="utf-8")


def left_over(top: Path, written: Collection[str]) -> list[Path]:
    """List the generated files below `top` that are not among those `written`."""
    there = [*(top / "schema").glob("*.schema.json"), *(top / "docs" / "rules").rglob("*.md")]
    return [path for path in there if path.relative_to(top).as_posix() not in written]


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]))
