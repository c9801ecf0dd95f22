/** Work in a lane of a step: the lane ends with it. */
import { RolledBackError } from '../../changes/services/release/rolled-back-error.ts'
import { itemFailed } from '../../messages/services/fleet.ts'
import { failureOf } from '../run/failure.ts'
import type { Lane } from '../step.ts'

/** Ends the lane with the work; what failed and was rolled back has ended well there. */
export async function endLane<T>({ end }: Pick<Lane, 'end'>, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work()
    end('done')
    return result
  } catch (error) {
    end(error instanceof RolledBackError && error.rolledBack ? 'done' : 'failed')
    throw error
  }
}

/** The same; the lane's log says why the work failed. */
export async function endLaneAloud<T>(lane: Pick<Lane, 'end' | 'step'>, work: () => Promise<T>): Promise<T> {
  try {
    return await endLane(lane, work)
  } catch (error) {
    const { step } = lane
    if (!step.signal.aborted) {
      const { message, hint } = failureOf(error)
      step.log.info(itemFailed({ message, hint }))
    }
    throw error
  }
}
