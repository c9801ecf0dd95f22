/** What a resource method describes of its request, and the function that sends it (`call.ts`). */
import type { Decoder } from './decode.ts'
import type { HttpRequest } from './http/transport.ts'
import type { OperationId } from './operations.ts'
import type { Effect } from './retry.ts'

/** An operation of the API with its arguments. */
export interface ApiRequest<T> {
  /** The operation's id in the API description. */
  readonly operation: OperationId
  /** What is being tried, a phrase of messages/tasks.ts: `scale service 50883 to 3 replicas`. */
  readonly task: string
  readonly method: HttpRequest['method']
  /** Path and query below `/api/v1`, encoded. */
  readonly path: string
  /** Default: a GET reads, everything else changes. */
  readonly effect?: Effect
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly body?: { readonly body: Uint8Array; readonly contentType: string }
  readonly decode: Decoder<T>
  /** The answer is text, not JSON. */
  readonly text?: true
  /** Sent without a token. */
  readonly anonymous?: true
}

/** Performs a request; rejects with a `FengchaoError` or with the signal's reason. */
export type Call = <T>(request: ApiRequest<T>) => Promise<T>
