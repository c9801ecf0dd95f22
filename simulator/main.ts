import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Fault } from './faults.ts'
import { readFaults, readWorld } from './files.ts'
import { type JournalEntry, realClock, type Simulator, startSimulator, type World } from './index.ts'
import { readResources } from './resources.ts'
import { FileError } from './yaml-file.ts'

/** The end of the program with sentences about what it was given. */
function refuse(text: string): never {
  console.error(text)
  process.exit(2)
}

function numberOf(flag: string, text: string, least: number): number {
  const value = Number(text)
  if (text.trim() !== '' && Number.isFinite(value) && value >= least) return value
  return refuse(`--${flag} takes a number of at least ${least}, not "${text}".`)
}

/** What a file says; nothing where none is named. */
async function fileOf<T>(path: string | undefined, read: (text: string) => Promise<T>): Promise<T | undefined> {
  if (path === undefined) return undefined
  try {
    return await read(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof FileError) return refuse(error.message.replace(/^/gm, `${path}: `))
    return refuse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function lineOf(entry: JournalEntry): string {
  const time = new Date(entry.at).toISOString().slice(11, 19)
  const words = [time, entry.method, entry.path, entry.status === 0 ? '-' : entry.status, entry.code, entry.requestId]
  return words.filter((word) => word !== undefined).join(' ')
}

function contents(world: World): string[] {
  const spaceOf = (id: number) => world.namespaces.find((space) => space.id === id)
  const services = world.services.map(({ id, name, stateful, namespaceId }) => {
    const { displayName, fullName } = spaceOf(namespaceId) ?? {}
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

function greeting({ url, appKey, appSecret, world }: Simulator): string {
  return [
    `The simulated platform listens on ${url}. Ctrl-C ends it.`,
    '',
    `export FENGCHAO_ENDPOINT=${url}`,
    `export FENGCHAO_APP_KEY=${appKey}`,
    `export FENGCHAO_APP_SECRET=${appSecret}`,
    '',
    ...contents(world),
    '',
  ].join('\n')
}

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8163' },
    speed: { type: 'string', default: '1' },
    world: { type: 'string' },
    faults: { type: 'string' },
  },
})
const { worldSchema, faultsSchema } = await readResources()
const world = await fileOf(values.world, (text) => readWorld(text, worldSchema))
const faults = (await fileOf(values.faults, (text): Promise<Fault[]> => readFaults(text, faultsSchema))) ?? []
const simulator = await startSimulator({
  port: numberOf('port', values.port, 0),
  clock: realClock(numberOf('speed', values.speed, 0.001)),
  ...(world === undefined ? {} : { world }),
  onRequest: (entry) => console.log(lineOf(entry)),
})
for (const fault of faults) simulator.fault(fault)
console.log(greeting(simulator))
process.once('SIGINT', () => void simulator.close())
process.once('SIGTERM', () => void simulator.close())
