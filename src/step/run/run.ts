/** One step from its inputs to its ending: what `main` reports. */

import type { Difference } from '../../changes/engine/difference.ts'
import type { Aim, Fate, Observer } from '../../changes/engine/observer.ts'
import { OWN_WORDS } from '../../changes/engine/own-words.ts'
import { STALLED_MS } from '../../changes/engine/schedule.ts'
import { type Clock, systemClock } from '../../client/clock.ts'
import { formatDuration } from '../../github/inputs/parsers.ts'
import { createLog, type Log } from '../../github/report/log.ts'
import { presentable } from '../../github/report/plain-text.ts'
import { readEvent, type WorkflowEvent } from '../../github/runner/event.ts'
import type { Outcome } from '../../github/runner/outcome.ts'
import type { OutputValue } from '../../github/runner/outputs.ts'
import { keep } from '../../github/runner/state.ts'
import { exportVariable } from '../../github/runner/variables.ts'
import { phases } from '../../messages/changes/phases.ts'
import { changing, statusIs, stillWaiting } from '../../messages/github/log.ts'
import { cleanUpFailed } from '../../messages/step/endings.ts'
import type { GoodOutcome, Step, Telling } from '../step.ts'
import { Fates, type Standing } from './in-flight.ts'
import { Journal } from './timeline.ts'

/** Everything that a step collects while it runs. */
export interface Run {
  readonly step: Step
  readonly journal: Journal
  readonly outputs: Record<string, OutputValue>
  readonly tellings: readonly Telling[]
  readonly outcome: () => GoodOutcome
  /** How the step's changes stand at the platform at this moment. */
  readonly standing: () => Standing
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
  readonly fate: (aim: Aim, fate: Fate) => void
  readonly sending: (differences: readonly Difference[]) => void
}

function observerOf(log: Log, journal: Journal, mark: Marks): Observer {
  let said: string | undefined
  return {
    phase: (label, before) => {
      journal.begin(label, before)
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
    fate: mark.fate,
    progress: (text) => log.info(text),
    heartbeat: ({ status, elapsedMs, stalledMs, leftMs }) => {
      const stalled = stalledMs >= STALLED_MS ? formatDuration(stalledMs) : undefined
      const times = { elapsed: formatDuration(elapsedMs), stalled, left: formatDuration(leftMs) }
      log.info(stillWaiting({ status: presentable(status), ...times }))
    },
    detail: (text) => log.debug(text),
    warn: (text) => log.warning(text),
  }
}

/** Sets up a step; nothing is read or sent by it. */
export function openRun({ env, signal, declared, clock = systemClock, log = createLog() }: RunOptions): Run {
  const event: WorkflowEvent = readEvent(env)
  const journal = new Journal(clock)
  const outputs: Record<string, OutputValue> = {}
  const tellings: Telling[] = []
  const fates = new Fates()
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
      fates.sent(due)
      due = []
    },
    fate: (aim, fate) => fates.hear(aim, fate),
    sending: (changes) => {
      due = changes
      tellings.push({ changes })
    },
  }
  const step: Step = {
    clock,
    signal,
    log,
    event,
    observer: observerOf(log, journal, mark),
    startedAt: clock.now(),
    set: (values) => Object.assign(outputs, values),
    conclude: (good) => {
      outcome = good
    },
    tell: (telling) => tellings.push(telling),
    exportVariable,
    keep,
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
  const standing = () => {
    const status = String(outputs.status ?? '')
    return fates.standing(OWN_WORDS.has(status) ? '' : status)
  }
  return { step, journal, outputs, tellings, outcome: () => outcome, standing, finish }
}
