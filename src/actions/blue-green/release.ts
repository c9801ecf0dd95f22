/** The story of a run: the standby is brought up and probed, gets the traffic, is watched, and the old one is settled. */
import { requireAllStill } from '../../changes/graph/sequence.ts'
import { switchChange } from '../../changes/network/switching.ts'
import { imageChange, imagesByContainer } from '../../changes/services/image.ts'
import { findService } from '../../changes/services/lookup.ts'
import { FengchaoError } from '../../client/errors.ts'
import type { Listener } from '../../client/resources/load-balancers.ts'
import type { Service } from '../../client/resources/services.ts'
import { againAfterSwitch, blueGreenNotes as notes, switchedBack } from '../../messages/network/blue-green.ts'
import { checkStandby, imagesOutput, type Plan } from './plan/plan.ts'
import type { Roles } from './plan/roles.ts'
import { called } from './plan/state.ts'
import type { Record, Switch } from './recorder.ts'
import { bringUp, scaleUp } from './standby.ts'
import { probeStandby, removeLeftover } from './test-listener.ts'
import { settleOld } from './traffic/after.ts'
import { callsForReturn, goneBack } from './traffic/return.ts'
import { type Released, stay } from './traffic/stay.ts'
import { nameOf as listenerName, type Move, switchListeners } from './traffic/switch.ts'
import { watchMove } from './traffic/watch.ts'
import { readReliably, type Work } from './work.ts'

/** A look after something that failed or took its time may be as late as that was. */
const LAST_LOOK_MS = 120_000

const nameOf = ({ service_info }: Service) => service_info.service_name

/**
 * Does what the plan says; a release that ends early is recorded as well, as soon as something was sent. See `applyChange`
 * and `returnTraffic` for what it rejects with.
 */
export async function release(work: Work, plan: Plan, record: Record): Promise<Released> {
  try {
    return await carryOut(work, plan, record)
  } catch (error) {
    work.options.signal?.throwIfAborted()
    // Where nothing was sent, or all of it refused, nothing was deployed.
    if (work.options.isMidway) await record(await endedEarly(work, plan))
    throw error
  }
}

async function carryOut(work: Work, plan: Plan, record: Record): Promise<Released> {
  const { values } = work
  await removeLeftover(work, plan.state)
  if (plan.way === 'stay') return stay(work, plan, record)
  if (plan.way === 'back') {
    const back = await goBack(work, plan)
    if (values.operation === 'switch_back') return settled(work, back)
    checkStandby(plan.roles, plan.images)
  }
  const { live } = plan.roles
  const standby = await standbyFor(work, plan, record)
  const listeners = values.operation === 'deploy' ? plan.state.listeners : plan.state.listeners.toReversed()
  const move = { from: live, to: standby, listeners, loadBalancer: values.lb_name }
  await probed(work, plan, move)
  await moveTraffic(work, plan, move)
  return settled(work, move)
}

/** The standby as it is to get the traffic. */
async function standbyFor(work: Work, plan: Plan, record: Record): Promise<Service> {
  const { roles, images, way } = plan
  const recorded = { images, from: roles.live, previous: imagesByContainer(roles.live) }
  if (roles.standby) await record({ to: roles.standby, ...recorded })
  if (roles.standby && way === 'forward') return roles.standby
  const { standby } = await (work.values.operation === 'deploy' ? bringUp(work, roles, images) : scaleUp(work, roles))
  if (standby === undefined) throw new TypeError('The standby was brought up and is not there.')
  // A new one is known by its id only now.
  const named = called(standby, roles.standbyName)
  await record({ to: named, ...recorded })
  return named
}

/** What a release that ended early was of: the standby, or the live service where that stays, or no standby came to be. */
async function endedEarly(work: Work, { roles, images, way }: Plan): Promise<Switch> {
  const { live, standby } = roles
  const staysLive = way === 'stay' || (way === 'back' && work.values.operation === 'switch_back')
  const to = staysLive ? live : (standby ?? (await findCreated(work, roles)) ?? live)
  return { to, images, from: to === live ? (standby ?? live) : live, previous: imagesByContainer(live) }
}

