/** What a run of `blue-green` works with. */
import { waitFor } from '../../changes/engine/wait.ts'
import type { RollbackOptions } from '../../changes/services/release/rollback.ts'
import type { Client } from '../../client/client.ts'
import { isApiError } from '../../client/errors.ts'
import type { Namespace } from '../../client/resources/namespaces.ts'
import { changeOptions, type Waiting } from '../../step/inputs/waiting.ts'
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

/** The options of its changes: once one was sent, a single odd answer to a read does not end the step half done. */
export function workOptions(inputs: Waiting, step: Step): RollbackOptions {
  let sent = false
  const observer = {
    ...step.observer,
    sent: () => {
      sent = true
      step.observer.sent()
    },
  }
  return {
    ...changeOptions(inputs, step),
    observer,
    get isMidway() {
      return sent
    },
  }
}

/** The options for changes of one of the services, or of the test listener: log and summary name it with each field. */
export function optionsFor(of: string, options: RollbackOptions): RollbackOptions {
  const { observer } = options
  const sending: typeof observer.sending = (changes) => observer.sending(changes.map((one) => ({ ...one, of })))
  return { ...options, observer: { ...observer, sending } }
}

/** One read between changes, as reliable as those of the changes: once something was sent, one odd answer does not count. */
export async function readReliably<T>({ options }: Pick<Work, 'options'>, read: () => Promise<T>): Promise<T> {
  if (!options.isMidway) return read()
  let last: unknown
  const observer = { ...options.observer, status: () => {} }
  const ended = await waitFor<{ readonly value: T }>(
    async () => {
      try {
        return { status: '', sentence: '', ending: { value: await read() } }
      } catch (error) {
        last = error
        throw error
      }
    },
    { ...options, observer },
  )
  if ('value' in ended) return ended.value
  throw last
}

/** The same for what may be gone: `undefined` once two reads have not found it. */
export async function readIfThere<T>(work: Pick<Work, 'options'>, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await readReliably(work, read)
  } catch (error) {
    if (isApiError(error, 'not_found')) return undefined
    throw error
  }
}
