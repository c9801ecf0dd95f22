/** Probing a service of an environment, once it and the listeners that lead to it are as declared. */
import { ChangeError } from '../../engine/errors.ts'
import { rollBack } from '../../services/release/rollback.ts'
import type { Carry } from './work.ts'

/** Probes. Where that does not pass, images that this run has rolled out go back; it rejects all the same. */
export const carryProbe: Carry = async ({ work, step, options }) => {
  const declared = work.situation.declaredService(step.name)?.health_check
  if (!declared) return 'unchanged'
  const [{ visit }, { probe }] = await Promise.all([
    import('../../../client/http/transport.ts'),
    import('../../services/release/probe.ts'),
  ])
  const shown = work.situation.shown(declared.probe.url, 'services', step.name, 'health_check', 'url')
  try {
    await probe(
      visit,
      { ...declared.probe, shown },
      { ...options, deadlineAt: options.clock.now() + declared.timeoutMs },
    )
    return 'unchanged'
  } catch (error) {
    const rolledOut = work.rolledOut.get(step.name)
    if (!(error instanceof ChangeError) || !rolledOut) throw error
    return rollBack(work.client, rolledOut.update, rolledOut.before, error, options)
  }
}
