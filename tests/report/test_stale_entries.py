"""Entries of a baseline that match nothing any more: every format names each, once the markup is taken off."""

import re

import pytest

from govcheck.report import FORMATS, ReportOptions
from tests.report.reading import text_of
from tests.report.runs import WAIVED_RUN


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_names_each_stale_entry(name: str) -> None:
    used = WAIVED_RUN.baseline
    assert used is not None
    assert used.stale
    reported = _words(text_of(name, WAIVED_RUN, ReportOptions(width=140)))
    for one in used.stale:
        assert f"stale {one.rule} {one.subject} {one.digest}" in reported or _in_json(name, reported, one.digest)
    without = WAIVED_RUN._replace(baseline=used._replace(stale=()))
    assert not any(one.digest in text_of(name, without, ReportOptions()) for one in used.stale)


def _words(text: str) -> str:
    """Take off what formats put between words."""
    return " ".join(re.sub(r"<[^>]*>|[\\`:()\"|]", " ", text).split())


def _in_json(name: str, reported: str, digest: str) -> bool:
    """Whether our own JSON has the entry in its list of stale ones."""
    return name == "json" and digest in reported.partition("stale [")[2].partition("]")[0]
