"""Lets `python -m govcheck` do what `govcheck` does."""

from govcheck.cli.main import program

if __name__ == "__main__":
    program()
