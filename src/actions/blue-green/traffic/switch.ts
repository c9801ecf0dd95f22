/** The switch, listener by listener. */
import { applyChange } from '../../../changes/engine/apply.ts'
import { type Exchange, switchChange } from '../../../changes/network/switching.ts'
import type { Listener } from '../../../client/resources/load-balancers.ts'
import type { Service } from '../../../client/resources/services.ts'
import type { Work } from '../work.ts'

/** Traffic on its way from one service to the other. */
export interface Move {
  readonly from: Service
  readonly to: Service
  readonly loadBalancer: string
  /** In the order in which they switch. */
  readonly listeners: readonly Listener[]
}

const exchangeOf = ({ from, to }: Move): Exchange => ({
  from: from.service_info.service_name,
  to: to.service_info.service_name,
})

/** Names the listener for its change. */
export const nameOf = ({ namespace, values }: Work, { name }: Listener) => ({
  namespace: namespace.namespace,
  lb_name: values.lb_name,
  listener_name: name,
})

/** Hears of each listener before it is switched, and once it was. */
interface Progress {
  readonly begun?: (listener: Listener) => void
  readonly changed?: (listener: Listener) => void
}

/** Switches one listener after the other. See `applyChange` for what it rejects with. */
export async function switchListeners(work: Work, move: Move, progress: Progress = {}): Promise<void> {
  const { client, options } = work
  for (const listener of move.listeners) {
    progress.begun?.(listener)
    const change = switchChange(client, nameOf(work, listener), exchangeOf(move), () => {})
    const { outcome } = await applyChange(change, options)
    if (outcome === 'changed') progress.changed?.(listener)
  }
}
