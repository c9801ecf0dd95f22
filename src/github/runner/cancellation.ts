import { wasCancelled } from '../../messages/step/endings.ts'

const signals = ['SIGINT', 'SIGTERM'] as const

/** The two signals by which a runner ends a step, one first and the other seconds later; Windows has both. */
export type CancelSignal = (typeof signals)[number]

/** Calls the handler once, at the first signal; the returned function stops listening. */
export function onCancel(handler: (signal: CancelSignal) => void): () => void {
  let received = false
  const listener = (signal: CancelSignal) => {
    // Stays registered after the first signal: without a listener the second one would kill the process while it writes.
    if (received) return
    received = true
    handler(signal)
  }
  for (const signal of signals) process.on(signal, listener)
  return () => {
    for (const signal of signals) process.off(signal, listener)
  }
}

/** The reason that `cancellationSignal` aborts with. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
  constructor(signal: CancelSignal) {
    super(wasCancelled({ signal }))
  }
}

/** An `AbortSignal` that aborts with `Cancelled` when the runner cancels the step; `dispose` stops listening. */
export function cancellationSignal(): { readonly signal: AbortSignal; readonly dispose: () => void } {
  const controller = new AbortController()
  const dispose = onCancel((signal) => controller.abort(new Cancelled(signal)))
  return { signal: controller.signal, dispose }
}
