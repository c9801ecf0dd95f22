/**
 * Which functions of a bundle run in a step. Each action is run with a wrong input, and some with a service that is already as
 * they are asked for, against the simulator; V8 counts the calls.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { manualClock, startSimulator } from '../../../../simulator/index.ts'
import { runTool } from '../../command.ts'
import { type Files, writeFiles } from '../../files.ts'

/** For each file of the bundle that was loaded: the offsets at which the functions start that ran. */
export type Calls = ReadonlyMap<string, ReadonlySet<number>>

/** A step that is run, and whether it has to succeed. */
interface Step {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly succeeds: boolean
}

/** What V8 writes of a process. */
interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[]
    }[]
  }[]
}

const TOKEN = '0123456789abcdeffedcba9876543210'

/**
 * How often each step is run. What ran counts where it ran each time: a build gives the same bytes on a machine that was
 * busy for a moment.
 */
const RUNS = 2

/** For the same reason no timer of JavaScript comes to its end, and a step that needs one never succeeds. */
const ENTRY = `const { setTimeout } = globalThis
globalThis.setTimeout = (run) => setTimeout(run, 2 ** 31 - 1).unref()
const { main } = await import('./dist/index.js')
await main(process.argv[2])
`

/**
 * The functions that run in at least half of the steps that load their file, refused ones and successful ones taken apart.
 * Throws where a step does not end as it has to.
 */
export async function profile(files: Files, actions: readonly string[]): Promise<Calls> {
  const folder = await mkdtemp(join(tmpdir(), 'fengchao-profile-'))
  const simulator = await startSimulator({ clock: manualClock() })
  simulator.world.tokens.push({ token: TOKEN, expiresAt: Number.POSITIVE_INFINITY })
  try {
    await writeFiles(folder, files)
    await writeFile(join(folder, 'entry.mjs'), ENTRY)
    const refused = await callsOf(folder, actions.map(refusedStep))
    const successful = await callsOf(folder, unchangedSteps(simulator.url))
    return union(inMost(refused), inMost(successful))
  } finally {
    await simulator.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function refusedStep(action: string): Step {
  return { action, inputs: { summary: 'perhaps' }, succeeds: false }
}

/** Steps that ask the simulator's first service for what it is. */
function unchangedSteps(endpoint: string): readonly Step[] {
  const service = { token: TOKEN, endpoint, service_id: '50883' }
  const image_path = 'hub.c.163.com/admin/web:v1'
  return [
    { action: 'scale', inputs: { ...service, replicas: '2' }, succeeds: true },
    { action: 'describe-service', inputs: service, succeeds: true },
    { action: 'update-image', inputs: { ...service, image_path }, succeeds: true },
    { action: 'deploy', inputs: { ...service, image_path }, succeeds: true },
  ]
}

async function callsOf(folder: string, steps: readonly Step[]): Promise<readonly Calls[]> {
  const calls: Calls[] = []
  for (const step of steps) {
    const runs: Calls[] = []
    for (let run = 0; run < RUNS; run += 1) runs.push(await runStep(folder, step))
    calls.push(runs.reduce(intersection))
  }
  return calls
}

async function runStep(folder: string, { action, inputs, succeeds }: Step): Promise<Calls> {
  const coverage = join(folder, 'coverage')
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const files = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE']
  for (const name of files) await writeFile(join(folder, name), '')
  const env = {
    ...Object.fromEntries(given),
    ...Object.fromEntries(files.map((name) => [name, join(folder, name)])),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    NODE_V8_COVERAGE: coverage,
  }
  const { ok, output } = await runTool(join(folder, 'entry.mjs'), [action], folder, env)
  if (ok !== succeeds) throw new Error(`${action} was to ${succeeds ? 'succeed' : 'fail'} for the profile:\n${output}`)
  const calls = new Map<string, Set<number>>()
  for (const file of await readdir(coverage)) {
    const { result }: Coverage = JSON.parse(await readFile(join(coverage, file), 'utf8'))
    const base = pathToFileURL(`${folder}/`).href
    for (const { url, functions } of result) {
      const starts = functions.flatMap(({ ranges: [whole] }) =>
        whole !== undefined && whole.count > 0 ? [whole.startOffset] : [],
      )
      if (url.startsWith(`${base}dist/`)) calls.set(url.slice(base.length), new Set(starts))
    }
  }
  await rm(coverage, { recursive: true })
  return calls
}

function intersection(one: Calls, other: Calls): Calls {
  return new Map([...one].map(([path, starts]) => [path, starts.intersection(other.get(path) ?? new Set())]))
}

function union(one: Calls, other: Calls): Calls {
  const paths = new Set([...one.keys(), ...other.keys()])
  return new Map([...paths].map((path) => [path, (one.get(path) ?? new Set()).union(other.get(path) ?? new Set())]))
}

/** What ran in at least half of the steps that loaded its file. */
function inMost(steps: readonly Calls[]): Calls {
  const paths = new Set(steps.flatMap((calls) => [...calls.keys()]))
  return new Map(
    [...paths].map((path) => {
      const loading = steps.flatMap((calls) => calls.get(path) ?? [])
      const all = loading.reduce<ReadonlySet<number>>((sum, starts) => sum.union(starts), new Set())
      const often = (start: number) => loading.filter((starts) => starts.has(start)).length * 2 >= loading.length
      return [path, new Set([...all].filter(often))]
    }),
  )
}
