"""A kind of check: a name, typed parameters, the facts for its messages, and the code that answers."""

from collections.abc import Callable
from enum import Enum
from typing import Any, NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.value import Record
from govcheck.rules.answer import Answer


class ParamType(Enum):
    """How a parameter is written, and against what it is resolved when a pack loads."""

    FIELD = "a field of the subject, or a route to one; `/` begins at the top of the organisation"
    FIELDS = "a list of fields of the subject"
    ITEM_FIELD = "a field of the entries that `of` lists"
    ITEM_FIELDS = "a list of fields of the entries that `of` lists"
    LIST = "a list of the subject, or a route to one"
    ITEM_LIST = "a list of each entry that `of` lists"
    PART_FIELD = "a field of the parts, or of the entries where no parts are given"
    PART_WHERE = "conditions on the parts, or on the entries where no parts are given"
    SELECTIONS = "entries of one list or several: `[{of: LIST, where: {…}}, …]`"
    ANY_OF_FIELD = "a field of the entries that `any_of` selects"
    TARGET_WHERE = "conditions on the things that `field` refers to"
    ENTRIES_FIELD = "a field of the entries that `entries` lists"
    ENTRIES_FIELDS = "fields of the entries that `entries` lists"
    COMMITTEE_WHERE = "conditions on a committee"
    COMMITTEE_FIELDS = "fields of a committee"
    DOCUMENT_WHERE = "conditions on a document"
    DOCUMENT_FIELDS = "fields of a document"
    ENTRIES_WHERE = "conditions on the entries that `entries` lists"
    EACH_OF_FIELD = "a field of the entries that `each_of` selects"
    AMONG_FIELD = "a field of the entries that `among` selects"
    FIRST_FIELD = "a field of the entries that `first` selects; of the subject where there is no `first`"
    THEN_FIELD = "a field of the entries that `then` selects; of the subject where there is no `then`"
    WHERE = "conditions on the subject"
    ITEM_WHERE = "conditions on the entries that `of` lists"
    SELECTION = "entries of a list: `{of: LIST, where: {…}}`"
    WORDS = "words, or the name of a list in lists.yaml"
    WHOLE_NUMBER = "a whole number"
    DATE = "a day, or a month"
    PERCENTAGE = "a percentage"
    PERIOD = "a period such as P1Y"
    YES_NO = "yes or no"
    TEXT = "text"
    QUESTIONS = "parts of a question: `{part: the question in words, …}`"

    @property
    def names_facts(self) -> bool:
        """Whether it is written as the name of a fact, or as several: a field or a list, or a route to one."""
        return self.name.endswith(("FIELD", "FIELDS", "LIST"))


class Param(NamedTuple):
    """One parameter of a kind of check."""

    name: str
    type: ParamType
    meaning: str
    required: bool = False
    words: tuple[str, ...] = ()
    """The closed list that its words come from, where there is one."""
    words_of: str = ""
    """The parameter whose field has another closed list, where it is given."""
    remarks_only: bool = False
    """True where it adds a remark and can change no result."""
    certain_only: bool = False
    """True where only what is surely there counts, so that silence already is read as though nothing were."""


class CheckKind(NamedTuple):
    """A kind of check; `make` turns the resolved parameters into the typed value that `check` takes."""

    name: str
    answers: str
    """The question it answers, one sentence."""
    params: tuple[Param, ...]
    facts: tuple[tuple[str, str], ...]
    """The placeholders that a rule's messages may use, each with its meaning."""
    make: Callable[..., Any]
    check: Callable[[Record, Any, Ask], Answer]
    one_of: tuple[str, ...] = ()
    """Parameters of which a rule gives at least one, for without any it would ask for nothing."""
    all_any: tuple[tuple[str, str], ...] = (("all", "any"),)
    """Pairs of lists, where it has them: of the first it asks for all items, of the second for any."""
