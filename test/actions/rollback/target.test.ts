/** Which deployment a rollback goes back to, by ledgers as people would tell them. */
import { describe, expect, test } from 'vitest'
import { History } from '../../../src/actions/rollback/history.ts'
import type { Entry, Ledger } from '../../../src/actions/rollback/ledger.ts'
import { previousTarget, replacedTarget, targetAt } from '../../../src/actions/rollback/target.ts'

const IDS: Readonly<Record<string, number>> = { web: 1, api: 2 }

/** `web:v2` as the images of a container that is called as its service. */
const imagesOf = (versions: string) =>
  Object.fromEntries(
    versions.split('+').map((one) => {
      const [name = '', tag = ''] = one.split(':')
      return [name, { [name]: `admin/${name}:${tag}` }]
    }),
  )

interface Told {
  readonly id: number
  /** `web:v2`, or `web:v2+api:v1`. */
  readonly ran: string
  /** The same before it. */
  readonly before?: string
  /** The deployment that it went back to. */
  readonly back?: number
  readonly failed?: true
  /** Its step was killed or cancelled. */
  readonly cut?: true
}

/** Told from the oldest to the newest. */
function ledgerOf(told: readonly Told[]): Ledger & { readonly asked: number[] } {
  const asked: number[] = []
  const entries: readonly Entry[] = told
    .map(({ id, ran, before = '', back }) => {
      const earlier = before === '' ? {} : imagesOf(before)
      const services = Object.entries(imagesOf(ran)).map(([name, images]) => ({
        ...{ service_id: IDS[name] ?? 0, service_name: name, namespace: 'my-ev-admin' },
        ...{ images, previous: earlier[name] ?? {} },
      }))
      return { id, sha: `commit-${id}`, services, rollbackOf: back }
    })
    .toReversed()
  const ending = async ({ id }: Entry) => {
    asked.push(id)
    const found = told.find((one) => one.id === id)
    return found?.cut ? undefined : { succeeded: found?.failed !== true, url: '' }
  }
  return { entries, others: new Set(), isCut: false, ending, succeed: async () => {}, asked }
}

function historyOf(ledger: Ledger, now: string): History {
  const services = Object.entries(imagesOf(now)).map(([name, images]) => ({
    ...{ service_id: IDS[name] ?? 0, service_name: name, namespace: 'my-ev-admin', images },
    names: new Set([name]),
  }))
  return new History(ledger, services)
}

/** What `previous` comes to: the images, and the deployment that is named. */
async function previous(told: readonly Told[], now: string) {
  const target = await previousTarget(historyOf(ledgerOf(told), now))
  if (typeof target === 'string') return target
  const tags = [...target.state.values()].flatMap((images) => Object.values(images))
  return `${tags.map((image) => image.replace('admin/', '')).join('+')} of ${target.entry.id}, back to ${target.rollbackOf}`
}

const D1 = { id: 1, ran: 'web:v1', before: 'web:v0' }
const D2 = { id: 2, ran: 'web:v2', before: 'web:v1' }
const D3 = { id: 3, ran: 'web:v3', before: 'web:v2' }

