import type { Difference } from './difference.ts'

/** What is changed, and how: `Service web (50883)` to `run 3 replicas`. */
export interface Target {
  readonly subject: string
  readonly what: string
}

/**
 * How far a change has come. `in_flight`: sent, or about to be, and no answer yet. `accepted`: in progress on the platform.
 * `rejected`: refused. `finished`: succeeded or failed.
 */
export type DeliveryState = 'in_flight' | 'accepted' | 'rejected' | 'finished'

/** What the engine reports of its progress; it knows nothing of logs. */
export interface Observer {
  /** A new phase begins; the one before it ends here, successfully unless `before` says that it failed. */
  phase(label: string, before?: 'failed'): void
  /** A status was read that differs from the last one. */
  status(word: string, sentence: string | undefined): void
  /** A change is about to be sent, with what it changes. */
  sending(differences: readonly Difference[]): void
  /** A change was sent and accepted, or may have been. */
  sent(): void
  /** A change came a step further; reported in time for a cancellation to say how far it is. */
  delivery(target: Target, state: DeliveryState): void
  /** Something changed that is not the status of a resource. */
  progress(text: string): void
  /** Nothing new for a while; milliseconds since the wait began and since something last changed. */
  heartbeat(beat: {
    readonly status: string
    readonly elapsedMs: number
    readonly stalledMs: number
    readonly leftMs: number
  }): void
  /** A detail for the debug log. */
  detail(text: string): void
  /** Something that a user should know although nothing fails. */
  warn(text: string): void
}
