/** The steps that are timed: every action with a wrong input, and one that reads one service, over HTTP and HTTPS. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manualClock, selfSigned, startSimulator } from '../simulator/index.ts'
import { folderOf, readManifest } from '../testing/runner/manifest-file.ts'
import { type Command, type Ran, runOnce } from './processes.ts'
import { median } from './statistics.ts'

const TOKEN = '0123456789abcdeffedcba9876543210'
const SERVICE = '50883'

/** Servers and folders that the timed steps need. */
export interface Surroundings {
  readonly refused: (action: string) => Command
  readonly http: Command
  readonly https: Command
  readonly close: () => void
}

/** What the platform says of the service, as the simulator puts it; the simulator's own work is no part of what is timed. */
async function answerOfThePlatform(): Promise<string> {
  const simulator = await startSimulator({ clock: manualClock() })
  simulator.world.tokens.push({ token: TOKEN, expiresAt: Number.POSITIVE_INFINITY })
  try {
    const url = `${simulator.url}/api/v1/microservices/${SERVICE}`
    const answer = await fetch(url, {
      headers: { authorization: `Token ${TOKEN}`, 'content-type': 'application/json' },
    })
    if (!answer.ok) throw new Error(`The simulator answered ${answer.status}.`)
    return await answer.text()
  } finally {
    await simulator.close()
  }
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

function inputs(given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

/** Opens the servers; `close` ends them. */
export async function openSurroundings(): Promise<Surroundings> {
  const body = await answerOfThePlatform()
  let asked = 0
  const listener: RequestListener = (_, response) => {
    asked += 1
    response.setHeader('content-type', 'application/json')
    response.end(body)
  }
  const { pubCert, priKey } = selfSigned('localhost')
  const servers = [createServer(listener), createTlsServer({ cert: pubCert, key: priKey }, listener)] as const
  const [httpPort, httpsPort] = [await listening(servers[0]), await listening(servers[1])]
  const folder = mkdtempSync(join(tmpdir(), 'fengchao-bench-'))
  const authority = join(folder, 'ca.pem')
  writeFileSync(authority, pubCert)
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  }

  const step = (
    name: string,
    action: string,
    given: Record<string, string>,
    check: Command['check'],
    env = {},
  ): Command => {
    const { script, defaults } = readManifest(folderOf(action), 'main', { 'github.token': '' })
    const variables = { ...files, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, ...env }
    return {
      name,
      args: [script],
      env: { ...variables, ...inputs({ ...defaults, ...given }) },
      files: Object.values(files),
      check,
    }
  }
  const reading = (name: string, endpoint: string, env = {}) => {
    const given = { token: TOKEN, endpoint, service_id: SERVICE, replicas: '2' }
    return step(
      name,
      'scale',
      given,
      (ran) => {
        if (ran.exitCode !== 0 || asked !== 1)
          throw new Error(`${name}: ${asked} requests, exit code ${ran.exitCode}.\n${ran.printed}`)
        asked = 0
      },
      env,
    )
  }
  return {
    refused: (action) => step(action, action, { summary: 'perhaps' }, (ran) => refusedOnly(action, ran, asked)),
    http: reading('http', `http://localhost:${httpPort}`),
    https: reading('https', `https://localhost:${httpsPort}`, { NODE_EXTRA_CA_CERTS: authority }),
    close: () => {
      for (const server of servers) server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function refusedOnly(action: string, { exitCode, printed }: Ran, asked: number): void {
  if (exitCode === 1 && printed.includes('Input summary must be true or false') && asked === 0) return
  throw new Error(`${action} was to refuse its inputs, but ended with exit code ${exitCode}:\n${printed}`)
}

/** The peak memory of a step in MiB: the median of several runs. */
export async function peakMemory(command: Command, runs: number): Promise<number> {
  const args = ['--require', join(import.meta.dirname, 'peak-memory.cjs'), ...command.args]
  const peaks: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const ran = await runOnce({ ...command, args })
    command.check(ran)
    peaks.push(Number(ran.noted) / 1024)
  }
  return median(peaks)
}
