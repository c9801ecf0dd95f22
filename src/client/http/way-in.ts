/**
 * How what runs is reached: at its address, or in a rehearsal, where no address is real, through the way in of that. A
 * step talks to one endpoint, so the choice holds for its process.
 */

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** The variable by which a rehearsal says where its way in is; it belongs to the endpoint that is exported with it. */
const WAY_IN = 'FENGCHAO_TRAFFIC'

let wayIn: string | undefined

/** Chooses the way of every visit from now on, for a step that talks to this endpoint. */
export function chooseWayIn(endpoint: string, env: NodeJS.ProcessEnv = process.env): void {
  const url = URL.parse(env[WAY_IN] ?? '')
  const isOfEndpoint = URL.parse(env.FENGCHAO_ENDPOINT ?? '')?.origin === endpoint
  wayIn = url !== null && LOOPBACK.has(url.hostname) && isOfEndpoint ? url.origin : undefined
}

/** What is visited, and how. */
export interface Target {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** The same by the way that was chosen: the address stands behind the way in, and the host that it names goes with it. */
export function byWayIn({ url, headers }: Target): Target {
  return wayIn === undefined
    ? { url, headers }
    : { url: `${wayIn}/${url}`, headers: { host: new URL(url).host, ...headers } }
}
