/**
 * One simulator for thousands of runs: each begins with a world and a clock of its own, and leaves a record of what
 * happened at the platform and of what the step said of it.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { type JournalEntry, type Simulator, startSimulator, type World } from '../../../simulator/index.ts'
import { terminal } from '../../../src/github/runner/commands.ts'
import type { Action } from '../../../src/step/action.ts'
import { serveWeb } from '../../../testing/servers/web-server.ts'
import { runAlone } from '../../../testing/simulated-step.ts'
import type { Inputs } from './generators.ts'
import { type Effect, Rehearsal, type Script } from './rehearsal.ts'

type Ran = Awaited<ReturnType<typeof runAlone>>

/** What a run left behind. */
export interface RunRecord extends Ran {
  readonly effects: readonly Effect[]
  /** The changes that were asked for, whether or not anything came of them. */
  readonly sent: readonly JournalEntry[]
  readonly requests: readonly JournalEntry[]
  /** As it stands when the step has ended. */
  readonly world: World
  /** As it stood when the step began. */
  readonly worldBefore: World
  readonly elapsedMs: number
  readonly log: string
  /** What the simulator itself did wrong. */
  readonly violations: readonly string[]
  /** It asked and paused on and on without coming to an end. */
  readonly endless: boolean
}

export interface Stage {
  readonly perform: (action: Action, script: Script) => Promise<RunRecord>
  /** Runs the action once more where the last run ended, without any trouble; the effects of both are in the record. */
  readonly again: (action: Action, inputs: Inputs) => Promise<RunRecord>
  /** The address that answers as the script's `health` says. */
  readonly healthUrl: string
  readonly close: () => Promise<void>
}

const OWN_VARIABLES = /^(?:INPUT|GITHUB|RUNNER|FENGCHAO|ACTIONS|STATE)_|_PROXY$/i

function stubEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env)) if (OWN_VARIABLES.test(name)) vi.stubEnv(name, undefined)
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
}

function stubInputs(inputs: Inputs): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name]
  for (const [name, text] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = text
}

/** The process's chance, exchange timeouts and output are the run's own until the stage closes. */
function scriptProcess(rehearsal: Rehearsal): () => void {
  const spies = [
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => rehearsal.clock.timeout(ms)),
    vi.spyOn(Math, 'random').mockImplementation(() => rehearsal.chance),
    vi.spyOn(terminal, 'write').mockImplementation((text) => {
      rehearsal.printed.push(text)
    }),
  ]
  return () => {
    for (const spy of spies) spy.mockRestore()
  }
}

/** Starts the simulator and makes the process the step's; `close` undoes both. */
export async function openStage(): Promise<Stage> {
  const rehearsal = new Rehearsal()
  const simulator: Simulator = await startSimulator({
    clock: rehearsal.clock,
    onRequest: (entry) => rehearsal.onRequest(simulator, entry),
  })
  const web = await serveWeb(() => ({ status: rehearsal.health() }))
  const folder = mkdtempSync(join(tmpdir(), 'random-faults-'))
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM hub.c.163.com/public/ubuntu:16.04\n')
  stubEnvironment({
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    FENGCHAO_ENDPOINT: simulator.url,
    FENGCHAO_APP_KEY: simulator.appKey,
    FENGCHAO_APP_SECRET: simulator.appSecret,
  })
  const restore = scriptProcess(rehearsal)
  const run = async (action: Action, inputs: Inputs, signal: AbortSignal): Promise<RunRecord> => {
    stubInputs(inputs)
    const worldBefore = stillOf(simulator.world)
    const startedAt = rehearsal.clock.now()
    const ran = await runAlone(action, rehearsal.clock, signal)
    const requests = [...simulator.requests]
    return {
      ...ran,
      effects: [...rehearsal.effects],
      requests,
      sent: requests.filter(({ method, operationId }) => method !== 'GET' && operationId !== 'createToken'),
      world: stillOf(simulator.world),
      worldBefore,
      elapsedMs: rehearsal.clock.now() - startedAt,
      log: rehearsal.printed.join(''),
      violations: [...simulator.violations],
      endless: rehearsal.endless,
    }
  }
  return {
    healthUrl: `${web.url}/health`,
    perform: (action, script) => run(action, script.inputs, rehearsal.begin(simulator, script)),
    again: (action, inputs) => run(action, inputs, rehearsal.calm(simulator)),
    close: async () => {
      restore()
      stubInputs({})
      vi.unstubAllEnvs()
      await Promise.all([simulator.close(), web.close()])
      rmSync(folder, { recursive: true })
    },
  }
}

/** The world as it is now, without the simulator's own functions in it. */
function stillOf(world: Simulator['world']): World {
  const { foreignImageUpdate: _image, deleteService: _delete, ...plain } = world
  return structuredClone(plain)
}
