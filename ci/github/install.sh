#!/usr/bin/env bash
# Installs statuslint from the action's own checkout into an environment of its own, once in a job.
set -euo pipefail

environment=$RUNNER_TEMP/statuslint
if [[ ! -e $environment/installed ]]; then
  "$STATUSLINT_PYTHON" -m venv "$environment"
  bin=$environment/bin
  [[ -d $bin ]] || bin=$environment/Scripts # Windows
  "$bin/python" -m pip install --quiet --disable-pip-version-check "$GITHUB_ACTION_PATH"
  touch "$environment/installed"
fi
