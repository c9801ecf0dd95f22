/** One step from its inputs to its ending: what `main` reports. */

import type { Difference } from '../../changes/engine/difference.ts'
import type { DeliveryState, Observer, Target } from '../../changes/engine/observer.ts'
import { STALLED_MS } from '../../changes/engine/schedule.ts'
import { OWN_WORDS } from '../../changes/engine/status.ts'
import { type Clock, systemClock } from '../../client/clock.ts'
import { formatDuration } from '../../github/inputs/duration.ts'
import { createLog, type Log } from '../../github/report/log.ts'
import { sanitize } from '../../github/report/sanitize.ts'
import { readEvent, type WorkflowEvent } from '../../github/runner/event.ts'
import type { Outcome } from '../../github/runner/outcome.ts'
import type { OutputValue } from '../../github/runner/outputs.ts'
import { saveState } from '../../github/runner/state.ts'
import { exportVariable } from '../../github/runner/variables.ts'
import { phases } from '../../messages/changes/phases.ts'
import { changing, statusIs, stillWaiting } from '../../messages/github/log.ts'
import { cleanUpFailed } from '../../messages/step/endings.ts'
import type { GoodOutcome, Step } from '../step.ts'
import { InFlight, type InFlightSummary } from './in-flight.ts'
import { logReport, type SummaryPart } from './report.ts'
import { Timeline } from './timeline.ts'

/** Everything that a step collects while it runs. */
export interface Run {
  readonly step: Step
  readonly timeline: Timeline
  readonly outputs: Record<string, OutputValue>
  readonly reports: readonly SummaryPart[]
  readonly outcome: () => GoodOutcome
  /** How the step's changes stand at the platform at this moment. */
  readonly inFlight: () => InFlightSummary
  /** Runs what was registered with `atEnd`, the newest first. */
  readonly finish: (outcome: Outcome) => Promise<void>
}

export interface RunOptions {
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  readonly clock?: Clock
  readonly log?: Log
  /** The outputs that the action declares. */
  readonly declared: readonly string[]
}

interface Marks {
  readonly status: (word: string) => void
  readonly sent: () => void
  readonly delivery: (target: Target, delivery: DeliveryState) => void
  readonly sending: (differences: readonly Difference[]) => void
}

function observerOf(log: Log, timeline: Timeline, mark: Marks): Observer {
  let said: string | undefined
  return {
    phase: (label, before) => {
      timeline.begin(label, before)
      // These two take a moment; the others are what the user waits for.
      const brief = label === phases.reading() || label === phases.sending()
      log[brief ? 'debug' : 'info'](`${label} …`)
    },
    status: (word, sentence) => {
      if (!OWN_WORDS.has(word)) mark.status(word)
      // Finding out and waiting each begin with a read of the same status.
      if (word === said) return
      said = word
      log.info(statusIs({ word, meaning: sentence }))
    },
    sending: (differences) => {
      said = undefined
      mark.sending(differences)
      for (const { field, before, after } of differences) log.info(changing({ field, before, after }))
    },
    sent: mark.sent,
    delivery: mark.delivery,
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

/** Sets up a step; nothing is read or sent by it. */
export function openRun({ env, signal, declared, clock = systemClock, log = createLog() }: RunOptions): Run {
  const event: WorkflowEvent = readEvent(env)
  const timeline = new Timeline(clock)
  const outputs: Record<string, OutputValue> = {}
  const reports: SummaryPart[] = []
  const deliveries = new InFlight()
  const endings: ((outcome: Outcome) => Promise<void>)[] = []
  let outcome: GoodOutcome = 'changed'
  const record = (name: string) => (value: OutputValue) => {
    if (declared.includes(name)) outputs[name] = value
  }
  let due: readonly Difference[] = []
  const mark: Marks = {
    status: record('status'),
    sent: () => {
      record('changed')(true)
      deliveries.sent(due)
      due = []
    },
    delivery: (target, delivery) => deliveries.hear(target, delivery),
    sending: (changes) => {
      due = changes
      reports.push({ changes })
    },
  }
  const step: Step = {
    clock,
    signal,
    log,
    event,
    observer: observerOf(log, timeline, mark),
    startedAt: clock.now(),
    set: (values) => Object.assign(outputs, values),
    report: (report) => {
      outcome = report.outcome ?? outcome
      reports.push(logReport(log, report))
    },
    exportVariable,
    saveState,
    atEnd: (finish) => endings.unshift(finish),
  }
  const finish = async (ended: Outcome) => {
    for (const end of endings) {
      try {
        await end(ended)
      } catch (error) {
        log.warning(cleanUpFailed({ reason: error instanceof Error ? error.message : String(error) }))
      }
    }
  }
  const inFlight = () => {
    const status = String(outputs.status ?? '')
    return deliveries.summarize(OWN_WORDS.has(status) ? '' : status)
  }
  return { step, timeline, outputs, reports, outcome: () => outcome, inFlight, finish }
}
