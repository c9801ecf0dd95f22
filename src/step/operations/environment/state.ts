/** The current state that an environment is compared with. */
import { type ActualEnvironment, readEnvironment } from '../../../changes/environment/actual.ts'
import type { Environment } from '../../../changes/environment/environment.ts'
import { runInParallel } from '../../../changes/graph/parallel.ts'
import type { Client } from '../../../client/client.ts'
import { ifExists } from '../../../client/errors.ts'
import { user } from '../../../messages/changes/environment.ts'
import { certificateUser } from '../../../messages/network/certificates.ts'

/** Details read at the same time. */
const WIDTH = 8

export interface CurrentState {
  readonly actual: ActualEnvironment
  /** See `PlanOptions.certificateUsers`. */
  readonly certificateUsers: ReadonlyMap<string, readonly string[]>
  /** See `PlanOptions.secretKeyUsers`. */
  readonly secretKeyUsers: ReadonlyMap<string, readonly string[]>
}

/** Addresses are listed only where something new may name one. */
function needsAddresses({ services, load_balancers }: Environment): boolean {
  return (
    services.some(({ pub_ip }) => pub_ip !== undefined) || load_balancers.some(({ address }) => address !== undefined)
  )
}

/** Listeners of other namespaces by the certificates that they use: read only where a certificate is to go. */
async function certificateUsersElsewhere(client: Client, { namespace: own, absent }: Environment) {
  const users = new Map<string, string[]>()
  if (absent.certificates.length === 0) return users
  const all = await Array.fromAsync(client.loadBalancers.list())
  await runInParallel(all, WIDTH, async ({ name, namespace }) => {
    if (namespace === undefined || namespace === own) return
    const listeners = (await ifExists(client.loadBalancers.listListeners(namespace, name))) ?? []
    for (const listener of listeners)
      for (const { certId } of listener.clusters) {
        if (certId === undefined) continue
        const listenerUser = certificateUser({ listener: listener.name, loadBalancer: name, namespace })
        users.set(certId, [...new Set([...(users.get(certId) ?? []), listenerUser])])
      }
  })
  return users
}

/**
 * Services of other namespaces by the SSH keys that they use: read only where a key that exists is to go, since the platform
 * tells them in the detail of each service alone.
 */
async function keyUsersElsewhere(client: Client, { namespace: own, absent }: Environment, actual: ActualEnvironment) {
  const users = new Map<string, readonly string[]>()
  const going = actual.secretKeys.map(({ name }) => name).filter((name) => absent.secret_keys.includes(name))
  if (going.length === 0) return users
  const others = actual.namespaces.filter(({ namespace }) => namespace !== own)
  const lists = await runInParallel(others, WIDTH, async ({ id }) => {
    return (await ifExists(Array.fromAsync(client.services.list(id)))) ?? []
  })
  const found = await runInParallel(lists.flat(), WIDTH, ({ id }) => ifExists(client.services.get(id)))
  for (const service of found) {
    if (service === undefined) continue
    const { service_name: name, namespace } = service.service_info
    const used = new Set(service.service_container_infos.flatMap(({ ssh_keys }) => ssh_keys))
    for (const key of going)
      if (used.has(key)) users.set(key, [...(users.get(key) ?? []), user.serviceElsewhere({ name, namespace })])
  }
  return users
}

/** Reads all of it. */
export async function readCurrentState(client: Client, environment: Environment): Promise<CurrentState> {
  const actual = await readEnvironment(client, environment.namespace, { ips: needsAddresses(environment) })
  return {
    actual,
    certificateUsers: await certificateUsersElsewhere(client, environment),
    secretKeyUsers: await keyUsersElsewhere(client, environment, actual),
  }
}
