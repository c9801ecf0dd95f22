/** The environment of the end-to-end tests: a simulator in the process of the test, and steps run from `dist/` against it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import {
  type JournalEntry,
  type ManualClock,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
  steppingClock,
  type World,
} from '../simulator/index.ts'
import { expectEnding } from './ending.ts'
import { folderOf, readManifest } from './runner/manifest-file.ts'
import { type RunningStep, type RunOptions, type StepResult, startAction } from './runner/runner.ts'
import { serveStatuses, serveWeb } from './servers/web-server.ts'
import { changesInProgress, serviceOf } from './world.ts'

/** Seconds that the platform's clock advances with each request, so that nothing depends on real time. */
const SECONDS_PER_REQUEST = 5

/** A token that the simulator knows from the start. */
const TOKEN = '0123456789abcdeffedcba9876543210'

export interface FixtureOptions extends Omit<SimulatorOptions, 'clock' | 'onRequest'> {
  readonly secondsPerRequest?: number
  /** Called when an operation was answered for the nth time (from 1): the moment for changes of others. */
  readonly meanwhile?: (simulator: Simulator, operationId: string, count: number) => void
}

type Inputs = Readonly<Record<string, string>>
type StepOptions = Omit<RunOptions, 'inputs'>

export interface Fixture {
  readonly simulator: Simulator
  readonly clock: ManualClock
  readonly token: string
  /** The key pair as inputs, without the token that steps get otherwise. */
  readonly keys: Inputs
  readonly world: Simulator['world']
  readonly service: (id: number) => World['services'][number]
  /**
   * Runs an action to its end and checks what holds for every ending. It gets the token, the endpoint, short pauses and
   * fast time; the given inputs and options override these.
   */
  readonly run: (action: string, inputs: Inputs, options?: StepOptions) => Promise<StepResult>
  /** Starts one and returns at once; nothing is checked. */
  readonly start: (action: string, inputs: Inputs, options?: StepOptions) => RunningStep
  /** The ids of the requested operations, in their order. */
  readonly operations: () => readonly string[]
  /** The requests that started a change on the platform, whether or not their answer arrived. */
  readonly changes: () => readonly JournalEntry[]
  /** Starts a change of a service by somebody else, for so many seconds of the platform. */
  readonly occupy: (id: number, seconds: number) => void
}

/** Opens fixtures, web servers and folders that end with the test; the simulator must not have violated the API description. */
export interface TestEnvironment {
  readonly fixture: (options?: FixtureOptions) => Promise<Fixture>
  readonly serveStatuses: typeof serveStatuses
  readonly serveWeb: typeof serveWeb
  /** Closes any other server of the test at its end. */
  readonly closeAtEnd: <T extends { close(): Promise<void> }>(server: Promise<T>) => Promise<T>
  /** A folder with these files, for GITHUB_WORKSPACE. */
  readonly workspace: (files: Readonly<Record<string, string | Uint8Array>>) => string
  /** Runs when the test has ended, however it ended. */
  readonly finally: (finish: () => Promise<unknown>) => void
}