/** A standby whose creation has failed; `undefined` also where it cannot be read, for the failure says more. */
async function findCreated({ client, namespace, step }: Work, { standbyName }: Roles): Promise<Service | undefined> {
  const reading = client.until(step.clock.now() + LAST_LOOK_MS)
  try {
    const found = await findService(reading, namespace, standbyName)
    return found && called(await reading.services.get(found.id), standbyName)
  } catch (error) {
    if (error instanceof FengchaoError) return undefined
    throw error
  }
}

/** The probe before the switch; where an earlier run has moved a part of the traffic already, that goes back if it fails. */
async function probed(work: Work, { state, entrance, way }: Plan, move: Move): Promise<void> {
  try {
    await probeStandby(work, state, entrance, nameOf(move.to))
  } catch (error) {
    work.options.signal?.throwIfAborted()
    if (way !== 'forward' || !callsForReturn(error, false)) throw error
    await goneBack(work, move, error)
  }
}

/** Everything that an earlier run moved goes back to the live service. */
async function goBack(work: Work, { roles, state }: Plan): Promise<Move> {
  const { live, standby } = roles
  if (standby === undefined) throw new TypeError('Nothing points at a standby that is not there.')
  const move = { from: standby, to: live, listeners: state.listeners.toReversed(), loadBalancer: work.values.lb_name }
  await switchListeners(work, move)
  reportMove(work, move)
  return move
}

function reportMove({ step }: Work, { from, to, listeners, loadBalancer }: Move): void {
  const names = listeners.map(({ name }) => `${loadBalancer}/${name}`)
  step.report({ notes: [notes.switched({ listeners: names, from: nameOf(from), to: nameOf(to) })] })
}

/** Switches and watches; where either fails the traffic goes back, once. */
async function moveTraffic(work: Work, plan: Plan, move: Move): Promise<void> {
  const { client, namespace, values, options, step } = work
  const before = await readReliably(work, () => client.loadBalancers.get(namespace.namespace, values.lb_name))
  const begun: Listener[] = []
  let moved = false
  step.report({ again: againAfterSwitch() })
  try {
    await switchListeners(work, move, {
      begun: (listener) => begun.push(listener),
      changed: () => {
        moved = true
      },
    })
    step.set({ switched: true, live_service: nameOf(move.to), standby_service: nameOf(move.from) })
    step.set({ image_path: imagesOutput(imagesByContainer(move.to)) })
    reportMove(work, move)
    await watchMove(work, plan.entrance, move, before.instanceStatus, values.bake_time)
  } catch (error) {
    options.signal?.throwIfAborted()
    if (!callsForReturn(error, moved)) throw error
    await goneBack(work, { ...move, listeners: begun }, error)
  }
}

/** The traffic is where it is to be; what fails from here on leaves it there. */
async function settled(work: Work, move: Move): Promise<Released> {
  const { from, to } = move
  const live = nameOf(to)
  work.step.set({ switched: true, live_service: live, standby_service: nameOf(from) })
  try {
    const watched = await lastLook(work, to)
    if (work.values.after === 'keep') return { outcome: 'changed', live: watched }
    await settleOld(work, from)
  } catch (error) {
    work.options.signal?.throwIfAborted()
    work.step.report({ notes: [switchedBack.stillSwitched({ live })] })
    throw error
  }
  // That took its time, and others may have moved the traffic meanwhile.
  await requireSwitched(work, move)
  return { outcome: 'changed', live: await lastLook(work, to) }
}

/** Every listener still has to lead to what got the traffic. */
async function requireSwitched(work: Work, { from, to, listeners }: Move): Promise<void> {
  const deadlineAt = work.options.clock.now() + LAST_LOOK_MS
  const client = work.client.until(deadlineAt)
  const exchange = { from: nameOf(from), to: nameOf(to) }
  for (const listener of listeners) {
    const change = switchChange(client, listenerName(work, listener), exchange, () => {})
    const now = await readReliably(work, change.read)
    await requireAllStill([change], now, { ...work.options, deadlineAt })
  }
}

/** What has the traffic still has to run what it ran before it got it. */
function lastLook({ client, options, values }: Work, live: Service): Promise<Service> {
  const deadlineAt = options.clock.now() + LAST_LOOK_MS
  const images = live.service_container_infos.map(({ container_name, image_path }) => ({ container_name, image_path }))
  const { min_ready_seconds } = values
  const update = { service_id: live.service_info.id, images, min_ready_seconds, force: false }
  return requireAllStill([imageChange(client.until(deadlineAt), update, {})], live, { ...options, deadlineAt })
}
