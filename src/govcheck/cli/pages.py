"""Writing the generated pages and schemas of a checkout; `./check` calls it."""

from __future__ import annotations

import sys
from pathlib import Path

from govcheck.cli.schema import SCHEMAS, schema_text
from govcheck.model.derived import DERIVED_FIELDS
from govcheck.model.dictionary import data_dictionary
from govcheck.model.things import VOCABULARY
from govcheck.rules.checks import KINDS
from govcheck.rules.checks.page import check_kinds_page


def pages() -> dict[str, str]:
    """Give every generated page by its path from the top of the checkout."""
    derived = [(thing, field) for (thing, _), field in DERIVED_FIELDS.items()]
    return {
        "docs/data-dictionary.md": data_dictionary(VOCABULARY, derived),
        "docs/check-kinds.md": check_kinds_page(KINDS.values()),
        **{f"schema/{what}.schema.json": schema_text(what) for what in SCHEMAS},
    }


def write_pages(top: Path) -> None:
    """Write all pages below `top`, and remove schemas that are written no more."""
    (top / "schema").mkdir(exist_ok=True)
    for old in (top / "schema").glob("*.schema.json"):
        old.unlink()
    for name, text in pages().items():
        (top / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]))
