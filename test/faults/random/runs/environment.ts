/**
 * One simulator for thousands of runs: each starts with a world and a clock of its own, and returns a record of
 * what happened on the platform and what the step reported.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import {
  isChangeRequest,
  type JournalEntry,
  type Simulator,
  startSimulator,
  type World,
} from '../../../../simulator/index.ts'
import { terminal } from '../../../../src/github/runner/commands.ts'
import type { Action } from '../../../../src/step/action.ts'
import { stubInputs, stubStepVariables } from '../../../../testing/runner/in-process.ts'
import { serveWeb } from '../../../../testing/servers/web-server.ts'
import { runAlone } from '../../../../testing/simulated-step.ts'
import type { Inputs } from './generators.ts'
import { type Effect, initialWorld, type Script, ScriptedRun } from './scripted-run.ts'

type Ran = Awaited<ReturnType<typeof runAlone>>

/** The record of a run. */
export interface RunRecord extends Ran {
  readonly effects: readonly Effect[]
  /** The requests that change something, whether or not they succeeded. */
  readonly sent: readonly JournalEntry[]
  readonly requests: readonly JournalEntry[]
  /** The state when the step has ended. */
  readonly world: World
  /** The state when the step started. */
  readonly worldBefore: World
  readonly elapsedMs: number
  readonly log: string
  /** Violations of the API description by the simulator. */
  readonly violations: readonly string[]
  /** It sent requests and paused without end. */
  readonly endless: boolean
}

export interface RunEnvironment {
  readonly run: (action: Action, script: Script) => Promise<RunRecord>
  /** Runs the action again where the last run ended, without disturbances; the record has the effects of both. */
  readonly runAgain: (action: Action, inputs: Inputs) => Promise<RunRecord>
  /** The address that answers as the script's `health` says. */
  readonly healthUrl: string
  readonly close: () => Promise<void>
}

/** The process's randomness, exchange timeouts and output are the run's own until the environment closes. */
function stubProcess(script: ScriptedRun): () => void {
  const spies = [
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => script.clock.timeout(ms)),
    vi.spyOn(Math, 'random').mockImplementation(() => script.randomness),
    vi.spyOn(terminal, 'write').mockImplementation((text) => {
      script.output.push(text)
    }),
  ]
  return () => {
    for (const spy of spies) spy.mockRestore()
  }
}

function createFolders() {
  const folder = mkdtempSync(join(tmpdir(), 'random-faults-'))
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM hub.c.163.com/public/ubuntu:16.04\n')
  return { folder, workspace }
}

/** Runs the action alone, and records what happened. */
async function recordRun(
  simulator: Simulator,
  script: ScriptedRun,
  action: Action,
  inputs: Inputs,
  signal: AbortSignal,
): Promise<RunRecord> {
  stubInputs(inputs)
  const worldBefore = copyWorld(simulator.world)
  const startedAt = script.clock.now()
  const ran = await runAlone(action, script.clock, signal)
  const requests = [...simulator.requests]
  return {
    ...ran,
    effects: [...script.effects],
    requests,
    sent: requests.filter(isChangeRequest),
    world: copyWorld(simulator.world),
    worldBefore,
    elapsedMs: script.clock.now() - startedAt,
    log: script.output.join(''),
    violations: [...simulator.violations],
    endless: script.endless,
  }
}

/** What differs from one environment to another. */
interface EnvironmentOptions {
  /** What runs start with. */
  readonly world?: World
  /** Called with the world after each request. */
  readonly watch?: (world: World) => void
}

/** Starts the simulator and prepares this process for steps; `close` undoes both. */
export async function openRunEnvironment({
  world = initialWorld(),
  watch = () => {},
}: EnvironmentOptions = {}): Promise<RunEnvironment> {
  const script = new ScriptedRun(world)
  const simulator: Simulator = await startSimulator({
    clock: script.clock,
    world: structuredClone(world),
    onRequest: (entry) => {
      script.onRequest(simulator, entry)
      watch(simulator.world)
    },
  })
  const web = await serveWeb(() => ({ status: script.health() }))
  const { folder, workspace } = createFolders()
  stubStepVariables({
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    FENGCHAO_ENDPOINT: simulator.url,
    FENGCHAO_APP_KEY: simulator.appKey,
    FENGCHAO_APP_SECRET: simulator.appSecret,
    FENGCHAO_TRAFFIC: simulator.traffic?.url,
  })
  const restore = stubProcess(script)
  const runStep = (action: Action, inputs: Inputs, signal: AbortSignal) =>
    recordRun(simulator, script, action, inputs, signal)
  return {
    healthUrl: `${web.url}/health`,
    run: (action, given) => runStep(action, given.inputs, script.begin(simulator, given)),
    runAgain: (action, inputs) => runStep(action, inputs, script.clearScript(simulator)),
    close: async () => {
      restore()
      vi.unstubAllEnvs()
      await Promise.all([simulator.close(), web.close()])
      rmSync(folder, { recursive: true })
    },
  }
}

/** The world as it is now, without the simulator's own functions in it. */
function copyWorld(world: Simulator['world']): World {
  const { foreignImageUpdate: _image, deleteService: _delete, ...plain } = world
  return structuredClone(plain)
}
