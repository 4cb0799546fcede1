#!/usr/bin/env bash
# Checks the organisation: annotations on standard output, a SARIF file, and the report as the job's summary.
#
# Gives `code` and `sarif` to later steps; the step itself fails only where govcheck wrote nothing.
set -euo pipefail
source "$GITHUB_ACTION_PATH/integrations/github/choices.sh"
sarif=$RUNNER_TEMP/govcheck.sarif
summary=$RUNNER_TEMP/govcheck-summary.md

read -ra only_check <<<"$CHECK_ARGUMENTS"
code=0
"$RUNNER_TEMP/govcheck/bin/govcheck" check "$FOLDER" "${choices[@]}" "${only_check[@]}" \
    --format github --format "sarif=$sarif" --format "markdown=$summary" || code=$?
if ! [[ -f $sarif && -f $summary ]]; then exit "$code"; fi

# GitHub drops a summary above a mebibyte.
if (($(wc -c <"$summary") < 1000000)); then cat "$summary" >>"$GITHUB_STEP_SUMMARY"; fi
printf 'code=%s\nsarif=%s\n' "$code" "$sarif" >>"$GITHUB_OUTPUT"
