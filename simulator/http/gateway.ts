import type { DescribedOperation, Description, Route } from '../api/description.ts'
import { demand, PlatformError, statusOf } from '../api/errors.ts'
import { parseBody } from '../api/request-body.ts'
import type { Lag, StaleReads } from '../faults/stale-reads.ts'
import { watched } from '../platform/mutation.ts'
import { OPERATIONS } from '../platform/operations/index.ts'
import type { Platform } from '../platform/platform.ts'
import type { Call } from './call.ts'
import type { Incoming, Outgoing } from './exchange.ts'
import type { RateLimiter } from './rate-limiter.ts'

type Noted = Pick<Outgoing, 'parsed' | 'altered' | 'stale'>

interface Parts {
  platform: Platform
  description: Description
  limiter: RateLimiter
  stale: StaleReads
  violations: string[]
}

/** An error as the platform words it: the rate limiter says `msg` where everything else says `message`. */
export function refusal(code: number | string, message: string, status = statusOf(Number(code))): Outgoing {
  const words = Number(code) === 4030001 ? { msg: message } : { message }
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code, ...words }) }
}

/** The way of a request through the platform: limits, token, body, description, operation, and its answer's check. */
export class Gateway {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  route(incoming: Incoming): Route {
    return this.#parts.description.route(incoming.method.toLowerCase(), incoming.path)
  }

  /** Does what the request asks; whatever goes wrong is an answer as well. */
  async answer(incoming: Incoming, route: Route): Promise<Outgoing> {
    const noted: Noted = {}
    try {
      return { ...(await this.#perform(incoming, route, noted)), ...noted }
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error
      const outgoing = refusal(error.code, this.#parts.description.meaningOf(error.code))
      if (typeof route === 'object') this.#check(route.operation, outgoing)
      return { ...outgoing, ...noted, code: error.code }
    }
  }

  async #perform(incoming: Incoming, route: Route, noted: Noted): Promise<Outgoing> {
    const { limiter, platform, description } = this.#parts
    demand(limiter.admits(incoming.headers.authorization ?? '', platform.now), 4030001)
    demand(route !== 'unknown', 4040006)
    demand(route !== 'wrong_method', 4050001)
    const { operation } = route
    if (!operation.isPublic) this.#authorize(incoming)
    const body = await parseBody(incoming, operation)
    noted.parsed = body
    const query = queryOf(incoming.path)
    const code = description.refusalOf(operation, { ...incoming, query, body })
    if (code !== undefined) throw new PlatformError(code)
    const params = description.paramsOf(operation.id, incoming.path)
    const { method, path, headers } = incoming
    return this.#run(operation, { operationId: operation.id, method, path, params, query, headers, body }, noted)
  }

  #authorize({ headers }: Incoming): void {
    const token = /^Token ([0-9a-f]{32})$/.exec(headers.authorization ?? '')?.[1]
    demand(
      this.#parts.platform.world.tokens.some((each) => each.token === token),
      4010001,
    )
  }

  #run(operation: DescribedOperation, call: Call, noted: Noted): Outgoing {
    const { platform, stale } = this.#parts
    const work = OPERATIONS[operation.id]
    if (work === undefined) throw new PlatformError(4040006)
    const old = (lag: Lag) => {
      noted.stale = lag
    }
    const perform = () => stale.around(call, platform, () => work(call, platform), old)
    const altered = () => {
      noted.altered = true
    }
    const value = call.method === 'GET' ? perform() : watched(platform.world, perform, altered)
    const outgoing = answerOf(operation, value)
    return this.#check(operation, outgoing)
  }

  /** An answer that the description does not know is the simulator's own fault: a 500, and it is remembered. */
  #check(operation: DescribedOperation, outgoing: Outgoing): Outgoing {
    const contentType = outgoing.headers['content-type']
    const body =
      outgoing.body === '' ? undefined : contentType === 'application/json' ? JSON.parse(outgoing.body) : outgoing.body
    const faults = this.#parts.description.faultsOf(operation, { status: outgoing.status, contentType, body })
    if (faults.length === 0) return outgoing
    this.#parts.violations.push(...faults)
    return refusal(5000007, `The simulator broke the description: ${faults.join('; ')}`)
  }
}

function answerOf(operation: DescribedOperation, value: unknown): Outgoing {
  if (value === undefined) return { status: operation.status, headers: {}, body: '' }
  const body = typeof value === 'string' ? value : JSON.stringify(value)
  const contentType = typeof value === 'string' ? 'text/plain' : 'application/json'
  return { status: operation.status, headers: { 'content-type': contentType }, body }
}

function queryOf(path: string): Record<string, string> {
  return Object.fromEntries(new URL(path, 'http://localhost').searchParams)
}
