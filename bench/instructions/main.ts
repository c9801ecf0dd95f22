/**
 * `npm run instructions`: counts the instructions of three steps and fails where one takes over 3 % more than committed in
 * bench/instructions.json. `-- --update` finds the slowest action anew and writes the figures.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { actions } from '../../src/registry.ts'
import { type Command, floor } from '../processes.ts'
import { mean } from '../statistics.ts'
import { openStage, type Stage } from '../steps.ts'
import { type Committed, compared, type Figures, figuresKey, uncommitted } from './comparison.ts'
import { type Counter, counted, counterAtHand } from './counter.ts'

const FILE = join(import.meta.dirname, '../instructions.json')
const SEEDS = [1, 2]

async function figureOf(counter: Counter, command: Command, floors: readonly number[]): Promise<number> {
  const above: number[] = []
  for (const [index, seed] of SEEDS.entries()) {
    above.push((await counted(counter, command, seed)) - (floors[index] ?? Number.NaN))
  }
  return Number((mean(above) / 1e6).toFixed(2))
}

async function floorsOf(counter: Counter): Promise<readonly number[]> {
  const floors: number[] = []
  for (const seed of SEEDS) floors.push(await counted(counter, floor, seed))
  return floors
}

const refusal = (action: string) => `${action}, inputs refused`

async function slowestAction(counter: Counter, stage: Stage): Promise<string> {
  const counts: { action: string; count: number }[] = []
  for (const action of Object.keys(actions)) {
    const count = await counted(counter, stage.refused(action), 1)
    counts.push({ action, count })
    console.log(`${action}: ${(count / 1e6).toFixed(1)} million with an empty script's`)
  }
  const [slowest] = counts.toSorted((a, b) => b.count - a.count)
  if (slowest === undefined) throw new Error('There are no actions.')
  return slowest.action
}

async function figures(counter: Counter, stage: Stage, action: string): Promise<Figures> {
  const floors = await floorsOf(counter)
  return {
    [refusal(action)]: await figureOf(counter, stage.refused(action), floors),
    'scale, one request over HTTP': await figureOf(counter, stage.http, floors),
    'scale, one request over HTTPS': await figureOf(counter, stage.https, floors),
  }
}

/** The action whose refusal is committed. */
function committedAction(before: Figures): string {
  const found = Object.keys(actions).find((action) => refusal(action) in before)
  if (found === undefined) throw new Error('bench/instructions.json names no action that there is.')
  return found
}

async function main(counter: Counter, update: boolean): Promise<void> {
  const committed: Committed = JSON.parse(await readFile(FILE, 'utf8'))
  const key = figuresKey(counter.name)
  const before = committed[key]
  const stage = await openStage()
  try {
    if (update) {
      const now = await figures(counter, stage, await slowestAction(counter, stage))
      await writeFile(FILE, `${JSON.stringify({ ...committed, [key]: now }, undefined, 2)}\n`)
      console.log(now)
      return
    }
    const verdict =
      before === undefined
        ? uncommitted(key, committed)
        : compared(await figures(counter, stage, committedAction(before)), before)
    console.log(verdict.lines.join('\n'))
    if (verdict.failed) process.exitCode = 1
  } finally {
    stage.close()
  }
}

const { values: options } = parseArgs({ options: { update: { type: 'boolean', default: false } } })
const counter = counterAtHand()
if (counter === undefined) console.log('Instructions: skipped, neither valgrind nor a perf that counts is at hand.')
else await main(counter, options.update)
