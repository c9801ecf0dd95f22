/** Two concurrent jobs, in an order that the test chooses: every request of either is held. */
import { setImmediate } from 'node:timers/promises'
import { Gate, type HeldRequest } from '../../simulator/index.ts'
import type { Fixture } from '../fixture.ts'
import type { StepResult } from './runner.ts'

/** A step of a job, identified by its token. */
export interface Job {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly workspace?: string
}

/** Running jobs; `A` is the first. */
export interface Jobs {
  /** The next request of a job, held; `undefined` where the job ends without another. */
  readonly next: (name: JobName) => Promise<HeldRequest | undefined>
  /** Lets a job run until its next request for this operation, and holds that. */
  readonly until: (name: JobName, operationId: string) => Promise<HeldRequest>
  /** Lets one job run to its end while the other is held. */
  readonly runToEnd: (name: JobName) => Promise<StepResult>
  /** Lets both run freely from here, and returns their results. */
  readonly finish: () => Promise<Readonly<Record<JobName, StepResult>>>
  readonly done: Readonly<Record<JobName, Promise<StepResult>>>
}

export type JobName = 'A' | 'B'

const TOKENS: Readonly<Record<JobName, string>> = { A: 'a'.repeat(32), B: 'b'.repeat(32) }

/** Starts both jobs; each is held at its first request. */
export function startJobs(fixture: Fixture, jobs: Readonly<Record<JobName, Job>>): Jobs {
  const gate = new Gate()
  const { simulator } = fixture
  const taken = new Set<HeldRequest>()
  const ended = new Set<JobName>()
  simulator.fault({ kind: 'gate', gate, times: Number.POSITIVE_INFINITY })
  const start = (name: JobName) => {
    const { action, inputs, env = {}, workspace } = jobs[name]
    const token = TOKENS[name]
    simulator.world.tokens.push({ token, expiresAt: Number.POSITIVE_INFINITY })
    return fixture
      .start(action, { ...inputs, token }, { env, ...(workspace === undefined ? {} : { workspace }) })
      .done.finally(() => ended.add(name))
  }
  const done = { A: start('A'), B: start('B') }
  const next = async (name: JobName) => {
    for (;;) {
      const held = gate.held.find(
        (one) => !taken.has(one) && one.entry.headers.authorization === `Token ${TOKENS[name]}`,
      )
      if (held !== undefined) {
        taken.add(held)
        return held
      }
      if (ended.has(name)) return undefined
      await Promise.race([gate.arrived(gate.held.length + 1), done[name]])
    }
  }
  return {
    next,
    done,
    until: async (name, operationId) => {
      for (;;) {
        const held = await next(name)
        if (held === undefined) throw new Error(`Job ${name} ended without ${operationId}:\n${(await done[name]).log}`)
        if (held.entry.operationId === operationId) return held
        await passAndWait(held)
      }
    },
    runToEnd: async (name) => {
      for (let held = await next(name); held !== undefined; held = await next(name)) held.pass()
      return done[name]
    },
    finish: async () => {
      gate.open()
      const [A, B] = await Promise.all([done.A, done.B])
      return { A, B }
    },
  }
}

/** Lets a request pass, and waits until the platform has handled it. */
export async function passAndWait(held: HeldRequest): Promise<void> {
  held.pass()
  while (held.entry.done === undefined) await setImmediate()
}

/** All orders of so many turns of two jobs: `AABB`, `ABAB`, … */
export function ordersOf(a: number, b: number): readonly string[] {
  if (a === 0 && b === 0) return ['']
  return [
    ...(a > 0 ? ordersOf(a - 1, b).map((rest) => `A${rest}`) : []),
    ...(b > 0 ? ordersOf(a, b - 1).map((rest) => `B${rest}`) : []),
  ]
}

/** Lets the jobs send requests in this order; the turns of a job that has ended are skipped. */
export async function runInOrder(jobs: Jobs, order: string): Promise<void> {
  for (const letter of order) {
    const held = await jobs.next(letter === 'A' ? 'A' : 'B')
    if (held !== undefined) await passAndWait(held)
  }
}
