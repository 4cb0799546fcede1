"""A call that cannot be carried out as it was given."""


class UsageError(Exception):
    """Met by a user whose call cannot be carried out; each of its arguments is a sentence that says why."""
