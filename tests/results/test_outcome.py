"""Hashed fingerprints: one for each rule and subject, the same for ever."""

from govcheck.results.outcome import hashed


def test_a_hash_is_the_same_in_every_version() -> None:
    assert hashed("essence/deputy-chair", "committees.audit") == "e1e38ed86179b5b5dd73a73ec5afeef8"


def test_a_subject_that_is_no_text_in_utf_8_has_one_too() -> None:
    assert len(hashed("a/b", "\ud800")) == 32
