import { loadDescription } from './api/description.ts'
import type { Generation } from './api/generation.ts'
import { type Fault, Faults } from './faults/faults.ts'
import { type ForeignChanges, foreignChanges } from './faults/foreign-changes.ts'
import { StaleReads } from './faults/stale-reads.ts'
import { Gateway } from './http/gateway.ts'
import type { JournalEntry } from './http/journal.ts'
import { RateLimiter } from './http/rate-limiter.ts'
import type { CertificatePair } from './http/self-signed.ts'
import { serve } from './http/server.ts'
import { realClock, type SimulatorClock } from './platform/clock.ts'
import { DEFAULT_DURATIONS, type Durations } from './platform/durations.ts'
import { Platform } from './platform/platform.ts'
import { type DataPlane, openDataPlane } from './traffic/data-plane.ts'
import { seededWorld } from './world/seed.ts'
import type { World } from './world/world.ts'

export type { Generation } from './api/generation.ts'
export type { Fault } from './faults/faults.ts'
export { Gate, type HeldRequest } from './faults/gate.ts'
export { isChangeRequest, type JournalEntry } from './http/journal.ts'
export { type CertificatePair, selfSigned } from './http/self-signed.ts'
export * from './platform/clock.ts'
export type { Durations } from './platform/durations.ts'
export type { ImageBehaviour } from './traffic/behaviour.ts'
export type { DataPlane, TrafficEntry } from './traffic/data-plane.ts'
export * from './world/builders.ts'
export { seededWorld } from './world/seed.ts'
export type { World } from './world/world.ts'

/** Options of a simulator; each has a default. */
export interface SimulatorOptions {
  /** 0, the default, takes a free one. */
  port?: number
  clock?: SimulatorClock
  world?: World
  /** Real milliseconds before every answer. */
  latency?: number
  /** Seconds of the clock. */
  durations?: Partial<Durations>
  tokenLifeSeconds?: number
  /** How long a tag that is rebuilt still shows its old status. */
  staleBuildSeconds?: number
  /** Which field names answers use; requests are accepted in both generations. Default: that of the world, else 2017-01. */
  generation?: Generation
  rateLimit?: { requestsPerSecond: number }
  /** Serves https with this certificate; without it, it is http. */
  tls?: CertificatePair
  /** An OpenAPI document to use in place of the project's own: plain data, or its text. */
  description?: object | string
  /** Called with each request once it is answered. */
  onRequest?: (entry: JournalEntry) => void
}

/** A running simulator. */
export interface Simulator {
  /** `http://127.0.0.1:PORT`, or `https:` with a certificate. */
  readonly url: string
  readonly appKey: string
  readonly appSecret: string
  readonly clock: SimulatorClock
  readonly generation: Generation
  /** The live state; each access advances it to the present moment. */
  readonly world: World & ForeignChanges
  readonly requests: JournalEntry[]
  /** Answers of the simulator that violate the API description; a test expects none. */
  readonly violations: string[]
  /** What users of the services see, where the world has `traffic`. */
  readonly traffic: DataPlane | undefined
  fault(fault: Fault): void
  /** Refuses connections for so many seconds of the clock. */
  refuseConnections(seconds: number): void
  clearFaults(): void
  /** Stops listening and cuts every connection. */
  close(): Promise<void>
}

/** Starts the platform in memory behind HTTP on 127.0.0.1. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const description = await loadDescription(options.description)
  const faults = new Faults()
  const stale = new StaleReads(faults)
  const platform = platformOf(options, faults)
  const limiter = new RateLimiter(options.rateLimit?.requestsPerSecond)
  const violations: string[] = []
  const journal: JournalEntry[] = []
  const gateway = new Gateway({ platform, description, limiter, stale, violations })
  const { latency = 0, onRequest = () => {}, tls } = options
  const port = serve({ platform, gateway, faults, journal, latency, onRequest, tls })
  const url = await port.open(options.port ?? 0)
  const traffic = await openTraffic(platform)
  const world = Object.assign(platform.world, foreignChanges(platform))
  return {
    url,
    appKey: world.account.appKey,
    appSecret: world.account.appSecret,
    clock: platform.clock,
    generation: platform.generation,
    get world() {
      platform.advance()
      return world
    },
    requests: journal,
    violations,
    traffic,
    fault: (fault) => faults.arm(fault),
    refuseConnections: (seconds) => port.shut(seconds),
    clearFaults() {
      faults.clear()
      stale.clear()
    },
    close: async () => void (await Promise.all([port.close(), traffic?.close()])),
  }
}

/** The data plane of a world that has one. */
async function openTraffic(platform: Platform): Promise<DataPlane | undefined> {
  const { world } = platform
  if (world.traffic === undefined) return undefined
  const traffic = await openDataPlane({ world, now: () => platform.now, advance: () => platform.advance() })
  platform.onAdvance = traffic.observe
  platform.advance()
  return traffic
}

function platformOf(options: SimulatorOptions, faults: Faults): Platform {
  const world = options.world ?? seededWorld()
  return new Platform({
    world,
    clock: options.clock ?? realClock(),
    durations: { ...DEFAULT_DURATIONS, ...options.durations },
    faults,
    tokenLifeSeconds: options.tokenLifeSeconds ?? 86400,
    staleBuildSeconds: options.staleBuildSeconds ?? 3,
    generation: options.generation ?? world.generation ?? '2017-01',
  })
}
