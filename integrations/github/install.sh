#!/usr/bin/env bash
# Installs govcheck, as it stands beside the action, into an environment of its own.
#
# Reads PYTHON, GITHUB_ACTION_PATH and RUNNER_TEMP.
set -euo pipefail
"${PYTHON:-python3}" -m venv "$RUNNER_TEMP/govcheck"
"$RUNNER_TEMP/govcheck/bin/python" -m pip install --quiet --disable-pip-version-check "$GITHUB_ACTION_PATH"
"$RUNNER_TEMP/govcheck/bin/govcheck" --version
