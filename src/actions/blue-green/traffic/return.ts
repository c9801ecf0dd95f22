/** The one way back, where a switch fails. */
import { applyChange } from '../../../changes/engine/apply.ts'
import type { Change } from '../../../changes/engine/change.ts'
import { ChangeError, messageOf } from '../../../changes/engine/errors.ts'
import { forwardsTo, rulesText, switchChange } from '../../../changes/network/switching.ts'
import { imagesByContainer } from '../../../changes/services/image.ts'
import { needsRollback } from '../../../changes/services/release/rollback.ts'
import { RolledBackError } from '../../../changes/services/release/rolled-back-error.ts'
import type { Clock } from '../../../client/clock.ts'
import { FengchaoError } from '../../../client/errors.ts'
import type { Service } from '../../../client/resources/services.ts'
import { switchedBack as words } from '../../../messages/network/blue-green.ts'
import { switchPhases } from '../../../messages/network/switching.ts'
import { imagesOutput, imagesText } from '../plan/plan.ts'
import { readIfThere, type Work } from '../work.ts'
import { type Move, nameOf } from './switch.ts'

/** These leave it open where the traffic is, or are somebody else's doing: nothing is moved on top of them. */
const NOT_OURS = ['superseded', 'deleted', 'unobserved']

/** True for the failures that call for the way back; `moved`: this step has switched a listener before the one that failed. */
export function callsForReturn(error: unknown, moved: boolean): error is Error {
  if (needsRollback(error)) return true
  if (error instanceof ChangeError) return moved && !NOT_OURS.includes(error.ending)
  return moved && error instanceof FengchaoError
}

/**
 * Moves the traffic back, once: the listeners that this step switched, the last one first, within a time of its own.
 * Always rejects: with `RolledBackError`, or with the signal's reason on cancellation.
 */
async function returnTraffic(work: Work, move: Move, failure: Error): Promise<never> {
  const { client, options } = work
  const live = move.from.service_info.service_name
  const facts = { failure: messageOf(failure), live, images: imagesText(imagesByContainer(move.from)) }
  options.observer.warn(words.begins(facts))
  options.observer.phase(switchPhases.switchingBack(), 'failed')
  const deadlineAt = options.clock.now() + options.timeoutMs
  // The whole way back is one phase.
  const observer = { ...options.observer, phase: () => {} }
  const always = { wait: true, dryRun: false, ifBusy: 'wait', isMidway: true } as const
  const bounded = {
    ...work,
    client: client.until(deadlineAt),
    options: { ...options, ...always, observer, deadlineAt },
  }
  const reasons = await returnAll(bounded, move)
  if (reasons.length === 0) throw new RolledBackError(failure, { rolledBack: true, message: words.done(facts) })
  const message = words.failed({ failure: facts.failure, reasons })
  throw new RolledBackError(failure, { rolledBack: false, message })
}

/** Why a listener did not go back; each is tried, whatever becomes of the others. */
async function returnAll(work: Work, move: Move): Promise<readonly string[]> {
  const { client, options, step } = work
  const reasons: string[] = []
  const attempt = async (back: () => Promise<unknown>) => {
    try {
      await back()
    } catch (error) {
      options.signal?.throwIfAborted()
      if (!(error instanceof ChangeError || error instanceof FengchaoError)) throw error
      reasons.push(messageOf(error))
    }
  }
  await attempt(() => requireThere(work, move.from))
  if (reasons.length > 0) return reasons
  const exchange = { from: move.to.service_info.service_name, to: move.from.service_info.service_name }
  for (const listener of move.listeners.toReversed()) {
    const change = patient(
      switchChange(client, nameOf(work, listener), exchange, () => {}),
      options.clock,
    )
    await attempt(async () => {
      await applyChange({ ...change, justChanged: true }, options)
      // A run that ends before the others have followed must not say that all lead to the new version.
      step.set({ switched: false })
    })
  }
  return reasons
}

/** For one read after everything failed. */
const LAST_READ_MS = 30_000
/** So long after it was sent, a failure that a change ends with may still be that of the one before it. */
const OLD_FAILURE_MS = 30_000

/** Not taken in by the word of the failure that called for the way back: it may show for a while. */
function patient<S>(change: Change<S>, clock: Clock): Change<S> {
  let until = 0
  return {
    ...change,
    send: (state) => {
      until = clock.now() + OLD_FAILURE_MS
      return change.send(state)
    },
    table: (word) => {
      const known = change.table(word)
      return known?.phase === 'failed' && clock.now() < until ? { ...known, phase: 'pending' } : known
    },
  }
}

/** Rules that point at nothing would be worse than what they point at now. */
async function requireThere(work: Work, { service_info: { id, service_name: service } }: Service): Promise<void> {
  if ((await readIfThere(work, () => work.client.services.get(id))) === undefined)
    throw new ChangeError('deleted', words.nothingThere({ service }))
}

/** Moves the traffic back, and sets and reports what came of it; always rejects. */
export async function goneBack(work: Work, move: Move, failure: Error): Promise<never> {
  const { step } = work
  const live = move.from.service_info.service_name
  try {
    return await returnTraffic(work, move, failure)
  } catch (error) {
    if (!(error instanceof RolledBackError)) throw error
    const places = error.rolledBack ? undefined : await placesOf(work, move)
    if (error.rolledBack || places?.every(({ leadsBack }) => leadsBack)) {
      step.set({ switched: false, switched_back: error.rolledBack, live_service: live })
      step.set({ standby_service: move.to.service_info.service_name })
      step.set({ image_path: imagesOutput(imagesByContainer(move.from)) })
    }
    const rules = (places ?? []).map(({ text }) => text)
    step.report({ notes: error.rolledBack ? [words.note({ live })] : [words.noteFailed({ rules })] })
    throw error
  }
}

/** Where the listeners lead now, as far as that can be read. */
async function placesOf({ client, namespace, options }: Work, { from, to, listeners, loadBalancer }: Move) {
  const names = new Set(listeners.map(({ name }) => name))
  try {
    const bounded = client.until(options.clock.now() + LAST_READ_MS)
    const all = await bounded.loadBalancers.listListeners(namespace.namespace, loadBalancer)
    return all
      .filter(({ name }) => names.has(name))
      .map(({ name, clusters }) => ({
        text: `${loadBalancer}/${name}: ${rulesText(clusters).join(', ')}`,
        leadsBack:
          forwardsTo(clusters, from.service_info.service_name) && !forwardsTo(clusters, to.service_info.service_name),
      }))
  } catch (error) {
    options.signal?.throwIfAborted()
    if (error instanceof FengchaoError) return undefined
    throw error
  }
}
