/** Runs an action from its manifest and the committed `dist/`, as a GitHub runner does, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFileCommands } from './file-commands.ts'
import { folderOf, type Phase, readManifest } from './manifest-file.ts'
import { type ReadLog, readLog } from './workflow-commands.ts'

export interface RunOptions {
  /** The inputs of `with:`; declared defaults apply to missing ones. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Variables of the job on top of the runner's own; they win over these. */
  readonly env?: Readonly<Record<string, string>>
  /** Sets RUNNER_DEBUG, as a re-run with debug logging does. */
  readonly debug?: boolean
  readonly event?: { readonly name: string; readonly payload: object }
  /** GITHUB_WORKSPACE; an empty folder of its own where it is not given. */
  readonly workspace?: string
  /** RUNNER_TEMP; given, it is kept after the run. */
  readonly temp?: string
  /** What `${{ github.token }}` gives. */
  readonly githubToken?: string
  readonly phase?: Phase
  /** What an earlier phase saved; reaches the step as STATE_*. */
  readonly state?: Readonly<Record<string, string>>
  /** Called for each line of the log as it comes. */
  readonly onLine?: (line: string, step: RunningStep) => void
  /** Its own time passes ten times as fast, including the time that statuses have to be stable. */
  readonly fast?: boolean
  /** After this many milliseconds the process is killed, so that no test leaves one behind; 60 s. */
  readonly killAfter?: number
}

/** The result of a step. */
export interface StepResult extends ReadLog {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** Both streams, in the order in which they came. */
  readonly log: string
  readonly lines: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  /** Variables for later steps. */
  readonly env: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** Folders put in front of PATH. */
  readonly path: readonly string[]
  readonly summary: string
  readonly durationMs: number
}

/** A running step. */
export interface RunningStep {
  readonly pid: number | undefined
  readonly kill: (signal: NodeJS.Signals) => void
  readonly done: Promise<StepResult>
}

const FAST_TIME = new URL('fast-time.mjs', import.meta.url).href

/** Runs an action (`scale`, `deploy`, or a folder with an `action.yml`) to its end. */
export function runAction(action: string, options: RunOptions = {}): Promise<StepResult> {
  return startAction(action, options).done
}

/** Runs the post step of an action as a runner does when the job ends: with the inputs and the state of its main step. */
export function runPost(action: string, main: StepResult, options: RunOptions = {}): Promise<StepResult> {
  return runAction(action, { ...options, phase: 'post', state: main.state })
}

/** Starts an action and returns at once; for tests that cancel it. */
export function startAction(action: string, options: RunOptions = {}): RunningStep {
  const expressions = { 'github.token': options.githubToken ?? 'github-token-of-the-test' }
  const { script, defaults } = readManifest(folderOf(action), options.phase ?? 'main', expressions)
  const preload = options.fast ? ['--import', FAST_TIME] : []
  return startProcess(process.execPath, [...preload, script], {
    ...options,
    inputs: { ...defaults, ...options.inputs },
  })
}

/** Starts any program as a step: with the runner's variables and its file commands. */
export function startProcess(command: string, args: readonly string[], options: RunOptions): RunningStep {
  const files = prepareFiles(options)
  const started = performance.now()
  const child = spawn(command, args, {
    cwd: files.workspace,
    env: { ...environment(files, options), ...inputVariables(options.inputs ?? {}), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), options.killAfter ?? 60_000)
  const log = new LineLog()
  const step: RunningStep = {
    pid: child.pid,
    kill: (signal) => void child.kill(signal),
    done: ended(child).then(({ exitCode, signal }) => {
      clearTimeout(timer)
      const durationMs = performance.now() - started
      return { exitCode, signal, durationMs, ...log.read(), ...collect(files) }
    }),
  }
  log.follow(child, (line) => options.onLine?.(line, step))
  return step
}

function ended(child: ChildProcess): Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal }))
  })
}

