#!/usr/bin/env bash
# Puts out the path of a Python that statuslint runs with, or nothing where the runner has none.
set -euo pipefail

for python in python3 python; do
  if path=$("$python" -c 'import sys, venv, ensurepip; print(sys.executable) if sys.version_info >= (3, 11) else exit(1)'); then
    echo "path=$path" >> "$GITHUB_OUTPUT"
    exit
  fi
done 2> /dev/null
