import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Server as NetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleEntry } from '../../../../scripts/build/bundle/bundle.ts'
import { type Files, writeFiles } from '../../../../scripts/build/files.ts'
import { libraryProblems } from '../../../../scripts/check/bundle-discipline.ts'
import { CLOSED_PORT } from '../../../../testing/servers/faulty-server.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

let folder: string
let files: Files
let server: Server
let address: string
const requests: IncomingMessage[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fengchao-bundle-test-'))
  files = (await bundleEntry(root, 'test/scripts/build/bundle/fixtures/main.js')).files
  await writeFiles(folder, files)
  server = createServer((request, response) => {
    requests.push(request)
    response.setHeader('content-type', 'application/json')
    response.end('{"id":7}')
  })
  address = await listen(server)
  // It bundles and minifies everything.
}, 60_000)

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function listen(it: NetServer): Promise<string> {
  await new Promise<void>((resolve) => it.listen(0, '127.0.0.1', resolve))
  const bound = it.address()
  return typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}` : ''
}

/** Runs one part of the fixture from its bundle, in a process of its own with an environment of its own. */
function run(part: string, env: Record<string, string>): Promise<string> {
  const code = `import { main } from './dist/index.js'; await main('${part}')`
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: folder, env })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', () => resolve(output.trim()))
  })
}

describe('the bundle', () => {
  it('keeps every library out of its main file', async () => {
    expect(await libraryProblems(root, files.get('dist/index.js') ?? '')).toEqual([])
  })

  it('never loads HTTP/2, which takes longer than all of undici and which nothing speaks', () => {
    expect(files.get('dist/index.js')).toMatch(/getBuiltinModule\("(node:)?http"\)/)
    for (const contents of files.values()) expect(contents).not.toMatch(/["'](node:)?http2["']/)
  })

  it('holds undici once', () => {
    const holding = [...files].filter(([, contents]) => contents.includes('undici.error.UND_ERR'))
    expect(holding).toHaveLength(1)
  })

  it('names the licence of every package that it holds', () => {
    const licences = files.get('dist/licenses.txt') ?? ''
    for (const name of ['@actions/github', '@octokit/request', 'undici', 'yaml']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
    }
    expect(licences).not.toMatch(/^@actions\/http-client/m)
  })

  it('holds no path of the machine that built it', () => {
    for (const contents of files.values()) expect(contents).not.toContain(root)
  })

  it.each([
    ['undici', '{"id":7}'],
    ['yaml', '1'],
  ])('runs %s', async (part, output) => {
    expect(await run(part, { GITHUB_API_URL: address })).toBe(output)
  })
})

describe('@actions/github with our stand-in for its HTTP client', () => {
  it('reaches the API with its token', async () => {
    expect(await run('github', { GITHUB_API_URL: address })).toBe('{"id":7}')
    expect(requests.at(-1)).toMatchObject({
      url: '/repos/octocat/shop',
      headers: { authorization: 'token token-of-the-test' },
    })
  })

  it('reports a connection that is refused', async () => {
    expect(await run('github', { GITHUB_API_URL: `http://127.0.0.1:${CLOSED_PORT}` })).toContain('ECONNREFUSED')
  })
})
