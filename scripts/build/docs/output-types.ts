/** What the outputs hold: GitHub passes all of them as text, and only who knows the type can read it. */

export type OutputType = 'text' | 'number' | 'boolean' | 'list' | 'object'

/** The outputs that hold more than a text, by name; a name means the same in every action. */
export const OUTPUT_TYPES: Readonly<Record<Exclude<OutputType, 'text'>, readonly string[]>> = {
  number: [
    ...['elapsed_seconds', 'expires_in', 'size', 'replicas', 'previous_replicas', 'total', 'cost'],
    ...['to_create', 'to_update', 'to_recreate', 'to_delete', 'succeeded', 'failed', 'skipped'],
    ...['service_id', 'namespace_id', 'repo_id', 'key_id', 'volume_id', 'deployment_id'],
  ],
  boolean: ['changed', 'built', 'rolled_back', 'stateful', 'drift', 'switched', 'switched_back'],
  list: [
    ...['results', 'changes', 'unmanaged', 'removed', 'services', 'containers', 'deleted', 'kept', 'in_use'],
    ...['certificates', 'ips', 'keys', 'load_balancers', 'namespaces', 'volumes'],
  ],
  object: ['result', 'service', 'listener', 'load_balancer', 'volume', 'quota'],
}

const types = new Map(
  (['number', 'boolean', 'list', 'object'] as const).flatMap((type) => OUTPUT_TYPES[type].map((name) => [name, type])),
)

/** The type of an output. */
export function outputType(name: string): OutputType {
  return types.get(name) ?? 'text'
}
