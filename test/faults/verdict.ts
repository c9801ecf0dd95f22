/** Judges whether a run with a fault ended correctly. */

import { comparableOutputs } from './comparable.ts'
import type { Expected } from './expectations.ts'
import type { FaultKind, Recorded } from './fault-kinds.ts'
import type { RunResult } from './run.ts'

/** What a run with a fault is judged by. */
export interface Case {
  readonly kind: FaultKind
  readonly request: Recorded
  readonly ran: RunResult
  /** The run without the fault. */
  readonly good: RunResult
  /** The world that both started with. */
  readonly before: string
}

/** The requests that changed something, with their parsed bodies. */
function effects({ requests }: RunResult): readonly string[] {
  const mutating = requests.filter(({ mutated }) => mutated)
  return mutating.map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body) ?? ''}`)
}

function describeDifference(what: string, now: string, then: string): string[] {
  if (now === then) return []
  const [here, there] = [now.split('\n'), then.split('\n')]
  const line = Math.max(
    here.findIndex((text, i) => text !== there[i]),
    here.length < there.length ? here.length : 0,
  )
  return [`${what}: ${here[line]?.trim() ?? 'nothing'} instead of ${there[line]?.trim() ?? 'nothing'}`]
}

/** The outputs; the status of a change that is not waited for may be any. */
function outputsOf({ outputs }: RunResult): string {
  const { status, ...rest } = comparableOutputs(outputs)
  return JSON.stringify({ ...rest, ...(outputs.outcome === 'started' ? {} : { status }) }, null, 1)
}

const AFTERWARDS: readonly FaultKind['journalMark'][] = ['stale', 'lagging_words']

function faultHasStruck({ kind, request, ran, good }: Case): boolean {
  const { log, requests, errors } = ran
  if (kind.journalMark === 'refused') return [...log, ...errors].some((line) => line.includes('ECONNREFUSED'))
  // Clocks are not in the journal, and a change of one step has no progress.
  if (kind.journalMark === 'jump' || kind.journalMark === 'progress') return true
  // Where nothing is read after it, nothing can be stale.
  if (AFTERWARDS.includes(kind.journalMark) && request.index === good.requests.length - 1) return true
  return requests.some(({ fault }) => fault === kind.journalMark)
}

/** Whether the pause that the platform requested was obeyed. */
function hasObeyedPause({ kind, ran: { requests } }: Case): boolean {
  if (kind.pause === undefined) return true
  const i = requests.findIndex(({ fault }) => fault === kind.journalMark)
  const hit = requests[i]
  const again = requests.slice(i + 1).find(({ method, path }) => method === hit?.method && path === hit.path)
  return hit !== undefined && again !== undefined && again.at - hit.at >= kind.pause * 1000
}

/**
 * A listener is read in two parts, and two nodes may answer them: the balancer as it worked before the change, and the
 * listener as it is after it. Nothing distinguishes that from a change that has ended.
 */
function mayStillRun({ requests }: RunResult): boolean {
  const last = requests.slice(-4)
  return (
    last.some(({ fault }) => fault === 'lagging_nodes') &&
    last.some(({ operationId }) => operationId === 'listListeners')
  )
}

/** Everything that differs from the good run except its duration. */
export function complaintsOfOutcome(ran: RunResult, good: RunResult): readonly string[] {
  return [
    ...(ran.exitCode === good.exitCode ? [] : [`it ended ${ran.outputs.outcome}: ${ran.errors.join(' | ')}`]),
    ...describeDifference('changes', effects(ran).join('\n'), effects(good).join('\n')),
    ...describeDifference('world', ran.world, good.world),
    ...describeDifference('outputs', outputsOf(ran), outputsOf(good)),
    ...(good.changesInProgress === 0 && ran.changesInProgress > 0 && !mayStillRun(ran)
      ? ['it ended while the change is in progress']
      : []),
  ]
}

function complaintsOfSame(one: Case): readonly string[] {
  return [
    ...(hasObeyedPause(one) ? [] : ['the requested pause was not obeyed']),
    ...complaintsOfOutcome(one.ran, one.good),
  ]
}

function complaintsOfFewerOutputs(one: Case): readonly string[] {
  const lost = new Set(Object.keys(one.good.outputs).filter((name) => one.ran.outputs[name] === ''))
  const left = ({ outputs, ...rest }: RunResult): RunResult => ({
    ...rest,
    outputs: Object.fromEntries(Object.entries(outputs).filter(([name]) => !lost.has(name))),
  })
  return complaintsOfSame({ ...one, ran: left(one.ran), good: left(one.good) })
}

/** The step succeeds, and the one tag remains and is in the output `in_use`. */
function complaintsOfSkipped({ ran, good, request }: Case): readonly string[] {
  const tag = request.path.split('/').at(-1) ?? ''
  return [
    ...(ran.exitCode === 0 ? [] : [`it ended ${ran.outputs.outcome}: ${ran.errors.join(' | ')}`]),
    ...(ran.outputs.in_use?.includes(`"${tag}"`) ? [] : [`in_use is ${ran.outputs.in_use}, without ${tag}`]),
    ...describeDifference('changes', effects(ran).join('\n'), without(effects(good), request).join('\n')),
  ]
}

function without(all: readonly string[], { method, path }: Recorded): readonly string[] {
  return all.filter((effect) => !effect.startsWith(`${method} ${path} `))
}

/** Each change at most once, no other change, and in their order. */
function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
  let from = 0
  return some.every((effect) => {
    from = all.indexOf(effect, from) + 1
    return from > 0
  })
}

function complaintsOfFailure(one: Case): readonly string[] {
  const { ran, good, kind } = one
  const { outcome = '', changed, status = '' } = ran.outputs
  const [message = ''] = ran.errors
  const changes = effects(ran)
  return [
    ...(ran.exitCode === 1 && ['failed', 'timed_out'].includes(outcome) ? [] : [`it ended ${outcome}`]),
    ...(ran.errors.length === 1 ? [] : [`it has ${ran.errors.length} error annotations`]),
    ...(kind.expectedMessage.test(message) && !message.includes('bug in the action')
      ? []
      : [`it does not say what happened: ${message}`]),
    ...(isSubsequence(changes, effects(good)) ? [] : [`it changed ${changes.join(', ')}`]),
    ...(changes.length === 0 || changed === 'true' || changed === undefined ? [] : [`changed is ${changed}`]),
    ...(status === '' || status === 'absent' || ran.words.has(status) ? [] : [`status is ${status}`]),
    ...complaintsOfPartial(one, message),
  ]
}

/** The sentences about what was done when it ended. */
const SAYS_PARTIAL =
  /Changes sent by this step before it ended: |Deleted: |the change to .* (?:is still in progress on the platform|has finished|was being sent)|Anything already started is still in progress on the platform|the running image is not known|part of the traffic may stay where it was moved|only .* were made/i

/** A state between before and after has to be reported. */
function complaintsOfPartial({ ran, good, before }: Case, message: string): readonly string[] {
  if (ran.world === before || ran.world === good.world || SAYS_PARTIAL.test(message)) return []
  return [`it is partly done, and says: ${message}`]
}

const JUDGES: Readonly<Record<Expected, (one: Case) => readonly string[]>> = {
  same: complaintsOfSame,
  fewer_outputs: complaintsOfFewerOutputs,
  skipped: complaintsOfSkipped,
  failed: complaintsOfFailure,
}

/** The complaints about a case; none where it ended correctly. */
export function complaintsOf(expected: Expected, one: Case): readonly string[] {
  return [
    ...(faultHasStruck(one) ? [] : ['the fault did not strike']),
    ...one.ran.dangling.difference(one.good.dangling),
    ...JUDGES[expected](one),
  ]
}
