"""How much is read before reading stops: each limit is far above any real organisation."""

FILE_BYTES = 4 * 1024 * 1024
"""Bytes of one file; a large organisation with all its registers fills about a tenth of this."""

ALL_BYTES = 32 * 1024 * 1024
"""Bytes of all files together, so that a folder given by mistake is refused before memory runs short."""

FILES = 2_000
"""YAML files below the paths given; one file for every meeting of several years stays well below this."""

FOLDER_ENTRIES = 100_000
"""Names looked at while searching a folder, so that a whole disk given by mistake is refused in seconds."""

FILE_NODES = 200_000
"""Keys and values in one file; at some 20 bytes each this is what `FILE_BYTES` can sensibly hold."""

ALL_NODES = 1_000_000
"""Keys and values in all files; about half a gigabyte of memory once read."""

DEPTH = 64
"""Lists and mappings inside one another; the deepest field of the format needs about ten."""

TOO_DEEP = f"Lists and keys stand more than {DEPTH} deep inside one another here."
"""What is said beyond it; newer YAML parsers may stop before our own count does."""

SCALAR_CHARACTERS = 64 * 1024
"""Characters of one text; a whole policy is about this long, and belongs in a document of its own."""
