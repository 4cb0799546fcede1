"""Budgets overspent and indicators missed by services, and whether a board was told."""

from __future__ import annotations

import pytest

from tests.model.asking import told

MARCH = "services.care.accounts.march"


def service(account: str, joint: str = "yes", reports: str = "none") -> str:
    return (
        "governing_body: {name: Board}\ncommittees: {joint: {name: Joint}}\n"
        "partnerships: {board: {kind: health-and-wellbeing-board}, pool: {kind: joint-arrangement}, odd: {name: Odd}}\n"
        f"services: {{care: {{joint: {joint}, accounts: {{march: {{{account}}}}}}}}}\nreports: {reports}\n"
    )


@pytest.mark.parametrize(
    ("account", "value"),
    [
        ("budget: 100, spent: 101, missed: none", "yes"),
        ("budget: 100, spent: 100, missed: none", "no"),
        ("budget: 100, spent: 100, missed: waits", "yes"),
        ("budget: 100, missed: waits", "yes"),
        ("budget: 100, missed: none", "not stated"),
        ("budget: 100, spent: 100", "not stated"),
        ("budget: none, spent: none, missed: none", "no"),
    ],
)
def test_trouble_is_money_or_results(account: str, value: str) -> None:
    assert told(service(account), MARCH, "troubled").value == value


@pytest.mark.parametrize("joint", ["yes", "no", "not stated"])
def test_an_account_is_joint_where_its_service_is(joint: str) -> None:
    assert told(service("budget: 1", joint), MARCH, "of_joint_service").value == joint


BOTH = "on: 2017-03-31, budget: 100, spent: 101, missed: waits"
RAISED = "{r: {to: governing_body, issues: {i: {on: 2017-03-31, raises: [care, waits]}}}}"


@pytest.mark.parametrize(
    ("account", "reports", "value"),
    [
        (BOTH, RAISED, "yes"),
        (BOTH, RAISED.replace("to: governing_body", "to_partnership: board"), "yes"),
        (BOTH, RAISED.replace("to: governing_body", "to_partnership: pool"), "no"),
        (BOTH, RAISED.replace("to: governing_body", "to_partnership: odd"), "not stated"),
        (BOTH, RAISED.replace("to: governing_body", "to: joint"), "no"),
        (BOTH, RAISED.replace("to: governing_body, ", ""), "not stated"),
        (BOTH, RAISED.replace("[care, waits]", "care"), "no"),
        (BOTH, RAISED.replace("[care, waits]", "waits"), "no"),
        (BOTH, RAISED.replace(", raises: [care, waits]", ""), "not stated"),
        (BOTH, RAISED.replace("2017-03-31", "2017-03-30"), "no"),
        (BOTH, RAISED.replace("2017-03-31", "2017-03"), "not stated"),
        (BOTH, RAISED.replace("on: 2017-03-31, ", ""), "not stated"),
        (BOTH, RAISED.replace("2017-03-31", "none"), "no"),
        (BOTH.replace("on: 2017-03-31, ", ""), RAISED, "not stated"),
        (BOTH.replace("spent: 101, ", ""), RAISED, "yes"),
        (BOTH.replace("spent: 101, ", ""), RAISED.replace("[care, waits]", "waits"), "not stated"),
        (BOTH.replace("spent: 101", "spent: 100"), RAISED.replace("[care, waits]", "waits"), "yes"),
        (BOTH.replace(", missed: waits", ""), RAISED, "not stated"),
        (BOTH, "not stated", "not stated"),
        (BOTH, "none", "no"),
        (BOTH, "{r: {to: governing_body}}", "not stated"),
    ],
)
def test_a_board_is_told_by_a_report_from_the_last_day_on(account: str, reports: str, value: str) -> None:
    assert told(service(account, reports=reports), MARCH, "raised_with_board").value == value
