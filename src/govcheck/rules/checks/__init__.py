"""The kinds of check, written out; each module holds one."""

from govcheck.rules.checks import (
    at_most,
    attested,
    chosen,
    clear_of_interests,
    conflicts_handled,
    count,
    covers,
    different_people,
    document_in_order,
    every,
    everyone_in,
    function_carried,
    in_date,
    linked,
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
        chosen,
        clear_of_interests,
        conflicts_handled,
        count,
        covers,
        different_people,
        document_in_order,
        every,
        everyone_in,
        function_carried,
        in_date,
        linked,
        someone_in,
        stated,
        target_improves,
        worded,
    )
}
"""Every kind of check by its name."""
