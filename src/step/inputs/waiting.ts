/** The inputs of every action that starts something asynchronous, and the options that they make. */
import type { RollbackOptions } from '../../changes/services/rollback.ts'
import type { Values } from '../../github/inputs/input.ts'
import { boolean, choice, duration } from '../../github/inputs/input-kinds.ts'
import type { Step } from '../step.ts'

/** The waiting group with an action's own default of `timeout`, for example `15m`. */
export function waiting(timeout: string) {
  return {
    wait: boolean({ description: 'Wait until the platform reports the outcome.', default: true, guards: true }),
    timeout: duration({ description: 'How long to wait in all: 90, 90s, 10m, 1h30m.', default: timeout }),
    poll_interval: duration({
      description: 'A fixed pause between two status reads; fractions are allowed (0.5).',
      runtimeDefault: 'adaptive: a tenth of the time since the status last moved, from 1 to 10 seconds',
    }),
    if_busy: choice({
      description: 'What to do while the platform still works on an earlier change of the same resource.',
      allowed: ['wait', 'fail'],
      default: 'wait',
      guards: true,
    }),
    dry_run: boolean({
      description: 'Check and report what would change; send nothing that changes anything.',
      default: false,
      guards: true,
    }),
  }
}

/** The values of the group. */
export type Waiting = Values<ReturnType<typeof waiting>>

/** The options of the step's changes; the deadline counts from the step's start. */
export function changeOptions(inputs: Waiting, step: Step): RollbackOptions {
  return {
    wait: inputs.wait,
    dryRun: inputs.dry_run,
    ifBusy: inputs.if_busy,
    timeoutMs: inputs.timeout,
    deadlineAt: step.startedAt + inputs.timeout,
    pollIntervalMs: inputs.poll_interval,
    clock: step.clock,
    signal: step.signal,
    random: Math.random,
    observer: step.observer,
  }
}
