"""The titles of the parts that every report for people has, where nothing else gives them."""

STANDING = "Where it stands"
MET = "What was checked and is met"
DOES_NOT_APPLY = "What does not apply"
NOT_CHECKED = "What was not checked"
TOOL_ERRORS = "Tool errors"
EVERY_REQUIREMENT = "Every requirement"
