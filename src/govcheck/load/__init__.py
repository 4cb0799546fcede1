"""Reading files: from paths on disk to one merged tree with a place for every value."""

from govcheck.load.documents import Documents, SourceFile
from govcheck.load.node import Entry, Mapping, Node, Scalar, Sequence
from govcheck.load.problem import Problem
from govcheck.load.read import read, read_file, read_text

__all__ = [
    "Documents",
    "Entry",
    "Mapping",
    "Node",
    "Problem",
    "Scalar",
    "Sequence",
    "SourceFile",
    "read",
    "read_file",
    "read_text",
]
