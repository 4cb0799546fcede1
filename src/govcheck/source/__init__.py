"""Where in the files a thing stands: numbers and tuples, nothing else."""

from govcheck.source.location import Location, Span
from govcheck.source.path import Path, show_path

__all__ = ["Location", "Path", "Span", "show_path"]
