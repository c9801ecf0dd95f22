/** One real server for each listener: http, or https with the certificates of its rules. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { createSecureContext, type SecureContext } from 'node:tls'
import { type ListeningServer, listenOnFreePort } from '../http/listen.ts'
import type { Certificate, Cluster, World } from '../world/world.ts'
import { ruleFor } from './rules.ts'
import type { Door } from './traffic.ts'

/** Answers a request to the listener of this key. */
export type Answer = (key: string, request: IncomingMessage, response: ServerResponse) => void

/** A listener over time: one that is deleted and created again is the same, unless its protocol is another. */
export function keyOf({ balancer, listener }: Door): string {
  return `${balancer.namespace}/${balancer.name}/${listener.name}/${listener.protocol}`
}

/** The servers of the listeners that exist. */
export class ListenerServers {
  readonly #world: World
  readonly #answer: Answer
  readonly #open = new Map<string, Promise<ListeningServer>>()

  constructor(world: World, answer: Answer) {
    this.#world = world
    this.#answer = answer
  }

  /** Opens and closes servers, so that these doors have one each. */
  follow(doors: readonly Door[]): void {
    const wanted = new Map(doors.map((door) => [keyOf(door), door]))
    for (const [key, opening] of this.#open) {
      if (wanted.has(key)) continue
      this.#open.delete(key)
      void opening.then((server) => server.close())
    }
    for (const [key, door] of wanted) {
      if (!this.#open.has(key)) this.#open.set(key, listenOnFreePort(this.#serverFor(key, door)))
    }
  }

  /** The port of a listener's server; undefined where there is none. */
  portOf(key: string): Promise<number> | undefined {
    return this.#open.get(key)?.then(({ port }) => port)
  }

  async close(): Promise<void> {
    const all = [...this.#open.values()]
    this.#open.clear()
    await Promise.all(all.map(async (opening) => (await opening).close()))
  }

  #serverFor(key: string, { listener }: Door): Server {
    const answer = (request: IncomingMessage, response: ServerResponse) => this.#answer(key, request, response)
    if (listener.protocol === 'http') return createServer(answer)
    const SNICallback = (host: string, done: (error: Error | null, context?: SecureContext) => void) =>
      this.#contextFor(key, host, done)
    const first = this.#certificateOf(listener.clusters[0])
    return createSecureServer({ SNICallback, ...(first && { cert: first.pubCert, key: first.priKey }) }, answer)
  }

  /** By the rules as they are now. */
  #contextFor(key: string, host: string, done: (error: Error | null, context?: SecureContext) => void): void {
    const listeners = this.#world.loadBalancers.flatMap((balancer) =>
      balancer.listeners.map((listener) => ({ balancer, listener })),
    )
    const clusters = listeners.find((door) => keyOf(door) === key)?.listener.clusters ?? []
    const certificate = this.#certificateOf(ruleFor(clusters, host, '/') ?? clusters[0])
    try {
      if (certificate === undefined) throw new Error('The rule has no certificate.')
      done(null, createSecureContext({ cert: certificate.pubCert, key: certificate.priKey }))
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)))
    }
  }

  #certificateOf(rule: Cluster | undefined): Certificate | undefined {
    return this.#world.certificates.find(({ id }) => id === rule?.certId)
  }
}
