import type { Problem } from './schema-types.ts'

interface Family {
  invalid: number
  missing: number
  fields: Record<string, number>
}

const PLATFORM: Family = { invalid: 4000001, missing: 4000002, fields: {} }

const SERVICES: Family = {
  invalid: 4000113,
  missing: 4000112,
  fields: {
    service_name: 4000115,
    replicas: 4000117,
    new_replicas: 4000117,
    spec_id: 4000119,
    spec_alias: 4000119,
    container_name: 4000121,
    key: 4000124,
    value: 4000125,
    cpu_weight: 4000130,
    memory_weight: 4000131,
    volume_info: 4000133,
    local_disk_info: 4000133,
    port_maps: 4000134,
    state_public_net: 4000135,
    ssh_keys: 4000136,
    disk_type: 4000137,
    container_id: 4000149,
    min_ready_seconds: 4000150,
    uuid: 4040002,
  },
}

const BALANCERS: Family = {
  invalid: 4000401,
  missing: 4000402,
  fields: {
    path: 4000450,
    serverName: 4000451,
    certId: 4000452,
    protocol: 4000453,
    listenPort: 4000454,
    servicePort: 4000458,
    namespace: 4000459,
    Namespace: 4000459,
    chargeMode: 4000464,
    bandwidthLimit: 4000465,
    policy: 4000472,
    description: 4000482,
  },
}

const FAMILIES: Record<string, Family> = {
  'Load balancers': BALANCERS,
  Certificates: { invalid: 4000401, missing: 4000402, fields: { name: 4000411, pubCert: 4000412, priKey: 4000412 } },
  Volumes: { invalid: 4000213, missing: 4000202, fields: {} },
  IPs: { invalid: 4000301, missing: 4000302, fields: {} },
  Namespaces: { invalid: 4000113, missing: 4000112, fields: {} },
  Services: SERVICES,
}

/** Fields whose absence has a code of its own. */
const MISSING: Record<string, number> = { namespace: 4000459, certId: 4000452, name: 4000411 }

/** Operations whose `name` field has a code of its own. */
const NAMES: Record<string, number> = { createLoadBalancer: 4000466 }

function familyOf(operation: { tag: string }): Family {
  return FAMILIES[operation.tag] ?? PLATFORM
}

function missingOf(problem: Problem): string | undefined {
  return problem.params.missingProperty
}

function codeAt(operation: { id: string; tag: string }, problem: Problem): number | undefined {
  const { fields } = familyOf(operation)
  const [, place, ...segments] = problem.instancePath.split('/')
  const inPath = place === 'path' ? segments.filter((segment) => segment === 'uuid') : segments
  const code = inPath.map((segment) => fields[segment]).findLast((each) => each !== undefined)
  return code ?? (segments.at(-1) === 'name' ? NAMES[operation.id] : undefined)
}

/** The platform's own code for a request that the description refuses: by field, else by family. */
export function refusalFor(operation: { id: string; tag: string }, problems: readonly Problem[]): number {
  const family = familyOf(operation)
  for (const problem of problems) {
    const code = codeAt(operation, problem)
    if (code !== undefined) return code
  }
  const missing = problems.map(missingOf).find((field) => field !== undefined)
  if (missing === undefined) return family.invalid
  const special = missing === 'name' && operation.tag !== 'Certificates' ? undefined : MISSING[missing]
  return special ?? family.missing
}
