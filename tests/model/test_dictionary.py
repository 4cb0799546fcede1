"""The data dictionary shows every fact, with its type, its unit and what leaving it out means."""

from __future__ import annotations

import re

import pytest

from govcheck.model.dictionary import data_dictionary
from govcheck.model.leaf import INTEGER, MONEY, TEXT, YES_NO, choice, ref
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import DerivedField, Field, Items, Many, One, Rows, Table, Vocabulary, thing

COLOUR = choice("colour", "red", "green")
LETTER = choice("letter", *"abcdefghij")

SMALL: Vocabulary = {
    one.name: one
    for one in (
        thing(
            "root",
            "everything",
            Field("garden", One("rose-bed"), "the garden"),
            Field("beds", Many("rose-bed"), "the beds"),
        ),
        thing(
            "rose-bed",
            "a bed | of roses",
            Field("colour", COLOUR, "its colour"),
            Field("letters", Items(LETTER, in_order=True), "its letters"),
            Field("cost", MONEY, "its cost"),
            Field("depth", INTEGER, "its depth", unit="inches", left_out="one"),
            Field("next_to", ref("rose-bed"), "the bed beside it", required=True),
            Field("plants", Rows("rose-bed"), "plants", none_word="no"),
            Field("labels", Table(COLOUR, TEXT), "the label for each\ncolour"),
            Field("watered", YES_NO, "whether it is watered"),
        ),
    )
}
DERIVED = [
    ("rose-bed", DerivedField("thirsty", "yes/no", "whether it needs water")),
    ("rose-bed", DerivedField("neighbours", "rose-bed", "the beds beside it")),
]


def section(page: str, heading: str) -> list[str]:
    """Give the lines between a heading and the next one."""
    lines = page.splitlines()
    start = lines.index(heading) + 1
    end = next((n for n in range(start, len(lines)) if lines[n].startswith("#")), len(lines))
    return [line for line in lines[start:end] if line]


def test_a_thing_is_a_table_of_its_facts() -> None:
    assert section(data_dictionary(SMALL, DERIVED), "### rose bed") == [
        "A bed | of roses.",
        "| Fact | Type | Unit | Meaning | Left out means | Derived |",
        "| --- | --- | --- | --- | --- | --- |",
        "| `colour` | `red`, `green` |  | its colour | not stated | no |",
        "| `letters` | one or a list of: [letter](#words-letter), in order |  | its letters | not stated | no |",
        "| `cost` | amount in pounds | pounds | its cost | not stated | no |",
        "| `depth` | whole number | inches | its depth | one | no |",
        "| `next_to` | id of a [rose bed](#rose-bed) |  | the bed beside it | an error: it is needed | no |",
        "| `plants` | one or a list of [rose bed](#rose-bed); `no` where there is none |  | plants | not stated | no |",
        "| `labels` | map of `red`, `green` to text |  | the label for each colour | not stated | no |",
        "| `watered` | yes or no |  | whether it is watered | not stated | no |",
        "| `neighbours` | [rose bed](#rose-bed) |  | the beds beside it |  | yes |",
        "| `thirsty` | yes/no |  | whether it needs water |  | yes |",
    ]


def test_what_leaving_out_means_is_listed_once_with_its_places() -> None:
    assert section(data_dictionary(SMALL, ()), "## What leaving a fact out means")[3:] == [
        "| `complete` | the list is whole | every list and map |",
        "| `depth` | one | [rose bed](#rose-bed) |",
    ]


def test_a_long_list_of_words_stands_once_at_the_end() -> None:
    assert section(data_dictionary(SMALL, ()), "### Words: letter") == [
        "`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j`"
    ]


def test_the_order_of_derived_facts_given_does_not_matter() -> None:
    assert data_dictionary(SMALL, DERIVED) == data_dictionary(SMALL, reversed(DERIVED))


def test_every_link_leads_to_a_heading() -> None:
    page = data_dictionary(VOCABULARY, ())
    headings = re.findall(r"^#+ (.+)$", page, re.MULTILINE)
    anchors = {re.sub(r"[^a-z0-9 -]", "", heading.lower()).replace(" ", "-") for heading in headings}

    assert set(re.findall(r"\]\(#([^)]+)\)", page)) - anchors == set()
    assert len(headings) == len(set(headings))


@pytest.mark.parametrize("name", sorted(VOCABULARY))
def test_every_fact_of_every_thing_has_its_line(name: str) -> None:
    page = data_dictionary(VOCABULARY, ())
    heading = "### top of a file" if name == "root" else f"### {name.replace('-', ' ')}"
    shown = [line.split("`")[1] for line in section(page, heading) if line.startswith("| `")]

    carried = [] if name == "evidence" else ["evidence", "note"]
    assert [*shown, *carried] == list(VOCABULARY[name].fields)


def test_every_line_of_a_table_has_as_many_cells_as_its_head() -> None:
    lines = [line for line in data_dictionary(VOCABULARY, ()).splitlines() if line.startswith("|")]

    assert {len(re.findall(r"(?<!\\)\|", line)) for line in lines} <= {3, 4, 7}
