/** A plan of a large environment: 50 services, 20 listeners and 10 certificates, all of them as declared but one. */
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  addLoadBalancer,
  addService,
  container,
  manualClock,
  type Simulator,
  seededWorld,
  selfSigned,
  startSimulator,
  type World,
} from '../simulator/index.ts'
import { folderOf, readManifest } from '../testing/runner/manifest-file.ts'
import { type Command, runOnce } from './processes.ts'
import { median } from './statistics.ts'
import { peakMemory } from './steps.ts'

const TOKEN = '0123456789abcdeffedcba9876543210'
const SERVICES = Array.from({ length: 50 }, (_, i) => `service-${i}`)
const CERTIFICATES = Array.from({ length: 10 }, (_, i) => `certificate-${i}`)
const BALANCERS = ['front', 'back']
const LISTENERS = Array.from({ length: 10 }, (_, i) => `listener-${i}`)
const NAMESPACE = { id: 51700, displayName: 'shop', fullName: 'shop-admin' }
const IMAGE = 'hub.c.163.com/admin/web:v1'

export interface PlanRun {
  readonly requests: number
  /** Of the whole process, in which the simulator answers at once. */
  readonly seconds: number
  readonly MiB: number
}

const certificateId = (i: number) => `7b0c8ccf-1987-4082-a7a8-f1c18f345f6${i}`

function largeWorld(): World {
  const world = seededWorld()
  world.namespaces.push(NAMESPACE)
  const pair = selfSigned('shop.example.com')
  const fingerPrint = new X509Certificate(pair.pubCert).fingerprint
  for (const [i, name] of CERTIFICATES.entries())
    world.certificates.push({ id: certificateId(i), name, fingerPrint, ...pair, createdAt: 0, updatedAt: 0 })
  for (const name of SERVICES) addService(world, name, [container(world, name, IMAGE)], { namespaceId: NAMESPACE.id })
  for (const lb of BALANCERS) {
    const listeners = LISTENERS.map((name, i) => ({
      ...{ name, listenPort: 2000 + i, protocol: 'https' as const, createdAt: 0, updatedAt: 0 },
      clusters: [
        {
          ...{ name: `group-${lb}-${i}`, serverName: '*', path: '/', certId: certificateId(i) },
          ...{ serviceName: SERVICES[i] ?? '', servicePort: 80 },
        },
      ],
    }))
    addLoadBalancer(world, lb, { namespace: NAMESPACE.fullName, listeners })
  }
  return world
}

/** The file: one service differs. */
function fileText(): string {
  return JSON.stringify({
    namespace: NAMESPACE.fullName,
    certificates: CERTIFICATES.map((cert_name) => ({ cert_name })),
    services: SERVICES.map((name, i) => ({
      ...{ service_name: name, replicas: i === 0 ? 2 : 1, port_maps: ['80:8080/TCP'] },
      containers: [{ container_name: name, image_path: IMAGE, envs: {}, log_dirs: [] }],
    })),
    load_balancers: BALANCERS.map((lb_name) => ({
      lb_name,
      listeners: LISTENERS.map((listener_name, i) => ({
        ...{ listener_name, protocol: 'https', listen_port: 2000 + i },
        clusters: [{ serviceName: SERVICES[i], servicePort: 80, certName: CERTIFICATES[i] }],
      })),
    })),
  })
}

function commandIn(folder: string, { url }: Simulator): Command {
  writeFileSync(join(folder, 'environment.yml'), fileText())
  const { script, defaults } = readManifest(folderOf('apply'), 'main', { 'github.token': '' })
  const files = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY'].map(
    (name) => [name, join(folder, name)] as const,
  )
  const given = Object.entries({ ...defaults, token: TOKEN, endpoint: url, file: 'environment.yml' })
  return {
    name: 'plan',
    args: [script],
    env: {
      ...Object.fromEntries(files),
      ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder },
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    files: files.map(([, file]) => file),
    check: ({ exitCode, printed }) => {
      if (exitCode !== 0 || !printed.includes('1 to update'))
        throw new Error(`The plan ended with ${exitCode}.\n${printed}`)
    },
  }
}

/** Plans several times; the medians. */
export async function planRun(runs: number): Promise<PlanRun> {
  const folder = mkdtempSync(join(tmpdir(), 'fengchao-plan-'))
  const simulator = await startSimulator({ world: largeWorld(), clock: manualClock() })
  simulator.world.tokens.push({ token: TOKEN, expiresAt: Number.POSITIVE_INFINITY })
  try {
    const command = commandIn(folder, simulator)
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) {
      simulator.requests.length = 0
      const ran = await runOnce(command)
      command.check(ran)
      times.push(ran.ms / 1000)
    }
    const requests = simulator.requests.length
    return { requests, seconds: median(times), MiB: await peakMemory(command, runs) }
  } finally {
    await simulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
