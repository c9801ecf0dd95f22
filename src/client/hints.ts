/** One line an error class on what to do; the sentences are in messages/hints.ts. */
import { endpointUnreached, HINTS, proxyRefused, serverUntrusted } from '../messages/client/hints.ts'
import { ConnectionError, type FengchaoError } from './errors.ts'

/** The hint for an error of the client. */
export function hintFor(error: FengchaoError): string {
  if (error instanceof ConnectionError) {
    const { failure, unreached } = error
    if (failure === 'untrusted') return serverUntrusted()
    if (failure === 'refused') return proxyRefused()
    if (unreached !== undefined) return endpointUnreached({ endpoint: unreached })
  }
  return HINTS[error.errorClass]()
}
