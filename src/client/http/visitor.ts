/** How a probe reaches what runs: at its address, or in a rehearsal, where no address is real, through the way in of that. */
import { type Visit, visit } from './transport.ts'

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** The variable by which a rehearsal says where its way in is; it belongs to the endpoint that is exported with it. */
const WAY_IN = 'FENGCHAO_TRAFFIC'

/** Visits for a step that talks to this endpoint. */
export function visitorOf(endpoint: string, env: NodeJS.ProcessEnv = process.env): Visit {
  const wayIn = URL.parse(env[WAY_IN] ?? '')
  if (wayIn === null || !LOOPBACK.has(wayIn.hostname) || URL.parse(env.FENGCHAO_ENDPOINT ?? '')?.origin !== endpoint)
    return (request) => visit(request, env)
  // The address stands behind that of the way in, and the host that it names goes with it.
  return ({ url, headers, ...rest }) =>
    visit({ ...rest, url: `${wayIn.origin}/${url}`, headers: { host: new URL(url).host, ...headers } }, env)
}
