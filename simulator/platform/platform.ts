import { createHash } from 'node:crypto'
import type { Generation } from '../api/generation.ts'
import type { ChangeFault, ChangeKind, Faults } from '../faults/faults.ts'
import type { Call } from '../http/call.ts'
import type { StatusWords } from '../world/words.ts'
import type { Changing, World } from '../world/world.ts'
import { advanceWorld } from './advance.ts'
import type { SimulatorClock } from './clock.ts'
import type { Durations } from './durations.ts'
import { addProgress } from './progress.ts'

/** A change that an operation starts; `becomes` applies halfway through. */
export interface ChangePlan<R> {
  kind: ChangeKind
  statusWords: StatusWords
  seconds: number
  becomes?: Partial<R>
  deletes?: boolean
  /** Seconds for which the status still reads as before. */
  showsAfter?: number
}

interface PlatformOptions {
  world: World
  clock: SimulatorClock
  durations: Durations
  faults: Faults
  tokenLifeSeconds: number
  staleBuildSeconds: number
  generation: Generation
}

/** World, clock and settings: what every operation works with. */
export class Platform {
  readonly world: World
  readonly clock: SimulatorClock
  readonly durations: Durations
  readonly tokenLifeSeconds: number
  readonly staleBuildSeconds: number
  readonly generation: Generation
  /** Called each time that the world was advanced; a copy tells nobody. */
  onAdvance: () => void = () => {}
  readonly #settings: PlatformOptions
  readonly #faults: Faults

  constructor(settings: PlatformOptions) {
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

  /** Advances every resource to the present moment. */
  advance(): void {
    advanceWorld(this.world, this.now)
    this.onAdvance()
  }

  /** A platform with a copy of the current world, which no longer changes. */
  copy(): Platform {
    return new Platform({ ...this.#settings, world: copyWorld(this.world) })
  }

  nextId(): number {
    return nextId(this.world)
  }

  /** A token that the world has not seen yet; the same in every run of the same requests. */
  nextToken(): string {
    this.world.tokensIssued += 1
    return digest(`token ${this.world.tokensIssued}`).slice(0, 32)
  }

  /** Starts a change of the resource that ends by the clock, with the fault that is armed for it. */
  begin<R extends Changing>(call: Call, resource: R, plan: ChangePlan<R>): void {
    const fault = this.#faults.takeForChange(call, plan.kind)
    const now = this.now
    const length = plan.seconds * 1000
    const fails = fault?.kind === 'fail_next_change'
    resource.pending = {
      status: fault?.kind === 'unknown_status' ? fault.word : plan.statusWords.during,
      showsAt: now + (plan.showsAfter ?? 0) * 1000,
      appliesAt: now + length / 2,
      endsAt: fault?.kind === 'stuck' ? Number.POSITIVE_INFINITY : now + length,
      endStatus: endStatus(plan.statusWords, fault),
      // A service or balancer that fails still has the requested state; an image or a volume that fails has no new size.
      becomes: fails && (plan.kind === 'build' || plan.kind === 'volume') ? {} : { ...plan.becomes },
      deletes: plan.deletes === true && !fails,
    }
    if (plan.kind === 'service' && this.#faults.takeProgress(call)) addProgress(resource, resource.pending, now, length)
    advanceWorld(this.world, now)
  }
}

/** Functions that tests attach to a world, such as foreign changes, are left out. */
function copyWorld(world: World): World {
  const copy: World = { ...world }
  for (const [name, value] of Object.entries(copy)) if (typeof value === 'function') Reflect.deleteProperty(copy, name)
  return structuredClone(copy)
}

function endStatus(words: StatusWords, fault: ChangeFault | undefined): string | number {
  if (fault?.kind !== 'fail_next_change') return words.success
  if (fault.status === 'timeout') return words.timeout
  return fault.status ?? words.failure
}

/** Takes the next free number of this world. */
export function nextId(world: World): number {
  world.nextId += 1
  return world.nextId
}

/** Made-up hexadecimal digits that are the same in every run of the same requests. */
export function hexOf(world: World, digits: number): string {
  return digest(`fengchao ${nextId(world)}`).slice(0, digits)
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A made-up UUID, the same in every run of the same requests. */
export function uuidOf(world: World): string {
  const hex = hexOf(world, 32)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
