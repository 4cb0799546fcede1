"""Whether a measure has been followed over time."""

from __future__ import annotations

import pytest

from tests.model.asking import told


@pytest.mark.parametrize(
    ("readings", "value"),
    [
        ("readings: {a: {on: 2016-04-01, value: 5}, b: {on: 2016-04-02, value: 5}}", "yes"),
        ("readings: {a: {on: 2016-04-01, value: 5}, b: {on: 2016-04-01, value: 6}}", "no"),
        ("readings: {a: {on: 2016-04, value: 5}, b: {on: 2016-05, value: 5}}", "yes"),
        ("readings: {a: {on: 2016-04, value: 5}, b: {on: 2016-04, value: 6}}", "not stated"),
        ("readings: {a: {on: 2016-04-01, value: 5}}", "no"),
        ("readings: {complete: no, a: {on: 2016-04-01, value: 5}}", "not stated"),
        ("readings: {a: {on: 2016-04-01, value: 5}, b: {on: 2017-04-01}}", "not stated"),
        ("readings: {a: {on: 2016-04-01, value: 5}, b: {on: 2017-04-01, value: none}}", "no"),
        ("readings: {a: {on: 2016-04-01, value: 5}, b: {on: none, value: 6}}", "no"),
        ("readings: {a: {on: 2016-04-01, value: 5}, b: {on: 2017-06-02, value: 6}}", "not stated"),
        ("readings: {a: {on: 2016-04-01, value: 5}, b: {value: 6}, c: {on: 2017-04-01, value: 6}}", "yes"),
        ("readings: none", "no"),
        ("", "not stated"),
    ],
)
def test_two_figures_of_different_days_are_a_baseline_and_a_later_reading(readings: str, value: str) -> None:
    assert told(f"measures: {{falls: {{{readings}}}}}\n", "measures.falls", "tracked").value == value
