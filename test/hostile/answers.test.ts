/** A server that puts hostile text into every place of its answers, one after the other, for every action. */
import { describe, expect, it } from 'vitest'
import { actions } from '../../src/registry.ts'
import { simulatedStep } from '../support/simulated-step.ts'
import { undocumented } from './documented.ts'
import { openFront, type Tamper } from './front.ts'
import { harmOf } from './harm.ts'
import { textsIn, withText } from './leaves.ts'
import { STORIES, STORY_FILES, type Story, stories, storyWorld } from './stories.ts'
import { HOSTILE } from './texts.ts'

const declared = async (name: string) => [
  ...Object.keys((await actions[name]?.())?.outputs ?? {}),
  'outcome',
  'result',
]

/** Runs a story against answers that are tampered with; gives how it ended and every harm that was done. */
async function run({ action, inputs }: Story, tamper: Tamper) {
  const step = await simulatedStep({ files: STORY_FILES, world: storyWorld() })
  const front = await openFront(step.simulator.url)
  front.tamper = tamper
  const { log: lines, summary, outputs, exported: env } = await step.main(action, { ...inputs, endpoint: front.url })
  await front.close()
  const harm = harmOf({ lines, summary, outputs, env }, await declared(action))
  return { outcome: outputs.outcome, lines, harm: [...harm, ...front.requests.flatMap(undocumented)] }
}

interface Place {
  readonly operation: string
  readonly place: string
}

/** Where the answers of a story hold texts. */
async function placesOf(story: Story): Promise<Place[]> {
  const found = new Map<string, Place>()
  const { harm, outcome } = await run(story, (operation, answer) => {
    for (const place of textsIn(answer.body)) found.set(`${operation} ${place}`, { operation, place })
    return answer
  })
  expect(harm).toEqual([])
  expect(outcome).toMatch(/^(?:un)?changed$/)
  return [...found.values()]
}

const putting =
  (places: readonly Place[], text: string): Tamper =>
  (operation, answer) => {
    const here = places.filter((one) => one.operation === operation).map(({ place }) => place)
    return here.length === 0 ? answer : { ...answer, body: withText(answer.body, here, text) }
  }

const isSecret = ({ operation }: Place) => operation === 'createToken' || operation === 'getPrivateKey'
const kinds = Object.entries(HOSTILE)
let turn = 0

describe.each(Object.keys(STORIES))('%s', (action) => {
  const ways = stories.filter((story) => story.action === action)
  it('does no harm by a hostile text in any place of any answer', async () => {
    const harms: unknown[] = []
    const seen = new Set<string>()
    let n = 0
    const t= performance.now()
    for (const story of ways) {
      const passive: Place[] = []
      for (const place of await placesOf(story)) {
        if (isSecret(place) || seen.has(`${place.operation} ${place.place}`)) continue
        seen.add(`${place.operation} ${place.place}`)
        const [kind = '', text = ''] = kinds[turn++ % kinds.length] ?? []
        n++
        const t2 = performance.now()
        const { harm, outcome } = await run(story, putting([place], text))
        if (performance.now() - t2 > 300) console.log(place, kind, performance.now() - t2)
        if (harm.length > 0) harms.push({ story: story.name, ...place, kind, harm })
        if (/changed/.test(outcome ?? '')) passive.push(place)
      }
      if (story !== ways[0]) continue
      for (const [kind, text] of kinds) {
        n++
        const { harm } = await run(story, putting(passive, text))
        if (harm.length > 0) harms.push({ story: story.name, passive: passive.length, kind, harm })
      }
    }
    console.log(action, n, performance.now() - t)
    expect(harms).toEqual([])
  }, 100000)
})
