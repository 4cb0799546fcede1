"""Beginning a rule: a folder with a rule that loads and examples that run."""

import datetime
from pathlib import Path
from typing import NamedTuple

from govcheck.cli.output import say, show
from govcheck.model.leaf import read_id
from govcheck.results.gate import INVALID, MET

_PACK = """\
title: {title}
version: 0.1.0
maintainer: not yet named
kinds: [ccg-in-shadow, ccg]
sources:
  own-source: {{title: The document that asks for this, publisher: Its publisher, year: '2017'}}
groups:
  first: The first group of requirements
"""
_REQUIREMENTS = """\
requirements:
  OWN-1:
    source: own-source
    place: section 1
    group: first
    says: What the document asks, in your own words
    strength: recommended         # core, recommended or developmental
    shown_by: fact                # fact, document or attestation
"""
_RULE = """\
title: The limit up to which audit oversight may decide is stated      # what must be so
requirements: [{requirement}]
subject: {{each: committees, where: {{functions: audit}}}}
check: stated                     # see docs/check-kinds.md for the others
params:
  all: [limit]
message:
  pass: 'Stated: {{stated}}.'
  fail: 'Not so: {{stated}}.'
remedy: What to do where it is not met.
rationale: Why it matters.
"""
_EXAMPLE = """\
expect: {{as_of: {day}, result: {result}}}
organisation: {{name: Example body, kind: {kind}}}
committees:
  audit: {{functions: [audit], limit: {value}}}
"""
_DAY = datetime.date(2017, 9, 30)


class _Setting(NamedTuple):
    """What the new files take from the pack, so that the rule applies to its own examples."""

    requirement: str = "OWN-1"
    kind: str = "ccg"
    day: datetime.date = _DAY


def begin_rule(name: Path) -> int:
    """Write a rule and its examples into a new folder `name`; give the exit code."""
    pack = name.parent
    if pack == Path():
        say("Give the pack too, as my-pack/my-rule.")
        return INVALID
    try:
        read_id(name.name)
        read_id(pack.resolve().name)
    except ValueError as error:
        say(str(error))
        return INVALID
    if name.exists():
        say(f"{name} is there already.")
        return INVALID
    setting = _setting(pack)
    files = {name / "rule.yaml": _schema_line(name, "rule") + _RULE.format(requirement=setting.requirement)}
    for result, value in (("pass", "50000"), ("fail", "none"), ("not-evidenced", "not stated")):
        example = _EXAMPLE.format(result=result, value=value, kind=setting.kind, day=setting.day)
        files[name / f"{result}-first.yaml"] = _schema_line(name, "example") + example
    if not (pack / "pack.yaml").exists():
        title = pack.resolve().name.replace("-", " ").capitalize()
        files[pack / "pack.yaml"] = _schema_line(pack, "pack") + _PACK.format(title=title)
        files[pack / "requirements.yaml"] = _schema_line(pack, "requirements") + _REQUIREMENTS
    try:
        name.mkdir(parents=True)
        for file, text in files.items():
            file.write_text(text, encoding="utf-8")
    except OSError as error:
        say(f"{name} cannot be written: {error.strerror}.")
        return INVALID
    show(f"Wrote {', '.join(str(file) for file in files)}. Next: fill them in, then govcheck rules test {pack}")
    return MET


def _setting(pack: Path) -> _Setting:
    """Take the first requirement of a pack that is there, with a kind of body and a day that it is for."""
    from govcheck.rules.packs import read_pack

    read = read_pack(pack).pack if (pack / "pack.yaml").exists() else None
    if read is None:
        return _Setting()
    day = _DAY if read.span.includes(_DAY) else read.span.first or read.span.last or _DAY
    checkable = (one.id for one in read.requirements.values() if one.shown_by != "verdict")
    return _Setting(next(checkable, "OWN-1"), read.kinds[0], day)


def _schema_line(folder: Path, what: str) -> str:
    """Tell editors the schema where the folder lies in a checkout, which has them in `schema`."""
    for steps, above in enumerate(folder.resolve().parents, start=1):
        if (above / "schema" / f"{what}.schema.json").is_file():
            return f"# yaml-language-server: $schema={'../' * steps}schema/{what}.schema.json\n"
    return ""
