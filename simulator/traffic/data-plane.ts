/**
 * What runs on the platform, as its users reach it: a server for each listener, and one way in to all of them. The
 * addresses of the platform are nobody's here, so whoever asks for one asks through it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { listenOnFreePort } from '../http/listen.ts'
import type { Service, World } from '../world/world.ts'
import { ruleFor } from './rules.ts'
import { keyOf, ListenerServers } from './servers.ts'
import { type Door, type Served, Traffic, type Visit } from './traffic.ts'

/** A request that was answered; `time` in epoch milliseconds by the clock. */
export interface TrafficEntry extends Served {
  readonly time: number
  readonly host: string
  readonly path: string
}

/** The data plane of a simulator. */
export interface DataPlane {
  /** The way in: an HTTP proxy, which also takes the address behind its own: `http://127.0.0.1:PORT/https://59.111.163.163/`. */
  readonly url: string
  /** What was asked and answered so far. */
  readonly requests: readonly TrafficEntry[]
  /** Where the listener listens: `http://127.0.0.1:PORT`, or `https:`. Rejects where there is no such listener. */
  urlOf(balancer: string, listener: string): Promise<string>
  /** To be called whenever the world may have changed. */
  observe(): void
  close(): Promise<void>
}

/** What the data plane needs; `advance` brings the world up to the present moment. */
interface Options {
  readonly world: World
  readonly now: () => number
  readonly advance: () => void
}

type Serve = (visit: Visit) => Served

/** Who answers a request with this header `Host`. */
type Find = (host: string) => Serve | undefined

const NOBODY: Served = { at: '', status: 502, delay: 0, reason: 'nothing listens there' }

/** Opens the data plane. */
export async function openDataPlane({ world, now, advance }: Options): Promise<DataPlane> {
  const traffic = new Traffic(world)
  const requests: TrafficEntry[] = []
  const answer = async (path: string, find: Find, request: IncomingMessage, response: ServerResponse) => {
    advance()
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const server = find(host)
    const served = server?.({ host, path, cookies: request.headers.cookie ?? '' }) ?? NOBODY
    requests.push({ time: now(), host, path, ...served })
    if (served.delay > 0) await pause(served.delay)
    send(response, served)
  }
  const doorOf = (key: string) => traffic.doors().find((door) => keyOf(door) === key)
  const servers = new ListenerServers(world, (key, request, response) => {
    const find: Find = () => serverAt(traffic, doorOf(key))
    void answer(request.url ?? '/', find, request, response)
  })
  const wayIn = createServer((request, response) => {
    // As a proxy is asked, or with the address as a path.
    const url = URL.parse((request.url ?? '').replace(/^\//, ''))
    if (url === null) return void response.writeHead(400).end('This takes a whole address: /http://59.111.163.163/.\n')
    void answer(url.pathname + url.search, (host) => serverFor(traffic, world, url, host), request, response)
  })
  wayIn.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const door = doorAt(traffic.doors(), URL.parse(`http://${request.url}`), '')
    void tunnel(servers.portOf(door === undefined ? '' : keyOf(door)), socket, head)
  })
  const { port, close } = await listenOnFreePort(wayIn)
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async urlOf(balancer, listener) {
      const door = traffic.doors().find((each) => each.balancer.name === balancer && each.listener.name === listener)
      const opened = door && (await servers.portOf(keyOf(door)))
      if (door === undefined || opened === undefined) throw new Error(`Nothing listens at ${balancer}/${listener}.`)
      return `${door.listener.protocol}://127.0.0.1:${opened}`
    },
    observe() {
      traffic.observe(now())
      servers.follow(traffic.doors())
    },
    close: async () => void (await Promise.all([close(), servers.close()])),
  }
}

const portOf = ({ port, protocol }: URL) => Number(port || (protocol === 'https:' ? 443 : 80))

/**
 * The listener at an address and port. A name that is no address of a load balancer belongs to the first whose rules name
 * it, or else to the first that takes any name, since the world knows no DNS.
 */
function doorAt(doors: readonly Door[], url: URL | null, host: string): Door | undefined {
  if (url === null) return undefined
  const atPort = doors.filter(({ listener }) => listener.listenPort === portOf(url))
  const byAddress = atPort.find(({ balancer }) => balancer.address === url.hostname)
  if (byAddress || /^[\d.]+$/.test(url.hostname)) return byAddress
  const ruled = atPort.flatMap((door) => {
    const rule = ruleFor(door.listener.clusters, host || url.hostname, url.pathname)
    return rule === undefined ? [] : [{ door, isNamed: rule.serverName !== '*' }]
  })
  return (ruled.find(({ isNamed }) => isNamed) ?? ruled[0])?.door
}

function serverAt(traffic: Traffic, door: Door | undefined): Serve | undefined {
  return door && ((visit) => traffic.serve(door, visit))
}

/** A listener, or a service that has an address of its own. */
function serverFor(traffic: Traffic, world: World, url: URL, host: string): Serve | undefined {
  const service = world.services.find((each) => isAt(each, url))
  return service
    ? (visit) => traffic.serveDirectly(service, visit)
    : serverAt(traffic, doorAt(traffic.doors(), url, host))
}

const isAt = ({ pubIp, ports }: Service, url: URL) =>
  pubIp === url.hostname && ports.some(({ servicePort }) => servicePort === portOf(url))

/** Every answer says who gave it. */
function send(response: ServerResponse, { status, cookie, delay: _, ...by }: Served): void {
  const headers = { 'content-type': 'application/json', ...(cookie === undefined ? {} : { 'set-cookie': cookie }) }
  response.writeHead(status, headers).end(`${JSON.stringify(by)}\n`)
}

async function tunnel(found: Promise<number | undefined>, socket: Duplex, head: Buffer): Promise<void> {
  const port = await found
  socket.on('error', () => {})
  if (port === undefined) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  const upstream = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    upstream.write(head)
    upstream.pipe(socket).pipe(upstream)
  })
  upstream.on('error', () => socket.destroy())
}
