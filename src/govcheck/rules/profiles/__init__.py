"""Profiles: which of the packs' rules are looked at, with which values, and under which headings."""

from govcheck.rules.profiles.profile import Heading, Profile, SwitchedOff, Tailored

__all__ = ["Heading", "Profile", "SwitchedOff", "Tailored"]
