/** What an action is asked for at random, and how the platform looks when it was done. */
import type fc from 'fast-check'
import type { World } from '../../../../simulator/index.ts'
import type { Action } from '../../../../src/step/action.ts'
import type { RunRecord } from '../environment.ts'
import { type Foreign, WEB } from '../foreign-changes.ts'
import type { Inputs, Targets } from '../generators.ts'

/** One action with all that is known of it independently of its own words. */
export interface Play {
  readonly action: Action
  readonly targets: Targets
  /** `healthUrl` answers probes. */
  readonly inputs: (healthUrl: string) => fc.Arbitrary<Inputs>
  /** What others may have done before the step began. */
  readonly before: fc.Arbitrary<Foreign>
  /** What of the asked is not so at the platform; empty where all of it is. */
  readonly deviations: (inputs: Inputs, record: RunRecord) => readonly string[]
  /** The outputs as the platform has them, for a step that ended well after it waited. */
  readonly outputs: (inputs: Inputs, record: RunRecord) => Readonly<Record<string, unknown>>
  /** How often each operation may change something in a run. */
  readonly most: (inputs: Inputs) => Readonly<Record<string, number>>
  /** The same step run again brings to an end what a first run left open, and changes nothing twice. */
  readonly isRepeatable: (inputs: Inputs) => boolean
  /** Seconds that it may take beside `timeout`. */
  readonly extraSeconds: (inputs: Inputs) => number
}

export type Service = World['services'][number]

/** The service of this id, where it is there. */
export function serviceOf(world: World, id: number = WEB): Service | undefined {
  return world.services.find((service) => service.id === id)
}

/** A line for each value that is not the wanted one. */
export function unlike(pairs: Readonly<Record<string, readonly [now: unknown, wanted: unknown]>>): string[] {
  return Object.entries(pairs).flatMap(([name, [now, wanted]]) => {
    const [one, other] = [JSON.stringify(now), JSON.stringify(wanted)]
    return one === other ? [] : [`${name} is ${one} and not ${other}`]
  })
}

/** Why a service does not count as running; an operation of somebody else may be under way. */
export function unfit(service: Service | undefined): string[] {
  if (service === undefined) return ['the service is not there']
  return /_(fail|timeout)$/.test(service.status) ? [`its status is ${service.status}`] : []
}

/** A time span as the inputs write it, in seconds. */
export function secondsOf(span: string): number {
  const [, amount = '', unit = 's'] = /^([\d.]+)([sm]?)$/.exec(span) ?? []
  return Number(amount) * (unit === 'm' ? 60 : 1)
}
