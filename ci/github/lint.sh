#!/usr/bin/env bash
# Lints with annotations and a job summary, of a pull request what it adds alone, and puts out what it came to.
set -euo pipefail

# The commit that this checkout merges into. The merge that GitHub makes tells it best: the event may know an older one.
find_base() {
  local first second
  { read -r first && read -r second; } < <(git cat-file commit HEAD | sed -n -e '/^$/q' -e 's/^parent //p') || second=
  if [[ $GITHUB_REF == refs/pull/*/merge && -n $second ]]; then
    echo "$first"
  else
    echo "$STATUSLINT_BASE"
  fi
}

# Fetches a commit that a shallow checkout lacks; and the history, unless HEAD itself says that the commit is its parent.
fetch() {
  local commit=$1
  git cat-file -e "$commit^{commit}" 2> /dev/null || git fetch --quiet --no-tags --depth=1 origin "$commit" || return
  if ! git cat-file commit HEAD | grep --quiet --line-regexp "parent $commit" &&
    ! git merge-base "$commit" HEAD > /dev/null; then
    git fetch --quiet --no-tags --unshallow origin "$(git rev-parse HEAD)" "$commit" || true
  fi
}

since=$STATUSLINT_SINCE
if [[ -z $since && -n $STATUSLINT_BASE ]]; then
  since=$(find_base)
  if ! fetch "$since"; then
    echo "::warning title=statuslint::$since cannot be fetched to compare with, so all findings are told, old and new"
    since=none
  fi
fi

bin=$RUNNER_TEMP/statuslint/bin
[[ -d $bin ]] || bin=$RUNNER_TEMP/statuslint/Scripts # Windows
report=$RUNNER_TEMP/statuslint.json
options=(--format github --output "json=$report")
[[ -z $STATUSLINT_PRESET ]] || options+=(--preset "$STATUSLINT_PRESET")
[[ -z $STATUSLINT_FAIL_ON ]] || options+=(--fail-on "$STATUSLINT_FAIL_ON")
[[ -z $STATUSLINT_CONFIG ]] || options+=(--config "$STATUSLINT_CONFIG")
[[ -z $STATUSLINT_SARIF_FILE ]] || options+=(--output "sarif=$STATUSLINT_SARIF_FILE")
[[ -z $since || $since == none ]] || options+=(--since "$since")

options+=(--)
while read -r path; do
  [[ -z $path ]] || options+=("$path")
done <<< "$STATUSLINT_PATHS"

rm -f "$report"
status=0
"$bin/statuslint" "${options[@]}" || status=$?

echo "status=$status" >> "$GITHUB_OUTPUT"
[[ ! -e $report ]] || "$bin/python" -c '
import json, sys
summary = json.load(open(sys.argv[1], encoding="utf-8"))["summary"]
print(*(f"{name}={summary[name]}" for name in ("errors", "warnings", "advice")), sep="\n")
' "$report" >> "$GITHUB_OUTPUT"
exit "$status"
