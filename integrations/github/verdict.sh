#!/usr/bin/env bash
# Ends with the exit code that the gate asks for; what could not be checked at all fails whatever the gate.
set -euo pipefail
case $GATE in
    check) codes=("$CHECK_CODE") ;;
    diff) codes=("$DIFF_CODE") ;;
    both) codes=("$CHECK_CODE" "$DIFF_CODE") ;;
    *)
        echo "::error title=govcheck::gate: it takes check, diff or both; it is not one of these."
        exit 2
        ;;
esac
for code in "$CHECK_CODE" "$DIFF_CODE"; do
    if [[ $code == 4 || $code == 2 ]]; then codes+=("$code"); fi
done
for worst in 4 2 1 3; do
    for code in "${codes[@]}"; do
        if [[ $code == "$worst" ]]; then exit "$code"; fi
    done
done
