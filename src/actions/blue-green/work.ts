/** What a run of `blue-green` works with. */
import type { RollbackOptions } from '../../changes/services/rollback.ts'
import type { Client } from '../../client/client.ts'
import type { Namespace } from '../../client/resources/namespaces.ts'
import type { Step } from '../../step/step.ts'
import type { BlueGreenInputs } from './inputs.ts'

export type BlueGreenOutput =
  | 'live_service'
  | 'standby_service'
  | 'image_path'
  | 'previous_image_path'
  | 'switched'
  | 'switched_back'
  | 'url'
  | 'status'
  | 'deployment_id'

/** The inputs that a run needs besides those of the account. */
export type BlueGreenValues = BlueGreenInputs & {
  readonly dry_run: boolean
  readonly environment_url: string | undefined
}

export interface Work {
  readonly client: Client
  readonly values: BlueGreenValues
  readonly namespace: Namespace
  readonly options: RollbackOptions
  readonly step: Step<BlueGreenOutput>
}
