"""JSON that neither a terminal nor a page obeys, and that readers get back as it was."""

import json

import pytest

from govcheck.report.json_text import json_text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Café 名前", "Café 名前"),
        ("\x9b2J\u202e", "\\u009b2J\\u202e"),
        ("\ud800", "\\ud800"),
        ("\U000e0001", "\\udb40\\udc01"),
        ("<b>&", "<b>&"),
        ("##vso[x] ##[y] ## z", "\\u0023#vso[x] \\u0023#[y] ## z"),
    ],
)
def test_what_a_terminal_would_obey_is_written_out(text: str, written: str) -> None:
    assert json_text([text]) == f'[\n  "{written}"\n]\n'
    assert json.loads(json_text([text])) == [text]


def test_what_a_page_would_obey_is_written_out_where_that_is_wanted() -> None:
    assert json_text("</p>&", in_pages=True) == '"\\u003c/p\\u003e\\u0026"\n'
    assert json.loads(json_text("</p>&", in_pages=True)) == "</p>&"


def test_what_lies_deeper_than_the_levels_to_be_laid_out_has_one_line() -> None:
    value = {"a": [{"b": [1, "é\u202e"]}, {}], "c": {}, "d": "#[x]"}
    text = json_text(value, opened=2)
    assert text == '{\n  "a": [\n    {"b":[1,"é\\u202e"]},\n    {}\n  ],\n  "c": {},\n  "d": "#[x]"\n}\n'
    assert json.loads(text) == value


def test_all_levels_laid_out_are_as_without_a_limit() -> None:
    value = {"a": [{"b": [1, None, True]}, "x"], "c": {"d": ""}}
    assert json_text(value, opened=9) == json_text(value)
