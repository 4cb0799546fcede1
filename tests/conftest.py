"""What every test may use."""

from pathlib import Path

import pytest
from hypothesis import settings

# The same examples on every run, and no deadline: a shared machine is not a failing test.
# `pytest --hypothesis-profile=search` looks further, with new examples each time.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=1000, deadline=None)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def checkout() -> Path:
    """Give the top folder of the checkout."""
    return Path(__file__).resolve().parent.parent
