/** Writes the environment file of a namespace as it is: what it holds, and what its services and listeners use. */
import type { ActualEnvironment } from '../../changes/environment/actual.ts'
import { serviceStatus } from '../../changes/services/service.ts'
import type { Service } from '../../client/resources/services.ts'
import { formatYaml } from '../../github/files/yaml-text.ts'
import { defined } from '../../github/inputs/defined.ts'
import { exportedFrom, reasons, valuesToGive } from '../../messages/environment/export.ts'
import { fitRecord } from './export/fit.ts'
import { namedCertificate, writeCertificate, writeLoadBalancer } from './export/network.ts'
import { Notes } from './export/notes.ts'
import { type ExportedVariable, VariableNames } from './export/secrets.ts'
import { writeService } from './export/services.ts'
import { environment as format } from './format/environment.ts'

export interface ExportedEnvironment {
  /** The file. */
  readonly text: string
  /** The variables that stand in it for values that it does not hold, in the order of their names. */
  readonly variables: readonly ExportedVariable[]
}

/** Writes the file of a namespace that exists; `schema` is where editors find the schema of such files. */
export async function exportEnvironment(
  actual: ActualEnvironment,
  options: { readonly schema?: string | undefined } = {},
): Promise<ExportedEnvironment> {
  const { namespace } = actual
  if (namespace === undefined) throw new TypeError('There is no namespace to export.')
  const names = new VariableNames()
  const notes = new Notes()
  const written = { namespace: namespace.namespace, ...writeAll(actual, names, notes) }
  const data = fitRecord(format, written, [], notes) ?? written
  // What does not fit has no variables either.
  const body = JSON.stringify(data)
  const variables = names.given
    .filter(({ name }) => body.includes(`\${${name}}`))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const header = [
    ...(options.schema === undefined ? [] : [`yaml-language-server: $schema=${options.schema}`]),
    exportedFrom({ namespace: namespace.namespace }),
    ...(variables.length === 0 ? [] : [valuesToGive({ names: variables.map(({ name }) => name) })]),
    ...notes.all.filter(({ at }) => at.length === 0).map(({ text }) => text),
  ]
  return { text: await formatYaml(data, { header, comments: commentsOf(data, notes) }), variables }
}

function byName<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] | undefined {
  if (items.length === 0) return undefined
  return items.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
}

function writeAll(actual: ActualEnvironment, names: VariableNames, notes: Notes): object {
  const services = actual.services.filter((one) => isWritten(one, notes))
  const containers = services.flatMap((one) => one.service_container_infos)
  const keys = new Set(containers.flatMap((one) => one.ssh_keys))
  const volumes = new Set(containers.flatMap((one) => one.volumes.map(({ name }) => name)))
  const rules = actual.loadBalancers.flatMap(({ listeners }) =>
    listeners.flatMap(({ protocol, clusters }) => (protocol === 'https' ? clusters : [])),
  )
  const used = new Set(rules.map(({ certId }) => certId))
  const certificates = actual.certificates.filter(
    ({ id }) => used.has(id) && namedCertificate(id, actual.certificates) !== undefined,
  )
  return defined({
    secret_keys: byName(
      actual.secretKeys.filter(({ name }) => keys.has(name)),
      ({ name }) => name,
    )?.map(({ name }) => ({ key_name: name })),
    certificates: byName(certificates, ({ name }) => name)?.map((one) => writeCertificate(one, names)),
    volumes: byName(
      actual.volumes.filter(({ name }) => volumes.has(name)),
      ({ name }) => name,
    )?.map(({ name, size }) => ({ volume_name: name, size })),
    services: byName(services, (one) => one.service_info.service_name)?.map((one) => writeService(one, names, notes)),
    load_balancers: byName(actual.loadBalancers, ({ name }) => name)?.map((one) =>
      writeLoadBalancer(one, { certificates: actual.certificates, services }, notes),
    ),
  })
}

/** One that never came to be, or is going, is nothing that a file should ask for. */
function isWritten({ service_info: { service_name, status } }: Service, notes: Notes): boolean {
  const word = serviceStatus(status)
  const neverCreated = word?.family === 'create' && word.phase === 'failed'
  const isDeleted = word?.family === 'delete' && word.phase !== 'failed'
  if (neverCreated) notes.omit(`services.${service_name}`, reasons.neverCreated())
  if (isDeleted) notes.omit(`services.${service_name}`, reasons.isDeleted())
  return !neverCreated && !isDeleted
}

/** The comments by the maps that they stand above: each thing is found by the names on the way to it. */
function commentsOf(data: object, notes: Notes): ReadonlyMap<object, readonly string[]> {
  const comments = new Map<object, string[]>()
  for (const { at, text } of notes.all) {
    const found = at.length === 0 ? undefined : at.reduce<unknown>(step, data)
    if (typeof found !== 'object' || found === null) continue
    const known = comments.get(found)
    if (known === undefined) comments.set(found, [text])
    else known.push(text)
  }
  return comments
}

function step(around: unknown, name: string): unknown {
  if (Array.isArray(around)) return around.find((item: unknown) => Object.values(Object(item))[0] === name)
  return Object.entries(Object(around)).find(([key]) => key === name)?.[1]
}
