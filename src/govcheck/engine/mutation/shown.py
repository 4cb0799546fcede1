"""Writing parts of a rule as its file does."""

from govcheck.rules.where import Condition, Selection


def shown(condition: Condition) -> str:
    """Write a condition."""
    values = ", ".join(condition.values)
    return f"{condition.field}: {values if len(condition.values) == 1 else f'[{values}]'}"


def shown_item(item: object) -> str:
    """Write an item of a list: a word, a field, a selection, the first of several parts."""
    if isinstance(item, Selection):
        where = ", ".join(shown(one) for one in item.where)
        return f"`{item.of}`" + (f" where `{where}`" if where else "")
    return f"`{item[0] if isinstance(item, tuple) else item}`"
