#!/usr/bin/env bash
# Puts the comparison under the pull request, in place of the one that stood there before.
#
# A pull request from a fork may not comment: that is told, and fails nothing.
set -euo pipefail
marker="<!-- govcheck ${FOLDER//--/-} -->"
body=$RUNNER_TEMP/govcheck-body.md
{ printf '%s\n' "$marker" && cat "$COMMENT"; } >"$body"

comments=repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments
# Only what a bot wrote is replaced: anybody can write a comment that begins with the marker.
find='.[] | select(.user.type == "Bot" and (.body | startswith(env.MARKER))) | .id'
old=$(MARKER=$marker gh api --paginate "$comments" --jq "$find" | head -n 1) || old=
if [[ -n $old ]]; then
    place=(--method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$old")
else
    place=(--method POST "$comments")
fi
if ! gh api "${place[@]}" --field "body=@$body" --silent; then
    echo "::warning title=govcheck::The comment could not be written; the job needs permission to write to pull-requests."
fi
