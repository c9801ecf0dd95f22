/** A server that replaces the texts of its answers by hostile ones, for every action. */
import { describe, expect, it } from 'vitest'
import { isDue } from '../../testing/turns.ts'
import { type FuzzRun, runTampered } from './fuzz-run.ts'
import { listTextPaths, replaceTexts } from './json-texts.ts'
import { platformActions, SCENARIOS, type Scenario, scenarios } from './scenarios.ts'
import type { Tamper } from './tampering-proxy.ts'
import { HOSTILE } from './texts.ts'

const kinds = Object.entries(HOSTILE)

/** The place of a text in the answers of an operation. */
interface TextPlace {
  readonly operation: string
  readonly place: string
}

const keyOf = ({ operation, place }: TextPlace) => `${operation} ${place}`
const isSecret = ({ operation }: TextPlace) => operation === 'createToken' || operation === 'getPrivateKey'
const hasSucceeded = ({ outcome }: FuzzRun) => outcome === 'changed' || outcome === 'unchanged'

/** The places of texts in the answers of a scenario. */
async function placesOf(scenario: Scenario): Promise<TextPlace[]> {
  const found = new Map<string, TextPlace>()
  const clean = await runTampered(scenario, (operation, answer) => {
    for (const place of listTextPaths(answer.body)) found.set(keyOf({ operation, place }), { operation, place })
    return answer
  })
  expect(clean).toMatchObject({ outcome: expect.stringMatching(/^(?:un)?changed$/), violations: [] })
  return [...found.values()]
}

function insertAt(places: readonly TextPlace[], text: string): Tamper {
  return (operation, answer) => {
    const here = places.filter((one) => one.operation === operation).map(({ place }) => place)
    return here.length === 0 ? answer : { ...answer, body: replaceTexts(answer.body, here, text) }
  }
}

/** Two runs of the tests take all places. */
const RUNS = 2

/** The places of this run, each alone with the next kind of text; returns those with which the step still succeeds. */
async function fuzzEach(scenario: Scenario, places: readonly TextPlace[], failures: object[]): Promise<TextPlace[]> {
  const passive: TextPlace[] = []
  for (const [i, place] of places.entries()) {
    if (!isDue(i, RUNS)) continue
    const [kind = '', text = ''] = kinds[Math.floor(i / RUNS) % kinds.length] ?? []
    const done = await runTampered(scenario, insertAt([place], text))
    if (done.violations.length > 0)
      failures.push({ scenario: scenario.name, ...place, kind, violations: done.violations })
    if (hasSucceeded(done)) passive.push(place)
  }
  return passive
}

it('every action has scenarios', () => {
  expect(Object.keys(SCENARIOS).toSorted()).toEqual(platformActions.toSorted())
})

describe.each(Object.keys(SCENARIOS).map((action, n) => ({ action, n })))(
  'a hostile text in the answers to $action',
  ({ action, n }) => {
    const [first, ...others] = scenarios.filter((scenario) => scenario.action === action)

    it('has no effect in any place, whatever its kind', async () => {
      if (first === undefined) throw new Error(`There is no scenario of ${action}.`)
      const failures: object[] = []
      const places = (await placesOf(first)).filter((place) => !isSecret(place))
      const passive = await fuzzEach(first, places, failures)
      for (const [kind, text] of kinds) {
        // All at once where the step still succeeds, so that each kind gets as far as possible.
        const { violations } = await runTampered(first, insertAt(passive, text))
        if (violations.length > 0) failures.push({ scenario: first.name, kind, violations })
      }
      const seen = new Set(places.map(keyOf))
      for (const scenario of others) {
        const fresh = (await placesOf(scenario)).filter((place) => !isSecret(place) && !seen.has(keyOf(place)))
        for (const place of fresh) seen.add(keyOf(place))
        await fuzzEach(scenario, fresh, failures)
      }
      expect(failures).toEqual([])
    }, 60_000)

    it('has no effect as the message of an error', async () => {
      if (first === undefined) throw new Error(`There is no scenario of ${action}.`)
      const failures: object[] = []
      for (const [i, [kind, text]] of kinds.entries()) {
        if (i % 3 !== n % 3) continue
        const status = [400, 401, 403, 404, 409, 500][(i + n) % 6] ?? 400
        const body = JSON.stringify({ code: text, [i % 2 === 0 ? 'message' : 'msg']: text })
        // With a valid token the error comes later.
        const { violations, outcome } = await runTampered(first, (operation, answer) =>
          operation === 'createToken' && action !== 'login'
            ? answer
            : { status, headers: { 'content-type': 'application/json' }, body },
        )
        if (violations.length > 0 || outcome !== 'failed') failures.push({ kind, status, outcome, violations })
      }
      expect(failures).toEqual([])
    }, 60_000)
  },
)

// Last, since a declared secret is *** in all that follows.
describe.each([
  ['login, login', { operation: 'createToken', place: 'token' }],
  ['manage-secret-key, download', { operation: 'getPrivateKey', place: '' }],
])('a hostile text in the place of the secret of %s', (name, place) => {
  it.each(kinds)('has no effect: %s', async (_, text) => {
    for (const scenario of scenarios.filter((one) => one.name === name)) {
      expect(await runTampered(scenario, insertAt([place], text))).toMatchObject({ outcome: 'failed', violations: [] })
    }
  })
})
