"""All mutants of a rule, in a fixed order."""

import datetime
from collections.abc import Collection

from govcheck.engine.mutation.fewer import all_and_any, fewer_alternatives, fewer_conditions, fewer_items
from govcheck.engine.mutation.figures import other_figures
from govcheck.engine.mutation.operators import Mutant, Operator
from govcheck.engine.mutation.silence import silences
from govcheck.engine.mutation.spots import conditions, parameters, versions
from govcheck.engine.mutation.words import other_values, other_words
from govcheck.model.ask import Ask
from govcheck.model.route import Routes
from govcheck.model.truth import Truth
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind
from govcheck.rules.packs import Rule


def mutants(rule: Rule, days: Collection[datetime.date], routes: Routes) -> tuple[Mutant, ...]:
    """Change `rule` in every way, in the versions of its parameters that are in force on `days`."""
    order = list(Operator)
    wheres = list(conditions(rule, days, routes))
    params = list(parameters(rule, days))
    made = [
        *other_figures(params),
        *fewer_conditions(wheres),
        *fewer_alternatives(wheres),
        *fewer_items(params),
        *all_and_any(rule.check, versions(rule, days)),
        *silences(rule, days, routes),
        *other_values(wheres, routes),
        *other_words(params, rule.things, routes),
        Mutant(Operator.NEGATION, "the answer reversed", rule._replace(check=negated(rule.check))),
    ]
    # What is the rule itself again nobody could tell from it.
    changed = [one for one in made if one.presumption or one.rule != rule]
    return tuple(sorted(changed, key=lambda one: order.index(one.operator)))


def negated(kind: CheckKind) -> CheckKind:
    """Make the kind of check that answers no for yes and yes for no."""

    def check(subject: Record, params: object, ask: Ask) -> Answer:
        answer = kind.check(subject, params, ask)
        truth = {Truth.YES: Truth.NO, Truth.NO: Truth.YES}.get(answer.judgement.truth, Truth.NOT_STATED)
        return answer._replace(judgement=answer.judgement._replace(truth=truth))

    return kind._replace(check=check)
