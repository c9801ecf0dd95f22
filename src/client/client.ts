/** The client: one method an operation of the API, typed arguments in, decoded values or typed errors out. */

import { type CallOptions, createCall } from './call.ts'
import { type Clock, systemClock } from './clock.ts'
import { type OpenTransport, openTransport } from './http/transport.ts'
import type { Pacer } from './pacer.ts'
import { certificates } from './resources/certificates.ts'
import { images } from './resources/images.ts'
import { ips } from './resources/ips.ts'
import { loadBalancers } from './resources/load-balancers.ts'
import { namespaces } from './resources/namespaces.ts'
import { secretKeys } from './resources/secret-keys.ts'
import { services } from './resources/services.ts'
import { volumes } from './resources/volumes.ts'
import { DEFAULT_POLICY, type RetryPolicy } from './retry.ts'
import { type Credentials, createToken, type KeyPair, tokenSource } from './token.ts'
import type { ApiVersion } from './versions.ts'

export { retryNotices } from './retry-notices.ts'

export interface ClientOptions {
  readonly endpoint: string
  readonly credentials: Credentials
  readonly dialect?: ApiVersion
  readonly clock?: Clock
  readonly signal?: AbortSignal
  readonly transport?: OpenTransport
  readonly policy?: RetryPolicy
  readonly pacer?: Pacer
  readonly random?: () => number
  /** Milliseconds that one try may take; default 30 s. */
  readonly tryMs?: number
  /** Milliseconds that a call may take with all tries and pauses; default 2 min. */
  readonly callMs?: number
  /** No call continues beyond this moment, in milliseconds since the epoch; default never. */
  readonly deadlineAt?: number
  readonly onExchange?: CallOptions['onExchange']
  readonly onRetry?: CallOptions['onRetry']
  readonly redact?: CallOptions['redact']
  /** Called with each token created from the key pair before it is used. */
  readonly onToken?: (token: string) => void
}

function resources(options: CallOptions, dialect: ApiVersion) {
  const call = createCall(options)
  return {
    login: (keys: KeyPair) => createToken(call, keys),
    certificates: certificates(call),
    images: images(call),
    ips: ips(call),
    loadBalancers: loadBalancers(call),
    namespaces: namespaces(call),
    secretKeys: secretKeys(call),
    services: services(call, dialect),
    volumes: volumes(call),
  }
}

/** The operations of the API by resource. */
export type Api = ReturnType<typeof resources>

export interface Client extends Api {
  /** The same client with another deadline (milliseconds since the epoch): none of its calls continues beyond it. */
  until(deadlineAt: number): Client
  /** The generation of field names that it sends. */
  readonly dialect: ApiVersion
  /** Ends all connections and calls at once. */
  close(): Promise<void>
}

/** Opens a client; nothing is loaded or sent before the first call. */
export function createClient(options: ClientOptions): Client {
  const transport = options.transport ?? openTransport()
  const clock = options.clock ?? systemClock
  const dialect = options.dialect ?? '2017-01'
  // What is still under way beside the call that ended a step is not tried again.
  const closing = new AbortController()
  const common: CallOptions = {
    endpoint: options.endpoint.replace(/\/+$/, ''),
    transport: transport.send,
    clock,
    tokens: () => tokens,
    contact: { established: false },
    signal: options.signal === undefined ? closing.signal : AbortSignal.any([options.signal, closing.signal]),
    policy: options.policy ?? DEFAULT_POLICY,
    random: options.random ?? Math.random,
    tryMs: options.tryMs ?? 30_000,
    callMs: options.callMs ?? 120_000,
    deadlineAt: options.deadlineAt ?? Number.POSITIVE_INFINITY,
    ...(options.pacer ? { pacer: options.pacer } : {}),
    ...(options.onExchange ? { onExchange: options.onExchange } : {}),
    ...(options.onRetry ? { onRetry: options.onRetry } : {}),
    ...(options.redact ? { redact: options.redact } : {}),
  }
  const api = resources(common, dialect)
  const tokens = tokenSource(options.credentials, api.login, options.onToken, clock)
  const view = (methods: Api): Client => ({
    ...methods,
    dialect,
    until: (deadlineAt) => view(resources({ ...common, deadlineAt }, dialect)),
    close: () => {
      closing.abort()
      return transport.close()
    },
  })
  return view(api)
}
