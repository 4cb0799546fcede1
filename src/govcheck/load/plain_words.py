"""A YAML syntax error in plain words: what to change, where, without the parser's own terms."""

import re

from yaml import MarkedYAMLError, YAMLError

from govcheck.load.phrases import PHRASES, TextPlace
from govcheck.load.place import point, whole_file
from govcheck.load.problem import Problem

_LOOK_ALIKES = {
    "\u00a0": "a no-break space (U+00A0), which looks like a space; type an ordinary space",
    "\u202f": "a narrow no-break space (U+202F), which looks like a space; type an ordinary space",
    "\u200b": "an invisible space (U+200B); delete it",
    "\u201c": 'curly quotes; type straight ones (`"`)',
    "\u201d": 'curly quotes; type straight ones (`"`)',
    "\uff1a": "a wide colon (U+FF1A); type an ordinary one (`:`)",
}


def explain(error: YAMLError, name: str, lines: tuple[str, ...]) -> Problem:
    """Turn an error of either parser into a problem located in the file `name`."""
    if not isinstance(error, MarkedYAMLError):
        return Problem(whole_file(name), "The file cannot be read as YAML.")
    problem, context = error.problem or "", error.context or ""
    place = _place(error.problem_mark or error.context_mark, name, lines)
    begin = _place(error.context_mark or error.problem_mark, name, lines)
    for phrase in PHRASES:
        if re.search(phrase.problem, problem) and re.search(phrase.context, context):
            words = phrase.words if isinstance(phrase.words, str) else phrase.words(place, begin)
            where = begin if phrase.at_context else place
            return Problem(where.location, _look_alike(where) or words)
    return Problem(place.location, f"The file is not valid YAML here: {problem or 'it cannot be read'}.")


def _place(mark: object, name: str, lines: tuple[str, ...]) -> TextPlace:
    line = getattr(mark, "line", 0) + 1
    column = getattr(mark, "column", 0) + 1
    location = point(name, lines, line, column)
    row = location.span.line - 1
    text = lines[row] if lines else ""
    at_end = row >= len(lines) - 1 and location.span.column > len(text)
    return TextPlace(location, text, lines[row - 1] if row else "", at_end)


def _look_alike(place: TextPlace) -> str:
    for line, words in ((place.line, "This line"), (place.above, "The line above")):
        for character, advice in _LOOK_ALIKES.items():
            if character in line:
                return f"{words} may not mean what it seems to: it holds {advice}."
    return ""
