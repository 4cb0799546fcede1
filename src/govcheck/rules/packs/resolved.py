"""Against which entries the fields and conditions of a parameter are resolved."""

from govcheck.rules.kind import ParamType

RESOLVED_AGAINST = {
    ParamType.ITEM_FIELD: "items",
    ParamType.ITEM_FIELDS: "items",
    ParamType.ITEM_WHERE: "items",
    ParamType.ITEM_LIST: "items",
    ParamType.PART_FIELD: "parts",
    ParamType.PART_WHERE: "parts",
    ParamType.ENTRIES_FIELD: "entries",
    ParamType.ENTRIES_FIELDS: "entries",
    ParamType.ENTRIES_WHERE: "entries",
    ParamType.EACH_OF_FIELD: "each_of",
    ParamType.AMONG_FIELD: "among",
    ParamType.ANY_OF_FIELD: "any_of",
    ParamType.TARGET_WHERE: "target",
    ParamType.COMMITTEE_WHERE: "committee",
    ParamType.COMMITTEE_FIELDS: "committee",
    ParamType.DOCUMENT_WHERE: "document",
    ParamType.DOCUMENT_FIELDS: "document",
    ParamType.FIRST_FIELD: "first",
    ParamType.THEN_FIELD: "then",
}
"""The parameter that says of what kind the entries are; the subject where a type is not among these."""

OR_ELSE = {"first": "", "then": "", "parts": "items"}
"""Selections that a rule may leave out, with what it then speaks of: the subject itself where nothing is named."""
