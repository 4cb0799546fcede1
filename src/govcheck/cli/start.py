"""Where the program begins: what counts before anything else is loaded comes here (docs/decisions/0005)."""

import gc
from typing import NoReturn


def program() -> NoReturn:
    """Run govcheck as a program of its own, which collects no garbage."""
    # One short job that keeps nearly all it makes: collecting garbage costs a tenth of a run and frees next to nothing.
    gc.disable()
    from govcheck.cli.main import program as run

    run()
