/** A run by a script: its initial world, its disturbances as they are due, and the changes that the step starts. */
import { type JournalEntry, type Simulator, seededWorld, type World } from '../../../../simulator/index.ts'
import { Cancelled } from '../../../../src/github/runner/cancellation.ts'
import { changesInProgress } from '../../../../testing/world.ts'
import { applyForeignChange, type ForeignChange } from './foreign-changes.ts'
import type { Disturbance, Inputs } from './generators.ts'
import { RunClock } from './run-clock.ts'

/** A run as plain data: the inputs of the step, and what disturbs it. */
export interface Script {
  readonly inputs: Inputs
  /** What others did before the step began. */
  readonly before: readonly ForeignChange[]
  readonly disturbances: readonly Disturbance[]
  /** The value of every random number, from 0 (included) to 1 (excluded). */
  readonly randomness: number
  /** The answers of the application to probes, one after the other, the last one forever. */
  readonly health: readonly number[]
}

/** The image of each service's first container, by the service's id. */
type Images = Readonly<Record<number, string | undefined>>

/** A change that a request of the step started on the platform. */
export interface Effect {
  readonly operationId: string
  readonly path: string
  readonly body: unknown
  readonly pending: object
  /** The image of each service's first container when a service was last read before it, by the service's id. */
  readonly imagesRead: Images
  /** Others changed something after the last read of a service before it: the step could not know what it was sent upon. */
  readonly followsUnseenChange: boolean
}

/** More requests or pauses than this are an endless loop: the longest good runs need some hundreds. */
const MAX_STEPS = 3_000

class EndlessRunError extends Error {
  override readonly name = 'Endless'
}

/** The world that runs start with, unless another is given. */
export function initialWorld(): World {
  const world = seededWorld()
  const web = world.repositories.find(({ name }) => name === 'web')
  web?.tags.unshift({ name: 'v3', sizeBytes: 1, status: 2 })
  return world
}

/** The disturbances of a run, and the changes that it starts; reused by one run after the other. */
export class ScriptedRun {
  readonly clock = new RunClock()
  readonly output: string[] = []
  readonly effects: Effect[] = []
  #known = new WeakSet<object>()
  #controller = new AbortController()
  #health: readonly number[] = []
  #steps = 0
  #endless = false
  #disturbances: readonly Disturbance[] = []
  #requests = 0
  #imagesRead: Images = {}
  #hasUnseenChange = false
  readonly #baseline: World
  randomness = 0.5

  constructor(baseline: World) {
    this.#baseline = baseline
  }

  readonly onRequest = (simulator: Simulator, entry: JournalEntry): void => {
    const { operationId = 'unknown', path, body } = entry
    const { world } = simulator
    if (operationId === 'getService') {
      this.#imagesRead = Object.fromEntries(world.services.map(({ id, containers: [first] }) => [id, first?.imagePath]))
      this.#hasUnseenChange = false
    }
    for (const pending of changesInProgress(world)) {
      if (this.#known.has(pending)) continue
      this.#known.add(pending)
      this.effects.push({
        operationId,
        path,
        body,
        pending,
        imagesRead: this.#imagesRead,
        followsUnseenChange: this.#hasUnseenChange,
      })
    }
    if (entry.fault === 'hang') this.clock.delay(Number.POSITIVE_INFINITY)
    this.#delay(true)
  }

  health(): number {
    const [now = 200, ...later] = this.#health
    if (later.length > 0) this.#health = later
    return now
  }

  begin(simulator: Simulator, script: Script): AbortSignal {
    Object.assign(simulator.world, structuredClone(this.#baseline))
    simulator.requests.length = 0
    simulator.violations.length = 0
    simulator.clearFaults()
    this.output.length = 0
    this.effects.length = 0
    this.#known = new WeakSet()
    this.#controller = new AbortController()
    this.#health = script.health
    this.#disturbances = script.disturbances
    this.#steps = 0
    this.#requests = 0
    this.#imagesRead = {}
    this.#hasUnseenChange = false
    this.#endless = false
    this.randomness = script.randomness
    const events = script.disturbances.flatMap((disturbance) => {
      if (disturbance.disturbance === 'fault' || disturbance.disturbance === 'slow') return []
      const happen = () =>
        disturbance.disturbance === 'foreign' ? this.#applyForeign(simulator, disturbance.what) : this.#cancel()
      return [{ atRequest: disturbance.atRequest, atSecond: disturbance.atSecond, happen }]
    })
    this.clock.restart(
      events.flatMap(({ atSecond, happen }) => (atSecond === undefined ? [] : [{ seconds: atSecond, happen }])),
    )
    for (const what of script.before) this.#applyForeign(simulator, what)
    for (const disturbance of script.disturbances)
      if (disturbance.disturbance === 'fault') simulator.fault(disturbance.fault)
    this.clock.onPause = () => this.#count()
    this.clock.onArrival = () => {
      this.#count()
      this.#requests += 1
      this.#delay(false)
      for (const { atRequest, happen } of events) if (atRequest === this.#requests) happen()
    }
    return this.#controller.signal
  }

  /** Keeps the world, and removes all disturbances. */
  clearScript(simulator: Simulator): AbortSignal {
    simulator.clearFaults()
    simulator.requests.length = 0
    this.output.length = 0
    this.#disturbances = []
    this.#health = [200]
    this.#steps = 0
    this.#controller = new AbortController()
    this.clock.onArrival = () => this.#count()
    this.clock.clear()
    return this.#controller.signal
  }

  get endless(): boolean {
    return this.#endless
  }

  #cancel(): void {
    this.#controller.abort(new Cancelled('SIGTERM'))
  }

  // Changes of others do not count as the step's own.
  #applyForeign(simulator: Simulator, what: ForeignChange): void {
    applyForeignChange(simulator, what)
    this.#hasUnseenChange = true
    for (const pending of changesInProgress(simulator.world)) this.#known.add(pending)
  }

  #delay(after: boolean): void {
    for (const disturbance of this.#disturbances) {
      if (disturbance.disturbance !== 'slow' || disturbance.after !== after || disturbance.atRequest !== this.#requests)
        continue
      this.clock.delay(disturbance.seconds * 1000)
    }
  }

  #count(): void {
    this.#steps += 1
    if (this.#steps <= MAX_STEPS) return
    this.#endless = true
    this.#controller.abort(new EndlessRunError(`The run made more than ${MAX_STEPS} requests and pauses.`))
  }
}
