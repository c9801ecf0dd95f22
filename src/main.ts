/**
 * The only place that ends a step: it reads the inputs, runs the action, catches what goes wrong, and writes outputs,
 * summary and annotation on every ending, the same for success, failure, timeout and cancellation.
 */
import { actions } from './registry.ts'
import type { Action, Given } from './step/action.ts'
// Every action has these inputs: named here, they lie in the shared main file and not once in each action's.
import './step/credentials.ts'
import { type BadEnding, endingOf } from './step/ending.ts'
import { openRun, type Run } from './step/run.ts'
import { cancellationSignal } from './workflow/cancellation.ts'
import { InputError, type Inputs, type Values } from './workflow/input.ts'
import { readInputs } from './workflow/inputs.ts'
import type { Outcome } from './workflow/outcome.ts'
import { writeOutputs } from './workflow/outputs.ts'
import { renderSummary, writeSummary } from './workflow/summary.ts'

/** After a cancellation the process is gone by then, whatever still holds it. */
const LAST_MS = 1_700

interface Wishes {
  readonly language: 'en' | 'zh'
  readonly summary: boolean
}

function wishes(values: Readonly<Record<string, unknown>>, env: NodeJS.ProcessEnv): Wishes {
  const zh = values.language === 'zh' || (values.language === undefined && env.FENGCHAO_LANGUAGE === 'zh')
  return { language: zh ? 'zh' : 'en', summary: values.summary !== false }
}

// A cancelled step ends at once, whatever it is busy with.
function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

async function attempt(action: Action, run: Run, values: Values<Inputs>, given: Given): Promise<void> {
  run.step.set(await Promise.race([action.run(values, run.step, given), cancelled(run.step.signal)]))
}

function report(action: Action, run: Run, outcome: Outcome, bad: BadEnding | undefined, summary: boolean): void {
  const { step, outputs, tellings, journal } = run
  const elapsedSeconds = Math.round((step.clock.now() - step.startedAt) / 1000)
  const declared = Object.keys(action.outputs)
  const found = bad?.status === undefined || outputs.status ? {} : { status: bad.status }
  const always = { changed: outcome === 'changed' || outcome === 'started', elapsed_seconds: elapsedSeconds }
  writeOutputs(declared, { ...always, ...found, ...outputs, outcome }, action.secretOutputs)
  if (!summary) return
  const last = <K extends 'subject' | 'headline'>(key: K) =>
    tellings.findLast((telling) => telling[key] !== undefined)?.[key]
  const markdown = renderSummary({
    action: action.name,
    subject: last('subject'),
    outcome,
    headline: bad === undefined ? (last('headline') ?? 'Done.') : firstLine(bad.message),
    error: bad && { message: bad.message, hint: bad.hint },
    facts: tellings.flatMap((telling) => telling.facts ?? []),
    changes: tellings.flatMap((telling) => telling.changes ?? []),
    phases: journal.phases(bad !== undefined && !bad.recovered),
    links: tellings.flatMap((telling) => telling.links ?? []),
    notes: tellings.flatMap((telling) => telling.notes ?? []),
    elapsedSeconds,
  })
  writeSummary(markdown)
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text
}

function sayBad(action: Action, run: Run, bad: BadEnding, error: unknown): void {
  const { log } = run.step
  const title = `${action.title}: ${bad.outcome.replace('_', ' ')}`
  log.error(bad.hint === undefined ? bad.message : `${bad.message}\n${bad.hint}`, { title })
  if (log.isDebug() && error instanceof Error) log.debug(error.stack ?? error.message)
}

/** Runs the action of this name as the step of this process, and sets the exit code. */
export async function main(name: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const action = await actions[name]?.()
  if (action === undefined) throw new Error(`There is no action "${name}".`)
  const cancellation = cancellationSignal()
  const run = openRun({ env, signal: cancellation.signal, declared: Object.keys(action.outputs) })
  let wanted = wishes({}, env)
  let outcome: Outcome
  let bad: BadEnding | undefined
  try {
    const { values, given } = await readInputs(action.inputs, {
      env,
      warn: (text) => run.step.log.warning(text),
      rules: (parsed, has) => {
        // Heeded also where another input is wrong.
        wanted = wishes(parsed, env)
        return action.rules?.(parsed, has) ?? []
      },
    })
    await attempt(action, run, values, given)
    outcome = run.outcome()
  } catch (error) {
    const reason = cancellation.signal.aborted && !(error instanceof InputError) ? cancellation.signal.reason : error
    bad = endingOf(reason, wanted.language)
    outcome = bad.outcome
    process.exitCode = 1
    sayBad(action, run, bad, error)
  }
  // A timer that keeps nothing alive: it only matters where something else does.
  if (cancellation.signal.aborted) setTimeout(() => process.exit(1), LAST_MS).unref()
  try {
    report(action, run, outcome, bad, wanted.summary)
  } catch (error) {
    process.exitCode = 1
    run.step.log.error(`The outputs could not be written: ${error instanceof Error ? error.message : String(error)}.`)
  }
  await run.finish(outcome)
  cancellation.dispose()
}
