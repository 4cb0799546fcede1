#!/usr/bin/env bash
# Compares the work tree of a pull request, which holds the merge, with the branch that it is to go into.
#
# Gives `code` and `comment` to later steps; the step itself never fails.
set -euo pipefail
source "$GITHUB_ACTION_PATH/integrations/github/choices.sh"
comment=$RUNNER_TEMP/govcheck-comment.md

# A checkout usually holds one commit alone.
if ! git cat-file -e "$BASE^{commit}" 2>/dev/null; then
    git fetch --quiet --no-tags --depth=1 origin "$BASE" || true
fi
code=0
"$RUNNER_TEMP/govcheck/bin/govcheck" diff "$BASE" "$FOLDER" "${choices[@]}" \
    --format terminal --format "markdown=$comment" || code=$?
printf 'code=%s\n' "$code" >>"$GITHUB_OUTPUT"
if [[ -f $comment ]]; then printf 'comment=%s\n' "$comment" >>"$GITHUB_OUTPUT"; fi
