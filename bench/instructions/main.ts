/**
 * `npm run instructions`: counts the instructions of three steps and fails where one takes over 3 % more than committed in
 * bench/instructions.json. `-- --update` finds the slowest action anew and writes the figures.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { actions } from '../../src/registry.ts'
import { type Command, floor } from '../processes.ts'
import { median } from '../statistics.ts'
import { openSurroundings, type Surroundings } from '../steps.ts'
import { type Committed, compared, type Figures, figuresKey, uncommitted, type Verdict } from './comparison.ts'
import { type Counter, counted, counterAtHand } from './counter.ts'

const FILE = join(import.meta.dirname, '../instructions.json')
/** Another seed shifts the floor by up to 4 %, and what is above it by less than 0.3 %: one is enough. */
const SEED = 1

async function figureOf(counter: Counter, command: Command, floorCount: number): Promise<number> {
  const above = (await counted(counter, command, SEED)) - floorCount
  return Number((above / 1e6).toFixed(2))
}

const refusal = (action: string) => `${action}, inputs refused`

async function slowestAction(counter: Counter, surroundings: Surroundings): Promise<string> {
  const counts: { action: string; count: number }[] = []
  for (const action of Object.keys(actions)) {
    const count = await counted(counter, surroundings.refused(action), SEED)
    counts.push({ action, count })
    console.log(`${action}: ${(count / 1e6).toFixed(1)} million with an empty script's`)
  }
  const [slowest] = counts.toSorted((a, b) => b.count - a.count)
  if (slowest === undefined) throw new Error('There are no actions.')
  return slowest.action
}

async function figures(counter: Counter, surroundings: Surroundings, action: string): Promise<Figures> {
  const floorCount = await counted(counter, floor, SEED)
  return {
    [refusal(action)]: await figureOf(counter, surroundings.refused(action), floorCount),
    'scale, one request over HTTP': await figureOf(counter, surroundings.http, floorCount),
    'scale, one request over HTTPS': await figureOf(counter, surroundings.https, floorCount),
  }
}

/** The action whose refusal is committed. */
function committedAction(before: Figures): string {
  const found = Object.keys(actions).find((action) => refusal(action) in before)
  if (found === undefined) throw new Error('bench/instructions.json names no action that there is.')
  return found
}

/** Sent requests vary by up to 2 % on a busy machine: what seems worse is counted twice more, and the middle one counts. */
async function comparison(counter: Counter, surroundings: Surroundings, before: Figures): Promise<Verdict> {
  const action = committedAction(before)
  const first = await figures(counter, surroundings, action)
  if (!compared(first, before).failed) return compared(first, before)
  const all = [first, await figures(counter, surroundings, action), await figures(counter, surroundings, action)]
  const middle = (name: string) => median(all.map((each) => each[name] ?? Number.NaN))
  return compared(Object.fromEntries(Object.keys(first).map((name) => [name, middle(name)])), before)
}

async function main(counter: Counter, update: boolean): Promise<void> {
  const committed: Committed = JSON.parse(await readFile(FILE, 'utf8'))
  const key = figuresKey(counter.name)
  const before = committed[key]
  const surroundings = await openSurroundings()
  try {
    if (update) {
      const now = await figures(counter, surroundings, await slowestAction(counter, surroundings))
      await writeFile(FILE, `${JSON.stringify({ ...committed, [key]: now }, undefined, 2)}\n`)
      console.log(now)
      return
    }
    const verdict = before === undefined ? uncommitted(key, committed) : await comparison(counter, surroundings, before)
    console.log(verdict.lines.join('\n'))
    if (verdict.failed) process.exitCode = 1
  } finally {
    surroundings.close()
  }
}

const { values: options } = parseArgs({ options: { update: { type: 'boolean', default: false } } })
const counter = counterAtHand()
if (counter === undefined) console.log('Instructions: skipped, neither valgrind nor a perf that counts is at hand.')
else await main(counter, options.update)
