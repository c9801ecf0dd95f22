/** Runs actions in this process against the simulator, with scripted time: a step that waits for minutes takes milliseconds. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { Simulator } from '../simulator/index.ts'
import { type Clock, systemClock } from '../src/client/clock.ts'
import { readInputs } from '../src/github/inputs/inputs.ts'
import type { Change, Phase } from '../src/github/report/report.ts'
import { Cancelled } from '../src/github/runner/cancellation.ts'
import type { Outcome } from '../src/github/runner/outcome.ts'
import type { OutputValue } from '../src/github/runner/outputs.ts'
import { main } from '../src/main.ts'
import type { Action } from '../src/step/action.ts'
import { type Failure, failureOf } from '../src/step/run/failure.ts'
import { openRun } from '../src/step/run/run.ts'
import type { StepReport } from '../src/step/step.ts'
import { parseFileCommands } from './runner/file-commands.ts'
import { printed, scratch } from './runner/in-process.ts'
import { type ScriptedClock, type SimulatedOptions, simulated } from './simulated-client.ts'

type Texts = Readonly<Record<string, string>>

export interface SimulatedStepOptions extends Omit<SimulatedOptions, 'client'> {
  /** Variables of the job, over those of the harness: endpoint and key pair of the simulator, workspace, files. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** So much is the clock of the runner ahead of the platform's. */
  readonly skewMs?: number
  /** Files of the workspace by name; a Dockerfile that builds where left out. */
  readonly files?: Texts
  /** Where the step runs, for several steps of one test; it has its files already. */
  readonly place?: StepPlace
}

/** The files around a step: its workspace, and those through which it speaks to the runner. */
export interface StepPlace {
  readonly folder: string
  readonly commands: CommandFiles
  readonly workspace: string
}

/** What `run` of an action left behind. */
export interface RunResult {
  readonly outcome: Outcome
  /** As the action set them. */
  readonly outputs: Readonly<Record<string, OutputValue>>
  readonly error: unknown
  readonly ending: Failure | undefined
  readonly log: readonly string[]
  readonly tellings: readonly StepReport[]
  readonly changes: readonly Change[]
  readonly phases: readonly Phase[]
  readonly subject: string | undefined
  readonly headline: string | undefined
  /** Variables for the later steps of the job. */
  readonly exported: Texts
}

/** What a whole step left behind. */
export interface MainResult {
  readonly outputs: Texts
  readonly summary: string
  readonly exitCode: number
  readonly log: readonly string[]
  readonly exported: Texts
}

export interface SimulatedStep {
  readonly simulator: Simulator
  readonly clock: ScriptedClock
  readonly workspace: string
  /** The ids of the operations that reached the simulator, logins left out, in their order. */
  readonly operations: () => (string | undefined)[]
  /** Those that change something. */
  readonly changesSent: () => (string | undefined)[]
  /** The body of the last request of an operation. */
  readonly sentBody: (operationId: string) => unknown
  /** Aborts the signal of `run` as the runner does when a job is cancelled. */
  readonly cancel: () => void
  /** Reads the inputs and runs the action alone. */
  readonly run: (action: Action, inputs?: Texts) => Promise<RunResult>
  /** Runs the whole step as `dist/` does. */
  readonly main: (name: string, inputs?: Texts) => Promise<MainResult>
}

const OWN_VARIABLES = /^(?:INPUT|GITHUB|RUNNER|FENGCHAO|ACTIONS|STATE)_|_PROXY$/i
const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const

type CommandFiles = Readonly<Record<(typeof COMMAND_FILES)[number], string>>

/** Gives the process the environment of a step and of nothing else, until the test ends. */
function stepEnvironment(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) if (OWN_VARIABLES.test(name)) vi.stubEnv(name, undefined)
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
}

function commandFiles(folder: string): CommandFiles {
  const at = (name: string) => {
    const file = join(folder, name)
    writeFileSync(file, '')
    return file
  }
  return {
    GITHUB_OUTPUT: at('GITHUB_OUTPUT'),
    GITHUB_ENV: at('GITHUB_ENV'),
    GITHUB_STATE: at('GITHUB_STATE'),
    GITHUB_STEP_SUMMARY: at('GITHUB_STEP_SUMMARY'),
  }
}

function workspaceWith(folder: string, files: Texts): string {
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text)
  return workspace
}

