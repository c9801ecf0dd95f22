/** The current state that an environment is compared with. */
import { type ActualEnvironment, readEnvironment } from '../../../changes/environment/actual.ts'
import type { Environment } from '../../../changes/environment/environment.ts'
import { runInParallel } from '../../../changes/graph/parallel.ts'
import type { Client } from '../../../client/client.ts'
import { ifExists } from '../../../client/errors.ts'
import { certificateUser } from '../../../messages/network/certificates.ts'

/** Details read at the same time. */
const WIDTH = 8

export interface CurrentState {
  readonly actual: ActualEnvironment
  /** See `PlanOptions.certificateUsers`. */
  readonly certificateUsers: ReadonlyMap<string, readonly string[]>
}

/** Addresses are listed only where something new may name one. */
function needsAddresses({ services, load_balancers }: Environment): boolean {
  return (
    services.some(({ pub_ip }) => pub_ip !== undefined) || load_balancers.some(({ address }) => address !== undefined)
  )
}

/** Listeners of other namespaces by the certificates that they use: read only where a certificate is to go. */
async function usersElsewhere(client: Client, { namespace: own, absent }: Environment) {
  const users = new Map<string, string[]>()
  if (absent.certificates.length === 0) return users
  const all = await Array.fromAsync(client.loadBalancers.list())
  await runInParallel(all, WIDTH, async ({ name, namespace }) => {
    if (namespace === undefined || namespace === own) return
    const listeners = (await ifExists(client.loadBalancers.listListeners(namespace, name))) ?? []
    for (const listener of listeners)
      for (const { certId } of listener.clusters) {
        if (certId === undefined) continue
        const user = certificateUser({ listener: listener.name, loadBalancer: name, namespace })
        users.set(certId, [...new Set([...(users.get(certId) ?? []), user])])
      }
  })
  return users
}

/** Reads all of it. */
export async function readCurrentState(client: Client, environment: Environment): Promise<CurrentState> {
  const actual = await readEnvironment(client, environment.namespace, { ips: needsAddresses(environment) })
  return { actual, certificateUsers: await usersElsewhere(client, environment) }
}
