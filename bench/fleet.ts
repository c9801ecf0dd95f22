/**
 * How many requests a fleet of services takes in one step, and how long: the action as it is, on a simulated platform with a
 * rate limit, by a clock that only pauses and requests move.
 */
import { type Description, loadDescription } from '../simulator/api/description.ts'
import { Faults } from '../simulator/faults/faults.ts'
import { StaleReads } from '../simulator/faults/stale-reads.ts'
import { Gateway } from '../simulator/http/gateway.ts'
import { RateLimiter } from '../simulator/http/rate-limiter.ts'
import { addService, container, type Fault, seededWorld } from '../simulator/index.ts'
import { DEFAULT_DURATIONS } from '../simulator/platform/durations.ts'
import { Platform } from '../simulator/platform/platform.ts'
import { deployAll, type FleetOptions } from '../src/actions/deploy-fleet/fleet.ts'
import { parseServices } from '../src/actions/deploy-fleet/services.ts'
import { createClient } from '../src/client/client.ts'
import type { Clock } from '../src/client/clock.ts'
import type { HttpAnswer, HttpRequest, OpenTransport } from '../src/client/http/transport.ts'
import { createPacer } from '../src/client/pacer.ts'
import type { Log } from '../src/github/report/log.ts'
import { PACED } from '../src/step/operations/connect.ts'
import { openRun } from '../src/step/run/run.ts'
import { eventClock } from '../testing/event-clock.ts'
import { changesInProgress } from '../testing/world.ts'
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
  /** The changes that the platform still works on then. */
  readonly inProgress: number
  /** What part of the others' requests was let through. */
  readonly othersShare: number
}

export interface FleetSettings {
  readonly services: number
  readonly maxParallel: number
  readonly requestsPerSecond: number
  readonly seed: number
  /** Requests a second that others send with the same account. */
  readonly others?: number
  /** What goes wrong at the platform. */
  readonly faults?: readonly Fault[]
  /** What goes wrong on the way: sends the request of an operation, or loses it or its answer. */
  readonly carry?: (operation: string, send: () => Promise<HttpAnswer>) => Promise<HttpAnswer>
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
  for (const fault of settings.faults ?? []) faults.arm(fault)
  const times = { durations: DEFAULT_DURATIONS, tokenLifeSeconds: 86_400, staleBuildSeconds: 3 }
  const platform = new Platform({ world, clock, faults, generation: '2017-01', ...times })
  const violations: string[] = []
  const limiter = new RateLimiter(settings.requestsPerSecond)
  const gateway = new Gateway({ platform, description, limiter, stale: new StaleReads(faults), violations })
  return { world, names, platform, gateway, violations, limiter }
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

interface Sent {
  readonly operation: string
  readonly status: number
}

/** Hands requests to the platform in this process, each with its time on the way. */
function transportTo(
  { platform, gateway }: ReturnType<typeof platformOf>,
  clock: Clock,
  sent: Sent[],
  carry: FleetSettings['carry'] = (_, exchange) => exchange(),
): OpenTransport {
  const send = ({ method, url, headers, body }: HttpRequest) => {
    const incoming = { method, path: url.slice(new URL(url).origin.length), headers, body: Buffer.from(body ?? '') }
    const route = gateway.route(incoming)
    const operation = typeof route === 'object' ? route.operation.id : route
    return carry(operation, async () => {
      await clock.sleep(EXCHANGE_MS / 2)
      platform.advance()
      const answer = await gateway.answer(incoming, route)
      sent.push({ operation, status: answer.status })
      await clock.sleep(EXCHANGE_MS / 2)
      return { status: answer.status, headers: answer.headers, text: answer.body }
    })
  }
  return { send, close: async () => {} }
}

/** Others who use the account meanwhile, at a steady pace. */
function disturb({ limiter }: ReturnType<typeof platformOf>, clock: ReturnType<typeof eventClock>, perSecond: number) {
  const asked = { passed: 0, all: 0 }
  let isOver = perSecond === 0
  const work = async () => {
    while (!isOver) {
      asked.all += 1
      if (limiter.admits(`Token ${TOKEN}`, clock.now())) asked.passed += 1
      await clock.sleep(1_000 / perSecond)
    }
  }
  void work()
  const end = () => {
    isOver = true
    return asked.all === 0 ? 1 : asked.passed / asked.all
  }
  return { end }
}

/** Rolls an image out to all services of a namespace in one step. */
export async function fleetRun(settings: FleetSettings): Promise<FleetRun> {
  const clock = eventClock()
  const at = platformOf(clock, settings, await loadDescription())
  const { world, names, violations } = at
  const sent: Sent[] = []
  const client = createClient({
    ...{ endpoint: 'http://platform', credentials: { token: TOKEN }, random: seeded(settings.seed) },
    ...{ clock, transport: transportTo(at, clock, sent, settings.carry), pacer: createPacer(clock), policy: PACED },
  })
  const items = JSON.stringify(names.map((name) => ({ service_name: name, image_path: NEW })))
  const services = (await parseServices(items, { workspace: '.' })).services({ namespace: 'my-ev' })
  const { step } = openRun({ env: {}, signal: new AbortController().signal, clock, log: silent, declared: [] })
  const others = disturb(at, clock, settings.others ?? 0)
  await deployAll(client, services, optionsOf(settings), step)
  const share = others.end()
  if (violations.length > 0) throw new Error(`The simulated platform broke its description: ${violations.join('; ')}`)
  const counts = Map.groupBy(sent, ({ operation }) => operation)
  const fleet = world.services.filter(({ name }) => names.includes(name))
  return {
    requests: sent.length,
    refused: sent.filter(({ status }) => status === 403).length,
    operations: Object.fromEntries([...counts].map(([operation, all]) => [operation, all.length])),
    seconds: (clock.now() - step.startedAt) / 1000,
    images: fleet.flatMap(({ containers }) => containers.map(({ imagePath }) => imagePath)),
    rollouts: sent.filter(({ operation, status }) => operation === 'updateServiceImage' && status === 200).length,
    inProgress: changesInProgress(world).length,
    othersShare: share,
  }
}
