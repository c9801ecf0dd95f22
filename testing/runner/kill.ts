/** Kills steps at chosen moments: the simulator holds the request that marks the moment, so that no test has to guess. */
import { setImmediate } from 'node:timers/promises'
import { expect } from 'vitest'
import { Gate, type HeldRequest, type Simulator } from '../../simulator/index.ts'
import { expectEnding } from '../ending.ts'
import type { Scene, SceneOptions, Stage } from '../fixture.ts'
import type { RunningStep, StepResult } from './runner.ts'

/** A step that changes something, and how its work is recognised. */
export interface Story {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** The operations that change something, in their order. */
  readonly changes: readonly string[]
  /** The operation that reads what is changed, for all changes or for each. */
  readonly reads: string | readonly string[]
  /** The platform takes the last change once more where it makes no difference, so that two under way at once are both done. */
  readonly repeats?: true
  /** The platform has no word of its own for what is there already, so that the slower one of two at once is refused. */
  readonly refuses?: RegExp
  readonly scene?: () => SceneOptions
  readonly files?: Readonly<Record<string, string>>
  /** Fails unless the step's work is done. */
  readonly holds: (scene: Scene) => void
}

/**
 * When a step is killed. `start`: before its first request. `read`: that request is out. Of the change number `change`:
 * `lost`: it never gets to the platform. `late`: it gets there after the end of the step, when the same step is run again
 * and has just sent it too. `acted`: it is done, and the answer is on its way. `wait`: the first read after its answer is
 * out. `end`: that read's answer, by which the change has ended, is on its way.
 */
export type Moment = 'start' | 'read' | ChangeMoment

interface ChangeMoment {
  readonly change: number
  readonly at: 'lost' | 'late' | 'acted' | 'wait' | 'end'
}

/** What tells a reader of the test names when the step is killed. */
function nameOf(moment: Moment, story: Pick<Story, 'changes'>): string {
  return typeof moment === 'string' ? moment : `${story.changes[moment.change]}, ${moment.at}`
}

/** All moments of a story; its start is like that of any other. */
function momentsOf({ changes }: Pick<Story, 'changes'>, withStart: boolean): readonly Moment[] {
  const at = ['lost', 'late', 'acted', 'wait', 'end'] as const
  return [
    ...(withStart ? (['start'] as const) : []),
    'read',
    ...changes.flatMap((_, change) => at.map((each) => ({ change, at: each }))),
  ]
}

/** What the platform did, by operation: the effects of all steps together. */
export function effects({ requests }: Simulator): readonly string[] {
  return requests
    .filter(({ method, operationId, done }) => done === true && method !== 'GET' && operationId !== 'createToken')
    .map(({ operationId = 'unknown' }) => operationId)
}

/** A step that was killed, and the scene that it left. */
export interface KilledStep {
  readonly scene: Scene
  readonly step: StepResult
  /** Milliseconds from the signal to the end of the process. */
  readonly endedAfterMs: number
  /** Requests that came after the signal. */
  readonly requestsAfter: number
  /** The same step once more, to its end. */
  readonly runAgain: () => Promise<StepResult>
}

/** Opens a scene, prepares it, runs the story's step until the moment, and kills it with the signal. */
export async function kill(
  stage: Stage,
  story: Story,
  moment: Moment,
  signal: NodeJS.Signals,
  prepare: (scene: Scene) => void = () => {},
): Promise<KilledStep> {
  const gate = new Gate()
  const scene = await stage.scene({ ...story.scene?.(), meanwhile: (simulator) => guardReads(simulator) })
  prepare(scene)
  const isChanging = typeof moment === 'object'
  const isAfter = isChanging && (moment.at === 'wait' || moment.at === 'end')
  let armed = !isAfter
  const guardReads = (simulator: Simulator) => {
    if (!isChanging || armed || effects(simulator).length <= moment.change) return
    armed = true
    if (moment.at === 'end') scene.clock.advance(3_600_000)
    const operationId = typeof story.reads === 'string' ? story.reads : (story.reads[moment.change] ?? '')
    simulator.fault({ kind: 'gate', gate, match: { operationId }, after: moment.at === 'end' })
  }
  if (!isChanging) scene.simulator.fault({ kind: 'gate', gate })
  else if (!isAfter) {
    const operationId = story.changes[moment.change] ?? ''
    const skip = story.changes.slice(0, moment.change).filter((each) => each === operationId).length
    scene.simulator.fault({ kind: 'gate', gate, match: { operationId }, skip, after: moment.at === 'acted' })
  }
  const workspace = story.files && stage.workspace(story.files)
  const options = workspace === undefined ? {} : { workspace }
  const begun = moment === 'start' ? signalOnBegin() : undefined
  const running = scene.start(story.action, story.inputs, { ...options, ...begun?.options })
  const held = await Promise.race([begun?.begun ?? gate.arrived(), endedEarly(running, moment, story)])
  const requestsBefore = scene.simulator.requests.length
  const sentAt = performance.now()
  running.kill(signal)
  const step = await running.done
  const endedAfterMs = performance.now() - sentAt
  const [request] = held
  const isLate = isChanging && moment.at === 'late'
  if (!isLate) request?.drop()
  return {
    scene,
    step,
    endedAfterMs,
    requestsAfter: moment === 'start' ? 0 : scene.simulator.requests.length - requestsBefore,
    runAgain: async () => {
      scene.simulator.clearFaults()
      if (!isLate || request === undefined) return scene.run(story.action, story.inputs, options)
      const again = scene.run(story.action, story.inputs, options)
      await overtake(scene.simulator, request, again)
      return again
    },
  }
}

