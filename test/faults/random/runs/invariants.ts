/** What holds for every step, whatever disturbed it. */
import { isDeepStrictEqual } from 'node:util'
import { findDifferences, type Model, parseSeconds } from '../models/model.ts'
import type { RunRecord } from './environment.ts'
import type { Effect, Script } from './scripted-run.ts'

const isCancelled = ({ disturbances }: Script) => disturbances.some(({ disturbance }) => disturbance === 'cancelled')

/** A rule: returns a sentence for each way in which a run breaks it. */
type Invariant = (model: Model, script: Script, record: RunRecord) => readonly string[]

const hasSucceeded = ({ ending }: RunRecord) => ending === undefined
const waits = ({ inputs }: Script) => inputs.wait !== 'false'

const sameChange = (one: Pick<Effect, 'operationId' | 'path' | 'body'>, other: typeof one) =>
  one.operationId === other.operationId && one.path === other.path && isDeepStrictEqual(one.body, other.body)

/** The step's own changes that are still in progress on the platform. */
function changesInProgress({ effects, world }: RunRecord): readonly Effect[] {
  const pending = [...world.services, ...world.loadBalancers].flatMap((resource) => resource.pending ?? [])
  return effects.filter((effect) => pending.some((each) => isDeepStrictEqual(each, effect.pending)))
}

