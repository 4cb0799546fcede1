"""Making the named tuples of which a run makes hundreds of thousands."""

new = tuple.__new__
"""What a named tuple's own constructor does, in half the time; for what is made once for every value or answer."""