/** A place of its own, gone when the test ends. */
export function stepPlace(files: Texts = { Dockerfile: 'FROM hub.c.163.com/public/ubuntu:16.04\n' }): StepPlace {
  const folder = scratch()
  return { folder, commands: commandFiles(folder), workspace: workspaceWith(folder, files) }
}

/** The clock on the wall, for those who take it unasked, is the scripted one until the test ends. */
function scriptSystemClock(clock: Clock): void {
  const spies = [
    vi.spyOn(systemClock, 'now').mockImplementation(() => clock.now()),
    vi.spyOn(systemClock, 'sleep').mockImplementation((ms, signal) => clock.sleep(ms, signal)),
    vi.spyOn(Math, 'random').mockReturnValue(0.5),
  ]
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore()
  })
}

function stubInputs(inputs: Texts): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) vi.stubEnv(name, undefined)
  for (const [name, text] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, text)
}

/** Reads the inputs from the environment and runs the action alone, by this clock. */
export async function runAlone(action: Action, clock: Clock, signal: AbortSignal) {
  const run = openRun({ env: process.env, signal, declared: action.outputs, clock })
  let outcome: Outcome
  let error: unknown
  let ending: Failure | undefined
  try {
    const { values, isProvided } = await readInputs(action.inputs, {
      env: process.env,
      rules: (parsed, provided) => action.rules(parsed, provided),
    })
    await action.run(values, run.step, isProvided)
    outcome = run.outcome()
  } catch (caught) {
    error = signal.aborted ? signal.reason : caught
    ending = failureOf(error, run.inFlight())
    outcome = ending.outcome
  }
  await run.finish(outcome)
  const { outputs, reports: tellings } = run
  return {
    ...{ outcome, outputs, error, ending, tellings },
    changes: tellings.flatMap((telling) => telling.changes ?? []),
    phases: run.timeline.phases(ending !== undefined),
    subject: tellings.findLast((telling) => telling.subject !== undefined)?.subject,
    headline: tellings.findLast((telling) => telling.headline !== undefined)?.headline,
  }
}

/** Starts a simulator and sets the process up for steps against it; all of it ends with the test. */
export async function simulatedStep(options: SimulatedStepOptions = {}): Promise<SimulatedStep> {
  const { env = {}, skewMs = 0, files, place = stepPlace(files), ...rest } = options
  const { folder, commands, workspace } = place
  const { simulator, clock, operations } = await simulated(rest)
  const runner: Clock = { now: () => clock.now() + skewMs, sleep: (ms, signal) => clock.sleep(ms, signal) }
  stepEnvironment({
    ...commands,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    FENGCHAO_ENDPOINT: simulator.url,
    FENGCHAO_APP_KEY: simulator.appKey,
    FENGCHAO_APP_SECRET: simulator.appSecret,
    ...env,
  })
  scriptSystemClock(runner)
  const lines = printed()
  const controller = new AbortController()
  const exported = () => parseFileCommands(readFileSync(commands.GITHUB_ENV, 'utf8'))
  const changing = ({ method, operationId }: { method: string; operationId: string | undefined }) =>
    method !== 'GET' && operationId !== 'createToken'
  return {
    ...{ simulator, clock, workspace, operations },
    changesSent: () => simulator.requests.filter(changing).map(({ operationId }) => operationId),
    sentBody: (id) => simulator.requests.findLast(({ operationId }) => operationId === id)?.body,
    cancel: () => controller.abort(new Cancelled('SIGINT')),
    run: async (action, inputs = {}) => {
      stubInputs(inputs)
      const from = lines().length
      const result = await runAlone(action, runner, controller.signal)
      return { ...result, log: lines().slice(from), exported: exported() }
    },
    main: async (name, inputs = {}) => {
      stubInputs(inputs)
      const from = lines().length
      const codeBefore = process.exitCode
      process.exitCode = 0
      for (const file of [commands.GITHUB_OUTPUT, commands.GITHUB_STEP_SUMMARY]) writeFileSync(file, '')
      try {
        await main(name, process.env)
        return {
          outputs: parseFileCommands(readFileSync(commands.GITHUB_OUTPUT, 'utf8')),
          summary: readFileSync(commands.GITHUB_STEP_SUMMARY, 'utf8'),
          exitCode: Number(process.exitCode),
          log: lines().slice(from),
          exported: exported(),
        }
      } finally {
        process.exitCode = codeBefore
      }
    },
  }
}
