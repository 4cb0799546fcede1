"""The format of profile files, declared like the organisation's."""

from govcheck.model.leaf import INTEGER, PERIOD, TEXT
from govcheck.model.things.words import BODY_KIND
from govcheck.model.vocabulary import Field, Items, Many, One, Table, Vocabulary, thing

HEADING = thing(
    "heading",
    "a heading under which a profile gathers requirements",
    Field("title", TEXT, "its title", required=True),
    Field("requirements", Items(TEXT), "the requirements under it, by their ids", required=True),
    bare=True,
)
CONDITIONS = thing(
    "conditions",
    "what an assessment may end in, beside the full outcome",
    Field("requirement", TEXT, "the requirement that speaks of conditions", required=True),
    Field("kinds", INTEGER, "how many kinds of condition there are", required=True),
    Field("chosen_by", TEXT, "who decides on a condition and its kind", required=True),
    bare=True,
)
PROFILE = thing(
    "profile",
    "a choice among the rules of all packs, for one kind of check",
    Field("title", TEXT, "its title", required=True),
    Field("purpose", TEXT, "what it is for, in a sentence", required=True),
    Field("extends", TEXT, "the profile it builds on: a built-in one by its name, or a file beside it"),
    Field("kinds", Items(BODY_KIND), "the kinds of body it is for; those of the profile it extends, else all"),
    Field("packs", Items(TEXT), "the packs to look at: built-in ones by name, others by folder; else all"),
    Field("settings", Table(TEXT, TEXT), "values in the place of the packs' settings, by `pack/setting` or `setting`"),
    Field("switched_off", Table(TEXT, TEXT), "rules and requirements not to look at, each with the reason"),
    Field("longest_waiver", PERIOD, "how long a waiver may run; a year where neither it nor its parent says"),
    Field("headings", Many("heading"), "headings of its own, each with a verdict, in order"),
    Field("conditions", One("conditions"), "what core requirements under the headings could lead to"),
    bare=True,
)

PROFILE_FILES: Vocabulary = {one.name: one for one in (PROFILE, HEADING, CONDITIONS)}
