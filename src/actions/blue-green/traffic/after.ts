/** What becomes of the service that had the traffic before. */
import type { ChangeOutcome } from '../../../changes/engine/change.ts'
import { refuse } from '../../../changes/engine/errors.ts'
import { loadBalancersOf } from '../../../changes/network/load-balancer.ts'
import { forwardsTo } from '../../../changes/network/switching.ts'
import { deleteService } from '../../../changes/services/delete.ts'
import { scale } from '../../../changes/services/scale.ts'
import type { Service } from '../../../client/resources/services.ts'
import { blueGreenRefusals as refusals } from '../../../messages/network/blue-green.ts'
import { optionsFor, readIfThere, readReliably, type Work } from '../work.ts'

/** `scale_down` leaves so many replicas: the platform knows no zero. */
const LEAST = 1

/** Keeps it, scales it down or deletes it, as `after` says. See `applyChange` for what it rejects with. */
export async function settleOld(work: Work, old: Service): Promise<ChangeOutcome> {
  const { client, values, options } = work
  const { id, service_name } = old.service_info
  if (values.after === 'scale_down') return (await scale(client, id, LEAST, optionsFor(service_name, options))).outcome
  if (values.after === 'keep') return 'unchanged'
  const listeners = await listenersThatNeed(work, service_name)
  if (listeners.length > 0) refuse(refusals.stillNeeded({ service: service_name, listeners }), refusals.keepOld())
  const { result } = await deleteService(client, { service_id: id, free_ip: false }, options)
  work.step.set({ standby_service: '' })
  return result.outcome
}

/** The listeners of the namespace that forward to the service, as they are now. */
async function listenersThatNeed(work: Work, service: string): Promise<readonly string[]> {
  const { client, namespace } = work
  const needed: string[] = []
  const all = await readReliably(work, () => Array.fromAsync(loadBalancersOf(client, namespace.namespace)))
  for (const { name } of all) {
    const found = await readIfThere(work, () => client.loadBalancers.get(namespace.namespace, name))
    for (const listener of found?.listeners ?? [])
      if (forwardsTo(listener.clusters, service)) needed.push(`${name}/${listener.name}`)
  }
  return needed
}
