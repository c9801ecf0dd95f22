/** What the pieces of work of an environment share while they are carried out. */
import type { Client } from '../../../client/client.ts'
import type { Service } from '../../../client/resources/services.ts'
import type { ChangeOutcome } from '../../engine/change.ts'
import type { ImageUpdate } from '../../services/image.ts'
import type { RollbackOptions } from '../../services/release/rollback.ts'
import type { StatusLists } from '../../services/status-lists.ts'
import type { PlanStep } from '../plan/planned.ts'
import type { Situation } from '../plan/situation.ts'

/** Images that were rolled out, and the service as it was before: for a probe that does not pass. */
export interface RolledOut {
  readonly update: ImageUpdate
  readonly before: Service
}

/** Everything that is carried out, together. */
export interface Work {
  readonly client: Client
  readonly situation: Situation
  /** The options of a step's changes, which report under its name. */
  readonly optionsOf: (step: PlanStep) => RollbackOptions
  /** Whether something was sent until now: from then on one odd answer to a first read ends nothing. */
  readonly hasSent: () => boolean
  /** Tells the statuses of services that are waited for side by side. */
  readonly statuses?: StatusLists | undefined
  /** What was rolled out so far, by the name of the service. */
  readonly rolledOut: Map<string, RolledOut>
}

/** One step that is carried out. */
export interface Task {
  readonly work: Work
  readonly step: PlanStep
  readonly options: RollbackOptions
}

/** Carries one step out. */
export type Carry = (task: Task) => Promise<ChangeOutcome>
