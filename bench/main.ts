/**
 * `npm run bench`: measures every row side by side with the floor, prints them, and writes results, chart and the README's
 * table; ends with exit code 1 where a limit is broken. `-- --rounds 101` for more rounds, `-- --peers DIR` for the checked-out
 * actions of that folder as well.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadCatalogue } from '../scripts/build/docs/catalogue.ts'
import { products, writeProduct } from '../scripts/build/products.ts'
import { actions as registry } from '../src/registry.ts'
import { FIFTY, fleetIdealSeconds, fleetRun } from './fleet.ts'
import { titleOf } from './peers/peer.ts'
import { openPeerSurroundings, type PeerSurroundings } from './peers/surroundings.ts'
import { planRun } from './plan.ts'
import { interleaved } from './processes.ts'
import { requestCounts } from './requests.ts'
import { RESULTS, type Results, readResults } from './results.ts'
import { downloadSize, scriptSizes } from './sizes.ts'
import { openSurroundings, peakMemory } from './steps.ts'
import { broken, printedTable } from './table.ts'
import { waited } from './waiting.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '21' }, peers: { type: 'string' } },
})
const rounds = Number(options.rounds)
if (!(rounds >= 15)) throw new Error('A median needs 15 rounds at least.')

const { en: words } = await loadCatalogue(root)

const rounded = (value: number, digits = 2) => Number(value.toFixed(digits))

async function processTimes(others: PeerSurroundings | undefined) {
  const surroundings = await openSurroundings()
  try {
    const own = [...Object.keys(registry).map(surroundings.refused), surroundings.http, surroundings.https]
    const { floorMs, ratios } = await interleaved([...own, ...(others?.commands ?? [])], rounds)
    const memory = await peakMemory(surroundings.http, 9)
    return { floorMs, ratio: (name: string) => rounded(ratios.get(name) ?? Number.NaN), memory: rounded(memory, 1) }
  } finally {
    surroundings.close()
  }
}

/** The other actions at hand, each tried once, where there is one that can be timed. */
async function peersAtHand(folder: string): Promise<PeerSurroundings> {
  const others = await openPeerSurroundings(folder)
  for (const { name, reason } of others.skipped()) console.log(`${name} is skipped: ${reason}.`)
  if (others.commands.length > 0) return others
  others.close()
  throw new Error(`No action in ${folder} can be timed.`)
}

async function waits() {
  const five = await waited(5, 200)
  const thirty = await waited(30, 200)
  const sixty = await waited(60, 200)
  const long = await waited(300, 100)
  const longer = await waited(600, 100)
  return {
    late5: rounded(five.late),
    late30: rounded(thirty.late),
    late60: rounded(sixty.late),
    late300: rounded(Math.max(long.late, longer.late)),
    reads5: rounded(five.reads, 1),
    reads30: rounded(thirty.reads, 1),
    reads60: rounded(sixty.reads, 1),
    reads300: rounded(long.reads, 1),
  }
}

async function fleetValues() {
  const { requests, seconds } = await fleetRun(FIFTY)
  return { fleetRequests: requests, fleetTime: rounded(seconds / fleetIdealSeconds(FIFTY)) }
}

async function planValues() {
  const { requests, seconds, MiB } = await planRun(9)
  return { planRequests: requests, planTime: rounded(seconds), planMemory: rounded(MiB, 1) }
}

const others = options.peers === undefined ? undefined : await peersAtHand(options.peers)
const steps = Object.keys(registry).length + 2 + (others?.commands.length ?? 0)
console.log(`Timing ${steps} steps against node -e 0, ${rounds} rounds …`)
const times = await processTimes(others)
others?.close()
const measured = new Date().toISOString().slice(0, 10)
const peers = others === undefined ? (await readResults(root)).peers : { measured, rows: others.rows(times.ratio) }
const actions = Object.fromEntries(Object.keys(registry).map((name) => [name, times.ratio(name)]))
const starts = Object.values(actions)
console.log('Waiting for simulated changes, counting requests, measuring sizes …')
const results: Results = {
  measured,
  node: process.versions.node,
  machine: `${process.platform} ${process.arch}, ${availableParallelism()} cores`,
  rounds,
  floorMs: rounded(times.floorMs, 1),
  values: {
    start: Math.max(...starts),
    http: times.ratio('http'),
    https: times.ratio('https'),
    spread: rounded(Math.max(...starts) / Math.min(...starts)),
    memory: times.memory,
    ...(await scriptSizes(root)),
    download: await downloadSize(root),
    ...(await waits()),
    ...(await requestCounts()),
    ...(await fleetValues()),
    ...(await planValues()),
  },
  actions,
  ...(peers && { peers }),
}
await writeFile(join(root, RESULTS), `${JSON.stringify(results, undefined, 2)}\n`)
for (const product of products) if (product.readsResults) await writeProduct(root, product)
console.log(
  `\nnode -e 0: ${results.floorMs} ms (Node ${results.node}, ${results.machine})\n\n${printedTable(results, words)}\n`,
)
console.log(
  Object.entries(actions)
    .map(([name, ratio]) => `${name} ${ratio.toFixed(2)}`)
    .join(', '),
)
for (const peer of others?.rows(times.ratio) ?? []) console.log(`${titleOf(peer)} ${peer.start.toFixed(2)}`)
for (const line of broken(results, words)) {
  console.error(`Broken: ${line}`)
  process.exitCode = 1
}
