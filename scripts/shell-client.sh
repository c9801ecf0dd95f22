#!/usr/bin/env bash
# Runs a client of curl and jq, as users of the platform write them, against the simulator: in both generations of field
# names, and over https. It says what it did; a client that fails fails it, and so does a tool that cannot be had.
set -euo pipefail
cd "$(dirname "$0")/.."

# On Node 24, which is installed as a package.
PATH="$PWD/node_modules/.bin:$PATH"
folder=$(mktemp -d)
simulator=''
end() {
  if [ -n "$simulator" ]; then kill "$simulator" 2>/dev/null && wait "$simulator" || true; fi
  simulator=''
}
trap 'end; rm -rf "$folder"' EXIT

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

for tool in curl jq; do
  if ! command -v "$tool" >/dev/null; then
    echo "         $tool is not installed; asking apt-get for it"
    { as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends "$tool"; } >&2 || true
  fi
  if ! command -v "$tool" >/dev/null; then
    echo "FAILED   shell client: $tool is not installed and could not be had from apt-get."
    exit 1
  fi
done

# Starts the simulator with these flags and takes over what it says to export.
start() {
  local log=$folder/simulator.log tries
  : >"$log"
  node simulator/main.ts --port 0 --speed 100 "$@" >>"$log" 2>&1 &
  simulator=$!
  for ((tries = 0; tries < 300; tries++)); do
    if grep -q '^Load balancers:' "$log"; then
      # shellcheck disable=SC1090
      source <(grep '^export ' "$log")
      return
    fi
    if ! kill -0 "$simulator" 2>/dev/null; then break; fi
    sleep 0.1
  done
  cat "$log"
  echo 'FAILED   shell client: the simulator did not start.'
  exit 1
}

# The simulator is on this machine, whatever proxy the machine has.
export NO_PROXY=127.0.0.1 no_proxy=127.0.0.1
status=0
for run in '2017-01' '2017-06' '2017-06 --tls'; do
  read -r GENERATION tls <<<"$run"
  export GENERATION
  unset NODE_EXTRA_CA_CERTS CURL_CA_BUNDLE
  start --generation "$GENERATION" ${tls:+"$tls"}
  if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then export CURL_CA_BUNDLE=$NODE_EXTRA_CA_CERTS; fi
  if bash scripts/shell-client/client.sh; then
    echo "ok       shell client in $GENERATION at $FENGCHAO_ENDPOINT"
  else
    echo "FAILED   shell client in $GENERATION at $FENGCHAO_ENDPOINT"
    status=1
  fi
  end
done
exit "$status"
