/**
 * The only place that ends a step: it reads the inputs, runs the action, catches what goes wrong, and writes outputs,
 * summary and annotation on every ending, the same for success, failure, timeout and cancellation.
 */
import { proxySecrets } from './client/proxy.ts'
import { actions } from './registry.ts'
import type { Action, Given, Kept } from './step/action.ts'
// Every action has these inputs: named here, they lie in the shared main file and not once in each action's.
import './step/credentials.ts'
import { type BadEnding, endingOf, type StepAtEnd } from './step/ending.ts'
import { openRun, type Run } from './step/run.ts'
import { cancellationSignal } from './workflow/cancellation.ts'
import { InputError, type Inputs, type Values } from './workflow/input.ts'
import { readInputs } from './workflow/inputs.ts'
import type { Outcome } from './workflow/outcome.ts'
import { writeOutputs } from './workflow/outputs.ts'
import { declareGuess } from './workflow/secrets.ts'
import { readKept } from './workflow/state.ts'
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
function cancelled({ signal }: Run['step']): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

async function attempt(action: Action, run: Run, values: Values<Inputs>, given: Given): Promise<void> {
  run.step.set(await Promise.race([action.run(values, run.step, given), cancelled(run.step)]))
}

async function clean(action: Action, run: Run, kept: Kept): Promise<void> {
  await Promise.race([action.post?.(kept, run.step), cancelled(run.step)])
}

function report(action: Action, run: Run, outcome: Outcome, bad: BadEnding | undefined, summary: boolean): void {
  const { outputs } = run
  const found = bad?.status === undefined || outputs.status ? {} : { status: bad.status }
  const maybeSent = outcome === 'cancelled' && run.standing().sent
  const changed = outcome === 'changed' || outcome === 'started' || maybeSent
  const always = { changed, elapsed_seconds: elapsedSeconds(run) }
  writeOutputs(Object.keys(action.outputs), { ...always, ...found, ...outputs, outcome }, action.secretOutputs)
  if (summary) writeSummary(summaryOf(action, run, outcome, bad))
}

function elapsedSeconds({ step }: Run): number {
  return Math.round((step.clock.now() - step.startedAt) / 1000)
}

function summaryOf(action: Action, run: Run, outcome: Outcome, bad: BadEnding | undefined): string {
  const { tellings, journal } = run
  const last = <K extends 'subject' | 'headline'>(key: K) =>
    tellings.findLast((telling) => telling[key] !== undefined)?.[key]
  return renderSummary({
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
    elapsedSeconds: elapsedSeconds(run),
  })
}

function stepAtEnd({ tellings, standing }: Run): StepAtEnd {
  return { ...standing(), again: tellings.findLast(({ again }) => again !== undefined)?.again }
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

// Whatever is printed later may hold them, so they are masked before anything else.
function maskProxies(env: NodeJS.ProcessEnv): void {
  for (const secret of proxySecrets(env)) declareGuess(secret)
}

async function actionNamed(name: string): Promise<Action> {
  const action = await actions[name]?.()
  if (action === undefined) throw new Error(`There is no action "${name}".`)
  return action
}

/** The one catch: does the work of a step and says how it ended badly, or nothing where all went well. */
async function endingBadly(
  action: Action,
  run: Run,
  language: () => Wishes['language'],
  work: () => Promise<void>,
): Promise<BadEnding | undefined> {
  const { signal } = run.step
  let bad: BadEnding | undefined
  try {
    await work()
  } catch (error) {
    const reason = signal.aborted && !(error instanceof InputError) ? signal.reason : error
    bad = endingOf(reason, language(), stepAtEnd(run))
    process.exitCode = 1
    sayBad(action, run, bad, error)
  }
  // A timer that keeps nothing alive: it only matters where something else does.
  if (signal.aborted) setTimeout(() => process.exit(1), LAST_MS).unref()
  return bad
}

// Without a listener a second signal would kill the process while it ends, and with it the exit code.
function stopListening({ signal, dispose }: ReturnType<typeof cancellationSignal>): void {
  if (!signal.aborted) dispose()
}

/** Runs the action of this name as the step of this process, and sets the exit code. */
export async function main(name: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  maskProxies(env)
  const action = await actionNamed(name)
  const cancellation = cancellationSignal()
  const run = openRun({ env, signal: cancellation.signal, declared: Object.keys(action.outputs) })
  let wanted = wishes({}, env)
  const language = () => wanted.language
  const bad = await endingBadly(action, run, language, async () => {
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
  })
  const outcome = bad?.outcome ?? run.outcome()
  try {
    report(action, run, outcome, bad, wanted.summary)
  } catch (error) {
    process.exitCode = 1
    run.step.log.error(`The outputs could not be written: ${error instanceof Error ? error.message : String(error)}.`)
  }
  await run.finish(outcome)
  stopListening(cancellation)
}

/** Runs what the action does when the job ends, with what its step kept; a summary is written where it tells something. */
export async function post(name: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  maskProxies(env)
  const action = await actionNamed(name)
  const cancellation = cancellationSignal()
  const run = openRun({ env, signal: cancellation.signal, declared: [] })
  const { language } = wishes({}, env)
  const bad = await endingBadly(
    action,
    run,
    () => language,
    () => clean(action, run, readKept(env)),
  )
  const outcome = bad?.outcome ?? run.outcome()
  if (run.tellings.length > 0) writeSummary(summaryOf(action, run, outcome, bad))
  await run.finish(outcome)
  stopListening(cancellation)
}
