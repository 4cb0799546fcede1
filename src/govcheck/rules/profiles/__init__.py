"""Profiles: which of the packs' rules are looked at, with which values, and under which headings."""

from govcheck.rules.profiles.profile import Heading, Profile, SwitchedOff, Tailored
from govcheck.rules.profiles.read_profile import ProfileFile, ReadProfile, builtin_profiles, find_profile, read_profile

__all__ = [
    "Heading",
    "Profile",
    "ProfileFile",
    "ReadProfile",
    "SwitchedOff",
    "Tailored",
    "builtin_profiles",
    "find_profile",
    "read_profile",
]
