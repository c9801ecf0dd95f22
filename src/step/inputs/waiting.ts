/** The inputs of every action that starts something asynchronous, and the options that follow from them. */
import type { RollbackOptions } from '../../changes/services/release/rollback.ts'
import type { Values } from '../../github/inputs/input.ts'
import { boolean, choice, duration } from '../../github/inputs/input-kinds.ts'
import { group } from '../action.ts'
import type { Step } from '../step.ts'

const dry_run = boolean({ default: false, guards: true })

function inputs(timeout: string) {
  return {
    wait: boolean({ default: true, guards: true }),
    timeout: duration({ default: timeout }),
    poll_interval: duration({}),
    if_busy: choice({ allowed: ['wait', 'fail'], default: 'wait', guards: true }),
    dry_run,
  }
}

/** The waiting group with an action's own default of `timeout`, for example `15m`. */
export function waiting(timeout: string) {
  return group({ name: 'waiting', inputs: inputs(timeout), outputs: ['changed', 'elapsed_seconds'] })
}

/** The same for an action that has a plan of its own in place of a dry run. */
export function waitingWithPlan(timeout: string) {
  const { dry_run: _, ...rest } = inputs(timeout)
  return group({ name: 'waiting', inputs: rest, outputs: ['changed', 'elapsed_seconds'] })
}

/** What of it actions have that wait for nothing. */
export const dryRun = group({ name: 'waiting', inputs: { dry_run }, outputs: ['changed'] })

/** The values of the group. */
export type Waiting = Values<ReturnType<typeof inputs>>

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

/** Milliseconds that a change without an asynchronous end may take until it is seen. */
const DIRECT_MS = 120_000

/** The options of changes that have ended when the answer comes; they are still read back. */
export function directOptions({ dry_run }: Pick<Waiting, 'dry_run'>, step: Step): RollbackOptions {
  return changeOptions({ wait: true, timeout: DIRECT_MS, poll_interval: undefined, if_busy: 'wait', dry_run }, step)
}
