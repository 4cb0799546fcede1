"""What the data dictionary says in prose."""

INTRODUCTION = """\
# Data dictionary

Everything that an organisation file can say. The tables below are the ones the program reads by, so this
page, the JSON Schema for editors and the program cannot disagree. A file begins with `format: 1`; several
files together may describe one organisation."""

VALUES = """\
## How a fact is stated

| Written | Says |
| --- | --- |
| a value | the fact |
| `none` | there is none, and the papers show it; for a yes or no, write `no` instead |
| `not stated` | someone looked, and the papers are silent |
| nothing after the colon | not stated |
| the key left out | not stated, but for the keys listed under "What leaving a fact out means" |

**Not stated** is never a failure by itself: a rule that needs the fact answers *cannot tell* and says what is
missing.

**Lists** that are written are whole. A list left out is not stated, which is not the same as empty. A list of
plain values or of objects may also be written as a single value. Its long form says that there may be more:
`{complete: no, items: [...]}`. A map of ids says so with a key of its own, `complete: no`. A blank value in a
list leaves it open in the same way.

**Ids** are the keys of maps: small letters, digits and hyphens. `complete`, `evidence`, `note`, `items`,
`format`, and words that YAML readers take for something else (`yes`, `no`, `on`, `off`, `true`, `false`,
`null`, `none`, `y`, `n`) cannot be ids. A fact that takes the id of something refers to an entry elsewhere;
an id that leads nowhere is an error with its place and the nearest id.

**Dates** are days (`2017-01-27`) or months (`2017-01`), without a time. A month means some day in that month:
a result stands only where every day of the month gives the same one. A *date of something that happened* that
lies after the date of checking has not happened yet, and says nothing. `from` and `until` are both inclusive.
Where a fact takes one or a list of dates, all that are known may be given; the latest counts.

**Periods** are ISO 8601 (`P1Y`, `P18M`, `P14D`, `P2W`), a number of months (`6 months`), or one of `annual`,
`half-yearly`, `quarterly`, `two-monthly`, `monthly`, `fortnightly`, `weekly`.

**Numbers** are digits with a decimal point and no separators; a negative one has a minus sign in front.
Percentages may carry their sign: `75`, `75 %`.

**Evidence** may stand on every object, once or as a list: a document with its clause, a file with its
SHA-256, or an address. `for` names the facts that it covers; without it, it covers the object. A `note` is
for people."""

EXEMPT = """\
## What leaving a fact out means

Leaving one of these facts out says more than "not stated". No other fact has a default."""

SAME_EVERYWHERE = """\
Every object may also carry `evidence` (one or a list of [evidence](#evidence)) and a `note`. A fact marked as
derived is computed from others: it cannot be stated, and rules ask for it like any other."""

WORD_LISTS = "Closed lists too long for a table. Any other word is an error, with the nearest one named."
