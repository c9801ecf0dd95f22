/** Changes on a simulated platform: real client, real HTTP, time that passes only in pauses. */
import { type Fault, seededWorld, type World } from '../../simulator/index.ts'
import { applyChange } from '../../src/changes/engine/apply.ts'
import type { ChangeResult } from '../../src/changes/engine/change.ts'
import type { Difference } from '../../src/changes/engine/difference.ts'
import type { Observer } from '../../src/changes/engine/observer.ts'
import { type ImageUpdate, imageChange } from '../../src/changes/services/image.ts'
import type { ServiceOptions } from '../../src/changes/services/service.ts'
import type { Client } from '../../src/client/client.ts'
import type { Service } from '../../src/client/resources/services.ts'
import { type Simulated, type SimulatedOptions, simulated } from '../../testing/simulated-client.ts'
import { changesInProgress, serviceOf } from '../../testing/world.ts'

export { rejectionOf } from '../../testing/servers/faulty-server.ts'
export { serviceOf }

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

/** The heard calls of an observer, by kind. */
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
  /** Changes the seeded world before the simulator starts. */
  readonly given?: (world: World) => void
  /** What the simulator does wrong. */
  readonly faults?: readonly Fault[]
  /** What happens meanwhile, by milliseconds from the beginning; it happens during the pause that includes the moment. */
  readonly at?: Readonly<Record<number, (fixture: Fixture) => void>>
  /** Called after each answered request; `count` is 1 for the first of its operation. */
  readonly after?: (operation: string, count: number, fixture: Fixture) => void
}

export interface Fixture extends Simulated {
  readonly world: World
  readonly heard: Heard
  /** The operations that started a change on the platform, in order. */
  readonly changes: readonly string[]
  /** Milliseconds since the beginning. */
  readonly elapsed: () => number
  /** The moments of the requests of an operation, in milliseconds since the beginning. */
  readonly moments: (operation: string) => number[]
  /** How often an operation was requested. */
  readonly count: (operation: string) => number
  readonly service: (id: number) => PlatformService
  /** The options of a step that waits for ten minutes. */
  readonly options: (options?: Partial<ServiceOptions> & { readonly timeoutMs?: number }) => ServiceOptions
}

/** Notes the changes that start on the platform: those of an operation, or of others where none is given. */
function trackChanges(world: World) {
  const known = new Set(changesInProgress(world))
  const changes: string[] = []
  const notice = (operationId?: string) => {
    for (const pending of changesInProgress(world)) {
      if (!known.has(pending) && operationId !== undefined) changes.push(operationId)
      known.add(pending)
    }
  }
  return { changes, notice }
}

function stepOptions(
  clock: Simulated['clock'],
  observer: Observer,
  { timeoutMs = 10 * MINUTE, ...own }: Parameters<Fixture['options']>[0] = {},
): ServiceOptions {
  return {
    ...{ clock, observer, signal: undefined, deadlineAt: clock.now() + timeoutMs, pollIntervalMs: undefined },
    ...{ random: () => 0.5, wait: true, dryRun: false, ifBusy: 'wait' },
    ...own,
  }
}

/** Starts a simulator with a client; both end with the test. */
export async function openFixture(options: FixtureOptions = {}): Promise<Fixture> {
  const { given, faults = [], at = {}, after, ...rest } = options
  const world = seededWorld()
  given?.(world)
  const { changes, notice } = trackChanges(world)
  const counts = new Map<string, number>()
  const due = Object.entries(at).map(([ms, act]) => ({ ms: Number(ms), act }))
  const runDue = (until: number) => {
    while (due[0] !== undefined && due[0].ms <= until) due.shift()?.act(fixture)
    notice()
  }
  const base = await simulated({
    ...rest,
    world,
    onSleep: (ms) => runDue(fixture.elapsed() + ms),
    onRequest: ({ operationId = 'unknown' }) => {
      notice(operationId)
      const count = (counts.get(operationId) ?? 0) + 1
      counts.set(operationId, count)
      after?.(operationId, count, fixture)
      notice()
    },
  })
  for (const fault of faults) base.simulator.fault(fault)
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
    service: (id) => serviceOf(base.simulator.world, id),
    options: (own) => stepOptions(base.clock, heard.observer, own),
  }
  return fixture
}

/** The seeded world, with a simulator that does something wrong. */
export const openFaulty = (...faults: readonly Fault[]): Promise<Fixture> => openFixture({ faults })

/** Starts a change of a service that ends after `ms`, counted from `now`. */
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
  service.pending = { ...words, showsAt: 0, appliesAt: endsAt, endsAt, becomes: all, deletes: false }
}

/** A world in which a seeded service shows something else. */
export function showing(id: number, fields: { [F in keyof PlatformService]?: PlatformService[F] | undefined }) {
  return (world: World): void => void Object.assign(serviceOf(world, id), fields)
}

/** The rollout that most tests look at: the second image for the only container of web. */
export const UPDATE: ImageUpdate = {
  service_id: WEB,
  images: [{ container_name: 'web', image_path: V2 }],
  min_ready_seconds: 10,
  force: false,
}

/** Makes that rollout, with options of its own. */
export function rollOut(fixture: Fixture, own: Parameters<Fixture['options']>[0] = {}): Promise<ChangeResult<Service>> {
  return updateImages(fixture.client, UPDATE, fixture.options(own))
}

/** Rolls images out, however much time is left. */
export function updateImages(
  client: Client,
  update: ImageUpdate,
  options: ServiceOptions,
): Promise<ChangeResult<Service>> {
  return applyChange(imageChange(client, update, options), options)
}
