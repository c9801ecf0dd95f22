/** One real server for each listener that somebody asks: http, or https with the certificates of its rules. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { createSecureContext, type SecureContext } from 'node:tls'
import { type ListeningServer, listenOnFreePort } from '../http/listen.ts'
import { type CertificatePair, selfSigned } from '../http/self-signed.ts'
import type { Cluster, World } from '../world/world.ts'
import { ruleFor } from './rules.ts'
import type { Door } from './traffic.ts'

/** Answers a request to the listener of this key. */
export type Answer = (key: string, request: IncomingMessage, response: ServerResponse) => void

/** A listener over time: one that is deleted and created again is the same, unless its protocol is another. */
export function keyOf({ balancer, listener }: Door): string {
  return `${balancer.namespace}/${balancer.name}/${listener.name}/${listener.protocol}`
}

/** The servers of the listeners that exist; each opens when its port is first asked for. */
export class ListenerServers {
  readonly #world: World
  readonly #answer: Answer
  readonly #standIns = new Map<string, CertificatePair>()
  readonly #open = new Map<string, Promise<ListeningServer>>()
  #doors: ReadonlyMap<string, Door> = new Map()

  constructor(world: World, answer: Answer) {
    this.#world = world
    this.#answer = answer
  }

  /** Closes the servers of other doors; these may have one each. */
  follow(doors: readonly Door[]): void {
    this.#doors = new Map(doors.map((door) => [keyOf(door), door]))
    for (const [key, opening] of this.#open) {
      if (this.#doors.has(key)) continue
      this.#open.delete(key)
      void opening.then((server) => server.close())
    }
  }

  /** The port of a listener's server; undefined where there is no such listener. */
  async portOf(key: string): Promise<number | undefined> {
    const door = this.#doors.get(key)
    if (door === undefined) return undefined
    const opening = this.#open.get(key) ?? listenOnFreePort(this.#serverFor(key, door))
    this.#open.set(key, opening)
    return (await opening).port
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
    const first = this.#pairOf(listener.clusters[0])
    return createSecureServer({ SNICallback, ...(first && { cert: first.pubCert, key: first.priKey }) }, answer)
  }

  /** By the rules as they are now. */
  #contextFor(key: string, host: string, done: (error: Error | null, context?: SecureContext) => void): void {
    const listeners = this.#world.loadBalancers.flatMap((balancer) =>
      balancer.listeners.map((listener) => ({ balancer, listener })),
    )
    const clusters = listeners.find((door) => keyOf(door) === key)?.listener.clusters ?? []
    const certificate = this.#pairOf(ruleFor(clusters, host, '/') ?? clusters[0])
    try {
      if (certificate === undefined) throw new Error('The rule has no certificate.')
      done(null, createSecureContext({ cert: certificate.pubCert, key: certificate.priKey }))
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)))
    }
  }

  /** The rule's certificate; where the world does not have its key, the simulator signs one for the same host. */
  #pairOf(rule: Cluster | undefined): CertificatePair | undefined {
    const certificate = this.#world.certificates.find(({ id }) => id === rule?.certId)
    if (rule === undefined || certificate === undefined || certificate.priKey !== '') return certificate
    const pair = this.#standIns.get(rule.serverName) ?? selfSigned(rule.serverName.split(/\s+/))
    this.#standIns.set(rule.serverName, pair)
    return pair
  }
}