/** Collects two streams into one log, whole lines as they come. */
class LineLog {
  readonly #lines: string[] = []

  follow(child: ChildProcess, onLine: (line: string) => void): void {
    for (const stream of [child.stdout, child.stderr]) {
      let rest = ''
      const take = (line: string) => {
        this.#lines.push(line)
        onLine(line)
      }
      stream?.setEncoding('utf8').on('data', (text: string) => {
        const parts = (rest + text).split('\n')
        rest = parts.pop() ?? ''
        parts.forEach(take)
      })
      stream?.on('end', () => {
        if (rest !== '') take(rest)
      })
    }
  }

  read() {
    const log = this.#lines.join('\n')
    return { log, lines: this.#lines, ...readLog(log) }
  }
}

interface StepFiles {
  /** Holds all the others; removed when the step has ended. */
  readonly folder: string
  readonly workspace: string
  readonly temp: string
  readonly event: string
  /** One empty file for each GITHUB_* file command. */
  readonly commands: Readonly<Record<'OUTPUT' | 'ENV' | 'PATH' | 'STATE' | 'STEP_SUMMARY', string>>
}

function prepareFiles(options: RunOptions): StepFiles {
  const folder = mkdtempSync(join(tmpdir(), 'fengchao-step-'))
  const inside = (name: string) => join(folder, name)
  const files: StepFiles = {
    folder,
    workspace: options.workspace ?? inside('workspace'),
    temp: options.temp ?? inside('temp'),
    event: inside('event.json'),
    commands: {
      OUTPUT: inside('output'),
      ENV: inside('env'),
      PATH: inside('path'),
      STATE: inside('state'),
      STEP_SUMMARY: inside('summary'),
    },
  }
  mkdirSync(files.workspace, { recursive: true })
  mkdirSync(files.temp, { recursive: true })
  mkdirSync(inside('home'))
  writeFileSync(files.event, JSON.stringify(options.event?.payload ?? {}))
  for (const file of Object.values(files.commands)) writeFileSync(file, '')
  return files
}

function collect({ folder, commands }: StepFiles) {
  const text = (file: string) => readFileSync(file, 'utf8')
  try {
    return {
      outputs: parseFileCommands(text(commands.OUTPUT)),
      env: parseFileCommands(text(commands.ENV)),
      state: parseFileCommands(text(commands.STATE)),
      path: text(commands.PATH)
        .split(/\r?\n/)
        .filter((line) => line !== ''),
      summary: text(commands.STEP_SUMMARY),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The runner's variables: nothing of the environment of the tests gets through but PATH. */
function environment(files: StepFiles, options: RunOptions): Record<string, string> {
  const fileCommands = Object.entries(files.commands).map(([name, file]) => [`GITHUB_${name}`, file])
  const states = Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])
  return {
    PATH: process.env.PATH ?? '',
    HOME: join(files.folder, 'home'),
    ...job,
    GITHUB_EVENT_NAME: options.event?.name ?? 'push',
    GITHUB_EVENT_PATH: files.event,
    GITHUB_WORKSPACE: files.workspace,
    RUNNER_TEMP: files.temp,
    ...Object.fromEntries(fileCommands),
    ...Object.fromEntries(states),
    ...(options.debug === true ? { RUNNER_DEBUG: '1' } : {}),
  }
}

/** A push to the main branch of a made-up repository; its GitHub answers nothing, so that no test reaches the real one. */
const job = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__self',
  GITHUB_ACTOR: 'octocat',
  GITHUB_API_URL: 'http://127.0.0.1:9',
  GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
  GITHUB_JOB: 'deploy',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REPOSITORY: 'octocat/shop',
  GITHUB_REPOSITORY_OWNER: 'octocat',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '1001',
  GITHUB_RUN_NUMBER: '7',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_WORKFLOW: 'Deploy',
  RUNNER_ARCH: 'X64',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_NAME: 'runner-of-the-test',
  RUNNER_OS: 'Linux',
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}
