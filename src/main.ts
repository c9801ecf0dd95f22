/**
 * The only place that ends a step: it chooses the language, reads the inputs, runs the action, catches what goes wrong,
 * and writes outputs, summary and annotation on every ending, the same for success, failure, timeout and cancellation.
 */
import { done } from './messages/github/summary.ts'
import { type Language, sentences, speak } from './messages/message.ts'
import { doneBefore, outcomeWords } from './messages/step/endings.ts'
import { actions } from './registry.ts'
import type { Action, SavedState } from './step/action.ts'
// Nearly every action has these inputs: named here, they lie in the shared main file.
import './step/inputs/credentials.ts'
import './step/inputs/service/service.ts'
import './step/inputs/waiting.ts'
import { InputError, type Inputs, type IsProvided, type Values } from './github/inputs/input.ts'
import { readInputs } from './github/inputs/inputs.ts'
import { renderSummary, writeSummary } from './github/report/summary.ts'
import { cancellationSignal } from './github/runner/cancellation.ts'
import type { Outcome } from './github/runner/outcome.ts'
import { writeOutputs } from './github/runner/outputs.ts'
import { declarePassword } from './github/runner/secrets.ts'
import { readState } from './github/runner/state.ts'
import { type Failure, failureOf, type StepAtEnd } from './step/run/failure.ts'
import { openRun, type Run } from './step/run/run.ts'

/** After a cancellation the process is gone by then, whatever still holds it. */
const LAST_MS = 1_700

// Known before the inputs are read, since what is wrong with them is said in it as well.
function languageOf(env: NodeJS.ProcessEnv): Language {
  const word = env.INPUT_LANGUAGE?.trim() || env.FENGCHAO_LANGUAGE?.trim()
  return word === 'zh' ? 'zh' : 'en'
}

// A cancelled step ends at once, whatever it is busy with.
function cancelled({ signal }: Run['step']): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

async function attempt(action: Action, run: Run, values: Values<Inputs>, isProvided: IsProvided): Promise<void> {
  await Promise.race([action.run(values, run.step, isProvided), cancelled(run.step)])
}

async function clean(action: Action, run: Run, saved: SavedState): Promise<void> {
  await Promise.race([action.post?.(saved, run.step), cancelled(run.step)])
}

function writeAllOutputs(action: Action, run: Run, outcome: Outcome, failure: Failure | undefined): void {
  const { outputs } = run
  const found = failure?.status === undefined || outputs.status ? {} : { status: failure.status }
  const maybeSent = outcome === 'cancelled' && run.inFlight().sent
  const changed = outcome === 'changed' || outcome === 'started' || maybeSent
  const always = { changed, elapsed_seconds: elapsedSeconds(run) }
  writeOutputs(action.outputs, { ...always, ...found, ...outputs, outcome }, action.secretOutputs)
}

/** Writes the outputs and returns how the step fails: also where they cannot be written, whatever it did before. */
function withOutputs(action: Action, run: Run, failure: Failure | undefined): Failure | undefined {
  try {
    writeAllOutputs(action, run, failure?.outcome ?? run.outcome(), failure)
    return failure
  } catch (error) {
    process.exitCode = 1
    const unwritten = failureOf(error)
    const what = failure?.message ?? lastReported(run, 'headline') ?? done()
    const ending = { ...unwritten, message: sentences(unwritten.message, doneBefore({ what })) }
    reportFailure(action, run, ending, error)
    return failure ?? ending
  }
}

// A summary is no reason to fail.
function summarize(action: Action, run: Run, outcome: Outcome, failure: Failure | undefined): void {
  try {
    writeSummary(summaryOf(action, run, outcome, failure))
  } catch (error) {
    const { message, hint } = failureOf(error)
    run.step.log.warning(sentences(message, hint))
  }
}

function elapsedSeconds({ step }: Run): number {
  return Math.round((step.clock.now() - step.startedAt) / 1000)
}

