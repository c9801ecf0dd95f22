/** What holds of every step, whatever stood in its way. */
import { isDeepStrictEqual } from 'node:util'
import type { RunRecord } from './environment.ts'
import { type Play, secondsOf, unlike } from './models/model.ts'
import type { Effect, Script } from './scripted-run.ts'

const isCancelled = ({ troubles }: Script) => troubles.some(({ trouble }) => trouble === 'cancelled')

/** A rule: gives a sentence for each way in which a run breaks it. */
type Invariant = (play: Play, script: Script, record: RunRecord) => readonly string[]

const isGood = ({ ending }: RunRecord) => ending === undefined
const waits = ({ inputs }: Script) => inputs.wait !== 'false'

const sameChange = (one: Omit<Effect, 'pending' | 'images'>, other: typeof one) =>
  one.operationId === other.operationId && one.path === other.path && isDeepStrictEqual(one.body, other.body)

/** The step's own changes that the platform still works on. */
function underWay({ effects, world }: RunRecord): readonly Effect[] {
  const pending = [...world.services, ...world.loadBalancers].flatMap((resource) => resource.pending ?? [])
  return effects.filter((effect) => pending.some((each) => isDeepStrictEqual(each, effect.pending)))
}

/** What is asked for takes effect once at most, retries included. */
const once: Invariant = (play, { inputs }, { effects }) => {
  const most = play.most(inputs)
  const twice = effects.filter((effect, i) => effects.slice(0, i).some((earlier) => sameChange(effect, earlier)))
  const counts = Map.groupBy(effects, ({ operationId }) => operationId)
  return [
    ...twice.map(({ operationId }) => `${operationId} took effect twice with the same content`),
    ...[...counts].flatMap(([operationId, all]) =>
      all.length > (most[operationId] ?? 0) ? [`${operationId} took effect ${all.length} times`] : [],
    ),
  ]
}

const LEAVES_OPEN = new Set(['drop_before', 'drop_after', 'hang', 'truncate', 'garbage'])

/** A change whose answer leaves it open whether it was done is not sent again before something was read. */
const neverBlindly: Invariant = (_, __, { requests }) => {
  const seen = requests.filter(({ operationId }) => operationId !== 'createToken')
  return seen.flatMap((request, i) => {
    const earlier = seen[i - 1]
    if (earlier === undefined || request.method === 'GET' || earlier.method === 'GET') return []
    const open = LEAVES_OPEN.has(earlier.fault ?? '') || (earlier.fault === 'status' && earlier.status >= 500)
    return open ? [`${request.operationId} was sent blindly after an answer that left all open`] : []
  })
}

const hasLaggingNodes = ({ troubles }: Script) =>
  troubles.some((one) => one.trouble === 'fault' && one.fault.kind === 'lagging_nodes')

/**
 * A listener is read in two parts, and two nodes may answer them: the balancer as it worked before the change, and the
 * listener as it is after it. Nothing tells that from a change that has ended.
 */
const mayGoOn = (play: Play, script: Script) => play.action.name === 'manage-listener' && hasLaggingNodes(script)

/** Green means that what was asked for is so at the platform when the step ends. */
const greenMeansRunning: Invariant = (play, script, record) => {
  if (!isGood(record)) return []
  if (record.outcome === 'planned') return ['a step that is no dry run ended as planned']
  if (record.outcome === 'started') {
    const begun = waits(script) ? ['the step was to wait, and ended as started'] : []
    // What others begin may be taken for a change of ours whose answer was lost.
    const mistaken = record.sent.length > 0 && script.troubles.some(({ trouble }) => trouble === 'foreign')
    return record.effects.length > 0 || mistaken ? begun : [...begun, 'nothing was started']
  }
  const unfinished =
    waits(script) && !mayGoOn(play, script) ? underWay(record).map(({ operationId }) => `${operationId} goes on`) : []
  return [...unfinished, ...play.deviations(script.inputs, record)].map((text) => `${record.outcome}, but ${text}`)
}

