/** Where the live service runs what is requested: it is asked whether it answers, and the old one is settled. */
import type { ChangeOutcome } from '../../../changes/engine/change.ts'
import { imagesByContainer } from '../../../changes/services/image.ts'
import type { Service } from '../../../client/resources/services.ts'
import { againAfterSwitch, blueGreenNotes as notes } from '../../../messages/network/blue-green.ts'
import type { Plan } from '../plan/plan.ts'
import { isSettled, runs } from '../plan/roles.ts'
import type { Record } from '../recorder.ts'
import type { Work } from '../work.ts'
import { settleOld } from './after.ts'
import { callsForReturn, goneBack } from './return.ts'
import type { Move } from './switch.ts'
import { probeLive, watchMove } from './watch.ts'

/** How a run ended, and with which live service. */
export interface Released {
  readonly outcome: ChangeOutcome
  readonly live: Service
}

/** For so long after the switch a run is taken for one that died while it watched. */
const RESUMED_MS = 3_600_000
/** The platform's clock may be ahead of ours by so much. */
const SKEW_MS = 60_000

/** What is left of the watch of an earlier run, where the listeners switched a while ago; `undefined` where that is long past. */
function watchLeft({ state }: Plan, bakeMs: number, now: number): number | undefined {
  const newest = Math.max(...state.listeners.map(({ updatetime }) => Date.parse(updatetime ?? '') || 0))
  const age = now - newest
  return age < -SKEW_MS || age > RESUMED_MS ? undefined : Math.max(0, Math.min(bakeMs, bakeMs - age))
}

/** See `applyChange`, `bake` and `goneBack` for what it rejects with. */
export async function stay(work: Work, plan: Plan, record: Record): Promise<Released> {
  const { values, options } = work
  const { live, standby } = plan.roles
  await record({ to: live, images: plan.images, from: standby ?? live, previous: imagesByContainer(live) })
  const left = watchLeft(plan, values.bake_time, options.clock.now())
  if (left !== undefined && standby && isSettled(standby) && !runs(standby, plan.images)) {
    const move = { from: standby, to: live, listeners: plan.state.listeners, loadBalancer: values.lb_name }
    await watchOn(work, plan, move, left)
  } else await probeLive(work, plan.entrance, live.service_info.service_name)
  return { outcome: standby ? await settleOld(work, standby) : 'unchanged', live }
}

/** Goes on with the watch of an earlier run, which would have switched back as well. */
async function watchOn(work: Work, plan: Plan, move: Move, durationMs: number): Promise<void> {
  const seconds = Math.ceil(durationMs / 1000)
  work.step.report({ notes: [notes.watchesOn({ seconds })], again: againAfterSwitch() })
  try {
    await watchMove(work, plan.entrance, move, undefined, durationMs)
  } catch (error) {
    work.options.signal?.throwIfAborted()
    if (!callsForReturn(error, true)) throw error
    await goneBack(work, move, error)
  }
}
