/**
 * Fleets side by side under random trouble: requests and answers that get lost, gateways, nodes and words that lag, a rate
 * limit. Each service is rolled out exactly once, and the step is over when all of them run.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type FleetSettings, fleetRun } from '../../../bench/fleet.ts'
import { seeded } from '../../../bench/statistics.ts'
import type { Fault } from '../../../simulator/index.ts'
import { TransportError } from '../../../src/client/http/transport.ts'
import { assertDrawn, readDraw } from './runs/property.ts'

const NEW = 'hub.c.163.com/admin/web:v2'

type Carry = NonNullable<FleetSettings['carry']>

/** Loses so many of a hundred requests or answers, or has a gateway answer in their place. */
function troubled(percent: number, seed: number): Carry {
  const random = seeded(seed)
  const gateway = { status: 502, headers: {}, text: '<html>Bad Gateway</html>' }
  return async (_, exchange) => {
    const draw = random() * 100
    if (draw >= percent) return exchange()
    const kind = Math.floor((draw / percent) * 4)
    if (kind === 0) throw new TransportError('never_sent', 'refused')
    if (kind === 1) return gateway
    await exchange()
    if (kind === 2) return gateway
    throw new TransportError('interrupted', 'reset')
  }
}

const faults: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constant('lagging_nodes' as const), behind: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    ...{ kind: fc.constant('lagging_words' as const), seconds: fc.integer({ min: 1, max: 8 }) },
    times: fc.integer({ min: 1, max: 8 }),
  }),
  fc.record({ kind: fc.constant('progress' as const), times: fc.integer({ min: 1, max: 8 }) }),
  // A detail is read seldom where a list tells what moves; no stale answer outlasts half a minute.
  fc.record({
    ...{ kind: fc.constant('stale' as const), reads: fc.integer({ min: 1, max: 3 }), seconds: fc.constant(25) },
    times: fc.integer({ min: 1, max: 8 }),
  }),
)

const settings = fc.record({
  services: fc.integer({ min: 2, max: 8 }),
  maxParallel: fc.integer({ min: 1, max: 8 }),
  requestsPerSecond: fc.constantFrom(2, 10, 1_000_000),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  faults: fc.array(faults, { maxLength: 2 }),
  percent: fc.constantFrom(0, 3, 10),
})

it('a fleet rolls each of its services out once and ends when all run, whatever gets lost or lags', {
  timeout: 3_600_000,
}, async () => {
  const property = fc.asyncProperty(settings, async ({ percent, ...drawn }) => {
    const run = await fleetRun({ ...drawn, carry: troubled(percent, drawn.seed) })
    expect(run.images).toEqual(Array.from({ length: drawn.services }, () => NEW))
    expect(run.rollouts).toBe(drawn.services)
    expect(run.inProgress).toBe(0)
    expect(run.seconds).toBeLessThan(200 + 60 * drawn.services)
  })
  await assertDrawn(property, readDraw(process.env, 60))
})