/** Outputs say what the platform has. */
const outputsAgree: Invariant = (play, script, record) => {
  const { outputs, effects, sent } = record
  const changed = outputs.changed ?? (record.outcome === 'changed' || record.outcome === 'started')
  const untold = effects.length > 0 && changed !== true ? ['a change took effect, and changed is not true'] : []
  const made = sent.length === 0 && changed === true ? ['nothing was sent, and changed is true'] : []
  if (!isGood(record) || !waits(script)) return [...untold, ...made]
  const pairs = Object.entries(play.outputs(script.inputs, record)).map(
    ([name, value]) => [name, [outputs[name], value]] as const,
  )
  return [...untold, ...made, ...unlike(Object.fromEntries(pairs)).map((text) => `output ${text}`)]
}

/** A step that says that it put things back has put them back. */
const rolledBackIsTrue: Invariant = (_, __, { outputs, world }) => {
  if (outputs.rolled_back !== true) return []
  const service = world.services.find(({ id }) => id === outputs.service_id)
  return unlike({
    'the image after rolling back': [service?.containers[0]?.imagePath, outputs.previous_image_path],
    'the success of rolling back': [service?.status.endsWith('_succ'), true],
  })
}

/** It ends within its time, on its own clock. */
const endsInTime: Invariant = (play, { inputs }, { elapsedMs, endless }) => {
  if (endless) return ['it went on without coming to an end']
  const { default: usual } = play.action.inputs.timeout ?? {}
  const least = secondsOf(inputs.timeout ?? String(usual))
  const seconds = least + play.extraSeconds(inputs) + 1
  return elapsedMs / 1000 > seconds ? [`it took ${elapsedMs / 1000} s where ${seconds} s are the most`] : []
}

const ONGOING =
  /goes on at the platform|still in progress on the platform|was on its way, and whether the platform took it is not known|not certain what runs|was known whether the platform made it|was deleted while|was superseded|was busy until/

/** A red ending says why, in whole sentences; it is no defect of the product; and it owns up to what goes on. */
const redSaysWhy: Invariant = (_, script, record) => {
  const { ending, outcome } = record
  if (ending === undefined) return []
  const told = [ending.message, ending.hint ?? ''].join(' ')
  const ours = underWay(record)
  return [
    ...(ending.unexpected ? [`it is a defect of the action: ${ending.message}`] : []),
    ...(/^(?:[A-Z]|hub\.c\.163\.com\/\S+ ).{20,}\.$/s.test(ending.message)
      ? []
      : [`this is no sentence: ${ending.message}`]),
    ...(['failed', 'timed_out', ...(isCancelled(script) ? ['cancelled'] : [])].includes(outcome)
      ? []
      : [`the outcome is ${outcome}`]),
    ...(ours.length > 0 && !ONGOING.test(told) ? [`a change goes on, and it does not say so: ${told}`] : []),
  ]
}

/** The simulator kept to the API description. */
const simulatorIsRight: Invariant = (_, __, { violations }) => violations

const INVARIANTS: readonly Invariant[] = [
  once,
  neverBlindly,
  greenMeansRunning,
  outputsAgree,
  rolledBackIsTrue,
  endsInTime,
  redSaysWhy,
  simulatorIsRight,
]

/** True where a second run has to bring to an end what the first one left open: only the network was in the way. */
export function callsForAnother(play: Play, { inputs, before, troubles }: Script, { outcome }: RunRecord): boolean {
  if (outcome !== 'cancelled' && outcome !== 'timed_out') return false
  const ofTheNetwork = troubles.every(
    (one) =>
      one.trouble === 'slow' || one.trouble === 'cancelled' || (one.trouble === 'fault' && isAnswer(one.fault.kind)),
  )
  return ofTheNetwork && before.length === 0 && play.isRepeatable(inputs)
}

const isAnswer = (kind: string) => !['fail_next_change', 'stuck', 'unknown_status'].includes(kind)

/** What the second run has to be: green, and nothing done twice by both together. */
export function complaintsOfSecond(play: Play, script: Script, second: RunRecord): readonly string[] {
  const red = second.ending === undefined ? [] : [`run again it is red: ${second.ending.message}`]
  const found = [once, neverBlindly, greenMeansRunning].flatMap((invariant) => invariant(play, script, second))
  return [...red, ...found.map((text) => `run again: ${text}`)]
}

/** A sentence for each invariant that a run breaks; none for a run as it must be. */
export function complaints(play: Play, script: Script, record: RunRecord): readonly string[] {
  return INVARIANTS.flatMap((invariant) => invariant(play, script, record))
}
