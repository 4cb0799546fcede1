"""Rule packs: folders of YAML that say what is asked, and how it is checked."""

from govcheck.rules.packs.pack import AppliesTo, Message, Pack, PackHead, ReadPack, Requirement, Rule, SubjectSelector
from govcheck.rules.packs.read_packs import ReadPacks, read_pack, read_pack_head, read_packs, read_vocabulary

__all__ = [
    "AppliesTo",
    "Message",
    "Pack",
    "PackHead",
    "ReadPack",
    "ReadPacks",
    "Requirement",
    "Rule",
    "SubjectSelector",
    "read_pack",
    "read_pack_head",
    "read_packs",
    "read_vocabulary",
]
