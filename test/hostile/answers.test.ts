/** A server that puts hostile text wherever its answers hold one, for every action. */
import { describe, expect, it } from 'vitest'
import { type Expedition, expedition } from './fuzz-run.ts'
import { textsIn, withText } from './json-texts.ts'
import { platformActions, STORIES, type Story, stories } from './scenarios.ts'
import type { Tamper } from './tampering-proxy.ts'
import { HOSTILE } from './texts.ts'

const kinds = Object.entries(HOSTILE)

/** A text in the answers of an operation. */
interface Place {
  readonly operation: string
  readonly place: string
}

const keyOf = ({ operation, place }: Place) => `${operation} ${place}`
const isSecret = ({ operation }: Place) => operation === 'createToken' || operation === 'getPrivateKey'
const wentWell = ({ outcome }: Expedition) => outcome === 'changed' || outcome === 'unchanged'

/** Where the answers of a story hold texts. */
async function placesOf(story: Story): Promise<Place[]> {
  const found = new Map<string, Place>()
  const clean = await expedition(story, (operation, answer) => {
    for (const place of textsIn(answer.body)) found.set(keyOf({ operation, place }), { operation, place })
    return answer
  })
  expect(clean).toMatchObject({ outcome: expect.stringMatching(/^(?:un)?changed$/), harm: [] })
  return [...found.values()]
}

function putting(places: readonly Place[], text: string): Tamper {
  return (operation, answer) => {
    const here = places.filter((one) => one.operation === operation).map(({ place }) => place)
    return here.length === 0 ? answer : { ...answer, body: withText(answer.body, here, text) }
  }
}

/** Every place alone, each with the next kind of text; gives those that the step goes well with all the same. */
async function oneByOne(story: Story, places: readonly Place[], harms: object[]): Promise<Place[]> {
  const passive: Place[] = []
  for (const [i, place] of places.entries()) {
    const [kind = '', text = ''] = kinds[i % kinds.length] ?? []
    const done = await expedition(story, putting([place], text))
    if (done.harm.length > 0) harms.push({ story: story.name, ...place, kind, harm: done.harm })
    if (wentWell(done)) passive.push(place)
  }
  return passive
}

it('every action has stories', () => {
  expect(Object.keys(STORIES).toSorted()).toEqual(platformActions.toSorted())
})

describe.each(Object.keys(STORIES).map((action, n) => ({ action, n })))(
  'a hostile text in the answers to $action',
  ({ action, n }) => {
    const [first, ...others] = stories.filter((story) => story.action === action)

    it('does no harm in any place, whatever it tries', async () => {
      if (first === undefined) throw new Error(`There is no story of ${action}.`)
      const harms: object[] = []
      const places = (await placesOf(first)).filter((place) => !isSecret(place))
      const passive = await oneByOne(first, places, harms)
      for (const [kind, text] of kinds) {
        // All at once where that changes nothing of the story's course, so that each kind comes as far as it can.
        const { harm } = await expedition(first, putting(passive, text))
        if (harm.length > 0) harms.push({ story: first.name, kind, harm })
      }
      const seen = new Set(places.map(keyOf))
      for (const story of others) {
        const fresh = (await placesOf(story)).filter((place) => !isSecret(place) && !seen.has(keyOf(place)))
        for (const place of fresh) seen.add(keyOf(place))
        await oneByOne(story, fresh, harms)
      }
      expect(harms).toEqual([])
    }, 60_000)

    it('does no harm as the words of an error', async () => {
      if (first === undefined) throw new Error(`There is no story of ${action}.`)
      const harms: object[] = []
      for (const [i, [kind, text]] of kinds.entries()) {
        if (i % 3 !== n % 3) continue
        const status = [400, 401, 403, 404, 409, 500][(i + n) % 6] ?? 400
        const body = JSON.stringify({ code: text, [i % 2 === 0 ? 'message' : 'msg']: text })
        // Where the token is left alone the error comes later.
        const { harm, outcome } = await expedition(first, (operation, answer) =>
          operation === 'createToken' && action !== 'login'
            ? answer
            : { status, headers: { 'content-type': 'application/json' }, body },
        )
        if (harm.length > 0 || outcome !== 'failed') harms.push({ kind, status, outcome, harm })
      }
      expect(harms).toEqual([])
    }, 60_000)
  },
)

// Last, since what was declared as a secret is *** in all that follows.
describe.each([
  ['login, login', { operation: 'createToken', place: 'token' }],
  ['manage-secret-key, download', { operation: 'getPrivateKey', place: '' }],
])('a hostile text in the place of the secret of %s', (name, place) => {
  it.each(kinds)('does no harm: %s', async (_, text) => {
    for (const story of stories.filter((one) => one.name === name)) {
      expect(await expedition(story, putting([place], text))).toMatchObject({ outcome: 'failed', harm: [] })
    }
  })
})
