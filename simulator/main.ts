import { parseArgs } from 'node:util'
import { type JournalEntry, realClock, type Simulator, startSimulator } from './index.ts'

/** A number from the command line, or the end of the program with a sentence about it. */
function numberOf(flag: string, text: string, least: number): number {
  const value = Number(text)
  if (text.trim() !== '' && Number.isFinite(value) && value >= least) return value
  console.error(`--${flag} takes a number of at least ${least}, not "${text}".`)
  process.exit(2)
}

function lineOf(entry: JournalEntry): string {
  const time = new Date(entry.at).toISOString().slice(11, 19)
  const words = [time, entry.method, entry.path, entry.status === 0 ? '-' : entry.status, entry.code, entry.requestId]
  return words.filter((word) => word !== undefined).join(' ')
}

function greeting({ url, appKey, appSecret, world }: Simulator): string {
  const services = world.services.map(({ id, name, stateful }) => `  ${id}  ${name}${stateful ? ' (stateful)' : ''}`)
  return [
    `The simulated platform listens on ${url}. Ctrl-C ends it.`,
    '',
    `export FENGCHAO_ENDPOINT=${url}`,
    `export FENGCHAO_APP_KEY=${appKey}`,
    `export FENGCHAO_APP_SECRET=${appSecret}`,
    '',
    `Services in the space my-ev (my-ev-admin, 51616):`,
    ...services,
    'Repositories: web and api, with the tags v1 and v2. Load balancers: mylb, mysql.',
    '',
  ].join('\n')
}

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8163' }, speed: { type: 'string', default: '1' } },
})
const simulator = await startSimulator({
  port: numberOf('port', values.port, 0),
  clock: realClock(numberOf('speed', values.speed, 0.001)),
  onRequest: (entry) => console.log(lineOf(entry)),
})
console.log(greeting(simulator))
process.once('SIGINT', () => void simulator.close())
process.once('SIGTERM', () => void simulator.close())
