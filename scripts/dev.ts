/**
 * `npm run dev -- ACTION --input name=value …`: runs one action from its TypeScript sources as a runner would, against a
 * simulated platform that it starts, and shows log, outputs and summary.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readResources } from '../simulator/api/documents.ts'
import { realClock, type Simulator, startSimulator, type World } from '../simulator/index.ts'
import { readWorld } from '../simulator/world/files.ts'
import { actions } from '../src/registry.ts'
import { startProcess } from '../testing/runner/runner.ts'
import { paint, StepConsole } from './demo/console.ts'
import { type DevRun, HELP, readCommandLine } from './dev/command-line.ts'

/** A step that is looked at in a debugger takes as long as somebody looks. */
const A_DAY = 24 * 60 * 60 * 1000
const step = fileURLToPath(new URL('dev/step.ts', import.meta.url))

async function worldOf(path: string | undefined): Promise<World | undefined> {
  if (path === undefined) return undefined
  const { worldSchema } = await readResources()
  return readWorld(await readFile(path, 'utf8'), worldSchema)
}

async function runStep(run: DevRun, simulator: Simulator): Promise<number> {
  const shown = new StepConsole()
  const running = startProcess(process.execPath, [...(run.inspect ? ['--inspect-brk'] : []), step, run.action], {
    inputs: run.inputs,
    env: {
      FENGCHAO_ENDPOINT: simulator.url,
      FENGCHAO_APP_KEY: simulator.appKey,
      FENGCHAO_APP_SECRET: simulator.appSecret,
    },
    ...(run.workspace === undefined ? {} : { workspace: run.workspace }),
    debug: run.debug,
    onLine: (line) => shown.print(line),
    killAfter: A_DAY,
  })
  // Ctrl-C cancels the step, as a runner does; it still writes its outputs and its summary.
  process.on('SIGINT', () => running.kill('SIGINT'))
  const { exitCode, outputs, summary } = await running.done
  console.log(`\n${paint('Outputs', 'bold')}`)
  for (const [name, value] of Object.entries(outputs)) console.log(`  ${name} = ${value}`)
  console.log(`\n${paint('Summary', 'bold')}\n${summary}`)
  return exitCode ?? 1
}

try {
  const run = readCommandLine(process.argv.slice(2), Object.keys(actions))
  const world = await worldOf(run.world)
  const simulator = await startSimulator({ clock: realClock(run.speed), ...(world ? { world } : {}) })
  try {
    process.exitCode = await runStep(run, simulator)
  } finally {
    await simulator.close()
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
  process.exitCode = 2
}
