/** `dist/simulator.js` and what it needs besides code: the simulator of `rehearse` as a process of its own. */
import { readResources } from '../../../simulator/api/documents.ts'
import type { Files } from '../files.ts'

/** Keys that speak to people alone; no request or answer is judged by them. */
const WORDS = ['description', 'summary', 'example', 'examples', 'title', 'errorMessage', 'x-refusals']

const stub = `import { readFile } from 'node:fs/promises'
import { simulator } from './index.js'
await simulator(JSON.parse(await readFile(new URL('./simulator.json', import.meta.url), 'utf8')))
`

/** Stub and resources by path. */
export async function simulatorFiles(): Promise<Files> {
  const { description, ...rest } = await readResources()
  const resources = { description: withoutWords(description, WORDS), ...rest }
  return new Map([
    ['dist/simulator.js', stub],
    ['dist/simulator.json', `${JSON.stringify(resources)}\n`],
  ])
}

/** The document without what is written for people; below `properties` and their like keys are names and stay. */
function withoutWords(value: unknown, words: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutWords(item, words))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !words.includes(key))
  return Object.fromEntries(
    kept.map(([key, item]) => [key, withoutWords(item, key === 'properties' && words.length > 0 ? [] : WORDS)]),
  )
}
