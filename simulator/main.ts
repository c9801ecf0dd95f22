import { readFile } from 'node:fs/promises'
import { readResources } from './api/documents.ts'
import { setImageResponses } from './faults/image-responses.ts'
import { createTrust, type Trust } from './http/trust.ts'
import { type JournalEntry, realClock, type Simulator, seededWorld, startSimulator, type World } from './index.ts'
import { HELP, readCommandLine, type Settings, UsageError } from './rehearsal/command-line.ts'
import { readFaults, readWorld } from './world/files.ts'
import { FileError } from './world/yaml-file.ts'

/** Ends the program with a message about its arguments or files. */
function refuse(text: string): never {
  console.error(text)
  process.exit(2)
}

function readSettings(args: readonly string[]): Settings {
  try {
    const settings = readCommandLine(args)
    if (settings !== undefined) return settings
  } catch (error) {
    if (error instanceof UsageError) return refuse(`${error.message}\n\n${HELP}`)
    throw error
  }
  console.log(HELP)
  return process.exit(0)
}

/** Reads a file; undefined where none is named. */
async function readOptionalFile<T>(
  path: string | undefined,
  read: (text: string) => Promise<T>,
): Promise<T | undefined> {
  if (path === undefined) return undefined
  try {
    return await read(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof FileError) return refuse(error.message.replace(/^/gm, `${path}: `))
    return refuse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function formatEntry(entry: JournalEntry): string {
  const time = new Date(entry.at).toISOString().slice(11, 19)
  const words = [time, entry.method, entry.path, entry.status === 0 ? '-' : entry.status, entry.code, entry.requestId]
  return words.filter((word) => word !== undefined).join(' ')
}

function listContents(world: World): string[] {
  const namespaceOf = (id: number) => world.namespaces.find((each) => each.id === id)
  const services = world.services.map(({ id, name, stateful, namespaceId }) => {
    const { displayName, fullName } = namespaceOf(namespaceId) ?? {}
    return `  ${id}  ${name} in ${displayName} (${fullName}, ${namespaceId})${stateful ? ', stateful' : ''}`
  })
  const repositories = world.repositories.map(({ name, tags }) => `${name} (${tags.map((tag) => tag.name).join(', ')})`)
  const balancers = world.loadBalancers.map(({ name, namespace }) => `${name} in ${namespace}`)
  return [
    'Services:',
    ...services,
    `Repositories: ${repositories.join(', ') || 'none'}.`,
    `Load balancers: ${balancers.join(', ') || 'none'}.`,
  ]
}

function trustLines(url: string, trust: Trust | undefined): string[] {
  if (trust === undefined) return []
  return [
    `export NODE_EXTRA_CA_CERTS=${trust.file}`,
    '',
    'Its certificate is its own. Node.js trusts it by the variable above, set before the process starts; curl by a flag:',
    `  curl --cacert ${trust.file} ${url}/api/v1/namespaces`,
  ]
}

function trafficLines(traffic: Simulator['traffic']): string[] {
  return traffic === undefined ? [] : [`export FENGCHAO_TRAFFIC=${traffic.url}`]
}

function greeting({ url, appKey, appSecret, world, generation, traffic }: Simulator, trust: Trust | undefined): string {
  return [
    `The simulated platform of ${generation} listens on ${url}. Ctrl-C ends it.`,
    '',
    `export FENGCHAO_ENDPOINT=${url}`,
    `export FENGCHAO_APP_KEY=${appKey}`,
    `export FENGCHAO_APP_SECRET=${appSecret}`,
    ...trafficLines(traffic),
    ...trustLines(url, trust),
    '',
    ...listContents(world),
    '',
  ].join('\n')
}

/** Starts the simulator; ends the program where the port is not available. */
async function start(settings: Settings, world: World, trust: Trust | undefined): Promise<Simulator> {
  const { port, speed, generation } = settings
  try {
    return await startSimulator({
      port,
      clock: realClock(speed),
      world,
      ...(generation === undefined ? {} : { generation }),
      ...(trust === undefined ? {} : { tls: trust.pair }),
      onRequest: (entry) => console.log(formatEntry(entry)),
    })
  } catch (error) {
    trust?.remove()
    return refuse(`It cannot listen on port ${port}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const settings = readSettings(process.argv.slice(2))
const { worldSchema, faultsSchema } = await readResources()
const world = (await readOptionalFile(settings.world, (text) => readWorld(text, worldSchema))) ?? seededWorld()
const written = await readOptionalFile(settings.faults, (text) => readFaults(text, faultsSchema, world))
const faults = setImageResponses(world, written ?? [])
const trust = settings.tls ? createTrust() : undefined
const simulator = await start(settings, world, trust)
for (const fault of faults) simulator.fault(fault)
console.log(greeting(simulator, trust))
function stop(): void {
  trust?.remove()
  void simulator.close()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
