/**
 * The demo: a whole deploy against the simulated platform, through the committed `dist/` and run as a runner runs it;
 * then a rollout that fails on the platform, is rolled back, and fails the step.
 */
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { realClock, type Simulator, startSimulator } from '../../simulator/index.ts'
import { type StepResult, startAction } from '../../testing/runner/runner.ts'
import { paint, StepConsole } from './console.ts'

/** So many times faster than the platform: a build of a minute takes five seconds. `--speed` has another. */
const { values: flags } = parseArgs({ options: { speed: { type: 'string', default: '12' } } })
const speed = Number(flags.speed)
const folder = fileURLToPath(new URL('../../.demo/', import.meta.url))
const dockerfile = 'FROM hub.c.163.com/public/centos:7.2.1511\nCMD ["sh", "-c", "while true; do sleep 60; done"]\n'

interface DemoStep {
  readonly title: string
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly expected: 'succeeded' | 'failed'
}

/** What the deployed service would answer; the probe asks here. */
async function serveHealth() {
  const server = createServer((_, response) => response.end('ok\n'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server on a port always has an address of this kind.
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/health`, close: () => server.close() }
}

async function runStep(step: DemoStep, env: Record<string, string>, workspace: string): Promise<StepResult> {
  const uses = step.action === 'deploy' ? './' : `./actions/${step.action}`
  console.log(`\n${paint(`▶ ${step.title}`, 'bold')}\n  ${paint(`uses: ${uses}`, 'dim')}`)
  for (const [name, value] of Object.entries(step.inputs)) console.log(`  ${paint(`  ${name}: ${value}`, 'dim')}`)
  const shown = new StepConsole()
  const result = await startAction(step.action, {
    inputs: step.inputs,
    env: { ...env, GITHUB_SHA: 'c0ffee5eed5eed5eed5eed5eed5eed5eed5eed5e' },
    workspace,
    onLine: (line) => shown.print(line),
  }).done
  const outcome = result.exitCode === 0 ? 'succeeded' : 'failed'
  console.log(
    `  ${outcome === 'succeeded' ? paint('✔ succeeded', 'green') : paint('✘ failed', 'error')} (exit code ${result.exitCode})`,
  )
  console.log('  outputs:')
  for (const [name, value] of Object.entries(result.outputs)) {
    const text = name === 'token' ? '***' : value
    if (value !== '') console.log(`    ${name} = ${text}`)
  }
  if (step.expected !== outcome) throw new Error(`The step "${step.title}" should have been ${step.expected}.`)
  return result
}

function save(results: readonly StepResult[]): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'summary.md')
  writeFileSync(file, results.map(({ summary }) => summary).join('\n'))
  console.log(`\nThe job summary, as GitHub gets it: ${file}`)
}

function whatRuns(simulator: Simulator): string {
  const service = simulator.world.services.find((one) => one.id === 50883)
  return service?.containers.map((container) => container.imagePath).join(', ') ?? 'nothing'
}

async function demo(simulator: Simulator, workspace: string): Promise<void> {
  const health = await serveHealth()
  const base = { service_id: '50883', min_ready_seconds: '5' }
  const good = { ...base, repo_name: 'web', tag: 'demo-1', replicas: '3', health_check_url: health.url }
  const keys = {
    FENGCHAO_ENDPOINT: simulator.url,
    FENGCHAO_APP_KEY: simulator.appKey,
    FENGCHAO_APP_SECRET: simulator.appSecret,
  }
  try {
    console.log(`The simulated platform listens on ${simulator.url}, ${speed} times faster than the real one.`)
    console.log(`Service web (50883) runs ${whatRuns(simulator)}.`)
    const login = await runStep(
      { title: 'Log in once for the job', action: 'login', inputs: {}, expected: 'succeeded' },
      keys,
      workspace,
    )
    const env = { ...login.env }
    const first = await runStep(
      { title: 'Build, roll out, scale to 3, probe', action: 'deploy', inputs: good, expected: 'succeeded' },
      env,
      workspace,
    )
    console.log(`  The platform says: web runs ${whatRuns(simulator)}.`)
    simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const bad = { ...base, image_path: 'hub.c.163.com/admin/web:v2' }
    const second = await runStep(
      { title: 'A rollout that fails and is rolled back', action: 'deploy', inputs: bad, expected: 'failed' },
      env,
      workspace,
    )
    console.log(`  The platform says: web runs ${whatRuns(simulator)}.`)
    save([login, first, second])
  } finally {
    health.close()
  }
}

const workspace = mkdtempSync(join(tmpdir(), 'fengchao-demo-'))
writeFileSync(join(workspace, 'Dockerfile'), dockerfile)
const simulator = await startSimulator({ clock: realClock(speed) })
try {
  await demo(simulator, workspace)
} finally {
  await simulator.close()
  rmSync(workspace, { recursive: true, force: true })
}
