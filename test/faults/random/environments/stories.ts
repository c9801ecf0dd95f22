/** One random story: a world, a file, what goes wrong, and when the job is ended. */
import fc from 'fast-check'
import type { Fault } from '../../../../simulator/index.ts'
import { filesFor } from './files.ts'
import { type DrawnWorld, worldOf, worlds } from './worlds.ts'

/** Plain data, so that a failing one can be printed. */
export interface Story {
  readonly world: DrawnWorld
  readonly file: string
  readonly faults: readonly Fault[]
  /** The job is ended as this request arrives, counted from 1. */
  readonly killedAt: number | undefined
  readonly parallel: number
  /** Whether nothing new is begun once something has failed. */
  readonly stops: boolean
}

/** Answers that are lost, late, wrong or refused: none of them says anything of the platform's state. */
const answers: fc.Arbitrary<Fault> = fc.constantFrom<Fault>(
  { kind: 'drop_before' },
  { kind: 'drop_after' },
  { kind: 'status', status: 502 },
  { kind: 'status', status: 502, after: true },
  { kind: 'status', status: 504, after: true },
  { kind: 'hang' },
  { kind: 'hang', after: true },
  { kind: 'garbage' },
  { kind: 'truncate' },
  { kind: 'empty' },
  { kind: 'rate_limit' },
  { kind: 'status', status: 403, code: 4030144 },
)

const CHANGES = ['POST', 'PUT', 'DELETE'] as const

const ofAnswers = fc
  .tuple(answers, fc.constantFrom(...CHANGES, 'GET'), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 2 }))
  .map(
    ([fault, method, skip, times]): Fault => ({
      ...fault,
      match: { method, path: /^(?!\/api\/v1\/token)/ },
      skip,
      times,
    }),
  )

const ofChanges = fc
  .tuple(fc.constantFrom('service', 'listener', 'load_balancer', 'volume'), fc.integer({ min: 0, max: 2 }))
  .map(([resource, skip]): Fault => ({ kind: 'fail_next_change', resource, skip }))

const faults = fc.array(fc.oneof({ weight: 4, arbitrary: ofAnswers }, { weight: 1, arbitrary: ofChanges }), {
  maxLength: 3,
})

/** Any story. */
export const stories: fc.Arbitrary<Story> = worlds.chain((world) =>
  fc.record({
    world: fc.constant(world),
    file: filesFor(worldOf(world)),
    faults,
    killedAt: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined, freq: 2 }),
    parallel: fc.constantFrom(1, 4, 20),
    stops: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  }),
)
