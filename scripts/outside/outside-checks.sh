#!/usr/bin/env bash
# Checkers that come from outside npm: actionlint (built by Go) and zizmor (from PyPI), over workflows and manifests, and
# act (built by Go), which runs the examples.
# A tool that cannot be had is said and skipped; a finding fails.
set -euo pipefail
cd "$(dirname "$0")/../.."

actionlint_version=v1.7.12
zizmor_version=1.32.0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
status=0

shopt -s nullglob
workflows=(.github/workflows/*.yml .github/workflows/*.yaml examples/workflows/*.yml)
own=(.github/workflows/*.yml .github/workflows/*.yaml action.yml actions/*/action.yml)
examples=(examples/workflows/*.yml examples/composite/*/action.yml)

actionlint_path() {
  if command -v actionlint; then return; fi
  command -v go >/dev/null || return 1
  GOBIN="$folder" timeout 120 go install "github.com/rhysd/actionlint/cmd/actionlint@$actionlint_version" >&2 || return 1
  echo "$folder/actionlint"
}

zizmor_path() {
  if command -v zizmor; then return; fi
  command -v python3 >/dev/null || return 1
  python3 -m venv "$folder/venv" >&2 || return 1
  timeout 120 "$folder/venv/bin/pip" install --quiet --disable-pip-version-check "zizmor==$zizmor_version" >&2 || return 1
  echo "$folder/venv/bin/zizmor"
}

if [ ${#workflows[@]} -eq 0 ]; then
  echo 'skipped  actionlint: there are no workflows.'
elif tool=$(actionlint_path); then
  if "$tool" -no-color "${workflows[@]}"; then echo 'ok       actionlint'; else echo 'FAILED   actionlint'; status=1; fi
else
  echo 'skipped  actionlint: it is not installed and could not be built by Go.'
fi

if [ $((${#own[@]} + ${#examples[@]})) -eq 0 ]; then
  echo 'skipped  zizmor: there are neither workflows nor manifests.'
elif tool=$(zizmor_path); then
  # Offline: nothing that is found depends on the state of other repositories.
  options=(--offline --min-severity medium --no-progress --color never)
  if "$tool" "${options[@]}" --config scripts/outside/zizmor.yml "${own[@]}" &&
    "$tool" "${options[@]}" --config scripts/outside/zizmor-examples.yml "${examples[@]}"; then
    echo 'ok       zizmor'
  else
    echo 'FAILED   zizmor'
    status=1
  fi
else
  echo 'skipped  zizmor: it is not installed and could not be had from PyPI.'
fi

# On Node 24, which is installed as a package.
PATH="$PWD/node_modules/.bin:$PATH" node scripts/run-examples-with-act.ts || status=1

exit "$status"