/** Every requested change takes effect at most once, retries included. */
const onlyOnce: Invariant = (model, { inputs }, { effects }) => {
  const most = model.maxEffects(inputs)
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

const hasLaggingNodes = ({ disturbances }: Script) =>
  disturbances.some((one) => one.disturbance === 'fault' && one.fault.kind === 'lagging_nodes')

const hasLaggingWords = ({ disturbances }: Script) =>
  disturbances.some((one) => one.disturbance === 'fault' && one.fault.kind === 'lagging_words')

/**
 * A listener is read in two parts, and two nodes may answer them: the balancer as it worked before the change, and the
 * listener as it is after it. Nothing distinguishes that from a change that has ended.
 */
const mayStillRun = ({ action }: Model, script: Script) =>
  ['manage-listener', 'blue-green', 'preview'].includes(action.name) && hasLaggingNodes(script)

/**
 * Traffic goes back a second after it was moved, and a status that lags shows the end of the move for that of the return. The
 * rules are read and say where it is; to wait until no status can lag would cost every return five seconds a listener.
 */
const showsEarlier = ({ action }: Model, script: Script) => action.name === 'blue-green' && hasLaggingWords(script)

/** Success means that the platform has the requested state when the step ends. */
const successMeansRunning: Invariant = (model, script, record) => {
  if (!hasSucceeded(record)) return []
  if (record.outcome === 'planned') return ['a step that is no dry run ended as planned']
  if (record.outcome === 'started') {
    const begun = waits(script) ? ['the step was to wait, and ended as started'] : []
    // A change of others may be taken for one of ours whose answer was lost.
    const mistaken = record.sent.length > 0 && script.disturbances.some(({ disturbance }) => disturbance === 'foreign')
    return record.effects.length > 0 || mistaken ? begun : [...begun, 'nothing was started']
  }
  const unfinished =
    waits(script) && !mayStillRun(model, script)
      ? changesInProgress(record).map(({ operationId }) => `${operationId} is still in progress`)
      : []
  return [...unfinished, ...model.findDeviations(script.inputs, record)].map((text) => `${record.outcome}, but ${text}`)
}

/** Outputs agree with the platform. */
const outputsAgree: Invariant = (model, script, record) => {
  const { outputs, effects, sent } = record
  const changed = outputs.changed ?? (record.outcome === 'changed' || record.outcome === 'started')
  const unreported = effects.length > 0 && changed !== true ? ['a change took effect, and changed is not true'] : []
  const unsent = sent.length === 0 && changed === true ? ['nothing was sent, and changed is true'] : []
  if (!hasSucceeded(record) || !waits(script)) return [...unreported, ...unsent]
  const pairs = Object.entries(model.expectedOutputs(script.inputs, record)).map(
    ([name, value]) => [name, [outputs[name], value]] as const,
  )
  return [...unreported, ...unsent, ...findDifferences(Object.fromEntries(pairs)).map((text) => `output ${text}`)]
}

/** A step that reports a rollback has rolled back. */
const rolledBackIsTrue: Invariant = (_, __, { outputs, world }) => {
  if (outputs.rolled_back !== true) return []
  const service = world.services.find(({ id }) => id === outputs.service_id)
  return findDifferences({
    'the image after rolling back': [service?.containers[0]?.imagePath, outputs.previous_image_path],
    'the success of rolling back': [service?.status.endsWith('_succ'), true],
  })
}

/** It ends within its time, on its own clock. */
const endsInTime: Invariant = (model, { inputs }, { elapsedMs, endless }) => {
  if (endless) return ['it went on without coming to an end']
  const { default: usual } = model.action.inputs.timeout ?? {}
  const least = parseSeconds(inputs.timeout ?? String(usual))
  const seconds = least + model.extraSeconds(inputs) + 1
  return elapsedMs / 1000 > seconds ? [`it took ${elapsedMs / 1000} s where ${seconds} s are the most`] : []
}

const ONGOING =
  /still in progress on the platform|was being sent; it is not known whether the platform accepted it|the running image is not known|part of the traffic may stay where it was moved|could find out whether the platform made the change|was deleted while|was superseded|was busy with an earlier change until/

/** A failure has a reason in whole sentences, is no defect of the action, and reports what is still in progress. */
const failureSaysWhy: Invariant = (model, script, record) => {
  const { ending, outcome } = record
  if (ending === undefined) return []
  const message = [ending.message, ending.hint ?? ''].join(' ')
  const ours = mayStillRun(model, script) || showsEarlier(model, script) ? [] : changesInProgress(record)
  return [
    ...(ending.unexpected ? [`it is a defect of the action: ${ending.message}`] : []),
    ...(/^(?:[A-Z]|\d+ of \d+ |hub\.c\.163\.com\/\S+ ).{20,}\.$/s.test(ending.message)
      ? []
      : [`this is no sentence: ${ending.message}`]),
    ...(['failed', 'timed_out', ...(isCancelled(script) ? ['cancelled'] : [])].includes(outcome)
      ? []
      : [`the outcome is ${outcome}`]),
    ...(ours.length > 0 && !ONGOING.test(message)
      ? [`a change is in progress, and it does not say so: ${message}`]
      : []),
  ]
}

/** The simulator obeyed the API description. */
const simulatorIsRight: Invariant = (_, __, { violations }) => violations

const INVARIANTS: readonly Invariant[] = [
  onlyOnce,
  neverBlindly,
  successMeansRunning,
  outputsAgree,
  rolledBackIsTrue,
  endsInTime,
  failureSaysWhy,
  simulatorIsRight,
]

/** True where a second run has to complete what the first one left open: only the network disturbed it. */
export function needsSecondRun(
  model: Model,
  { inputs, before, disturbances }: Script,
  { outcome }: RunRecord,
): boolean {
  if (outcome !== 'cancelled' && outcome !== 'timed_out') return false
  const ofTheNetwork = disturbances.every(
    (one) =>
      one.disturbance === 'slow' ||
      one.disturbance === 'cancelled' ||
      (one.disturbance === 'fault' && isAnswer(one.fault.kind)),
  )
  return ofTheNetwork && before.length === 0 && model.isRepeatable(inputs)
}

const isAnswer = (kind: string) => !['fail_next_change', 'stuck', 'unknown_status'].includes(kind)

/** The second run has to succeed, and both together do nothing twice. */
export function findComplaintsOfSecond(model: Model, script: Script, second: RunRecord): readonly string[] {
  const failures = second.ending === undefined ? [] : [`the second run failed: ${second.ending.message}`]
  const found = [onlyOnce, neverBlindly, successMeansRunning].flatMap((invariant) => invariant(model, script, second))
  return [...failures, ...found.map((text) => `second run: ${text}`)]
}

/**
 * Others changed the service between the last look and the step's own change, and the status lags: its word is not the
 * one that was seen, and yet that of the change before. No read distinguishes that from a change that has ended.
 */
const looksEnded = (script: Script, record: RunRecord) =>
  hasLaggingWords(script) && changesInProgress(record).some(({ followsUnseenChange }) => followsUnseenChange)

/**
 * A change of a listener takes three seconds, its load balancer's word is the same before and after, and only the word tells
 * that it has failed: one that lags for longer shows it after the rules were seen. To wait for it would cost every listener.
 */
const failsUnseen = ({ action }: Model, script: Script) =>
  action.name === 'manage-listener' &&
  hasLaggingWords(script) &&
  script.disturbances.some((one) => one.disturbance === 'fault' && one.fault.kind === 'fail_next_change')

const OF_FAILURE = /, but its status is (?:FAILED|ERROR)$|^output status is/
const OF_STATUS = /is still in progress$|^output status is|^a change is in progress/

/** A sentence for each invariant that a run breaks. */
export function findComplaints(model: Model, script: Script, record: RunRecord): readonly string[] {
  const found = INVARIANTS.flatMap((invariant) => invariant(model, script, record))
  const seen = failsUnseen(model, script) ? found.filter((text) => !OF_FAILURE.test(text)) : found
  return looksEnded(script, record) ? seen.filter((text) => !OF_STATUS.test(text)) : seen
}
