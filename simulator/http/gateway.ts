import type { Description, OperationInfo, Route } from '../api/description.ts'
import { demand, PlatformError, statusOf } from '../api/errors.ts'
import { parseBody } from '../api/request-body.ts'
import type { Lag, StaleReads } from '../faults/stale-reads.ts'
import { detectMutation } from '../platform/mutation.ts'
import { OPERATIONS } from '../platform/operations/index.ts'
import type { Platform } from '../platform/platform.ts'
import type { Call } from './call.ts'
import type { Incoming, Outgoing } from './exchange.ts'
import type { RateLimiter } from './rate-limiter.ts'

type Observations = Pick<Outgoing, 'parsedBody' | 'mutated' | 'stale'>

interface GatewayOptions {
  platform: Platform
  description: Description
  limiter: RateLimiter
  stale: StaleReads
  violations: string[]
}

/** An error in the format of the platform: the rate limiter has `msg` where everything else has `message`. */
export function errorAnswer(code: number | string, message: string, status = statusOf(Number(code))): Outgoing {
  const words = Number(code) === 4030001 ? { msg: message } : { message }
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code, ...words }) }
}

/** Handles a request step by step: rate limit, token, body, description, operation, and the check of the answer. */
export class Gateway {
  readonly #options: GatewayOptions

  constructor(options: GatewayOptions) {
    this.#options = options
  }

  route(incoming: Incoming): Route {
    return this.#options.description.route(incoming.method.toLowerCase(), incoming.path)
  }

  /** Handles the request; every refusal is an answer as well. */
  async answer(incoming: Incoming, route: Route): Promise<Outgoing> {
    const observed: Observations = {}
    try {
      return { ...(await this.#perform(incoming, route, observed)), ...observed }
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error
      const outgoing = errorAnswer(error.code, this.#options.description.meaningOf(error.code))
      if (typeof route === 'object') this.#check(route.operation, outgoing)
      return { ...outgoing, ...observed, code: error.code }
    }
  }

  async #perform(incoming: Incoming, route: Route, observed: Observations): Promise<Outgoing> {
    const { limiter, platform, description } = this.#options
    demand(limiter.admits(incoming.headers.authorization ?? '', platform.now), 4030001)
    demand(route !== 'unknown', 4040006)
    demand(route !== 'wrong_method', 4050001)
    const { operation } = route
    if (!operation.isPublic) this.#authorize(incoming)
    const body = await parseBody(incoming, operation)
    observed.parsedBody = body
    const query = queryOf(incoming.path)
    const code = description.refusalOf(operation, { ...incoming, query, body })
    if (code !== undefined) throw new PlatformError(code)
    const params = description.paramsOf(operation.id, incoming.path)
    const { method, path, headers } = incoming
    return this.#run(operation, { operationId: operation.id, method, path, params, query, headers, body }, observed)
  }

  #authorize({ headers }: Incoming): void {
    const token = /^Token ([0-9a-f]{32})$/.exec(headers.authorization ?? '')?.[1]
    demand(
      this.#options.platform.world.tokens.some((each) => each.token === token),
      4010001,
    )
  }

  #run(operation: OperationInfo, call: Call, observed: Observations): Outgoing {
    const { platform, stale } = this.#options
    const work = OPERATIONS[operation.id]
    if (work === undefined) throw new PlatformError(4040006)
    const onStale = (lag: Lag) => {
      observed.stale = lag
    }
    const perform = () => stale.run(call, platform, () => work(call, platform), onStale)
    const onMutation = () => {
      observed.mutated = true
    }
    const value = call.method === 'GET' ? perform() : detectMutation(platform.world, perform, onMutation)
    const outgoing = answerOf(operation, value)
    return this.#check(operation, outgoing)
  }

  /** An answer that violates the description is the simulator's own fault: a 500, and it is recorded. */
  #check(operation: OperationInfo, outgoing: Outgoing): Outgoing {
    const contentType = outgoing.headers['content-type']
    const body =
      outgoing.body === '' ? undefined : contentType === 'application/json' ? JSON.parse(outgoing.body) : outgoing.body
    const faults = this.#options.description.faultsOf(operation, { status: outgoing.status, contentType, body })
    if (faults.length === 0) return outgoing
    this.#options.violations.push(...faults)
    return errorAnswer(5000007, `The simulator broke the description: ${faults.join('; ')}`)
  }
}

function answerOf(operation: OperationInfo, value: unknown): Outgoing {
  if (value === undefined) return { status: operation.status, headers: {}, body: '' }
  const body = typeof value === 'string' ? value : JSON.stringify(value)
  const contentType = typeof value === 'string' ? 'text/plain' : 'application/json'
  return { status: operation.status, headers: { 'content-type': contentType }, body }
}

function queryOf(path: string): Record<string, string> {
  return Object.fromEntries(new URL(path, 'http://localhost').searchParams)
}