/** The step has its inputs and its signal handlers as soon as it masks its token. */
function signalOnBegin() {
  const { promise, resolve } = Promise.withResolvers<readonly HeldRequest[]>()
  return { begun: promise, options: { onLine: (line: string) => line.startsWith('::add-mask::') && resolve([]) } }
}

async function endedEarly(running: RunningStep, moment: Moment, story: Story): Promise<never> {
  const { log } = await running.done
  throw new Error(`The step ended before "${nameOf(moment, story)}" came:\n${log}`)
}

/** Holds the next request like the late one, lets the late one go first, and then that one. */
async function overtake(simulator: Simulator, late: HeldRequest, running: Promise<unknown>): Promise<void> {
  const { operationId = '' } = late.entry
  const gate = new Gate()
  simulator.fault({ kind: 'gate', gate, match: { operationId } })
  const ended = running.then(() => Promise.reject(new Error(`The step ended without ${operationId}.`)))
  const [second] = await Promise.race([gate.arrived(), ended])
  ended.catch(() => {})
  late.pass()
  while (late.entry.done === undefined) await setImmediate()
  second?.pass()
}

const STANDING = {
  none: 'No change was sent, so nothing is in progress on the platform.',
  lost: 'was being sent; it is not known whether the platform accepted it.',
  late: 'was being sent; it is not known whether the platform accepted it.',
  acted: 'was being sent; it is not known whether the platform accepted it.',
  wait: 'is still in progress on the platform.',
  end: 'is still in progress on the platform.',
} as const

/** Checks what holds for every step that ends by SIGINT or SIGTERM, whenever that comes. */
export function expectCancelled(killed: KilledStep, story: Story, moment: Moment, signal: NodeJS.Signals): void {
  const { step, scene, endedAfterMs, requestsAfter } = killed
  expect(endedAfterMs).toBeLessThan(2_000)
  expect(requestsAfter).toBe(0)
  expectEnding(step, { action: story.action, secrets: [scene.token], debug: false, summary: true })
  const isChanging = typeof moment === 'object'
  expect(step.outputs).toMatchObject({ outcome: 'cancelled', changed: String(isChanging) })
  const message = step.annotations.at(-1)?.message ?? ''
  expect(message).toContain(`The step was cancelled (${signal}). `)
  expect(message).toContain(STANDING[isChanging ? moment.at : 'none'])
  if (isChanging && moment.change > 0) expect(message).toMatch(/has finished\./)
  expect(step.summary).toContain('🛑')
}

/** Which step is killed when and by which signal. */
export interface Killing {
  readonly story: Story
  readonly moment: Moment
  readonly signal: NodeJS.Signals
}

const SIGNALS = ['SIGKILL', 'SIGINT', 'SIGTERM'] as const

/** Test cases for all moments of all stories with all signals, or for all but the start with one after the other. */
export function casesOf(
  stories: readonly Story[],
  signals: 'all' | 'in turn',
): readonly (readonly [string, Killing])[] {
  return stories.flatMap((story, row) =>
    momentsOf(story, signals === 'all').flatMap((moment, column) =>
      SIGNALS.filter((_, i) => signals === 'all' || i === (row + column) % SIGNALS.length).map((signal) => {
        const operation = story.inputs.operation === undefined ? '' : ` ${story.inputs.operation}`
        return [`${story.action}${operation}: ${nameOf(moment, story)}: ${signal}`, { story, moment, signal }] as const
      }),
    ),
  )
}

/** The whole of it for one moment: killed as told, and run again to the end that was asked for, nothing done twice. */
export async function expectKilled(stage: Stage, { story, moment, signal }: Killing): Promise<void> {
  const killed = await kill(stage, story, moment, signal)
  const { scene, step } = killed
  if (signal === 'SIGKILL') expect(step).toMatchObject({ signal: 'SIGKILL', exitCode: null, outputs: {} })
  else expectCancelled(killed, story, moment, signal)
  const isLate = typeof moment === 'object' && moment.at === 'late'
  if (isLate && story.refuses) expect((await killed.runAgain()).log).toMatch(story.refuses)
  const again = await (isLate && story.refuses ? scene.run(story.action, story.inputs) : killed.runAgain())
  expect(again.exitCode, again.log).toBe(0)
  expect(['changed', 'unchanged']).toContain(again.outputs.outcome)
  expect(effects(scene.simulator)).toEqual([
    ...story.changes,
    ...(isLate && story.repeats ? story.changes.slice(-1) : []),
  ])
  story.holds(scene)
}
