"""Which recorded evidence covers the statements that a result rests on."""

from collections.abc import Iterable

from govcheck.model.label import label
from govcheck.model.organisation import Organisation
from govcheck.model.value import Group, Record, Reference
from govcheck.source import Path


def evidence_for(paths: Iterable[Path], organisation: Organisation) -> tuple[str, ...]:
    """List the evidence of the nearest objects that hold `paths`, in words, each once."""
    nearest = {item.path: item for path in paths for item in _nearest(path, organisation)}
    return tuple(sorted({_shown(item, organisation) for item in nearest.values()}))


def _nearest(path: Path, organisation: Organisation) -> list[Record]:
    """Find the evidence of the innermost object on the way to `path` whose evidence covers it."""
    if not path or not (here := organisation.evidenced.get(str(path[0]))):
        return []
    for length in range(len(path), 0, -1):
        if record := here.get(path[:length]):
            field = str(path[length]) if length < len(path) else ""
            if items := [item for item in _items(record) if _covers(item, field)]:
                return items
    return []


def _items(record: Record) -> list[Record]:
    group = record.facts.get("evidence")
    return [one for one in group.items if isinstance(one, Record)] if isinstance(group, Group) else []


def _covers(item: Record, field: str) -> bool:
    """Evidence covers the object as a whole unless it says for which fields."""
    fields = item.facts.get("for")
    return not isinstance(fields, Group) or field in fields.items


def _shown(item: Record, organisation: Organisation) -> str:
    """Write one item of evidence: document and clause, or file, or address."""
    document = item.facts.get("document")
    parts = [label(organisation.find(document))] if isinstance(document, Reference) else []
    parts += [str(item.facts[key]) for key in ("file", "address") if isinstance(item.facts.get(key), str)]
    clause = item.facts.get("clause")
    if isinstance(clause, str):
        parts.append(f"clause {clause}")
    return ", ".join(parts) or "evidence without a source"
