/** Runs actions in this process against the simulator, with scripted time: a step that waits for minutes takes milliseconds. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { isChangeRequest, type Simulator } from '../simulator/index.ts'
import { type Clock, systemClock } from '../src/client/clock.ts'
import { readInputs } from '../src/github/inputs/inputs.ts'
import type { FieldChange, TimelinePhase } from '../src/github/report/report.ts'
import { Cancelled } from '../src/github/runner/cancellation.ts'
import type { Outcome } from '../src/github/runner/outcome.ts'
import type { OutputValue } from '../src/github/runner/outputs.ts'
import { main } from '../src/main.ts'
import type { Action } from '../src/step/action.ts'
import { type Failure, failureOf } from '../src/step/run/failure.ts'
import { openRun } from '../src/step/run/run.ts'
import type { StepReport } from '../src/step/step.ts'
import { parseFileCommands } from './runner/file-commands.ts'
import { captureOutput, createTempFolder, stubInputs, stubStepVariables } from './runner/in-process.ts'
import { type ScriptedClock, type SimulatedOptions, simulated } from './simulated-client.ts'

type Texts = Readonly<Record<string, string>>

export interface SimulatedStepOptions extends Omit<SimulatedOptions, 'client'> {
  /** Variables of the job, over those of the harness: endpoint and key pair of the simulator, workspace, files. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** How much the clock of the runner is ahead of that of the platform. */
  readonly skewMs?: number
  /** Files of the workspace by name; a Dockerfile that builds where left out. */
  readonly files?: Texts
  /** The folder of the step, to share it among the steps of a test; it has its files already. */
  readonly stepFolder?: StepFolder
}

/** The folder of a step: its workspace, and the files of its file commands. */
export interface StepFolder {
  readonly folder: string
  readonly commands: CommandFiles
  readonly workspace: string
}

/** The result of `run` of an action. */
export interface RunResult {
  readonly outcome: Outcome
  /** As the action set them. */
  readonly outputs: Readonly<Record<string, OutputValue>>
  readonly error: unknown
  readonly ending: Failure | undefined
  readonly log: readonly string[]
  readonly reports: readonly StepReport[]
  readonly changes: readonly FieldChange[]
  readonly phases: readonly TimelinePhase[]
  readonly subject: string | undefined
  readonly headline: string | undefined
  /** Variables for the later steps of the job. */
  readonly exported: Texts
}

/** The result of a whole step. */
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
  /** Reads the inputs and runs only the action. */
  readonly run: (action: Action, inputs?: Texts) => Promise<RunResult>
  /** Runs the whole step as `dist/` does. */
  readonly main: (name: string, inputs?: Texts) => Promise<MainResult>
}

const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const

type CommandFiles = Readonly<Record<(typeof COMMAND_FILES)[number], string>>

function createCommandFiles(folder: string): CommandFiles {
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

function createWorkspace(folder: string, files: Texts): string {
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text)
  return workspace
}

/** Creates a folder that is removed when the test ends. */
export function createStepFolder(
  files: Texts = { Dockerfile: 'FROM hub.c.163.com/public/ubuntu:16.04\n' },
): StepFolder {
  const folder = createTempFolder()
  return { folder, commands: createCommandFiles(folder), workspace: createWorkspace(folder, files) }
}

/** Replaces the system clock by the scripted one until the test ends. */
function stubSystemClock(clock: Clock): void {
  const spies = [
    vi.spyOn(systemClock, 'now').mockImplementation(() => clock.now()),
    vi.spyOn(systemClock, 'sleep').mockImplementation((ms, signal) => clock.sleep(ms, signal)),
    vi.spyOn(Math, 'random').mockReturnValue(0.5),
  ]
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore()
  })
}

/** Reads the inputs from the environment and runs only the action, by this clock. */
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
  const { outputs, reports } = run
  return {
    ...{ outcome, outputs, error, ending, reports },
    changes: reports.flatMap((report) => report.changes ?? []),
    phases: run.timeline.phases(ending !== undefined),
    subject: reports.findLast((report) => report.subject !== undefined)?.subject,
    headline: reports.findLast((report) => report.headline !== undefined)?.headline,
  }
}

/** Runs a whole step in this process; returns its exit code and what it wrote to its files. */
async function runMain(
  name: string,
  files: CommandFiles,
): Promise<Pick<MainResult, 'outputs' | 'summary' | 'exitCode'>> {
  const codeBefore = process.exitCode
  process.exitCode = 0
  for (const file of [files.GITHUB_OUTPUT, files.GITHUB_STEP_SUMMARY]) writeFileSync(file, '')
  try {
    await main(name, process.env)
    return {
      outputs: parseFileCommands(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      exitCode: Number(process.exitCode),
    }
  } finally {
    process.exitCode = codeBefore
  }
}

/** Starts a simulator and prepares the process for steps against it; all of it ends with the test. */
export async function simulatedStep(options: SimulatedStepOptions = {}): Promise<SimulatedStep> {
  const { env = {}, skewMs = 0, files, stepFolder = createStepFolder(files), ...rest } = options
  const { folder, commands, workspace } = stepFolder
  const { simulator, clock, operations } = await simulated(rest)
  const runner: Clock = { now: () => clock.now() + skewMs, sleep: (ms, signal) => clock.sleep(ms, signal) }
  onTestFinished(() => void vi.unstubAllEnvs())
  stubStepVariables({
    ...commands,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    FENGCHAO_ENDPOINT: simulator.url,
    FENGCHAO_APP_KEY: simulator.appKey,
    FENGCHAO_APP_SECRET: simulator.appSecret,
    FENGCHAO_TRAFFIC: simulator.traffic?.url,
    ...env,
  })
  stubSystemClock(runner)
  const lines = captureOutput()
  const controller = new AbortController()
  const exported = () => parseFileCommands(readFileSync(commands.GITHUB_ENV, 'utf8'))
  return {
    ...{ simulator, clock, workspace, operations },
    changesSent: () => simulator.requests.filter(isChangeRequest).map(({ operationId }) => operationId),
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
      const result = await runMain(name, commands)
      return { ...result, log: lines().slice(from), exported: exported() }
    },
  }
}
