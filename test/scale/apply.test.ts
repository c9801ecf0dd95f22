/** An environment file of fifty services, applied in one step while the platform allows the account ten requests a second. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { seeded } from '../../bench/statistics.ts'
import { addService, container, isChangeRequest, seededWorld, startSimulator } from '../../simulator/index.ts'
import { DEFAULT_DURATIONS } from '../../simulator/platform/durations.ts'
import { apply } from '../../src/actions/apply.ts'
import { eventClock } from '../../testing/event-clock.ts'
import { captureOutput, stubInputs, stubStepVariables } from '../../testing/runner/in-process.ts'
import { createStepFolder, runAlone } from '../../testing/simulated-step.ts'

const TOKEN = '0123456789abcdeffedcba9876543210'
const OLD = 'hub.c.163.com/admin/web:v1'
const NEW = 'hub.c.163.com/admin/web:v2'
const NAMES = Array.from({ length: 50 }, (_, i) => `service-${i}`)
const LIMIT = 10
const MAX_PARALLEL = 20

/** Until the test ends, says whether this process waits for an answer. */
function watchRequests(): () => boolean {
  let onTheirWay = 0
  const begun = () => {
    onTheirWay += 1
  }
  const ended = () => {
    onTheirWay -= 1
  }
  const heard = [
    ['undici:request:create', begun],
    ['undici:request:trailers', ended],
    ['undici:request:error', ended],
  ] as const
  for (const [channel, listener] of heard) subscribe(channel, listener)
  onTestFinished(() => {
    for (const [channel, listener] of heard) unsubscribe(channel, listener)
  })
  return () => onTheirWay > 0
}

/** The services of the platform before the step: none of those that the file declares, or all with another image. */
function worldWith(existing: readonly string[]) {
  const world = seededWorld()
  for (const name of existing) addService(world, name, [container(world, 'web', OLD)])
  world.tokens.push({ token: TOKEN, expiresAt: Number.POSITIVE_INFINITY })
  return world
}

/** Gives the process the inputs and variables of a step whose file declares all services with the new image. */
function prepareStep(endpoint: string): void {
  const services = NAMES.map((service_name) => ({
    service_name,
    containers: [{ container_name: 'web', image_path: NEW }],
  }))
  const text = JSON.stringify({ namespace: 'my-ev-admin', services })
  const { folder, commands, workspace } = createStepFolder({ 'prod.yml': text })
  onTestFinished(() => void vi.unstubAllEnvs())
  stubStepVariables({ ...commands, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: folder })
  const given = { token: TOKEN, endpoint, operation: 'apply', file: 'prod.yml' }
  stubInputs({ ...given, max_parallel: String(MAX_PARALLEL) })
  captureOutput()
}

/** Applies the file by a clock that only pauses move: no request takes any time of it. */
async function applied(existing: readonly string[], seed: number) {
  const clock = eventClock(undefined, watchRequests())
  const world = worldWith(existing)
  const simulator = await startSimulator({ world, clock, rateLimit: { requestsPerSecond: LIMIT } })
  onTestFinished(() => simulator.close())
  const draws = vi.spyOn(Math, 'random').mockImplementation(seeded(seed))
  onTestFinished(() => draws.mockRestore())
  prepareStep(simulator.url)
  const startedAt = clock.now()
  const { outcome, error } = await runAlone(apply, clock, new AbortController().signal)
  const { requests, violations } = simulator
  expect(violations).toEqual([])
  return {
    ...{ outcome, error, world, requests: requests.length },
    refused: requests.filter(({ status }) => status === 403).length,
    changes: requests.filter((one) => isChangeRequest(one) && one.status !== 403),
    seconds: (clock.now() - startedAt) / 1000,
  }
}

/** What the platform takes to roll an image out to one replica, whose rollout waits ten seconds for it. */
const ROLLOUT_S = 20

/** No more services change at a time than may; those that exist have to be looked at before. */
function idealSeconds(existing: readonly string[]): number {
  const changeSeconds = existing.length === 0 ? DEFAULT_DURATIONS.serviceCreate : ROLLOUT_S
  return existing.length / LIMIT + Math.ceil(NAMES.length / MAX_PARALLEL) * changeSeconds
}

/** The figures of docs/internals/speed.md: the time as a multiple of the ideal, all requests, and those refused. */
function publishedFiguresOf(run: string): readonly number[] {
  const text = readFileSync(new URL('../../docs/internals/speed.md', import.meta.url), 'utf8')
  const found = new RegExp(`^\\| ${run} \\| ([\\d.]+) \\| (\\d+) \\| (\\d+) \\|$`, 'm').exec(text)
  return (found ?? []).slice(1).map(Number)
}

describe.for([
  { does: 'updated', existing: NAMES, operation: 'updateServiceImage', limit: 1.5 },
  { does: 'created', existing: [], operation: 'createService', limit: 1.3 },
])('fifty services of an environment file under ten requests a second', ({ does, existing, operation, limit }) => {
  test.for([1, 2, 3])(`are ${does}, each with one change, and hardly a request is refused (seed %i)`, async (seed) => {
    const { outcome, error, world, changes, refused, seconds } = await applied(existing, seed)
    expect({ outcome, error }).toEqual({ outcome: 'changed', error: undefined })
    expect(changes.map(({ operationId }) => operationId)).toEqual(NAMES.map(() => operation))
    const images = new Map(world.services.map(({ name, containers }) => [name, containers[0]?.imagePath]))
    expect(NAMES.map((name) => images.get(name))).toEqual(NAMES.map(() => NEW))
    expect(refused).toBeLessThan(20)
    expect(seconds / idealSeconds(existing)).toBeLessThan(limit)
  })

  test(`are ${does} in the time and with the requests that the documents say`, async () => {
    const { seconds, requests, refused } = await applied(existing, 1)
    const measured = [seconds / idealSeconds(existing), requests, refused]
    console.log(`50 services ${does}: ${measured.map((each) => Number(each.toFixed(2))).join(', ')}`)
    const published = publishedFiguresOf(`50 services ${does}`)
    expect(published, 'speed.md has no such row').toHaveLength(3)
    // Requests on connections of their own may arrive in another order.
    const [time = Number.NaN, all = Number.NaN, no = Number.NaN] = published.map((each, i) => each - (measured[i] ?? 0))
    expect(Math.abs(time), 'speed.md has another time').toBeLessThan(0.1)
    expect(Math.abs(all) / requests, 'speed.md has other requests').toBeLessThan(0.1)
    expect(Math.abs(no), 'speed.md has other refusals').toBeLessThanOrEqual(5)
  })
})
