import { createHash } from 'node:crypto'
import type { Generation } from '../api/generation.ts'
import type { ChangeFault, ChangeKind, Faults } from '../faults/faults.ts'
import type { Call } from '../http/call.ts'
import type { Words } from '../world/words.ts'
import type { Changing, World } from '../world/world.ts'
import { settleWorld } from './advance.ts'
import type { SimulatorClock } from './clock.ts'
import type { Durations } from './durations.ts'
import { withProgress } from './progress.ts'

/** What an operation wants to happen over time; `becomes` shows half of the way. */
export interface Plan<R> {
  kind: ChangeKind
  words: Words
  seconds: number
  becomes?: Partial<R>
  vanishes?: boolean
  /** Seconds for which the status still reads as before. */
  showsAfter?: number
}

interface Settings {
  world: World
  clock: SimulatorClock
  durations: Durations
  faults: Faults
  tokenLifeSeconds: number
  staleBuildSeconds: number
  generation: Generation
}

/** World, clock and settings in one hand: what every operation works with. */
export class Platform {
  readonly world: World
  readonly clock: SimulatorClock
  readonly durations: Durations
  readonly tokenLifeSeconds: number
  readonly staleBuildSeconds: number
  readonly generation: Generation
  readonly #settings: Settings
  readonly #faults: Faults
  #tokens = 0

  constructor(settings: Settings) {
    this.#settings = settings
    this.world = settings.world
    this.clock = settings.clock
    this.durations = settings.durations
    this.tokenLifeSeconds = settings.tokenLifeSeconds
    this.staleBuildSeconds = settings.staleBuildSeconds
    this.generation = settings.generation
    this.#faults = settings.faults
  }

  get now(): number {
    return this.clock.now()
  }

  /** Brings everything up to the present moment. */
  settle(): void {
    settleWorld(this.world, this.now)
  }

  /** Itself as it stands, with a world that nothing moves any more. */
  frozen(): Platform {
    return new Platform({ ...this.#settings, world: copyOf(this.world) })
  }

  nextId(): number {
    return nextId(this.world)
  }

  /** A token that this platform has not given out yet; the same in every run of the same story. */
  nextToken(): string {
    this.#tokens += 1
    return digest(`token ${this.#tokens}`).slice(0, 32)
  }

  /** Starts a change of the resource that the clock will end, with whatever fault waits for it. */
  begin<R extends Changing>(call: Call, resource: R, plan: Plan<R>): void {
    const fault = this.#faults.takeForChange(call, plan.kind)
    const now = this.now
    const length = plan.seconds * 1000
    const fails = fault?.kind === 'fail_next_change'
    resource.pending = {
      status: fault?.kind === 'unknown_status' ? fault.word : plan.words.during,
      showsAt: now + (plan.showsAfter ?? 0) * 1000,
      appliesAt: now + length / 2,
      endsAt: fault?.kind === 'stuck' ? Number.POSITIVE_INFINITY : now + length,
      endStatus: endStatus(plan.words, fault),
      // A service or balancer that fails has been set to what was wanted; an image or a volume that fails has no new size.
      becomes: fails && (plan.kind === 'build' || plan.kind === 'volume') ? {} : { ...plan.becomes },
      vanishes: plan.vanishes === true && !fails,
    }
    if (plan.kind === 'service' && this.#faults.takeProgress(call))
      withProgress(resource, resource.pending, now, length)
    settleWorld(this.world, now)
  }
}

/** What tests hang onto a world beside its data, such as what others do to it, is left out. */
function copyOf(world: World): World {
  const copy: World = { ...world }
  for (const [name, value] of Object.entries(copy)) if (typeof value === 'function') Reflect.deleteProperty(copy, name)
  return structuredClone(copy)
}

function endStatus(words: Words, fault: ChangeFault | undefined): string | number {
  if (fault?.kind !== 'fail_next_change') return words.success
  if (fault.status === 'timeout') return words.timeout
  return fault.status ?? words.failure
}

/** Takes the next free number of this world. */
export function nextId(world: World): number {
  world.nextId += 1
  return world.nextId
}

/** Made-up hexadecimal digits that are the same in every run of the same story. */
export function hexOf(world: World, digits: number): string {
  return digest(`fengchao ${nextId(world)}`).slice(0, digits)
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A made-up UUID, the same in every run of the same story. */
export function uuidOf(world: World): string {
  const hex = hexOf(world, 32)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
