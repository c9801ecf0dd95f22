/**
 * How late the end of a change is noticed, and by how many reads: the client and the waiting as they are, on a simulated
 * platform and a clock that only pauses and requests move.
 */

import { type Description, loadDescription } from '../simulator/api/description.ts'
import { Faults } from '../simulator/faults/faults.ts'
import { StaleReads } from '../simulator/faults/stale-reads.ts'
import { Gateway } from '../simulator/http/gateway.ts'
import { RateLimiter } from '../simulator/http/rate-limiter.ts'
import { type ManualClock, manualClock, seededWorld } from '../simulator/index.ts'
import { DEFAULT_DURATIONS } from '../simulator/platform/durations.ts'
import { Platform } from '../simulator/platform/platform.ts'
import { silent } from '../src/changes/engine/observer.ts'
import { scale } from '../src/changes/services/scale.ts'
import { createClient } from '../src/client/client.ts'
import type { Clock } from '../src/client/clock.ts'
import type { HttpRequest, OpenTransport } from '../src/client/http/transport.ts'
import { mean, seeded } from './statistics.ts'

/** What one exchange with the platform takes. */
const EXCHANGE_MS = 200
const SERVICE = 50883
const TOKEN = '0123456789abcdeffedcba9876543210'

export interface Waited {
  /** Mean seconds from the end of the change to the end of the wait. */
  readonly late: number
  /** Mean number of reads after the change was sent. */
  readonly reads: number
}

function platformOf(clock: ManualClock, seconds: number, description: Description) {
  const faults = new Faults()
  const world = seededWorld()
  world.tokens.push({ token: TOKEN, expiresAt: Number.POSITIVE_INFINITY })
  const durations = { ...DEFAULT_DURATIONS, serviceScale: seconds }
  const platform = new Platform({
    world,
    clock,
    durations,
    faults,
    tokenLifeSeconds: 86_400,
    staleBuildSeconds: 3,
    generation: '2017-01',
  })
  const violations: string[] = []
  const limiter = new RateLimiter(undefined)
  const gateway = new Gateway({ platform, description, limiter, stale: new StaleReads(faults), violations })
  return { platform, gateway, violations }
}

/** One rollout of so many seconds; resolves to the seconds of lateness and the number of reads. */
async function rollout(seconds: number, random: () => number, description: Description) {
  const clock = manualClock()
  const { platform, gateway, violations } = platformOf(clock, seconds, description)
  let reads = 0
  let endsAt = Number.NaN
  const send = async ({ method, url, headers, body }: HttpRequest) => {
    clock.advance(EXCHANGE_MS / 2)
    platform.advance()
    const path = url.slice(new URL(url).origin.length)
    const incoming = { method, path, headers, body: Buffer.from(body ?? '') }
    const answer = await gateway.answer(incoming, gateway.route(incoming))
    if (method === 'PUT') {
      endsAt = clock.now() + seconds * 1000
      reads = 0
    } else reads += 1
    clock.advance(EXCHANGE_MS / 2)
    return { status: answer.status, headers: answer.headers, text: answer.body }
  }
  const transport: OpenTransport = { send, close: async () => {} }
  const own: Clock = { now: clock.now, sleep: async (ms) => clock.advance(ms) }
  const client = createClient({
    endpoint: 'http://platform',
    credentials: { token: TOKEN },
    clock: own,
    random,
    transport,
  })
  await scale(client, SERVICE, 3, {
    clock: own,
    signal: undefined,
    deadlineAt: clock.now() + 3_600_000,
    pollIntervalMs: undefined,
    random,
    observer: silent,
    wait: true,
    dryRun: false,
    ifBusy: 'wait',
  })
  if (violations.length > 0) throw new Error(`The simulated platform broke its description: ${violations.join('; ')}`)
  return { late: (clock.now() - endsAt) / 1000, reads }
}

/** So many rollouts whose lengths are spread evenly over `seconds` give or take a half. */
export async function waited(seconds: number, rollouts: number, random = seeded(seconds)): Promise<Waited> {
  const description = await loadDescription()
  const all: Waited[] = []
  for (let index = 0; index < rollouts; index += 1) {
    all.push(await rollout(seconds * (0.5 + (index + 0.5) / rollouts), random, description))
  }
  return { late: mean(all.map(({ late }) => late)), reads: mean(all.map(({ reads }) => reads)) }
}
