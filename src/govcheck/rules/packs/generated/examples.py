"""The examples of a standing rule as texts, made from what its parameters ask for."""

from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import Vocabulary
from govcheck.rules.checks import attested, document_in_order
from govcheck.rules.packs.generated.document_examples import document_examples
from govcheck.rules.packs.generated.question_examples import question_examples
from govcheck.rules.packs.generated.variant import applicability, as_of, bare, further
from govcheck.rules.packs.pack import Rule


def generated_examples(rule: Rule, vocabulary: Vocabulary = VOCABULARY) -> dict[str, str]:
    """Give every example of `rule` by its file name, the plainest first.

    Raises CannotMakeError where its conditions are such that no organisation can be made up; such a rule belongs in
    a folder of its own, with examples written by hand.
    """
    day = as_of(rule)
    params = next(dated.params for dated in rule.params if dated.span.includes(day))
    sketch = bare(rule, vocabulary)
    if isinstance(params, document_in_order.Params):
        variants = document_examples(params, sketch, day)
    else:
        assert isinstance(params, attested.Params)  # noqa: S101 - standing files hold these two kinds of check
        variants = question_examples(params, rule.subject, sketch, day)
    variants += [*applicability(rule, variants[0].sketch), *further(rule, variants[0].sketch)]
    subject = f"{rule.subject.route}.one" if rule.subject.each else ""
    return {f"{one.name}.yaml": one.text(day, subject) for one in variants}
