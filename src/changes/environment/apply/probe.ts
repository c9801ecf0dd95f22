/** Probing a service of an environment, once it and the listeners that lead to it are as declared. */
import { joined, sentences } from '../../../messages/message.ts'
import { imageKept } from '../../../messages/services/probe.ts'
import { ChangeError } from '../../engine/errors.ts'
import { rollBack } from '../../services/release/rollback.ts'
import type { HealthCheck } from '../environment.ts'
import type { Carry, Task } from './work.ts'

/** The health check of the service, with what may be shown of its address. */
function declaredProbe({ work: { situation }, step: { name } }: Pick<Task, 'work' | 'step'>): HealthCheck | undefined {
  const declared = situation.declaredService(name)?.health_check
  if (declared === undefined) return undefined
  const shown = situation.shown(declared.probe.url, 'services', name, 'health_check', 'url')
  return { ...declared, probe: { ...declared.probe, shown, prefix: `services.${name}.health_check.` } }
}

/**
 * Looks before the first change whether the address can be reached at all: a probe that cannot be made would roll back an
 * image that works. Where listeners change before the probe, they may be what makes the address right.
 */
export async function checkProbe({ work, step, options }: Task): Promise<void> {
  const declared = declaredProbe({ work, step })
  if (!declared || step.needs.length > 1) return
  const [{ visit }, { checkTarget }] = await Promise.all([
    import('../../../client/http/transport.ts'),
    import('../../services/release/probe.ts'),
  ])
  await checkTarget(visit, declared.probe, options)
}

/** The failure of an image that this run did not roll out: it stays, since nobody knows here what ran before it. */
function imageStays({ work: { situation }, step: { name } }: Task, failure: ChangeError): ChangeError {
  const service = situation.service(name)
  const images = situation.declaredService(name)?.containers ?? []
  if (service === undefined || images.length === 0) return failure
  const shown = images.flatMap(({ container_name, image_path }) =>
    image_path === undefined
      ? []
      : situation.shown(image_path, 'services', name, 'containers', container_name, 'image_path'),
  )
  const message = imageKept.earlierUnknown({ images: joined(shown), why: failure.message })
  const advice = sentences(failure.advice, imageKept.earlierUnknownAdvice())
  return new ChangeError(failure.ending, message, { advice, cause: failure })
}

/** Probes. Where that does not pass, images that this run has rolled out go back; it rejects all the same. */
export const carryProbe: Carry = async ({ work, step, options }) => {
  const declared = declaredProbe({ work, step })
  if (!declared) return 'unchanged'
  const [{ visit }, { probe }] = await Promise.all([
    import('../../../client/http/transport.ts'),
    import('../../services/release/probe.ts'),
  ])
  try {
    await probe(visit, declared.probe, { ...options, deadlineAt: options.clock.now() + declared.timeoutMs })
    return 'unchanged'
  } catch (error) {
    const rolledOut = work.rolledOut.get(step.name)
    if (!(error instanceof ChangeError)) throw error
    if (!rolledOut) throw imageStays({ work, step, options }, error)
    return rollBack(work.client, rolledOut.update, rolledOut.before, error, options)
  }
}
