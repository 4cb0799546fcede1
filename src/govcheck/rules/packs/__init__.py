"""Rule packs: folders of YAML that say what is asked, and how it is checked."""

from govcheck.rules.packs.pack import Message, Pack, Requirement, Rule, SubjectSelector
from govcheck.rules.packs.read_pack import ReadPack, read_pack

__all__ = ["Message", "Pack", "ReadPack", "Requirement", "Rule", "SubjectSelector", "read_pack"]
