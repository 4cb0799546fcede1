"""The organisation as it is stated: kinds of thing, values, derived facts, and the door through which all is read."""
