/** What can disturb a step, drawn at random: plain data, so that a failing run can print it. */
import fc from 'fast-check'
import type { Fault } from '../../../../simulator/index.ts'
import type { ForeignChange } from './foreign-changes.ts'

/** Texts of inputs by their names. */
export type Inputs = Readonly<Record<string, string>>

/** One disturbance of a step; requests are counted from 1, the login among them. */
export type Disturbance =
  | { readonly disturbance: 'fault'; readonly fault: Fault }
  /** The platform takes this long for the request: before it does the work, or after. */
  | { readonly disturbance: 'slow'; readonly atRequest: number; readonly seconds: number; readonly after: boolean }
  | {
      readonly disturbance: 'foreign'
      readonly what: ForeignChange
      readonly atRequest?: number
      readonly atSecond?: number
    }
  /** The runner ends the job. */
  | { readonly disturbance: 'cancelled'; readonly atRequest?: number; readonly atSecond?: number }

/** Where an action can be disturbed: its changes, its reads, and what others do. */
export interface Targets {
  readonly changes: readonly string[]
  readonly reads: readonly string[]
  readonly foreign: fc.Arbitrary<ForeignChange>
}

const seconds = (max: number) => fc.integer({ min: 0, max })

/** Answers that prove that nothing was done, and those that leave it open; `after` is true where it was done. */
function lost(after: boolean): fc.Arbitrary<Fault> {
  return fc.oneof(
    fc.constant<Fault>({ kind: after ? 'drop_after' : 'drop_before' }),
    fc.constantFrom(408, 500, 502, 503, 504).map((status): Fault => ({ kind: 'status', status, after })),
    fc.constant<Fault>({ kind: 'hang', after }),
  )
}

const damaged: fc.Arbitrary<Fault> = fc.constantFrom<Fault>(
  { kind: 'garbage' },
  { kind: 'truncate' },
  { kind: 'empty' },
  { kind: 'body', text: '{"something": "else"}' },
)

const refused: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant<Fault>({ kind: 'rate_limit' }),
  fc.constant<Fault>({ kind: 'status', status: 401, code: 4010001 }),
  fc
    .record({ status: fc.constantFrom(429, 503), pause: seconds(40) })
    .map(({ status, pause }): Fault => ({ kind: 'status', status, headers: { 'Retry-After': String(pause) } })),
)

/** Refusals that no waiting resolves. */
const forbidden: fc.Arbitrary<Fault> = fc.constantFrom<Fault>(
  { kind: 'status', status: 403, code: 4030009 },
  { kind: 'status', status: 400 },
)

const busy: fc.Arbitrary<Fault> = fc.constantFrom<Fault>(
  { kind: 'status', status: 403, code: 4030144 },
  { kind: 'status', status: 400, code: 4000455 },
)

const hits = fc.record({ skip: fc.integer({ min: 0, max: 6 }), times: fc.integer({ min: 1, max: 3 }) })
const changeHits = fc.record({ skip: fc.integer({ min: 0, max: 2 }), times: fc.integer({ min: 1, max: 3 }) })

/** A fault of the answers of one of these operations. */
function answerFault(
  operations: readonly string[],
  kinds: fc.Arbitrary<Fault>,
  where: fc.Arbitrary<{ skip: number; times: number }>,
): fc.Arbitrary<Disturbance> {
  return fc.tuple(kinds, fc.constantFrom(...operations), where).map(([kind, operationId, { skip, times }]) => {
    const fault: Fault = { ...kind, match: { operationId }, skip, times }
    return { disturbance: 'fault', fault }
  })
}

/** A fault of a change that was accepted. */
function changeFault(changes: readonly string[]): fc.Arbitrary<Disturbance> {
  const kinds = fc.oneof(
    { weight: 4, arbitrary: fc.constant<Fault>({ kind: 'fail_next_change' }) },
    { weight: 2, arbitrary: fc.constant<Fault>({ kind: 'fail_next_change', status: 'timeout' }) },
    { weight: 1, arbitrary: fc.constant<Fault>({ kind: 'stuck' }) },
    { weight: 1, arbitrary: fc.constant<Fault>({ kind: 'unknown_status', word: 'migrating' }) },
  )
  return fc
    .tuple(kinds, fc.constantFrom(...changes), fc.integer({ min: 0, max: 1 }))
    .map(([kind, operationId, skip]) => {
      // Builds have numbers in place of words.
      const word = kind.kind === 'unknown_status' && operationId === 'buildImage' ? { word: 7 } : {}
      const fault: Fault = { ...kind, ...word, match: { operationId }, skip }
      return { disturbance: 'fault', fault }
    })
}

/** No stale answer outlasts half a minute, however far apart the reads are: the product relies on that (`changes/engine/stability.ts`). */
function staleReads(changes: readonly string[]): fc.Arbitrary<Disturbance> {
  const lasting = fc.oneof(
    fc.record({ reads: fc.integer({ min: 1, max: 4 }), seconds: fc.constant(25) }),
    fc.record({ seconds: fc.integer({ min: 1, max: 3 }) }),
  )
  return fc
    .tuple(lasting, fc.constantFrom(...changes), fc.integer({ min: 0, max: 1 }))
    .map(([long, operationId, skip]) => {
      const fault: Fault = { kind: 'stale', ...long, match: { operationId }, skip }
      return { disturbance: 'fault', fault }
    })
}

