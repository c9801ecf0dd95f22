/** A lane of a step: one of several resources that it works on side by side, with a log, outputs and a timeline of its own. */
import type { Log } from '../../github/report/log.ts'
import type { OutputValue } from '../../github/runner/outputs.ts'
import type { Lane, Step } from '../step.ts'
import { type Memory, observerOf, stepRecordOf } from './observer.ts'
import { logReport } from './report.ts'
import type { Timeline } from './timeline.ts'

function prefixed(log: Log, name: string): Log {
  const named = (text: string) => `[${name}] ${text}`
  return {
    info: (text) => log.info(named(text)),
    debug: (text) => log.debug(named(text)),
    warning: (text, annotation) => log.warning(named(text), annotation),
    error: (text, annotation) => log.error(named(text), annotation),
    group: (title, lines) => log.group(named(title), lines),
    isDebug: () => log.isDebug(),
  }
}

/**
 * Opens a lane of `step`. What it reports of itself (subject, headline, outcome, links) is in the log, and otherwise for
 * whoever opened it to say; the rest stands in the summary under its name.
 */
export function openLane<O extends string>(
  step: Step,
  name: string,
  { timeline, ...memory }: Memory & { readonly timeline: Timeline },
): Lane<O> {
  const outputs: Record<string, OutputValue> = {}
  const log = prefixed(step.log, name)
  const record = (output: string) => (value: OutputValue) => {
    outputs[output] = value
    if (output === 'changed') memory.record(output)(value)
  }
  const lane: Step = {
    ...step,
    log,
    observer: observerOf(log, timeline, stepRecordOf({ ...memory, record }, name)),
    set: (values) => Object.assign(outputs, values),
    report: (report) => {
      const { changes = [], notes = [], facts = [] } = logReport(log, report)
      memory.reports.push({
        changes: changes.map((one) => ({ of: name, ...one })),
        facts: facts.map((fact) => ({ ...fact, name: `${name}: ${fact.name}` })),
        notes: notes.map((note) => `${name}: ${note}`),
      })
    },
    lane: (part) => step.lane(`${name} ${part}`),
  }
  return { step: lane, outputs, end: (state) => timeline.end(state) }
}
