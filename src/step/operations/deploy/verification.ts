/**
 * The probe of a deploy. However the deploy ends, it leaves no new image behind that was not probed where a probe was
 * requested, unless it is cancelled or no longer sees the service; and what stays is said.
 */

import type { ChangeResult } from '../../../changes/engine/change.ts'
import { ChangeError, messageOf } from '../../../changes/engine/errors.ts'
import type { Probe } from '../../../changes/services/release/probe-settings.ts'
import type { RollbackOptions, Rollout } from '../../../changes/services/release/rollback.ts'
import type { Service } from '../../../client/resources/services.ts'
import { joined, sentences } from '../../../messages/message.ts'
import {
  againAfterCancelling,
  imageKept,
  notProbed,
  replicasKept,
  scaledFailedButProbed,
} from '../../../messages/services/probe.ts'
import { type RolloutStep, rollBackImages } from '../image-rollout.ts'

/** What the probe is to do, and what follows where it does not pass. */
export interface Verification {
  readonly probe: Probe
  readonly timeoutMs: number
  readonly rollback: boolean
  /** The number of replicas that the deploy asks for besides. */
  readonly replicas: number | undefined
}

/** Looks before anything is changed whether the address can be asked at all; rejects where it never can. */
export async function checkProbeTarget({ probe }: Verification, options: RollbackOptions): Promise<void> {
  const [{ visit }, { checkTarget }] = await Promise.all([
    import('../../../client/http/transport.ts'),
    import('../../../changes/services/release/probe.ts'),
  ])
  await checkTarget(visit, probe, options)
}

/** The endings of a rollout that may leave the new image in its place. */
function mayStay(error: unknown): boolean {
  if (!(error instanceof ChangeError) || error.nothingSent) return false
  return error.ending === 'failed' || error.ending === 'timed_out' || error.ending === 'unobserved'
}

/** Rolls out what is to be probed afterwards; where it does not come to that, it is said. */
export async function verifyRollout<T>(
  proof: Verification | undefined,
  step: RolloutStep,
  rollOut: () => Promise<T>,
): Promise<T> {
  if (proof === undefined) return rollOut()
  step.report({ again: againAfterCancelling() })
  try {
    return await rollOut()
  } catch (error) {
    if (mayStay(error)) step.report({ notes: [notProbed()] })
    throw error
  }
}

type Attempted<T> = { readonly value: T } | { readonly error: unknown }

/** What comes between rollout and probe. Rejects where no probe makes sense after it: cancelled, or the service is gone. */
async function attempted<T>(later: () => Promise<T>, signal: AbortSignal | undefined): Promise<Attempted<T>> {
  try {
    return { value: await later() }
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof ChangeError && error.ending === 'deleted') throw error
    return { error }
  }
}

/**
 * Does what is to follow the rollout, and probes however that ends. A probe that does not pass rolls back as a failed
 * rollout does. Rejects with what failed first.
 */
export async function probeAfterwards<T>(
  later: () => Promise<T>,
  proof: Verification,
  rollout: Rollout,
  result: ChangeResult<Service>,
  step: RolloutStep,
): Promise<T> {
  const images = joined(rollout.update.images.map((one) => one.image_path))
  const ended = await attempted(later, rollout.options.signal)
  const earlier = 'error' in ended ? ended.error : undefined
  const failure = await probeFailure(proof, rollout.options, earlier)
  if (failure !== undefined) {
    const replicas = 'value' in ended ? proof.replicas : undefined
    return notProved(failure, images, { ...proof, replicas }, rollout, result, step)
  }
  if ('value' in ended) return ended.value
  step.report({ notes: [scaledFailedButProbed({ images })] })
  throw ended.error
}

/** Probes; gives what is to be reported where it does not pass, after what failed before it. */
async function probeFailure(
  { probe: wanted, timeoutMs }: Verification,
  options: RollbackOptions,
  earlier: unknown,
): Promise<ChangeError | undefined> {
  const [{ visit }, { probe }] = await Promise.all([
    import('../../../client/http/transport.ts'),
    import('../../../changes/services/release/probe.ts'),
  ])
  try {
    await probe(visit, wanted, { ...options, deadlineAt: options.clock.now() + timeoutMs })
    return undefined
  } catch (error) {
    if (!(error instanceof ChangeError)) throw error
    if (earlier === undefined) return error
    return new ChangeError('failed', sentences(messageOf(earlier), error.message), {
      advice: sentences(earlier instanceof ChangeError ? earlier.advice : undefined, error.advice),
    })
  }
}

/** Rolls back, or says first of all that the image stays; always rejects. */
async function notProved(
  failure: ChangeError,
  images: string,
  { rollback, replicas }: Verification,
  rollout: Rollout,
  result: ChangeResult<Service>,
  step: RolloutStep,
): Promise<never> {
  const stays = { images, why: failure.message }
  if (!rollback) throw new ChangeError('failed', imageKept.rollbackOff(stays), { advice: failure.advice })
  if (result.outcome !== 'changed') {
    const advice = sentences(failure.advice, imageKept.earlierUnknownAdvice())
    throw new ChangeError('failed', imageKept.earlierUnknown(stays), { advice })
  }
  if (replicas !== undefined) step.report({ notes: [replicasKept({ replicas })] })
  return rollBackImages(rollout, result.before, failure, step)
}
