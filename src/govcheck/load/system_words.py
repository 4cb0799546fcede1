"""What the system says when it does not open a file, in plain words."""

import errno

NOT_ORDINARY = "This is not an ordinary file; only ordinary files and folders are read."
A_FOLDER = "This is a folder where a file is expected."
_NOTHING_THERE = "There is no such file or folder."
_NOT_PERMITTED = "This cannot be opened: reading it is not permitted."

_REASONS = {
    errno.ENOENT: _NOTHING_THERE,
    errno.ENOTDIR: _NOTHING_THERE,
    errno.EACCES: _NOT_PERMITTED,
    errno.EPERM: _NOT_PERMITTED,
    errno.ELOOP: "This link leads back to itself.",
    errno.ENAMETOOLONG: "This name is longer than the system takes.",
    errno.EISDIR: A_FOLDER,
}


def say_why(error: OSError | ValueError) -> str:
    """Give one sentence that says why a file or folder could not be opened."""
    number = error.errno if isinstance(error, OSError) else None
    return _REASONS.get(number or 0, "This cannot be opened.")
