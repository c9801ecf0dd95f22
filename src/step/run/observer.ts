/** What a step hears of its changes: in the log at once, and remembered for its end. */

import { type Difference, fullName } from '../../changes/engine/difference.ts'
import type { DeliveryState, Observer, Target } from '../../changes/engine/observer.ts'
import { STALLED_MS } from '../../changes/engine/schedule.ts'
import { OWN_WORDS } from '../../changes/engine/status.ts'
import { formatDuration } from '../../github/inputs/duration.ts'
import type { Log } from '../../github/report/log.ts'
import { sanitize } from '../../github/report/sanitize.ts'
import type { OutputValue } from '../../github/runner/outputs.ts'
import { phases } from '../../messages/changes/phases.ts'
import { changing, statusIs, stillWaiting } from '../../messages/github/log.ts'
import type { InFlight } from './in-flight.ts'
import type { SummaryPart } from './report.ts'
import type { Timeline } from './timeline.ts'

/** Where a step, or a lane of it, keeps what it hears. */
export interface Memory {
  /** Sets an output, where it is declared. */
  readonly record: (name: string) => (value: OutputValue) => void
  readonly deliveries: InFlight
  readonly reports: SummaryPart[]
}

export interface StepRecord {
  readonly status: (word: string) => void
  readonly sent: () => void
  readonly delivery: (target: Target, delivery: DeliveryState) => void
  readonly sending: (differences: readonly Difference[]) => void
}

/** Writes to the log what happens, and hands on what is to be remembered. */
export function observerOf(log: Log, timeline: Timeline, into: StepRecord): Observer {
  let said: string | undefined
  return {
    phase: (label, before) => {
      timeline.begin(label, before)
      // These two take a moment; the others are what the user waits for.
      const brief = label === phases.reading() || label === phases.sending()
      log[brief ? 'debug' : 'info'](`${label} …`)
    },
    status: (word, sentence) => {
      if (!OWN_WORDS.has(word)) into.status(word)
      // Finding out and waiting each begin with a read of the same status.
      if (word === said) return
      said = word
      log.info(statusIs({ word, meaning: sentence }))
    },
    sending: (differences) => {
      said = undefined
      into.sending(differences)
      for (const each of differences) log.info(changing({ ...each, field: fullName(each) }))
    },
    sent: into.sent,
    delivery: into.delivery,
    progress: (text) => log.info(text),
    heartbeat: ({ status, elapsedMs, stalledMs, leftMs }) => {
      const stalled = stalledMs >= STALLED_MS ? formatDuration(stalledMs) : undefined
      const times = { elapsed: formatDuration(elapsedMs), stalled, left: formatDuration(leftMs) }
      log.info(stillWaiting({ status: sanitize(status), ...times }))
    },
    detail: (text) => log.debug(text),
    warn: (text) => log.warning(text),
  }
}

/** Remembers what happens; in a lane, under the name `of` what it happens to. */
export function stepRecordOf({ record, deliveries, reports }: Memory, of?: string): StepRecord {
  let due: readonly Difference[] = []
  const named = (changes: readonly Difference[]) =>
    of === undefined ? changes : changes.map((one) => ({ ...one, of: one.of === undefined ? of : `${of}: ${one.of}` }))
  return {
    status: record('status'),
    sent: () => {
      record('changed')(true)
      deliveries.sent(named(due))
      due = []
    },
    delivery: (target, delivery) => deliveries.hear(target, delivery),
    sending: (changes) => {
      due = changes
      reports.push({ changes: named(changes) })
    },
  }
}
