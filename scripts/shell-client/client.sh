#!/usr/bin/env bash
# A client as users of the platform write it, of curl and jq: token, list, a key, create by spec_alias, update the image
# by the id as text, wait for lan_ips, delete. Needs FENGCHAO_ENDPOINT, FENGCHAO_APP_KEY, FENGCHAO_APP_SECRET, and GENERATION,
# whose field names it speaks and expects.
set -euo pipefail

api=$FENGCHAO_ENDPOINT/api/v1
space_name=my-ev
service_name=shell-client
replicas=2

say() { echo "         $GENERATION: $*"; }
fail() {
  echo "         $GENERATION: FAILED: $*" >&2
  exit 1
}

# Asks for `METHOD PATH [JSON]`; the body goes to $body and the status to $status.
ask() {
  local answer options=(-sS -X "$1" -H "Authorization: Token $token" -w '\n%{http_code}')
  if [ $# -gt 2 ]; then options+=(-H 'Content-Type: application/json' -d "$3"); fi
  answer=$(curl "${options[@]}" "$api$2")
  status=${answer##*$'\n'}
  body=${answer%$'\n'*}
}

# The same, and nothing but success will do.
must() {
  ask "$@"
  case $status in 20?) ;; *) fail "$1 $2 answered $status: $body" ;; esac
}

# Reads the service until it has settled, well or badly; later its replicas must have their addresses as well.
settle() {
  local word addresses tries
  for ((tries = 0; tries < 300; tries++)); do
    must GET "/microservices/$id"
    word=$(jq -r .service_info.status <<<"$body")
    addresses=$(jq '[.service_container_infos[].lan_ips // [] | length] | add' <<<"$body")
    case $word in *_fail | *_timeout) fail "the service reads $word" ;; esac
    if [[ $word == *_succ ]] && { [ "$GENERATION" = 2017-01 ] || [ "$addresses" = "$replicas" ]; }; then
      say "service $id reads $word, and has $addresses addresses"
      return
    fi
    sleep 0.1
  done
  fail "the service has not settled: $body"
}

token=''
keys=$(jq -n --arg key "$FENGCHAO_APP_KEY" --arg secret "$FENGCHAO_APP_SECRET" '{app_key: $key, app_secret: $secret}')
must POST /token "$keys"
token=$(jq -er .token <<<"$body")
say 'has a token'

must GET /namespaces
namespace_id=$(jq -er --arg name $space_name '.namespaces[] | select(.display_name == $name) | .id' <<<"$body")
[ "$(jq -r '.namespaces[-1].display_name' <<<"$body")" = default ] || fail 'the default space is not the last one'
must GET "/namespaces/$namespace_id/microservices?offset=0&limit=65535"
say "found in $space_name: $(jq -r '[.microservice_infos[].service_name] | join(", ")' <<<"$body")"

# Clients tell keys apart by their fingerprints; ssh-keygen has its own say in what that is.
must POST /secret-keys '{"key_name": "shell-client"}'
key_id=$(jq -er .id <<<"$body")
fingerprint=$(jq -er .fingerprint <<<"$body")
if command -v ssh-keygen >/dev/null; then
  must GET "/secret-keys/$key_id"
  file=$(mktemp)
  printf '%s\n' "$body" >"$file"
  computed=$(ssh-keygen -y -f "$file" | ssh-keygen -lE md5 -f - | sed 's/.*MD5:\([0-9a-f:]*\).*/\1/')
  rm -f "$file"
  [ "$computed" = "$fingerprint" ] || fail "the key has the fingerprint $computed, not $fingerprint"
  say "the key it made has the fingerprint that ssh-keygen computes"
fi
must DELETE "/secret-keys/$key_id"

creation=$(jq -n --arg space "$namespace_id" --arg name $service_name --arg count $replicas '{
  bill_info: "default",
  service_info: {
    namespace_id: $space, stateful: "0", replicas: ($count | tonumber), service_name: $name,
    port_maps: [
      {port: "80", target_port: "8080", protocol: "TCP"},
      {port: "8301", target_port: "8301", protocol: "TCP"},
      {port: "8301", target_port: "8301", protocol: "UDP"}
    ],
    spec_alias: "C1M2S20",
    state_public_net: {used: false, type: "flow", bandwidth: 10},
    disk_type: 2
  },
  service_container_infos: [{
    image_path: "hub.c.163.com/admin/web:v1", container_name: "main", container_desc: "made by a shell client",
    command: "", envs: [{key: "MODE", value: "test"}], log_dirs: [], cpu_weight: 100, memory_weight: 100,
    ssh_keys: [], volume_info: {}, local_disk_info: []
  }]
}')
must POST /microservices "$creation"
id=$(jq -er .service_id <<<"$body")
say "created service $id as C1M2S20"
settle
[ "$(jq '.service_info.spec_info | fromjson | .memory' <<<"$body")" = 2147483648 ] || fail 'the size is another one'

# Whoever lost the id creates again, hears that the name is taken, and takes over what is there.
ask POST /microservices "$creation"
[ "$status $(jq -r .code <<<"$body")" = '409 4090116' ] || fail "a second creation answered $status: $body"
must GET "/namespaces/$namespace_id/microservices?offset=0&limit=65535"
adopted=$(jq -r --arg name $service_name '.microservice_infos[] | select(.service_name == $name) | .id' <<<"$body")
[ "$adopted" = "$id" ] || fail "the name leads to service $adopted"
say 'found it again by its name'

must GET "/microservices/$id"
container_id=$(jq -er '.service_container_infos[0].container_id' <<<"$body")
update=$(jq -n --arg id "$container_id" '{
  min_ready_seconds: 1,
  container_images: [{container_id: $id, image_path: "hub.c.163.com/admin/web:v2"}]
}')
must PUT "/microservices/$id/actions/update-image" "$update"
settle
image=$(jq -r '.service_container_infos[0].image_path' <<<"$body")
[ "$image" = hub.c.163.com/admin/web:v2 ] || fail "it runs $image"
say "runs $image"

must GET "/microservices/$id/detail"
[ "$(jq '.service_container_infos[0].replicas | length' <<<"$body")" = $replicas ] || fail "the replicas have no names: $body"

must DELETE "/microservices/$id?free_ip=false"
for ((tries = 0; tries < 300; tries++)); do
  ask GET "/microservices/$id"
  if [ "$status $(jq -r '.code // ""' <<<"$body")" = '404 4040141' ]; then
    say 'deleted it, and it is gone'
    exit
  fi
  sleep 0.1
done
fail "the service is still there: $body"
