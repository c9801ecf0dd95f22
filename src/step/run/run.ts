/** One step from its inputs to its ending: what `main` reports. */

import { OWN_WORDS } from '../../changes/engine/status.ts'
import { type Clock, systemClock } from '../../client/clock.ts'
import { createLog, type Log } from '../../github/report/log.ts'
import { readEvent, type WorkflowEvent } from '../../github/runner/event.ts'
import type { Outcome } from '../../github/runner/outcome.ts'
import type { OutputValue } from '../../github/runner/outputs.ts'
import { saveState } from '../../github/runner/state.ts'
import { exportVariable } from '../../github/runner/variables.ts'
import { cleanUpFailed } from '../../messages/step/endings.ts'
import type { GoodOutcome, Step } from '../step.ts'
import { InFlight, type InFlightSummary } from './in-flight.ts'
import { openLane } from './lane.ts'
import { observerOf, stepRecordOf } from './observer.ts'
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
  const stepRecord = stepRecordOf({ record, deliveries, reports })
  const step: Step = {
    clock,
    signal,
    log,
    event,
    observer: observerOf(log, timeline, stepRecord),
    startedAt: clock.now(),
    set: (values) => Object.assign(outputs, values),
    report: (report) => {
      outcome = report.outcome ?? outcome
      reports.push(logReport(log, report))
    },
    exportVariable,
    saveState,
    lane: (name) => openLane(step, name, { record, deliveries, reports, timeline: timeline.lane(name) }),
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
