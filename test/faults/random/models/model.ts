/** Random inputs of an action, and the state of the platform that they have to lead to. */
import type fc from 'fast-check'
import type { World } from '../../../../simulator/index.ts'
import type { Action } from '../../../../src/step/action.ts'
import type { RunRecord } from '../runs/environment.ts'
import { type ForeignChange, WEB } from '../runs/foreign-changes.ts'
import type { Inputs, Targets } from '../runs/generators.ts'

/** One action with what is known of it independently of its own outputs. */
export interface Model {
  readonly action: Action
  readonly targets: Targets
  /** `healthUrl` answers probes. */
  readonly inputs: (healthUrl: string) => fc.Arbitrary<Inputs>
  /** What others may have done before the step began. */
  readonly before: fc.Arbitrary<ForeignChange>
  /** What on the platform differs from what was requested; empty where nothing does. */
  readonly findDeviations: (inputs: Inputs, record: RunRecord) => readonly string[]
  /** The outputs by the state of the platform, for a step that waited and succeeded. */
  readonly expectedOutputs: (inputs: Inputs, record: RunRecord) => Readonly<Record<string, unknown>>
  /** How often each operation may change something in a run. */
  readonly maxEffects: (inputs: Inputs) => Readonly<Record<string, number>>
  /** Running the same step again completes what the first run left open, and changes nothing twice. */
  readonly isRepeatable: (inputs: Inputs) => boolean
  /** Seconds that it may take in addition to `timeout`. */
  readonly extraSeconds: (inputs: Inputs) => number
}

export type Service = World['services'][number]

/** The service of this id, if it exists. */
export function serviceOf(world: World, id: number = WEB): Service | undefined {
  return world.services.find((service) => service.id === id)
}

/** A line for each value that is not the expected one. */
export function findDifferences(pairs: Readonly<Record<string, readonly [now: unknown, wanted: unknown]>>): string[] {
  return Object.entries(pairs).flatMap(([name, [now, wanted]]) => {
    const [one, other] = [JSON.stringify(now), JSON.stringify(wanted)]
    return one === other ? [] : [`${name} is ${one} and not ${other}`]
  })
}

/** Why a service does not count as running; a change of somebody else may be in progress. */
export function findFailure(service: Service | undefined): string[] {
  if (service === undefined) return ['the service does not exist']
  return /_(fail|timeout)$/.test(service.status) ? [`its status is ${service.status}`] : []
}

/** A time span as the inputs write it, in seconds. */
export function parseSeconds(span: string): number {
  const [, amount = '', unit = 's'] = /^([\d.]+)([sm]?)$/.exec(span) ?? []
  return Number(amount) * (unit === 'm' ? 60 : 1)
}
