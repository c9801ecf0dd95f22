import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manualClock, type Simulator, startSimulator } from '../../simulator/index.ts'
import { actions } from '../../src/registry.ts'
import { parseFileCommands } from '../../testing/runner/file-commands.ts'
import { folderOf, readManifest } from '../../testing/runner/manifest-file.ts'

const preload = fileURLToPath(new URL('../../testing/runner/loaded-modules.cjs', import.meta.url))
const TOKEN = '0123456789abcdeffedcba9876543210'

let folder: string
let simulator: Simulator

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fengchao-startup-'))
  simulator = await startSimulator({ clock: manualClock() })
  simulator.world.tokens.push({ token: TOKEN, expiresAt: Number.POSITIVE_INFINITY })
})

afterAll(async () => {
  await simulator.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs an action as a runner does; resolves to its `outcome`, the modules of Node that it loaded, and what Node complained of. */
async function loadedBy(action: string, inputs: Record<string, string> = {}) {
  const { script, defaults } = readManifest(folderOf(action), 'main', { 'github.token': '' })
  const given = Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  const output = join(folder, `${action}-output`)
  writeFileSync(output, '')
  const env = { ...Object.fromEntries(given), GITHUB_OUTPUT: output, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder }
  const child = spawn(process.execPath, ['--require', preload, script], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  let names = ''
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    names += chunk.toString()
  })
  let complaints = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString()
  })
  child.stdout?.resume()
  await new Promise((resolve) => child.on('close', resolve))
  const { outcome } = parseFileCommands(readFileSync(output, 'utf8'))
  return { loaded: new Set(names.split('\n')), outcome, complaints }
}

describe('a step whose inputs are refused', () => {
  it.concurrent.each(Object.keys(actions))(
    '%s loads nothing of the network, no crypto and no streams',
    async (action) => {
      const { loaded, outcome } = await loadedBy(action, { summary: 'perhaps' })
      expect(outcome).toBe('failed')
      expect(loaded).toContain('internal/modules/esm/loader')
      for (const name of ['crypto', 'stream', 'net', 'tls', 'http', 'https', 'http2', 'internal/fs/promises']) {
        expect(loaded).not.toContain(name)
      }
    },
  )
})

describe('a step with a request', () => {
  it('over HTTP loads neither TLS nor HTTP/2, no second HTTP client and no assertions', async () => {
    const inputs = { token: TOKEN, endpoint: simulator.url, service_id: '50883', replicas: '2' }
    const { loaded, outcome, complaints } = await loadedBy('scale', inputs)
    expect(outcome).toBe('unchanged')
    // Such as that V8 does not know a flag, where another Node has to be used.
    expect(complaints).toBe('')
    expect(loaded).toContain('net')
    for (const name of ['tls', 'https', 'http2', 'internal/deps/undici/undici', 'assert'])
      expect(loaded).not.toContain(name)
  })
})
