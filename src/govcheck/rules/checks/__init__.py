"""The kinds of check, written out; each module holds one."""

from govcheck.rules.checks import (
    at_most,
    attested,
    brings_together,
    by_priority,
    chosen,
    clear_of_interests,
    conflicts_handled,
    count,
    covers,
    different_people,
    document_in_order,
    done_by,
    every,
    everyone_in,
    found,
    function_carried,
    in_date,
    linked,
    near_and_far,
    referred_to,
    someone_in,
    stated,
    target_improves,
    worded,
)
from govcheck.rules.kind import CheckKind

KINDS: dict[str, CheckKind] = {
    module.KIND.name: module.KIND
    for module in (
        at_most,
        attested,
        brings_together,
        by_priority,
        chosen,
        clear_of_interests,
        conflicts_handled,
        count,
        covers,
        different_people,
        document_in_order,
        done_by,
        every,
        everyone_in,
        found,
        function_carried,
        in_date,
        linked,
        near_and_far,
        referred_to,
        someone_in,
        stated,
        target_improves,
        worded,
    )
}
"""Every kind of check by its name."""
