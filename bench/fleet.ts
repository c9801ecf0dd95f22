/**
 * How many requests a fleet of services takes in one step, and how long: the action as it is, on a simulated platform with a
 * rate limit, by a clock that only pauses and requests move.
 */
import { type Description, loadDescription } from '../simulator/api/description.ts'
import { Faults } from '../simulator/faults/faults.ts'
import { StaleReads } from '../simulator/faults/stale-reads.ts'
import { Gateway } from '../simulator/http/gateway.ts'
import { RateLimiter } from '../simulator/http/rate-limiter.ts'
import { addService, container, seededWorld } from '../simulator/index.ts'
import { DEFAULT_DURATIONS } from '../simulator/platform/durations.ts'
import { Platform } from '../simulator/platform/platform.ts'
import { deployAll, type FleetOptions } from '../src/actions/deploy-fleet/fleet.ts'
import { parseServices } from '../src/actions/deploy-fleet/services.ts'
import { createClient } from '../src/client/client.ts'
import type { HttpRequest, OpenTransport } from '../src/client/http/transport.ts'
import { createPacer } from '../src/client/pacer.ts'
import type { Log } from '../src/github/report/log.ts'
import { PACED } from '../src/step/operations/connect.ts'
import { openRun } from '../src/step/run/run.ts'
import { eventClock } from '../testing/event-clock.ts'
import { seeded } from './statistics.ts'

const TOKEN = '0123456789abcdeffedcba9876543210'
const OLD = 'hub.c.163.com/admin/web:v1'
const NEW = 'hub.c.163.com/admin/web:v2'
/** What one exchange with the platform takes. */
const EXCHANGE_MS = 200

export interface FleetRun {
  /** All that were sent, those that the rate limit refused too. */
  readonly requests: number
  readonly refused: number
  /** By operation. */
  readonly operations: Readonly<Record<string, number>>
  /** Seconds until the step had ended. */
  readonly seconds: number
  /** The images that run then. */
  readonly images: readonly (string | undefined)[]
  /** The rollouts that the platform accepted. */
  readonly rollouts: number
}

export interface FleetSettings {
  readonly services: number
  readonly maxParallel: number
  readonly requestsPerSecond: number
  readonly seed: number
}

const silent: Log = {
  info: () => {},
  debug: () => {},
  warning: () => {},
  error: () => {},
  group: () => {},
  isDebug: () => false,
}

function platformOf(clock: ReturnType<typeof eventClock>, settings: FleetSettings, description: Description) {
  const world = seededWorld()
  const names = Array.from({ length: settings.services }, (_, i) => `fleet-${i}`)
  for (const name of names) addService(world, name, [container(world, 'web', OLD)])
  world.tokens.push({ token: TOKEN, expiresAt: Number.POSITIVE_INFINITY })
  const faults = new Faults()
  const times = { durations: DEFAULT_DURATIONS, tokenLifeSeconds: 86_400, staleBuildSeconds: 3 }
  const platform = new Platform({ world, clock, faults, generation: '2017-01', ...times })
  const violations: string[] = []
  const limiter = new RateLimiter(settings.requestsPerSecond)
  const gateway = new Gateway({ platform, description, limiter, stale: new StaleReads(faults), violations })
  return { world, names, platform, gateway, violations }
}

function optionsOf(settings: FleetSettings): FleetOptions {
  return {
    ...{ wait: true, timeout: 3_600_000, poll_interval: undefined, if_busy: 'wait', dry_run: false },
    ...{ environment: undefined, environment_url: undefined, ref: undefined, github_token: undefined },
    ...{ max_parallel: settings.maxParallel, on_failure: 'stop' },
  }
}

/** Seconds that the platform takes for one rollout. */
const ROLLOUT_S = 20

/** What the rows of the bench are measured with. */
export const FIFTY: FleetSettings = { services: 50, maxParallel: 20, requestsPerSecond: 10, seed: 1 }

/** All have to be looked at before the first is changed, and no more change at the same time than may. */
export function fleetIdealSeconds({ services, maxParallel, requestsPerSecond }: FleetSettings): number {
  return services / requestsPerSecond + Math.ceil(services / maxParallel) * ROLLOUT_S
}

/** Rolls an image out to all services of a namespace in one step. */
export async function fleetRun(settings: FleetSettings): Promise<FleetRun> {
  const description = await loadDescription()
  const clock = eventClock()
  const { world, names, platform, gateway, violations } = platformOf(clock, settings, description)
  const sent: { readonly operation: string; readonly refused: boolean }[] = []
  const send = async ({ method, url, headers, body }: HttpRequest) => {
    await clock.sleep(EXCHANGE_MS / 2)
    platform.advance()
    const incoming = { method, path: url.slice(new URL(url).origin.length), headers, body: Buffer.from(body ?? '') }
    const route = gateway.route(incoming)
    const answer = await gateway.answer(incoming, route)
    const operation = typeof route === 'object' ? route.operation.id : route
    sent.push({ operation, refused: answer.status === 403 })
    await clock.sleep(EXCHANGE_MS / 2)
    return { status: answer.status, headers: answer.headers, text: answer.body }
  }
  const transport: OpenTransport = { send, close: async () => {} }
  const random = seeded(settings.seed)
  const paced = { pacer: createPacer(clock), policy: PACED }
  const client = createClient({
    endpoint: 'http://platform',
    credentials: { token: TOKEN },
    clock,
    random,
    transport,
    ...paced,
  })
  const items = JSON.stringify(names.map((name) => ({ service_name: name, image_path: NEW })))
  const list = await parseServices(items, { workspace: '.' })
  const services = list.services({ namespace: 'my-ev' })
  const { signal } = new AbortController()
  const { step } = openRun({ env: {}, signal, clock, log: silent, declared: [] })
  await deployAll(client, services, optionsOf(settings), step)
  if (violations.length > 0) throw new Error(`The simulated platform broke its description: ${violations.join('; ')}`)
  const counts = Map.groupBy(sent, ({ operation }) => operation)
  const fleet = world.services.filter(({ name }) => names.includes(name))
  return {
    requests: sent.length,
    refused: sent.filter(({ refused }) => refused).length,
    operations: Object.fromEntries([...counts].map(([operation, all]) => [operation, all.length])),
    seconds: (clock.now() - step.startedAt) / 1000,
    images: fleet.flatMap(({ containers }) => containers.map(({ imagePath }) => imagePath)),
    rollouts: sent.filter(({ operation, refused }) => operation === 'updateServiceImage' && !refused).length,
  }
}