describe('previous', () => {
  test.each<[string, readonly Told[], string, string]>([
    ['is the deployment before the one that runs', [D1, D2, D3], 'web:v3', 'web:v2 of 2, back to 2'],
    [
      'is not the one that runs, where a newer one failed',
      [D1, D2, { ...D3, failed: true }],
      'web:v2',
      'web:v1 of 1, back to 1',
    ],
    ['leaves out one that failed', [D1, { ...D2, failed: true }, D3], 'web:v3', 'web:v1 of 1, back to 1'],
    ['leaves out one that left the same behind', [D1, D2, { ...D2, id: 4 }], 'web:v2', 'web:v1 of 1, back to 1'],
    ['is what the only deployment replaced', [D1], 'web:v1', 'web:v0 of 1, back to 1'],
    [
      'is what the oldest deployment replaced',
      [D1, D2, { id: 4, ran: 'web:v1', before: 'web:v2', back: 1 }],
      'web:v1',
      'web:v0 of 1, back to 1',
    ],
    [
      'is nothing, where the only deployment replaced the same',
      [{ ...D1, before: 'web:v1' }],
      'web:v1',
      'nothing_older',
    ],
    [
      'is nothing, where the only deployment replaced nothing that is known',
      [{ id: 1, ran: 'web:v1' }],
      'web:v1',
      'nothing_older',
    ],
    ['is the newest deployment, where what runs stands in none', [D1, D2], 'web:by-hand', 'web:v2 of 2, back to 2'],
    ['is unknown, where none succeeded', [{ ...D1, failed: true }], 'web:v1', 'unknown'],
    ['is unknown, where none is of this service', [{ id: 1, ran: 'api:v1' }], 'web:v1', 'unknown'],
    [
      'is of this service alone',
      [D1, { id: 2, ran: 'api:v7' }, { ...D3, before: 'web:v1' }],
      'web:v3',
      'web:v1 of 1, back to 1',
    ],
  ])('%s', async (_, told, now, expected) => {
    expect(await previous(told, now)).toBe(expected)
  })

  test.each<[string, readonly Told[], string, string]>([
    [
      'goes further back each time',
      [D1, D2, D3, { id: 4, ran: 'web:v2', before: 'web:v3', back: 2 }],
      'web:v2',
      'web:v1 of 1, back to 1',
    ],
    [
      'goes back from a deployment after a rollback to what that went back to',
      [D1, D2, { id: 4, ran: 'web:v1', before: 'web:v2', back: 1 }, { id: 5, ran: 'web:v3', before: 'web:v1' }],
      'web:v3',
      'web:v1 of 4, back to 1',
    ],
    [
      'and does not come back to what was rolled back from there',
      [
        ...[D1, D2, { id: 4, ran: 'web:v1', before: 'web:v2', back: 1 }, { id: 5, ran: 'web:v3', before: 'web:v1' }],
        { id: 6, ran: 'web:v1', before: 'web:v3', back: 1 },
      ],
      'web:v1',
      'web:v0 of 1, back to 1',
    ],
    [
      'has nothing left behind the first of all',
      [D1, { id: 2, ran: 'web:v0', before: 'web:v1', back: 1 }],
      'web:v0',
      'nothing_older',
    ],
    [
      'knows a rollback by what it left behind, where the deployment that it names is gone',
      [D1, D2, D3, { id: 4, ran: 'web:v2', before: 'web:v3', back: 99 }],
      'web:v2',
      'web:v1 of 1, back to 1',
    ],
    [
      'goes nowhere from a rollback of which nothing is known',
      [D2, D3, { id: 4, ran: 'web:v1', before: 'web:v3', back: 99 }],
      'web:v1',
      'nothing_older',
    ],
  ])('that is repeated %s', async (_, told, now, expected) => {
    expect(await previous(told, now)).toBe(expected)
  })

  const CUT: Told = { id: 4, ran: 'web:v2', before: 'web:v3', back: 2, cut: true }

  test.each<[string, readonly Told[], string, string]>([
    ['before it changed anything', [D1, D2, D3, CUT], 'web:v3', 'web:v2 of 4, back to 2'],
    ['after its change', [D1, D2, D3, CUT], 'web:v2', 'web:v2 of 4, back to 2'],
    [
      'between two services',
      [
        { id: 1, ran: 'web:v1+api:v1' },
        { id: 2, ran: 'web:v2+api:v2', before: 'web:v1+api:v1' },
        { id: 3, ran: 'web:v1+api:v1', before: 'web:v2+api:v2', back: 1, cut: true },
      ],
      'web:v1+api:v2',
      'web:v1+api:v1 of 3, back to 1',
    ],
    ['is forgotten where somebody else came after it', [D1, D2, D3, CUT], 'web:v1', 'web:v0 of 1, back to 1'],
    ['is forgotten after a deployment', [D1, D2, CUT, { ...D3, id: 5 }], 'web:v3', 'web:v2 of 2, back to 2'],
    [
      'is forgotten where it failed',
      [D1, D2, D3, { id: 4, ran: 'web:v2', before: 'web:v3', back: 2, failed: true }],
      'web:v2',
      'web:v1 of 1, back to 1',
    ],
    ['is not a deployment that was cut off', [D1, D2, { ...D3, cut: true }], 'web:v2', 'web:v1 of 1, back to 1'],
  ])('finishes a rollback that was cut off: %s', async (_, told, now, expected) => {
    expect(await previous(told, now)).toBe(expected)
  })

  test.each<[string, readonly Told[], string, string]>([
    [
      'all of them',
      [
        { id: 1, ran: 'web:v1+api:v1' },
        { id: 2, ran: 'web:v1+api:v2' },
        { id: 3, ran: 'web:v2+api:v2' },
      ],
      'web:v2+api:v2',
      'web:v1+api:v2 of 2, back to 2',
    ],
    [
      'one that a deployment left alone as an older one says',
      [
        { id: 1, ran: 'web:v1+api:v1' },
        { id: 2, ran: 'web:v2' },
        { id: 3, ran: 'web:v3+api:v3' },
      ],
      'web:v3+api:v3',
      'web:v2+api:v1 of 2, back to 2',
    ],
    [
      'one that no older deployment has as the next one replaced it',
      [
        { id: 2, ran: 'web:v2' },
        { id: 3, ran: 'web:v3+api:v3', before: 'web:v2+api:v1' },
      ],
      'web:v3+api:v3',
      'web:v2+api:v1 of 2, back to 2',
    ],
    ['one of which nothing is known not at all', [{ id: 1, ran: 'web:v1' }], 'web:v3+api:v3', 'web:v1 of 1, back to 1'],
  ])('of several services takes back %s', async (_, told, now, expected) => {
    expect(await previous(told, now)).toBe(expected)
  })

  test('asks GitHub only for the endings that matter', async () => {
    const many = Array.from({ length: 50 }, (_, i) => ({ id: i + 1, ran: `web:v${i + 1}` }))
    const ledger = ledgerOf(many)
    await previousTarget(historyOf(ledger, 'web:v50'))
    expect(new Set(ledger.asked)).toEqual(new Set([50, 49]))
  })
})

describe('a deployment that is named', () => {
  test('is recorded as what it went back to itself', async () => {
    const history = historyOf(ledgerOf([D1, D2, { id: 4, ran: 'web:v1', before: 'web:v2', back: 1 }]), 'web:v2')
    expect(await targetAt(history, 0)).toMatchObject({ entry: { id: 4 }, side: 'images', rollbackOf: 1 })
  })

  test('says what it replaced, where it does of every service', () => {
    const told = [{ id: 1, ran: 'web:v1+api:v1', before: 'web:v0' }]
    expect(replacedTarget(historyOf(ledgerOf(told), 'web:v1'), 0)).toMatchObject({ side: 'previous', rollbackOf: 1 })
    expect(replacedTarget(historyOf(ledgerOf(told), 'web:v1+api:v1'), 0)).toBeUndefined()
  })
})
