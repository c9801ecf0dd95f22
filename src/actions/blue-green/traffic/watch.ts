/** Asking what has the traffic: before anything is changed, and for a while after the switch. */
import { ChangeError, refuse } from '../../../changes/engine/errors.ts'
import { bake } from '../../../changes/network/bake.ts'
import { forwardsTo, rulesText } from '../../../changes/network/switching.ts'
import { probe, tryOnce } from '../../../changes/services/release/probe.ts'
import { visit } from '../../../client/http/transport.ts'
import type { LoadBalancer } from '../../../client/resources/load-balancers.ts'
import { liveFails, liveFailsAdvice, blueGreenNotes as notes } from '../../../messages/network/blue-green.ts'
import { listenerTitle } from '../../../messages/network/network.ts'
import { entranceAdvice, otherRules } from '../../../messages/network/switching.ts'
import { beforehand, unreachable } from '../../../messages/services/probe.ts'
import type { Entrance } from '../plan/entrance.ts'
import type { Work } from '../work.ts'
import type { Move } from './switch.ts'

/** Before anything is changed an answer matters less. */
const BEFOREHAND_MS = 5_000

/** Whether the listener can be asked at all: a watch that cannot be made would switch back whatever it watches. */
export async function checkEntrance({ options, step }: Work, entrance: Entrance): Promise<void> {
  const { url } = entrance.probe
  const ask = () => tryOnce(visit, entrance.probe, BEFOREHAND_MS, options.signal)
  let answer = await ask()
  if (answer.obstacle !== undefined) answer = await ask()
  const { obstacle, words, good } = answer
  if (obstacle === 'certificate' || obstacle === 'proxy')
    refuse(beforehand.refused({ why: unreachable[obstacle]({ url, words }) }), entranceAdvice[obstacle]())
  if (!good) step.log.warning(notes.badNow({ url, answer: words }))
}

/** Watches what the traffic was moved to, for so long; see `bake` for what it rejects with. */
export async function watchMove(
  { client, namespace, options }: Work,
  entrance: Entrance,
  move: Move,
  healthBefore: string | undefined,
  durationMs: number,
): Promise<void> {
  const look = (deadlineAt: number) =>
    client.until(deadlineAt).loadBalancers.get(namespace.namespace, move.loadBalancer)
  const watch = { probe: entrance.probe, durationMs, healthBefore, look, overtakenBy: overtakenBy(move) }
  await bake(visit, watch, options)
}

/** Which of the listeners that were moved leads elsewhere by now. */
function overtakenBy({ from, to, listeners, loadBalancer }: Move) {
  const names = new Set(listeners.map(({ name }) => name))
  return (found: LoadBalancer) => {
    const shown = found.listeners.filter(({ name }) => names.has(name))
    const other = shown.find(
      ({ clusters }) =>
        forwardsTo(clusters, from.service_info.service_name) || !forwardsTo(clusters, to.service_info.service_name),
    )
    if (other === undefined) return undefined
    const listener = listenerTitle({ name: other.name, loadBalancer })
    return { listener, other: otherRules({ rules: rulesText(other.clusters) }) }
  }
}

/** Probes a service that had the traffic before: where that does not pass, it is said and nothing is moved. */
export async function probeLive({ values, options }: Work, entrance: Entrance, live: string): Promise<void> {
  const deadlineAt = options.clock.now() + values.health_check_timeout
  try {
    await probe(visit, entrance.probe, { ...options, deadlineAt })
  } catch (error) {
    if (!(error instanceof ChangeError)) throw error
    throw new ChangeError('failed', liveFails({ live, why: error.message }), { advice: liveFailsAdvice() })
  }
}
