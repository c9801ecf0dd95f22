import type { Difference } from './difference.ts'

/** What is changed, and to what: `Service web (50883)` to `run 3 replicas`. */
export interface Target {
  readonly subject: string
  readonly what: string
}

/**
 * What became of a change so far. `in_flight`: sent, or about to be, and no answer tells more. `accepted`: it goes on at the
 * platform. `rejected`: refused. `finished`: well or badly.
 */
export type DeliveryState = 'in_flight' | 'accepted' | 'rejected' | 'finished'

/** What goes on, for whoever wants to tell it: the rollout layer reports, and knows nothing of logs. */
export interface Observer {
  /** A new phase of the work begins; the one before it ends here, well unless it is said to have failed. */
  phase(label: string, before?: 'failed'): void
  /** A status was read that differs from the last one. */
  status(word: string, sentence: string | undefined): void
  /** A change is about to be sent, with what it changes. */
  sending(differences: readonly Difference[]): void
  /** A change was sent and taken, or may have been. */
  sent(): void
  /** A change came a step further; told in time for a cancellation to say where it stands. */
  delivery(aim: Target, fate: DeliveryState): void
  /** Something moved that is not the status of a resource. */
  progress(text: string): void
  /** Nothing new for a while; milliseconds since the wait began and since something last moved. */
  heartbeat(beat: {
    readonly status: string
    readonly elapsedMs: number
    readonly stalledMs: number
    readonly leftMs: number
  }): void
  /** Something that only matters to whoever looks closely, for the debug log. */
  detail(text: string): void
  /** Something that a user should know of although it ends nothing. */
  warn(text: string): void
}
