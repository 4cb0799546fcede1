"""Lets `python -m govcheck` do what `govcheck` does."""

from govcheck.cli.main import main

if __name__ == "__main__":
    main()
