/** The way in to what runs on a simulated platform: how a step finds it, and how a user of the services goes it. */
import { request } from 'node:http'
import { json } from 'node:stream/consumers'
import type { Simulator } from '../simulator/index.ts'

/** What a rehearsal exports so that what runs in it can be asked; nothing where its world has no traffic. */
export function wayIn({ url, traffic }: Simulator): Readonly<Record<string, string>> {
  return traffic === undefined ? {} : { FENGCHAO_ENDPOINT: url, FENGCHAO_TRAFFIC: traffic.url }
}

/** How an address answered, and who did. */
export interface Visited {
  readonly status: number | undefined
  readonly service?: unknown
  readonly image?: unknown
}

/** Asks an address as its users do, over a connection of its own. Throws where the world has no traffic. */
export function visit({ traffic }: Simulator, url: string): Promise<Visited> {
  if (traffic === undefined) throw new Error('The world has no traffic.')
  const options = { headers: { host: new URL(url).host }, agent: false }
  return new Promise((resolve, reject) => {
    const sent = request(`${traffic.url}/${url}`, options, (response) => {
      json(response).then((by) => {
        const { service, image } = Object(by)
        resolve({ status: response.statusCode, service, image })
      }, reject)
    })
    sent.on('error', reject)
    sent.end()
  })
}
