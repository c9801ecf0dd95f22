/** Runs the scenes' steps from `dist/`, each against a platform of its own that takes as long as the real one. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readResources } from '../../simulator/api/documents.ts'
import { realClock, type Simulator, startSimulator } from '../../simulator/index.ts'
import { readWorld } from '../../simulator/world/files.ts'
import { type StepResult, startAction } from '../../testing/runner/runner.ts'
import { serveWeb } from '../../testing/servers/web-server.ts'
import { type Scene, SITE } from './scenes.ts'

const FIVE_MINUTES = 300_000
const dockerfile = 'FROM hub.c.163.com/public/centos:7.2.1511\nCMD ["/usr/bin/cart"]\n'

/** The summary that a scene's step wrote. Throws where it ended otherwise than the scene says. */
export async function summaryOf(scene: Scene): Promise<string> {
  const { worldSchema } = await readResources()
  const world = await readWorld(readFileSync(new URL('shop.yaml', import.meta.url), 'utf8'), worldSchema)
  const simulator = await startSimulator({ clock: realClock(), world })
  const github = await serveWeb(() => ({ status: 201, json: { id: 77 } }))
  const site = await serveWeb(() => ({ status: 200 }))
  const workspace = mkdtempSync(join(tmpdir(), 'fengchao-pictures-'))
  writeFileSync(join(workspace, 'Dockerfile'), dockerfile)
  try {
    if (scene.fault) simulator.fault(scene.fault)
    const result = await run(scene, { simulator, github: github.url, site: site.url, workspace })
    if (result.outputs.outcome === scene.outcome) return result.summary
    throw new Error(`The scene ${scene.name} ended ${result.outputs.outcome}, not ${scene.outcome}:\n${result.log}`)
  } finally {
    await Promise.all([simulator.close(), github.close(), site.close()])
    rmSync(workspace, { recursive: true, force: true })
  }
}

interface Stage {
  readonly simulator: Simulator
  readonly github: string
  readonly site: string
  readonly workspace: string
}

function run(scene: Scene, { simulator, github, site, workspace }: Stage): Promise<StepResult> {
  const { url, appKey, appSecret } = simulator
  const inputs = Object.fromEntries(
    Object.entries(scene.inputs).map(([name, value]) => [name, value === SITE ? `${site}/health` : value]),
  )
  let begun = false
  return startAction(scene.action, {
    inputs,
    env: {
      FENGCHAO_ENDPOINT: url,
      FENGCHAO_APP_KEY: appKey,
      FENGCHAO_APP_SECRET: appSecret,
      GITHUB_API_URL: github,
    },
    workspace,
    killAfter: FIVE_MINUTES,
    onLine: (line, step) => {
      if (begun || scene.cancelledAfter === undefined || !line.startsWith('Status: updating')) return
      begun = true
      setTimeout(() => step.kill('SIGINT'), scene.cancelledAfter * 1000)
    },
  }).done
}
