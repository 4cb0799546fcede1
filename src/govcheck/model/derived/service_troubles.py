"""Budgets overspent and indicators missed by services, and whether a board was told."""

from decimal import Decimal

from govcheck.model.ask import Ask
from govcheck.model.derived.accountable_boards import is_board
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.moment import Moment, not_after
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField
from govcheck.source import Path


def of_joint_service(account: Record, ask: Ask) -> Reading:
    """Say whether the service is commissioned jointly with a partner."""
    return judged(account, "of_joint_service", ask.truth(_service(account, ask), "joint"))


def troubled(account: Record, ask: Ask) -> Reading:
    """Say whether more was spent than the budget, or an indicator was missed."""
    return judged(account, "troubled", any_of((_overspent(account, ask), _missed(account, ask))))


def _overspent(account: Record, ask: Ask) -> Judgement:
    budget, spent = ask(account, "budget"), ask(account, "spent")
    if isinstance(budget.value, Decimal) and isinstance(spent.value, Decimal):
        clue = Clue(f"{label(_service(account, ask))}: spent {spent.value} of {budget.value}", spent.path)
        return yes(clue) if spent.value > budget.value else no(clue)
    missing = (*budget.missing, *spent.missing)
    return not_stated(*missing) if missing else no(Clue(f"{label(account)}: no budget or no spending", spent.path))


def _missed(account: Record, ask: Ask) -> Judgement:
    missed = ask.each(account, "missed")
    if missed.items:
        return yes(Clue(f"{label(_service(account, ask))}: missed {min(map(str, missed.items))}", missed.path))
    gaps = ask.gaps(missed, account, "missed")
    return not_stated(*gaps) if gaps else no(Clue(f"{label(account)}: no indicator missed", missed.path))


def raised_with_board(account: Record, ask: Ask) -> Reading:
    """Say whether reports to a board have taken up the overspending, by the service's id, and each missed indicator."""
    service, missed = _service(account, ask), ask.each(account, "missed")
    over = _overspent(account, ask)
    said = [_raised(str(one), path, account, ask) for one, path in zip(missed.items, missed.paths, strict=True)]
    if gaps := ask.gaps(missed, account, "missed"):
        said.append(not_stated(*gaps))
    if over.truth is not Truth.NO:
        raised = _raised(service.id, (*account.path, "spent"), account, ask)
        said.append(raised if over.truth is Truth.YES or raised.truth is Truth.YES else not_stated(*over.missing))
    return judged(account, "raised_with_board", all_of(said))


def _raised(what: str, path: Path, account: Record, ask: Ask) -> Judgement:
    """Judge whether a report to a board, on the last day of the time or later, takes up what is stated at `path`."""
    reports = ask.each(ask.root, "reports")
    said: list[Judgement] = []
    for report in reports.records():
        to, issues = _to_board(report, ask), ask.each(report, "issues")
        said += [all_of((to, _takes_up(one, what, ask), _since(one, account, ask))) for one in issues.records()]
        if gaps := ask.gaps(issues, report, "issues"):
            said.append(all_of((to, not_stated(*gaps))))
    if gaps := ask.gaps(reports, ask.root, "reports"):
        said.append(not_stated(*gaps))
    found = any_of(said)
    return no(Clue(f"{what}: in no report to a board", path)) if found.truth is Truth.NO else found


def _to_board(report: Record, ask: Ask) -> Judgement:
    to, partnership = ask(report, "to"), ask(report, "to_partnership")
    named = [one for one in (to.value, partnership.value) if isinstance(one, Record)]
    clue = Clue(f"{label(report)}: goes to {' and '.join(label(one) for one in named) or 'nobody'}", report.path)
    if any(is_board(one, ask) for one in named):
        return yes(clue)
    kinds = [ask(one, "kind") for one in named if one.thing == "partnership"]
    missing = tuple(clue for one in kinds for clue in one.missing) if named else (*to.missing, *partnership.missing)
    return not_stated(*missing) if missing else no(clue)


def _takes_up(issue: Record, what: str, ask: Ask) -> Judgement:
    raises = ask.each(issue, "raises")
    if what in raises.items:
        return yes(Clue(f"{label(issue)}: {what}", raises.path))
    gaps = ask.gaps(raises, issue, "raises")
    return not_stated(*gaps) if gaps else no(Clue(label(issue), raises.path))


def _since(issue: Record, account: Record, ask: Ask) -> Judgement:
    day, last = ask(issue, "on"), ask(account, "on")
    if not (isinstance(day.value, Moment) and isinstance(last.value, Moment)):
        absent = [one for one in (day, last) if one.value is Absent.NONE]
        return no(Clue(label(issue), absent[0].path)) if absent else not_stated(*day.missing, *last.missing)
    truth, clue = not_after(last.value, day.value), Clue(f"{label(issue)}: {day.value}", day.path)
    return {Truth.YES: yes(clue), Truth.NO: no(clue), Truth.NOT_STATED: not_stated(clue)}[truth]


def _service(account: Record, ask: Ask) -> Record:
    return next(one for one in ask.each(ask.root, "services").records() if one.path == account.path[:-2])


FACTS = (
    ("service-account", DerivedField("of_joint_service", "yes/no", "whether its service is commissioned jointly"),
     of_joint_service),
    ("service-account", DerivedField("troubled", "yes/no", "whether the budget was overspent or an indicator missed"),
     troubled),
    ("service-account", DerivedField("raised_with_board", "yes/no",
                                     "whether reports to a board have taken up what is troubled"), raised_with_board),
)  # fmt: skip