/** Nodes that lag by no more than a status has to be stable. */
const laggingNodes: fc.Arbitrary<Disturbance> = fc
  .record({
    behind: fc.integer({ min: 1, max: 5 }),
    nodes: fc.constantFrom(2, 2, 3),
    skip: fc.integer({ min: 0, max: 2 }),
  })
  .map((drawn) => ({ disturbance: 'fault', fault: { kind: 'lagging_nodes', ...drawn } }))

/** Statuses that lag by less than the time that an unproven status has to be stable, and intermediate counts. */
function laggingWords(changes: readonly string[]): fc.Arbitrary<Disturbance> {
  const lasting = fc.oneof(
    fc.integer({ min: 1, max: 20 }).map((seconds): Fault => ({ kind: 'lagging_words', seconds })),
    fc.integer({ min: 1, max: 10 }).map((behind): Fault => ({ kind: 'lagging_words', behind })),
    fc.integer({ min: 1, max: 4 }).map((behind): Fault => ({ kind: 'lagging_words', lags: 'content', behind })),
    fc.constant<Fault>({ kind: 'progress' }),
  )
  return fc
    .tuple(lasting, fc.constantFrom(...changes), fc.integer({ min: 0, max: 1 }))
    .map(([kind, operationId, skip]) => {
      const fault: Fault = { ...kind, match: { operationId }, skip }
      return { disturbance: 'fault', fault }
    })
}

/** One answer that is no answer of the platform, or not the right one. */
function oddRead(reads: readonly string[]): fc.Arbitrary<Disturbance> {
  const kinds = fc.constantFrom<Fault>(
    { kind: 'status', status: 404, code: 4040141 },
    { kind: 'gateway_page', status: 403 },
    { kind: 'gateway_page', status: 404 },
  )
  const once = fc.integer({ min: 0, max: 12 }).map((skip) => ({ skip, times: 1 }))
  return answerFault(reads, kinds, once)
}

const slow: fc.Arbitrary<Disturbance> = fc
  .record({ atRequest: fc.integer({ min: 1, max: 25 }), seconds: seconds(45), after: fc.boolean() })
  .map((drawn) => ({ disturbance: 'slow', ...drawn }))

const when = fc.oneof(fc.record({ atRequest: fc.integer({ min: 1, max: 30 }) }), fc.record({ atSecond: seconds(150) }))

const cancelled: fc.Arbitrary<Disturbance> = when.map((moment) => ({ disturbance: 'cancelled', ...moment }))

function foreign(what: fc.Arbitrary<ForeignChange>): fc.Arbitrary<Disturbance> {
  return fc.tuple(what, when).map(([drawn, moment]) => ({ disturbance: 'foreign', what: drawn, ...moment }))
}

const isOfKind = (one: Disturbance, kind: Fault['kind']) => one.disturbance === 'fault' && one.fault.kind === kind

/**
 * A lagging node does not show yet what others did a moment ago, and no read could show it; and such a node has no
 * statuses that lag in another way.
 */
function withoutAmbiguity(all: readonly Disturbance[]): readonly Disturbance[] {
  const excluding = all.some(
    (one) => one.disturbance === 'foreign' || isOfKind(one, 'lagging_words') || isOfKind(one, 'stale'),
  )
  return excluding ? all.filter((one) => !isOfKind(one, 'lagging_nodes')) : all
}

/** Up to five disturbances of all kinds. */
export function disturbances({ changes, reads, foreign: others }: Targets): fc.Arbitrary<readonly Disturbance[]> {
  const lostChange = fc.oneof(lost(true), lost(true), lost(false), damaged)
  const lostRead = fc.oneof(lost(true), lost(false), damaged, refused, forbidden)
  const all = fc.array(
    fc.oneof(
      { weight: 5, arbitrary: answerFault(changes, lostChange, changeHits) },
      { weight: 2, arbitrary: answerFault(changes, fc.oneof(refused, busy, forbidden), changeHits) },
      { weight: 3, arbitrary: answerFault(reads, lostRead, hits) },
      { weight: 3, arbitrary: changeFault(changes) },
      { weight: 4, arbitrary: staleReads(changes) },
      { weight: 2, arbitrary: laggingNodes },
      { weight: 3, arbitrary: laggingWords(changes) },
      { weight: 2, arbitrary: oddRead(reads.filter((each) => each !== 'createToken')) },
      { weight: 2, arbitrary: slow },
      { weight: 4, arbitrary: foreign(others) },
      { weight: 1, arbitrary: cancelled },
    ),
    { maxLength: 5 },
  )
  return all.map(withoutAmbiguity)
}

/** Draws of randomness, which only pauses hang on. */
export const randomness = fc.constantFrom(0.5, 0, 0.999)

/** Several drawn sets of inputs combined. */
export function combine(...parts: readonly fc.Arbitrary<Inputs>[]): fc.Arbitrary<Inputs> {
  return fc.tuple(...parts).map((drawn) => Object.assign({}, ...drawn))
}

/** Inputs that are left out half of the time, and else have one of these texts. */
export function optional(texts: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Inputs> {
  const given = Object.entries(texts).map(([name, all]) =>
    fc.oneof(
      fc.constant<Inputs>({}),
      fc.constantFrom(...all).map((text): Inputs => ({ [name]: text })),
    ),
  )
  return combine(...given)
}

/** How a step waits; short enough for a change that never ends. */
export const waitingInputs = combine(
  fc.constantFrom('4m', '4m', '2m', '40s', '5s').map((timeout) => ({ timeout })),
  optional({ poll_interval: ['1', '7', '45'], if_busy: ['wait', 'fail'], wait: ['true', 'true', 'true', 'false'] }),
)
