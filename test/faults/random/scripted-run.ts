/** A run on the environment: the world it begins with, its troubles as they fall due, and the changes that the step begins. */
import { type JournalEntry, type Simulator, seededWorld, type World } from '../../../simulator/index.ts'
import { Cancelled } from '../../../src/github/runner/cancellation.ts'
import { befall, type Foreign } from './foreign-changes.ts'
import type { Inputs, Trouble } from './generators.ts'
import { RunClock } from './run-clock.ts'

/** A run: what is asked of which action, and what stands in its way. Plain data but for the action. */
export interface Script {
  readonly inputs: Inputs
  /** What others did before the step began. */
  readonly before: readonly Foreign[]
  readonly troubles: readonly Trouble[]
  /** What every draw of chance gives, from 0 (included) to 1 (excluded). */
  readonly chance: number
  /** What the application answers to a probe, one after the other, the last for ever. */
  readonly health: readonly number[]
}

/** A change that a request of the step began at the platform. */
export interface Effect {
  readonly operationId: string
  readonly path: string
  readonly body: unknown
  readonly pending: object
  /** The image of each service's first container when it began, by the service's id. */
  readonly images: Readonly<Record<number, string | undefined>>
}

/** More requests or pauses than this are a loop that does not end: the longest good runs need some hundreds. */
const MOST_STEPS = 3_000

class Endless extends Error {
  override readonly name = 'Endless'
}

function pendingOf({ services, loadBalancers, repositories }: World): object[] {
  const resources = [...services, ...loadBalancers, ...repositories.flatMap(({ tags }) => tags)]
  return resources.flatMap(({ pending }) => (pending === undefined ? [] : [pending]))
}

function initialWorld(): World {
  const world = seededWorld()
  const web = world.repositories.find(({ name }) => name === 'web')
  web?.tags.unshift({ name: 'v3', sizeBytes: 1, status: 2 })
  return world
}

/** What stands in the way of a run, and what the platform does in it; one run after the other uses it. */
export class Rehearsal {
  readonly clock = new RunClock()
  readonly printed: string[] = []
  readonly effects: Effect[] = []
  #foreseen = new WeakSet<object>()
  #controller = new AbortController()
  #health: readonly number[] = []
  #steps = 0
  #endless = false
  #troubles: readonly Trouble[] = []
  #requests = 0
  readonly #baseline = initialWorld()
  chance = 0.5

  readonly onRequest = (simulator: Simulator, entry: JournalEntry): void => {
    const { operationId = 'unknown', path, body } = entry
    const { world } = simulator
    const images = Object.fromEntries(world.services.map(({ id, containers: [first] }) => [id, first?.imagePath]))
    for (const pending of pendingOf(world)) {
      if (this.#foreseen.has(pending)) continue
      this.#foreseen.add(pending)
      this.effects.push({ operationId, path, body, pending, images })
    }
    if (entry.fault === 'hang') this.clock.delay(Number.POSITIVE_INFINITY)
    this.#slow(true)
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
    this.printed.length = 0
    this.effects.length = 0
    this.#foreseen = new WeakSet()
    this.#controller = new AbortController()
    this.#health = script.health
    this.#troubles = script.troubles
    this.#steps = 0
    this.#requests = 0
    this.#endless = false
    this.chance = script.chance
    const events = script.troubles.flatMap((trouble) => {
      if (trouble.trouble === 'fault' || trouble.trouble === 'slow') return []
      const happen = () => (trouble.trouble === 'foreign' ? this.#befall(simulator, trouble.what) : this.#cancel())
      return [{ atRequest: trouble.atRequest, atSecond: trouble.atSecond, happen }]
    })
    this.clock.restart(
      events.flatMap(({ atSecond, happen }) => (atSecond === undefined ? [] : [{ seconds: atSecond, happen }])),
    )
    for (const what of script.before) this.#befall(simulator, what)
    for (const trouble of script.troubles) if (trouble.trouble === 'fault') simulator.fault(trouble.fault)
    this.clock.onPause = () => this.#count()
    this.clock.onArrival = () => {
      this.#count()
      this.#requests += 1
      this.#slow(false)
      for (const { atRequest, happen } of events) if (atRequest === this.#requests) happen()
    }
    return this.#controller.signal
  }

  /** The same world from here on, and nothing more in the way. */
  calm(simulator: Simulator): AbortSignal {
    simulator.clearFaults()
    simulator.requests.length = 0
    this.printed.length = 0
    this.#troubles = []
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

  // What others begin is not counted among the step's own changes.
  #befall(simulator: Simulator, what: Foreign): void {
    befall(simulator, what)
    for (const pending of pendingOf(simulator.world)) this.#foreseen.add(pending)
  }

  #slow(after: boolean): void {
    for (const trouble of this.#troubles) {
      if (trouble.trouble !== 'slow' || trouble.after !== after || trouble.atRequest !== this.#requests) continue
      this.clock.delay(trouble.seconds * 1000)
    }
  }

  #count(): void {
    this.#steps += 1
    if (this.#steps <= MOST_STEPS) return
    this.#endless = true
    this.#controller.abort(new Endless(`The run made more than ${MOST_STEPS} requests and pauses.`))
  }
}