function summaryOf(action: Action, run: Run, outcome: Outcome, failure: Failure | undefined): string {
  const { reports, timeline } = run
  return renderSummary({
    action: action.name,
    subject: lastReported(run, 'subject'),
    outcome,
    headline: failure === undefined ? (lastReported(run, 'headline') ?? done()) : firstLine(failure.message),
    error: failure && { message: failure.message, hint: failure.hint },
    facts: reports.flatMap((report) => report.facts ?? []),
    tables: reports.flatMap((report) => report.table?.() ?? []),
    changes: reports.flatMap((report) => report.changes ?? []),
    phases: timeline.phases(failure !== undefined && !failure.rolledBack),
    links: reports.flatMap((report) => report.links ?? []),
    notes: reports.flatMap((report) => report.notes ?? []),
    elapsedSeconds: elapsedSeconds(run),
  })
}

function lastReported({ reports }: Run, key: 'subject' | 'headline'): string | undefined {
  return reports.findLast((report) => report[key] !== undefined)?.[key]
}

function stepAtEnd({ reports, inFlight }: Run): StepAtEnd {
  return { ...inFlight(), again: reports.findLast(({ again }) => again !== undefined)?.again }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text
}

function reportFailure(action: Action, run: Run, failure: Failure, error: unknown): void {
  const { log } = run.step
  const title = `Fengchao ${action.name}: ${outcomeWords[failure.outcome]()}`
  log.error(failure.hint === undefined ? failure.message : `${failure.message}\n${failure.hint}`, { title })
  if (log.isDebug() && error instanceof Error) log.debug(error.stack ?? error.message)
}

// Whatever is printed later may hold them, so they are masked before anything else. Most steps have no proxy, and do not
// load what reads its address.
async function maskProxies(env: NodeJS.ProcessEnv): Promise<void> {
  if (!Object.keys(env).some((name) => /^https?_proxy$/i.test(name))) return
  const { proxySecrets } = await import('./client/http/proxy.ts')
  for (const secret of proxySecrets(env)) declarePassword(secret)
}

async function actionNamed(name: string): Promise<Action> {
  const action = await actions[name]?.()
  if (action === undefined) throw new Error(`There is no action "${name}".`)
  return action
}

/** The one catch: does the work of a step and returns its failure, if any. */
async function catchFailure(action: Action, run: Run, work: () => Promise<void>): Promise<Failure | undefined> {
  const { signal } = run.step
  let failure: Failure | undefined
  try {
    await work()
  } catch (error) {
    const reason = signal.aborted && !(error instanceof InputError) ? signal.reason : error
    failure = failureOf(reason, stepAtEnd(run))
    process.exitCode = 1
    reportFailure(action, run, failure, error)
  }
  // A timer that keeps nothing alive: it only matters where something else does.
  if (signal.aborted) setTimeout(() => process.exit(1), LAST_MS).unref()
  return failure
}

// Without a listener a second signal would kill the process while it ends, and with it the exit code.
function stopListening({ signal, dispose }: ReturnType<typeof cancellationSignal>): void {
  if (!signal.aborted) dispose()
}

/** Runs the action of this name as the step of this process, and sets the exit code. */
export async function main(name: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  speak(languageOf(env))
  await maskProxies(env)
  const action = await actionNamed(name)
  const cancellation = cancellationSignal()
  const run = openRun({ env, signal: cancellation.signal, declared: action.outputs })
  let summary = true
  const failure = await catchFailure(action, run, async () => {
    const { values, isProvided } = await readInputs(action.inputs, {
      env,
      warn: (text) => run.step.log.warning(text),
      rules: (parsed, provided) => {
        // Heeded also where another input is wrong.
        summary = !('summary' in parsed && parsed.summary === false)
        return action.rules(parsed, provided)
      },
    })
    await attempt(action, run, values, isProvided)
  })
  const ending = withOutputs(action, run, failure)
  const outcome = ending?.outcome ?? run.outcome()
  if (summary) summarize(action, run, outcome, ending)
  await run.finish(outcome)
  stopListening(cancellation)
}

/** Runs what the action does when the job ends, with what its step saved; a summary is written where there is a report. */
export async function post(name: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  speak(languageOf(env))
  await maskProxies(env)
  const action = await actionNamed(name)
  const cancellation = cancellationSignal()
  const run = openRun({ env, signal: cancellation.signal, declared: [] })
  const saved = readState(env)
  const failure = await catchFailure(action, run, () => clean(action, run, saved))
  const outcome = failure?.outcome ?? run.outcome()
  if (saved.summary !== 'false' && run.reports.length > 0) summarize(action, run, outcome, failure)
  await run.finish(outcome)
  stopListening(cancellation)
}
