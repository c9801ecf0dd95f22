/** Whether a run with a fault ended right. */
import type { Expected } from './expectations.ts'
import type { FaultKind, Recorded } from './fault-kinds.ts'
import type { Ran } from './run.ts'
import { comparable } from './settled-world.ts'

/** What a run under a fault is judged by. */
export interface Case {
  readonly kind: FaultKind
  readonly request: Recorded
  readonly ran: Ran
  /** The run without the fault. */
  readonly good: Ran
  /** The world that both began with. */
  readonly before: string
}

/** The requests that changed something, as they were understood. */
function effects({ requests }: Ran): readonly string[] {
  const altering = requests.filter(({ altered }) => altered)
  return altering.map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body) ?? ''}`)
}

function differing(what: string, now: string, then: string): string[] {
  if (now === then) return []
  const [here, there] = [now.split('\n'), then.split('\n')]
  const line = Math.max(
    here.findIndex((text, i) => text !== there[i]),
    here.length < there.length ? here.length : 0,
  )
  return [`${what}: ${here[line]?.trim() ?? 'nothing'} instead of ${there[line]?.trim() ?? 'nothing'}`]
}

/** The outputs; the last word of a change that is not waited for may be any. */
function outputsOf({ outputs }: Ran): string {
  const { status, ...rest } = comparable(outputs)
  return JSON.stringify({ ...rest, ...(outputs.outcome === 'started' ? {} : { status }) }, null, 1)
}

const AFTERWARDS: readonly FaultKind['mark'][] = ['stale', 'lagging_words']

function struck({ kind, request, ran, good }: Case): boolean {
  const { log, requests, errors } = ran
  if (kind.mark === 'refused') return [...log, ...errors].some((line) => line.includes('ECONNREFUSED'))
  // A clock is in no journal, and a change that is told in one go has no progress.
  if (kind.mark === 'jump' || kind.mark === 'progress') return true
  // Where nothing is read after it, nothing can be stale.
  if (AFTERWARDS.includes(kind.mark) && request.index === good.requests.length - 1) return true
  return requests.some(({ fault }) => fault === kind.mark)
}

/** The pause that the platform asked for was kept. */
function pauseKept({ kind, ran: { requests } }: Case): boolean {
  if (kind.pause === undefined) return true
  const i = requests.findIndex(({ fault }) => fault === kind.mark)
  const hit = requests[i]
  const again = requests.slice(i + 1).find(({ method, path }) => method === hit?.method && path === hit.path)
  return hit !== undefined && again !== undefined && again.at - hit.at >= kind.pause * 1000
}

/**
 * A listener is read in two parts, and two nodes may answer them: the balancer as it worked before the change, and the
 * listener as it is after it. Nothing tells that from a change that has ended.
 */
function mayGoOn({ requests }: Ran): boolean {
  const last = requests.slice(-4)
  return (
    last.some(({ fault }) => fault === 'lagging_nodes') &&
    last.some(({ operationId }) => operationId === 'listListeners')
  )
}

/** What is not as in the good run but for the time that it took. */
export function complaintsOfOutcome(ran: Ran, good: Ran): readonly string[] {
  return [
    ...(ran.exitCode === good.exitCode ? [] : [`it ended ${ran.outputs.outcome}: ${ran.errors.join(' | ')}`]),
    ...differing('changes', effects(ran).join('\n'), effects(good).join('\n')),
    ...differing('world', ran.world, good.world),
    ...differing('outputs', outputsOf(ran), outputsOf(good)),
    ...(good.underWay === 0 && ran.underWay > 0 && !mayGoOn(ran) ? ['it ended while the change goes on'] : []),
  ]
}

function complaintsOfSame(one: Case): readonly string[] {
  return [...(pauseKept(one) ? [] : ['the pause asked for was not kept']), ...complaintsOfOutcome(one.ran, one.good)]
}

function complaintsOfPoorer(one: Case): readonly string[] {
  const lost = new Set(Object.keys(one.good.outputs).filter((name) => one.ran.outputs[name] === ''))
  const left = ({ outputs, ...rest }: Ran): Ran => ({
    ...rest,
    outputs: Object.fromEntries(Object.entries(outputs).filter(([name]) => !lost.has(name))),
  })
  return complaintsOfSame({ ...one, ran: left(one.ran), good: left(one.good) })
}

/** The step is green, and the one tag stays and is in the output `in_use`. */
function complaintsOfSpared({ ran, good, request }: Case): readonly string[] {
  const tag = request.path.split('/').at(-1) ?? ''
  return [
    ...(ran.exitCode === 0 ? [] : [`it ended ${ran.outputs.outcome}: ${ran.errors.join(' | ')}`]),
    ...(ran.outputs.in_use?.includes(`"${tag}"`) ? [] : [`in_use is ${ran.outputs.in_use}, without ${tag}`]),
    ...differing('changes', effects(ran).join('\n'), without(effects(good), request).join('\n')),
  ]
}

function without(all: readonly string[], { method, path }: Recorded): readonly string[] {
  return all.filter((effect) => !effect.startsWith(`${method} ${path} `))
}

/** Each change at most once, none that is not asked for, and in their order. */
function isPart(some: readonly string[], all: readonly string[]): boolean {
  let from = 0
  return some.every((effect) => {
    from = all.indexOf(effect, from) + 1
    return from > 0
  })
}

function complaintsOfRed(one: Case): readonly string[] {
  const { ran, good, kind } = one
  const { outcome = '', changed, status = '' } = ran.outputs
  const [message = ''] = ran.errors
  const made = effects(ran)
  return [
    ...(ran.exitCode === 1 && ['failed', 'timed_out'].includes(outcome) ? [] : [`it ended ${outcome}`]),
    ...(ran.errors.length === 1 ? [] : [`it has ${ran.errors.length} error annotations`]),
    ...(kind.says.test(message) && !message.includes('bug in the action')
      ? []
      : [`it does not say what happened: ${message}`]),
    ...(isPart(made, effects(good)) ? [] : [`it changed ${made.join(', ')}`]),
    ...(made.length === 0 || changed === 'true' || changed === undefined ? [] : [`changed is ${changed}`]),
    ...(status === '' || status === 'absent' || ran.words.has(status) ? [] : [`status is ${status}`]),
    ...half(one, message),
  ]
}

/** The words for what was done when it ended. */
const SAYS_HALF =
  /Changes sent by this step before it ended: |Deleted: |the change to .* (?:is still in progress on the platform|has finished|was being sent)|Anything already started is still in progress on the platform|the running image is not known|only .* were made/i

/** What is neither as before nor as after has to be said. */
function half({ ran, good, before }: Case, message: string): readonly string[] {
  if (ran.world === before || ran.world === good.world || SAYS_HALF.test(message)) return []
  return [`it is half done, and says: ${message}`]
}

const JUDGES: Readonly<Record<Expected, (one: Case) => readonly string[]>> = {
  same: complaintsOfSame,
  poorer: complaintsOfPoorer,
  spared: complaintsOfSpared,
  red: complaintsOfRed,
}

/** What is wrong with a case; nothing where it ended right. */
export function complaintsOf(expected: Expected, one: Case): readonly string[] {
  return [...(struck(one) ? [] : ['the fault did not strike']), ...JUDGES[expected](one)]
}
