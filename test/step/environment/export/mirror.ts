/** What an environment says of the namespace of a world, and what the world says of it, in the same words. */
import type { World } from '../../../../simulator/index.ts'
import { readEnvironment } from '../../../../src/changes/environment/actual.ts'
import type { Environment } from '../../../../src/changes/environment/environment.ts'
import type { Plan } from '../../../../src/changes/environment/plan/planned.ts'
import { planEnvironment } from '../../../../src/changes/environment/plan.ts'
import type { Client } from '../../../../src/client/client.ts'
import type { ExportedVariable } from '../../../../src/step/environment/export/secrets.ts'
import { type ExportedEnvironment, exportEnvironment } from '../../../../src/step/environment/export.ts'
import { environmentOf } from '../../../../testing/environment-file.ts'

type Rule = World['loadBalancers'][number]['listeners'][number]['clusters'][number]
type WorldService = World['services'][number]

const sorted = (items: readonly string[]) => items.toSorted()

/** The services of a namespace as a world has them. */
export function servicesOfWorld(world: World, namespace: string): Record<string, unknown> {
  const id = world.namespaces.find(({ fullName }) => fullName === namespace)?.id
  const own = world.services.filter(({ namespaceId }) => namespaceId === id)
  return Object.fromEntries(own.map((service) => [service.name, serviceOfWorld(service)]))
}

function serviceOfWorld({ stateful, replicas, ports, specId, containers, publicNet, pubIp }: WorldService) {
  return {
    ...{ stateful, replicas: stateful ? 1 : replicas, spec: { spec_id: specId } },
    ports: sorted(ports.map((one) => `${one.servicePort}:${one.containerPort}/${one.protocol}`)),
    net: publicNet.used ? { ...publicNet, used: undefined, ip: pubIp } : undefined,
    containers: Object.fromEntries(
      containers.map((one) => [
        one.name,
        {
          ...{ image: one.imagePath, command: one.command ?? '', keys: sorted(one.sshKeys), logs: sorted(one.logDirs) },
          envs: Object.fromEntries(one.envs.map(({ key, value }) => [key, value])),
          volumes: Object.fromEntries(one.volumes.map(({ name, mountPath }) => [name, mountPath])),
        },
      ]),
    ),
  }
}

/** The same of an environment, in which what is left out is what a new service has. */
export function servicesOfEnvironment({ services }: Environment): Record<string, unknown> {
  return Object.fromEntries(
    services.map(({ service_name, stateful = false, replicas = 1, spec, port_maps = [], containers = [], ...net }) => [
      service_name,
      {
        ...{ stateful, replicas, spec },
        ports: sorted(port_maps.map((one) => `${one.source_port}:${one.dest_port}/${one.protocol}`)),
        net:
          net.pub_ip === undefined
            ? undefined
            : { type: net.public_net_type, bandwidth: net.bandwidth, ip: net.pub_ip },
        containers: Object.fromEntries(
          containers.map((one) => [
            one.container_name,
            {
              ...{ image: one.image_path, command: one.command ?? '' },
              ...{ keys: sorted(one.ssh_keys ?? []), logs: sorted(one.log_dirs ?? []) },
              envs: Object.fromEntries((one.envs ?? []).map(({ key, value }) => [key, value])),
              volumes: Object.fromEntries((one.volumes ?? []).map(({ volume, mount_path }) => [volume, mount_path])),
            },
          ]),
        ),
      },
    ]),
  )
}

/** Whether a rule leads to a port of a service of its namespace: an export leaves the others out. */
function leadsSomewhere(world: World, namespace: string, { serviceName, servicePort }: Rule): boolean {
  const id = world.namespaces.find(({ fullName }) => fullName === namespace)?.id
  const service = world.services.find(({ name, namespaceId }) => name === serviceName && namespaceId === id)
  return service?.ports.some((one) => one.servicePort === servicePort && one.protocol === 'TCP') ?? false
}

/** The load balancers of a namespace as a world has them. */
export function balancersOfWorld(world: World, namespace: string): Record<string, unknown> {
  const nameOf = (id: string | undefined) => world.certificates.find((one) => one.id === id)?.name
  return Object.fromEntries(
    world.loadBalancers
      .filter((one) => one.namespace === namespace)
      .map(({ name, address, chargeMode, bandwidthLimit, description, listeners }) => [
        name,
        {
          ...{ address, chargeMode, bandwidthLimit, description },
          listeners: listeners.map((one) => ({
            ...{ name: one.name, protocol: one.protocol, port: one.listenPort },
            rules: one.clusters.every((rule) => leadsSomewhere(world, namespace, rule))
              ? one.clusters.map(({ serverName, path, serviceName, servicePort, certId, policy }) => ({
                  ...{ serverName, path, serviceName, servicePort, policy },
                  certificate: one.protocol === 'https' ? nameOf(certId) : undefined,
                }))
              : undefined,
          })),
        },
      ]),
  )
}

/** The same of an environment. */
export function balancersOfEnvironment({ load_balancers }: Environment): Record<string, unknown> {
  return Object.fromEntries(
    load_balancers.map(({ lb_name, address, charge_mode, bandwidth_limit, description = '', listeners }) => [
      lb_name,
      {
        ...{ address, chargeMode: charge_mode, bandwidthLimit: bandwidth_limit, description },
        listeners: listeners.map((one) => ({
          ...{ name: one.listener_name, protocol: one.protocol, port: one.listen_port },
          rules: one.clusters?.map(({ serverName = '*', path = '/', serviceName, servicePort, certName, policy }) => ({
            ...{ serverName, path, serviceName, servicePort, certificate: certName },
            policy: policy?.mode === 'insert' ? { expire: 30, ...policy } : policy,
          })),
        })),
      },
    ]),
  )
}

/** The value that a variable of an exported file stands for, as the world has it. */
function valueIn(world: World, { source }: ExportedVariable): string {
  if ('certificate' in source) {
    const found = world.certificates.find(({ name }) => name === source.certificate)
    return (source.part === 'pub_cert' ? found?.pubCert : found?.priKey) ?? ''
  }
  const service = world.services.find(({ name }) => name === source.service)
  const container = service?.containers.find(({ name }) => name === source.container)
  if ('command' in source) return container?.command ?? ''
  return container?.envs.find(({ key }) => key === source.key)?.value ?? ''
}

/** Exports a namespace, reads the file again with the values that it does not hold, and plans it at once. */
export async function exportAndRead(
  client: Client,
  world: World,
  namespace: string,
): Promise<ExportedEnvironment & { readonly environment: Environment; readonly plan: Plan }> {
  const actual = await readEnvironment(client, namespace)
  const exported = await exportEnvironment(actual)
  const secrets = exported.variables.map((one) => ({ key: one.name, value: valueIn(world, one) }))
  const certificates = { workspace: '', now: Date.now() }
  const environment = await environmentOf(exported.text, { secrets, certificates })
  const { dialect } = client
  return {
    ...exported,
    environment,
    plan: planEnvironment(environment, actual, { maxDeletions: 0, allowDataLoss: false, dialect }),
  }
}

/** What is to be done, and what is wrong with it: nothing, right after an export. */
export function todoOf({ changes, problems, warnings }: Plan): object {
  return { changes, problems, warnings }
}

export const NOTHING_TO_DO = { changes: [], problems: [], warnings: [] }
