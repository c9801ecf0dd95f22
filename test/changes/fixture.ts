/** The changes at work on a simulated platform: real client, real HTTP, time that passes only in pauses. */
import { seededWorld, type World } from '../../simulator/index.ts'
import { applyChange } from '../../src/changes/engine/apply.ts'
import type { ChangeResult } from '../../src/changes/engine/change.ts'
import type { Difference } from '../../src/changes/engine/difference.ts'
import type { Observer } from '../../src/changes/engine/observer.ts'
import { type ImageUpdate, imageChange } from '../../src/changes/services/image.ts'
import type { ServiceOptions } from '../../src/changes/services/service.ts'
import type { Client } from '../../src/client/client.ts'
import type { Service } from '../../src/client/resources/services.ts'
import { type Simulated, type SimulatedOptions, simulated } from '../../testing/simulated-client.ts'

type PlatformService = World['services'][number]

/** The seeded services and images that most tests use. */
export const WEB = 50883
export const SHOP = 50901
export const DB = 51572
export const REGISTRY = 'hub.c.163.com/admin'
export const V1 = `${REGISTRY}/web:v1`
export const V2 = `${REGISTRY}/web:v2`

export const MINUTE = 60_000

type Beat = Parameters<Observer['heartbeat']>[0]

/** Everything that was reported to an observer, by kind. */
export interface Heard {
  readonly observer: Observer
  readonly phases: string[]
  readonly statuses: string[]
  readonly sentences: (string | undefined)[]
  readonly sendings: (readonly Difference[])[]
  readonly progress: string[]
  readonly beats: Beat[]
  readonly details: string[]
  readonly warnings: string[]
  sent: number
}

export function recordObserver(): Heard {
  const heard: Heard = {
    phases: [],
    statuses: [],
    sentences: [],
    sendings: [],
    progress: [],
    beats: [],
    details: [],
    warnings: [],
    sent: 0,
    observer: {
      phase: (label, before) => heard.phases.push(before === undefined ? label : `${label}, the last one ${before}`),
      status: (word, sentence) => {
        heard.statuses.push(word)
        heard.sentences.push(sentence)
      },
      sending: (differences) => heard.sendings.push(differences),
      sent: () => {
        heard.sent += 1
      },
      delivery: () => {},
      progress: (text) => heard.progress.push(text),
      heartbeat: (beat) => heard.beats.push(beat),
      detail: (text) => heard.details.push(text),
      warn: (text) => heard.warnings.push(text),
    },
  }
  return heard
}

export interface FixtureOptions extends Omit<SimulatedOptions, 'world' | 'onSleep' | 'onRequest'> {
  /** Changes the seeded world before anything begins. */
  readonly given?: (world: World) => void
  /** What happens meanwhile, in milliseconds from the beginning; done during the pause in which the moment lies. */
  readonly at?: Readonly<Record<number, (fixture: Fixture) => void>>
  /** Called with each request after its answer; `count` is 1 for the first of its operation. */
  readonly after?: (operation: string, count: number, fixture: Fixture) => void
}

export interface Fixture extends Simulated {
  readonly world: World
  readonly heard: Heard
  /** The operations that the platform accepted and started, in order. */
  readonly changes: readonly string[]
  /** Milliseconds since the beginning. */
  readonly elapsed: () => number
  /** The moments of the requests of an operation, in milliseconds since the beginning. */
  readonly moments: (operation: string) => number[]
  /** How often an operation was requested. */
  readonly count: (operation: string) => number
  readonly service: (id: number) => PlatformService
  /** The options of a step that waits for ten minutes. */
  readonly options: (wishes?: Partial<ServiceOptions> & { readonly timeoutMs?: number }) => ServiceOptions
}

function underWay(world: World): object[] {
  const tags = world.repositories.flatMap((repository) => repository.tags)
  return [...world.services, ...world.loadBalancers, ...tags].flatMap(({ pending }) => pending ?? [])
}

/** Creates the fixture of a test; it is closed at the end of the test. */
export async function openFixture(wishes: FixtureOptions = {}): Promise<Fixture> {
  const { given, at = {}, after, ...rest } = wishes
  const world = seededWorld()
  given?.(world)
  const known = new Set(underWay(world))
  const changes: string[] = []
  const counts = new Map<string, number>()
  // What others begin is no change of ours.
  const notice = (note: (pending: object) => void = () => {}) => {
    for (const pending of underWay(world)) {
      if (!known.has(pending)) note(pending)
      known.add(pending)
    }
  }
  const due = Object.entries(at).map(([ms, act]) => ({ ms: Number(ms), act }))
  const play = (until: number) => {
    while (due[0] !== undefined && due[0].ms <= until) due.shift()?.act(fixture)
    notice()
  }
  const base = await simulated({
    ...rest,
    world,
    onSleep: (ms) => play(fixture.elapsed() + ms),
    onRequest: ({ operationId = 'unknown' }) => {
      notice(() => changes.push(operationId))
      const count = (counts.get(operationId) ?? 0) + 1
      counts.set(operationId, count)
      after?.(operationId, count, fixture)
      notice()
    },
  })
  const startedAt = base.clock.now()
  const heard = recordObserver()
  const moments = (operation: string) =>
    base.simulator.requests.filter((one) => one.operationId === operation).map((one) => one.at - startedAt)
  const fixture: Fixture = {
    ...base,
    world,
    heard,
    changes,
    elapsed: () => base.clock.now() - startedAt,
    moments,
    count: (operation) => moments(operation).length,
    service: (id) => {
      const found = base.simulator.world.services.find((one) => one.id === id)
      if (found === undefined) throw new Error(`There is no service ${id}.`)
      return found
    },
    options: ({ timeoutMs = 10 * MINUTE, ...own } = {}) => ({
      clock: base.clock,
      signal: undefined,
      deadlineAt: base.clock.now() + timeoutMs,
      pollIntervalMs: undefined,
      random: () => 0.5,
      observer: heard.observer,
      wait: true,
      dryRun: false,
      ifBusy: 'wait',
      ...own,
    }),
  }
  return fixture
}

/** A service of a world that is not running yet, to be changed in `given`. */
export function serviceOf(world: World, id: number): PlatformService {
  const found = world.services.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no service ${id}.`)
  return found
}

/** Puts a service into the middle of a change that ends after `ms`, counted from `now`. */
export function busyUntil(
  service: PlatformService,
  endsAt: number,
  becomes: Partial<PlatformService> = {},
  words: { readonly status: string; readonly endStatus: string } = { status: 'updating', endStatus: 'update_succ' },
): void {
  service.status = words.status
  const { replicas = service.replicas } = becomes
  // As many containers run in the end as the service has replicas then.
  const containers = service.containers.map((one) => ({
    ...one,
    dockerIds: Array.from({ length: replicas }, (_, i) => one.dockerIds[i] ?? String(i).repeat(64)),
  }))
  const all = replicas === service.replicas ? becomes : { containers, ...becomes }
  service.pending = { ...words, showsAt: 0, appliesAt: endsAt, endsAt, becomes: all, vanishes: false }
}

/** What a promise rejects with, for tests of several things about one error; fails where it does not reject. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It was to be rejected, but it was not.')
}

/** Rolls images out, however much time is left. */
export function updateImages(
  client: Client,
  update: ImageUpdate,
  options: ServiceOptions,
): Promise<ChangeResult<Service>> {
  return applyChange(imageChange(client, update, options), options)
}