/** vitest's `test` with an environment, safe for concurrent tests. */
export const it = test.extend('environment', ({ onTestFinished }): TestEnvironment => {
  const closeAtEnd = async <T extends { close(): Promise<void> }>(server: Promise<T>): Promise<T> => {
    const opened = await server
    onTestFinished(() => opened.close())
    return opened
  }
  return {
    serveStatuses: (...statuses) => closeAtEnd(serveStatuses(...statuses)),
    serveWeb: (answer) => closeAtEnd(serveWeb(answer)),
    closeAtEnd,
    workspace: (files) => {
      const folder = mkdtempSync(join(tmpdir(), 'fengchao-workspace-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      writeFiles(folder, files)
      return folder
    },
    finally: (finish) => onTestFinished(async () => void (await finish())),
    fixture: async (options) => {
      const fixture = await openFixture(options)
      onTestFinished(async () => {
        await fixture.simulator.close()
        expect(fixture.simulator.violations).toEqual([])
      })
      return fixture
    },
  }
})

function writeFiles(folder: string, files: Parameters<TestEnvironment['workspace']>[0]): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}

async function openFixture({ secondsPerRequest = SECONDS_PER_REQUEST, meanwhile, ...options }: FixtureOptions = {}) {
  const clock = steppingClock(secondsPerRequest * 1000)
  const counts = new Map<string, number>()
  const changes: JournalEntry[] = []
  const seen = new WeakSet<object>()
  let last = ''
  const onRequest = (entry: JournalEntry) => {
    const { operationId = 'unknown' } = entry
    for (const pending of changesInProgress(simulator.world)) {
      if (!seen.has(pending)) changes.push(entry)
      seen.add(pending)
    }
    const now = serializeImmediateState(simulator.world)
    if (now !== last && entry.method !== 'GET' && changes.at(-1) !== entry) changes.push(entry)
    last = now
    const count = (counts.get(operationId) ?? 0) + 1
    counts.set(operationId, count)
    meanwhile?.(simulator, operationId, count)
  }
  const simulator: Simulator = await startSimulator({ ...options, clock, onRequest })
  simulator.world.tokens.push({ token: TOKEN, expiresAt: Number.POSITIVE_INFINITY })
  last = serializeImmediateState(simulator.world)
  return createFixture(simulator, clock, { changes, foreign: (pending) => seen.add(pending) })
}

/** The state that the platform changes at once, without a change in progress; it differs after each change. */
function serializeImmediateState({ namespaces, certificates, secretKeys, ips, repositories }: World): string {
  const tags = repositories.flatMap((repository) => repository.tags)
  const addresses = ips.map(({ id }) => id)
  return JSON.stringify([namespaces, certificates, secretKeys.map(({ id }) => id), addresses, tags.length])
}

interface ChangeLog {
  readonly changes: readonly JournalEntry[]
  readonly foreign: (pending: object) => void
}

function createFixture(simulator: Simulator, clock: ManualClock, { changes, foreign }: ChangeLog): Fixture {
  const service = (id: number) => serviceOf(simulator.world, id)
  const start = (action: string, inputs: Inputs, options: StepOptions = {}) =>
    startAction(action, { fast: true, ...options, inputs: { ...defaultInputs(simulator, action), ...inputs } })
  return {
    simulator,
    clock,
    token: TOKEN,
    keys: { token: '', app_key: simulator.appKey, app_secret: simulator.appSecret },
    get world() {
      return simulator.world
    },
    service,
    start,
    run: async (action, inputs, options = {}) => {
      const step = await start(action, inputs, options).done
      const debug = options.debug ?? false
      expectEnding(step, { action, secrets: secretsOf(simulator), debug, summary: inputs.summary !== 'false' })
      return step
    },
    operations: () => simulator.requests.map(({ operationId = 'unknown' }) => operationId),
    changes: () => changes,
    occupy: (id, seconds) => {
      const endsAt = clock.now() + seconds * 1000
      const words = { status: 'updating', endStatus: 'update_succ' }
      const pending = { ...words, showsAt: 0, appliesAt: endsAt, endsAt, becomes: {}, deletes: false }
      foreign(pending)
      service(id).pending = pending
    },
  }
}

function defaultInputs(simulator: Simulator, action: string): Record<string, string> {
  const { defaults } = readManifest(folderOf(action), 'main', { 'github.token': '' })
  return {
    endpoint: simulator.url,
    ...('export_env' in defaults ? {} : { token: TOKEN }),
    ...('poll_interval' in defaults ? { poll_interval: '0.02' } : {}),
    ...('health_check_interval' in defaults ? { health_check_interval: '0.02' } : {}),
  }
}

/** Key, secret and every token that the simulator issued or received. */
function secretsOf({ appKey, appSecret, world, requests }: Simulator): string[] {
  const shown = requests.map(({ headers }) => headers.authorization?.replace(/^Token /, '') ?? '')
  const given = world.tokens.map(({ token }) => token)
  return [...new Set([appKey, appSecret, ...given, ...shown])].filter((secret) => secret !== '')
}
