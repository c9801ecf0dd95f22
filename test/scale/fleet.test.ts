/** Many jobs of one account at the same time: how many requests a matrix of services sends, and how long it takes. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addService, container, type Simulator, seededWorld, startSimulator } from '../../simulator/index.ts'
import { type Client, createClient } from '../../src/client/client.ts'
import { openTransport } from '../../src/client/http/transport.ts'
import { type SharedClock, sharedClock } from '../../testing/shared-clock.ts'
import { recordObserver, updateImages } from '../changes/fixture.ts'

const TOKEN = '0123456789abcdeffedcba9876543210'
const OLD = 'hub.c.163.com/admin/web:v1'
const NEW = 'hub.c.163.com/admin/web:v2'

/** Numbers that look random and are the same in each run (Park and Miller, 1988). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** The figures of docs/internals/speed.md for the run with a seed. */
function publishedFiguresOf(seed: number): { readonly seconds: number; readonly requests: number } {
  const text = readFileSync(new URL('../../docs/internals/speed.md', import.meta.url), 'utf8')
  const [, seconds, requests] = new RegExp(`^\\| ${seed} \\| (\\d+) s \\| (\\d+) \\|$`, 'm').exec(text) ?? []
  return { seconds: Number(seconds), requests: Number(requests) }
}

interface Fleet {
  readonly simulator: Simulator
  readonly outcomes: readonly string[]
  /** Accepted requests, without those refused by the rate limit. */
  readonly taken: number
  /** Seconds until the last job had ended. */
  readonly seconds: number
}

function jobsFor(simulator: Simulator, clock: SharedClock, random: () => number) {
  return (id: number) =>
    clock.run(async () => {
      const credentials = { token: TOKEN }
      const transport = openTransport({})
      const client: Client = createClient({ endpoint: simulator.url, credentials, clock, random, transport })
      try {
        const result = await updateImages(
          client,
          { service_id: id, images: [{ image_path: NEW }], min_ready_seconds: 10, force: false },
          {
            ...{ clock, random, signal: undefined, deadlineAt: clock.now() + 15 * 60_000, pollIntervalMs: undefined },
            ...{ observer: recordObserver().observer, wait: true, dryRun: false, ifBusy: 'wait' },
          },
        )
        return result.outcome
      } finally {
        await client.close()
      }
    })
}

/** Rolls an image out to so many services, each in a job of its own, all starting at once. */
async function rollOut(size: number, requestsPerSecond: number, seed: number): Promise<Fleet> {
  const world = seededWorld()
  const ids = Array.from({ length: size }, (_, i) => addService(world, `fleet-${i}`, [container(world, 'web', OLD)]).id)
  world.tokens.push({ token: TOKEN, expiresAt: Number.POSITIVE_INFINITY })
  const clock = sharedClock()
  const startedAt = clock.now()
  const simulator = await startSimulator({ world, clock, rateLimit: { requestsPerSecond } })
  try {
    const outcomes = await Promise.all(ids.map(jobsFor(simulator, clock, seededRandom(seed))))
    const taken = simulator.requests.filter(({ status }) => status !== 403).length
    return { simulator, outcomes, taken, seconds: (clock.now() - startedAt) / 1000 }
  } finally {
    await simulator.close()
  }
}

describe('a matrix of fifty services under a limit of ten requests a second', () => {
  /** Seconds of one rollout when it runs alone. */
  const ALONE_S = 20
  /** No job needs less than a read, a change and a read of the end. */
  const LEAST = 3
  const SIZE = 50
  const LIMIT = 10
  const idealSeconds = ALONE_S + (2 * SIZE) / LIMIT + SIZE / LIMIT

  test.for([1, 2, 3])('is rolled out without a failure, each image once (seed %i)', async (seed) => {
    const { simulator, outcomes, taken, seconds } = await rollOut(SIZE, LIMIT, seed)
    expect(outcomes).toEqual(Array.from({ length: SIZE }, () => 'changed'))
    const updates = simulator.requests.filter(
      ({ operationId, status }) => operationId === 'updateServiceImage' && status === 200,
    )
    expect(updates).toHaveLength(SIZE)
    const images = simulator.world.services.filter(({ name }) => name.startsWith('fleet-'))
    expect(images.flatMap((one) => one.containers.map(({ imagePath }) => imagePath))).toEqual(
      Array.from({ length: SIZE }, () => NEW),
    )
    expect(simulator.violations).toEqual([])
    console.log(
      `Fleet of ${SIZE} at ${LIMIT} requests a second, seed ${seed}: ${simulator.requests.length} requests (${taken} taken, at least ${LEAST * SIZE} needed), ${seconds.toFixed(0)} s (ideal ${idealSeconds} s).`,
    )
    expect(simulator.requests.length).toBeLessThan(1_000)
    expect(seconds).toBeLessThan(2.2 * idealSeconds)
    const figures = publishedFiguresOf(seed)
    const rates = [figures.seconds / seconds, figures.requests / simulator.requests.length]
    expect(Math.max(...rates.map((rate) => Math.abs(rate - 1))), 'speed.md has other figures').toBeLessThan(0.15)
  })

  test('costs no more than one job after the other would, where nothing limits it', async () => {
    const one = await rollOut(1, 1_000, 1)
    const all = await rollOut(SIZE, 100_000, 1)
    expect(all.simulator.requests.length).toBeLessThan(1.2 * SIZE * one.simulator.requests.length)
    expect(all.seconds).toBeLessThan(1.2 * one.seconds)
  })
})

test('a hundred services under a limit of five requests a second all succeed', async () => {
  const { outcomes } = await rollOut(100, 5, 7)
  expect(new Set(outcomes)).toEqual(new Set(['changed']))
})
