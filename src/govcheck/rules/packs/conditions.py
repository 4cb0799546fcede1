"""Reading routes, conditions and selections as rules write them, resolved against the model."""

from govcheck.load import Mapping, Node, Scalar, Sequence
from govcheck.model.near import did_you_mean
from govcheck.model.route import Routes, Target, UnknownFieldError
from govcheck.rules.packs.trouble import Trouble
from govcheck.rules.where import Condition, Selection, Where
from govcheck.source import Location

_NOWHERE = Target("", None, many=False)


class ConditionReader:
    """Reads the parts of a rule that name fields of the model."""

    def __init__(self, routes: Routes, trouble: Trouble) -> None:
        """Resolve against `routes`, and note what is wrong in `trouble`."""
        self._routes = routes
        self._trouble = trouble

    def text(self, node: Node, what: str) -> str:
        """Read one word or sentence; empty where something else is written."""
        if isinstance(node, Scalar) and not node.blank:
            return node.text
        self._trouble.add(node.location, f"{what} is expected here.")
        return ""

    def texts(self, node: Node, what: str) -> list[tuple[str, Location]]:
        """Read one word or a list of words, each with its place."""
        nodes = node.items if isinstance(node, Sequence) else (node,)
        return [(self.text(one, what), one.location) for one in nodes]

    def unknown_keys(self, node: Node, known: tuple[str, ...]) -> bool:
        """Report the keys of a mapping that are not among `known`; say whether there were any."""
        entries = node.entries if isinstance(node, Mapping) else {}
        unknown = [key for key in entries if key not in known]
        for key in unknown:
            self._trouble.add(entries[key].key, f"`{key}` has no meaning here.", did_you_mean(key, known))
        return bool(unknown)

    def target(self, thing: str, route: str, location: Location) -> Target:
        """Say where a route ends; nowhere, with a problem noted, where a name leads nowhere."""
        if not thing or not route:
            return _NOWHERE
        try:
            return self._routes.resolve(thing, route)
        except UnknownFieldError as error:
            self._trouble.add(location, str(error), error.suggestion)
            return _NOWHERE

    def list_of(self, node: Node, thing: str, *, or_one: bool = False) -> tuple[str, str]:
        """Read a route to a list of things, or to one where that will do; give it with the kind of thing."""
        text = self.text(node, "The name of a list")
        target = self.target(thing, text, node.location)
        if text and target is not _NOWHERE and not (target.thing and (target.many or or_one)):
            self._trouble.add(node.location, f"`{text}` is not a list of things.")
        return text, target.thing

    def where(self, node: Node, thing: str) -> Where:
        """Read conditions on things of the kind `thing`."""
        if not isinstance(node, Mapping):
            self._trouble.add(node.location, "Conditions are written as `field: value`.")
            return ()
        return tuple(self._condition(key, entry.key, entry.node, thing) for key, entry in node.entries.items())

    def _condition(self, field: str, place: Location, node: Node, thing: str) -> Condition:
        target = self.target(thing, field, place)
        values = self.texts(node, "A value, or a list of values,")
        words = target.leaf.words if target.leaf else ()
        for value, location in values:
            if words and value not in (*words, "none", "any"):
                sentence = f"`{value}` is not a {target.leaf.name if target.leaf else 'value'}."
                self._trouble.add(location, sentence, did_you_mean(value, words))
        plain = {"true": "yes", "false": "no"}
        return Condition(field, tuple(plain.get(value, value) for value, _ in values))

    def selection(self, node: Node, thing: str) -> tuple[Selection, str]:
        """Read `{of: LIST, where: {…}}`, or a bare list; give it with the kind of thing selected."""
        if isinstance(node, Scalar):
            route, found = self.list_of(node, thing, or_one=True)
            return Selection(route), found
        unknown = self.unknown_keys(node, ("of", "where"))
        if not isinstance(node, Mapping) or "of" not in node.entries:
            if not unknown:
                self._trouble.add(node.location, "A list, or `{of: LIST, where: {…}}`, is expected here.")
            return Selection(""), ""
        route, found = self.list_of(node.entries["of"].node, thing, or_one=True)
        where = node.entries.get("where")
        return Selection(route, self.where(where.node, found) if where else ()), found
