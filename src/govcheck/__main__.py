"""Lets `python -m govcheck` do what `govcheck` does."""

from govcheck.cli.start import program

if __name__ == "__main__":
    program()
