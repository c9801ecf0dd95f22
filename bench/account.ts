/**
 * An account on a simulated platform in this process, by a clock that only pauses and requests move: everything that is run
 * beside each other on it meets the same rate limit, and comes to the same figures in each run of a seed.
 */
import { loadDescription } from '../simulator/api/description.ts'
import { Faults } from '../simulator/faults/faults.ts'
import { StaleReads } from '../simulator/faults/stale-reads.ts'
import { Gateway } from '../simulator/http/gateway.ts'
import { RateLimiter } from '../simulator/http/rate-limiter.ts'
import { addService, container, type Fault, seededWorld, type World } from '../simulator/index.ts'
import { DEFAULT_DURATIONS } from '../simulator/platform/durations.ts'
import { Platform } from '../simulator/platform/platform.ts'
import type { HttpAnswer, HttpRequest, OpenTransport } from '../src/client/http/transport.ts'
import { eventClock } from '../testing/event-clock.ts'

export const TOKEN = '0123456789abcdeffedcba9876543210'
const OLD = 'hub.c.163.com/admin/web:v1'
/** What is rolled out to the services, which run another image at first. */
export const NEW = 'hub.c.163.com/admin/web:v2'
/** What one exchange with the platform takes. */
const EXCHANGE_MS = 200

/** A request that was answered. */
export interface Sent {
  readonly operation: string
  readonly status: number
  /** When the platform answered, by its clock. */
  readonly at: number
}

/** What goes wrong on the way: sends the request of an operation, or loses it or its answer. */
export type Carry = (operation: string, send: () => Promise<HttpAnswer>) => Promise<HttpAnswer>

export interface AccountSettings {
  /** The names of its services in the namespace `my-ev`. */
  readonly services: readonly string[]
  readonly requestsPerSecond: number
  /** What goes wrong at the platform. */
  readonly faults?: readonly Fault[]
}

export interface Account {
  readonly clock: ReturnType<typeof eventClock>
  readonly world: World
  readonly limiter: RateLimiter
  /** Hands requests to the platform, each with its time on the way, and notes them in `sent`. */
  readonly transport: (sent: Sent[], carry?: Carry) => OpenTransport
  /** The images that some of its services run now. */
  readonly images: (names: readonly string[]) => readonly (string | undefined)[]
  /** Throws where the platform has broken its own description. */
  readonly check: () => void
}

export async function openAccount(settings: AccountSettings): Promise<Account> {
  const clock = eventClock()
  const world = seededWorld()
  for (const name of settings.services) addService(world, name, [container(world, 'web', OLD)])
  world.tokens.push({ token: TOKEN, expiresAt: Number.POSITIVE_INFINITY })
  const faults = new Faults()
  for (const fault of settings.faults ?? []) faults.arm(fault)
  const times = { durations: DEFAULT_DURATIONS, tokenLifeSeconds: 86_400, staleBuildSeconds: 3 }
  const platform = new Platform({ world, clock, faults, generation: '2017-01', ...times })
  const violations: string[] = []
  const limiter = new RateLimiter(settings.requestsPerSecond)
  const description = await loadDescription()
  const gateway = new Gateway({ platform, description, limiter, stale: new StaleReads(faults), violations })

  const transport: Account['transport'] = (sent, carry = (_, exchange) => exchange()) => {
    const send = ({ method, url, headers, body }: HttpRequest) => {
      const incoming = { method, path: url.slice(new URL(url).origin.length), headers, body: Buffer.from(body ?? '') }
      const route = gateway.route(incoming)
      const operation = typeof route === 'object' ? route.operation.id : route
      return carry(operation, async () => {
        await clock.sleep(EXCHANGE_MS / 2)
        platform.advance()
        const answer = await gateway.answer(incoming, route)
        sent.push({ operation, status: answer.status, at: clock.now() })
        await clock.sleep(EXCHANGE_MS / 2)
        return { status: answer.status, headers: answer.headers, text: answer.body }
      })
    }
    return { send, close: async () => {} }
  }

  return {
    ...{ clock, world, limiter, transport },
    images: (names) =>
      world.services
        .filter(({ name }) => names.includes(name))
        .flatMap(({ containers }) => containers.map(({ imagePath }) => imagePath)),
    check: () => {
      if (violations.length > 0)
        throw new Error(`The simulated platform broke its description: ${violations.join('; ')}`)
    },
  }
}

/** How many of the requests the rate limit refused. */
export function refusedOf(sent: readonly Sent[]): number {
  return sent.filter(({ status }) => status === 403).length
}

/** The rollouts that the platform accepted. */
export function rolloutsOf(sent: readonly Sent[]): number {
  return sent.filter(({ operation, status }) => operation === 'updateServiceImage' && status === 200).length
}
