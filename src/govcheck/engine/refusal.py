"""The run of an organisation whose files cannot be taken: nothing is checked, and every mistake is told."""

import re
from collections.abc import Collection, Sequence

from govcheck import __version__
from govcheck.engine.options import Options
from govcheck.engine.run import lines_at, warnings_of
from govcheck.load import Problem, SourceFile
from govcheck.model.build import Built
from govcheck.model.leaf import LeafType
from govcheck.model.organisation import Organisation
from govcheck.model.vocabulary import Field, Items, Many, Table, Vocabulary
from govcheck.results.gate import refused
from govcheck.results.run import InputError, Numbers, PersonShown, Run

_QUOTED = re.compile(r"`([^`]*)`")
_LETTERS = re.compile(r"[^\W_]")
_IN_SENTENCES = frozenset({"complete", "items", "key: value", "kind: waiver", "18 months", "not stated", "none"})
"""What sentences quote of the format of the files that is not in the vocabulary."""
_UNKNOWN = "person"
"""Who somebody is cannot be told from files that cannot be taken."""


def refusal(
    name: str, files: Sequence[SourceFile], elsewhere: Sequence[Problem], options: Options, built: Built | None = None
) -> Run:
    """Make the run of an organisation called `name` of which nothing is checked.

    `elsewhere` is what is wrong with settings, profiles and packs; what is wrong with the organisation's own files is
    in `built`, and only that can name anyone.
    """
    own = built.problems if built else ()
    words = _own_words(built.organisation.vocabulary) if own and built else frozenset()
    problems = (*elsewhere, *own)
    places = [one.location for one in problems] + [one.other for one in problems if one.other]
    return Run(
        version=__version__,
        organisation=name,
        kind="",
        as_of=options.as_of,
        warnings=warnings_of(options),
        overall=None,
        profile=None,
        choices=(),
        packs=(),
        rules=(),
        files=tuple(file.name for file in files),
        later_facts=(),
        numbers=Numbers(0, 0, 0, 0),
        verdicts=(),
        requirements=(),
        outcomes=(),
        attestations=(),
        waiver_findings=(),
        baseline=None,
        errors=(),
        not_checked=(),
        input_errors=(*map(_told, elsewhere), *(_told_without_quotes(one, words) for one in own)),
        gate=refused(len(problems), options.fail_on, allow_unknown=options.allow_unknown),
        people=_people(built.organisation) if built else (),
        lines=lines_at(files, {(place.file, place.span.line) for place in places}),
    )


def _told(problem: Problem) -> InputError:
    return InputError(problem.location, problem.sentence, problem.suggestion, problem.other)


def _told_without_quotes(problem: Problem, words: Collection[str]) -> InputError:
    """Tell of a problem, and how to tell of it where nobody may be named."""
    sentence, suggestion = (_without_quotes(text, words) for text in (problem.sentence, problem.suggestion))
    return _told(problem)._replace(unnamed=sentence, unnamed_suggestion="" if "`...`" in suggestion else suggestion)


def _without_quotes(text: str, words: Collection[str]) -> str:
    """Leave out what `text` quotes from a file, which may name someone: all from the first word that is not ours.

    A value may itself hold the sign in which it is quoted, so that only the last of these surely ends it.
    """
    for match in _QUOTED.finditer(text):
        if match[1] not in words and _LETTERS.search(match[1]):
            return f"{text[: match.start()]}`...`{text[text.rindex('`') + 1 :]}"
    return text


def _own_words(vocabulary: Vocabulary) -> frozenset[str]:
    """Collect what is said in the words of the program: names of things and fields, and values to choose from."""
    fields = [field for thing in vocabulary.values() for field in thing.fields.values()]
    chosen = {word for field in fields for leaf in _leaves(field) for word in leaf.words}
    return frozenset({*vocabulary, *(field.name for field in fields), *chosen, *_IN_SENTENCES})


def _leaves(field: Field) -> tuple[LeafType, ...]:
    """Give the types of the plain values that a field holds."""
    kind = field.type
    if isinstance(kind, LeafType):
        return (kind,)
    if isinstance(kind, Items):
        return (kind.of,)
    if isinstance(kind, Many):
        return (kind.keys,) if kind.keys else ()
    return (kind.keys, kind.values) if isinstance(kind, Table) else ()


def _people(organisation: Organisation) -> tuple[PersonShown, ...]:
    """List the people whose entries could be read, in the order of their ids."""
    people = sorted(organisation.entries.get("person", {}).items())
    names = ((id_, record.facts.get("name")) for id_, record in people)
    return tuple(PersonShown(id_, name if isinstance(name, str) else id_, _UNKNOWN) for id_, name in names)
