"""Whether a practice signed the constitution that is in force."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told

IN_FORCE = "{title: Constitution, kind: constitution, version: 2, status: in-force}"
SIGNED = "signed: {rules: {on: 2012-09-01, version: 2}}"
VERSION_2 = "version 2 signed, version 2 in force"


def elm(stated: str, documents: str = f"{{rules: {IN_FORCE}}}") -> Told:
    text = f"practices: {{elm: {{name: Elm Surgery, {stated}}}}}\ndocuments: {documents}\n"
    return told(text, "practices.elm", "signed_constitution")


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (SIGNED, Told("yes", ("signed on 1 September 2012", VERSION_2))),
        ("signed: {rules: {on: 2012-09-01, version: 1}}",
         Told("no", ("version 1 signed, version 2 in force", ""))),
        ("signed: {rules: {on: none, version: 2}}", Told("no", ("signed on no day",))),
        ("signed: {rules: {on: 2012-09-01, version: none}}",
         Told("no", ("Constitution: which version was signed is not recorded",))),
        ("signed: {rules: {version: 2}}", Told("not stated", missing=("signature rules: the day",))),
        ("signed: {rules: {on: 2012-09-01}}", Told("not stated", missing=("signature rules: the version signed",))),
        ("signed: none", Told("no", ("Elm Surgery: no signature under Constitution",))),
        ("signed: {complete: no}", Told("not stated", missing=("whether the list signed is whole",))),
        ("locality: North",
         Told("not stated", missing=("Elm Surgery: the documents it signed, by their id",))),
    ],
)  # fmt: skip
def test_a_practice_signs_the_version_in_force_on_a_day(stated: str, expected: Told) -> None:
    assert elm(stated) == expected


def test_a_signature_ahead_has_not_been_given() -> None:
    said = elm("signed: {rules: {on: 2018-09-01, version: 2}}")

    assert (said.value, said.missing) == ("not stated", ("signature rules: the day",))
    assert said.remarks == ("signature rules: the date 1 September 2018 (on) lies after the as-of date",)


@pytest.mark.parametrize(
    ("documents", "value"),
    [
        ("{rules: {kind: constitution, version: 2, status: superseded}}", "no"),
        ("{rules: {kind: policy, version: 2, status: in-force}}", "no"),
        ("{rules: {version: 2, status: in-force}}", "not stated"),
        ("{rules: {kind: constitution, version: 2}}", "not stated"),
        ("{rules: {kind: constitution, status: in-force}}", "not stated"),
        ("{rules: {kind: policy}, complete: no}", "not stated"),
        (f"{{rules: {IN_FORCE}, other: {{version: 9}}}}", "yes"),
        (f"{{rules: {IN_FORCE}, old: {{kind: constitution, version: 1, status: superseded}}}}", "yes"),
    ],
)
def test_it_must_be_the_constitution_and_in_force(documents: str, value: str) -> None:
    assert elm(SIGNED, documents).value == value


@pytest.mark.parametrize(("kind", "value"), [("code-of-conduct", "yes"), ("constitution", "no")])
def test_a_code_of_conduct_is_signed_likewise(kind: str, value: str) -> None:
    text = f"""\
practices: {{elm: {{name: Elm Surgery, {SIGNED}}}}}
documents: {{rules: {{kind: {kind}, version: 2, status: in-force}}}}
"""
    assert told(text, "practices.elm", "signed_code_of_conduct").value == value
