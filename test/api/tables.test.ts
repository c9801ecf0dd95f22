import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compareFiles } from '../../scripts/build/files.ts'
import { generate } from '../../scripts/generate-api.ts'
import type { StatusTable } from '../../src/changes/engine/status.ts'
import { tagStatus } from '../../src/changes/images/tag-status.ts'
import { loadBalancerStatus } from '../../src/changes/network/load-balancer.ts'
import { serviceStatus } from '../../src/changes/services/service.ts'
import { volumeStatus } from '../../src/changes/storage/volume.ts'
import { CODES } from '../../src/client/codes.ts'
import { description, ROOT } from './description.ts'

const codes = Object.entries(description['x-error-codes'])
const families = description['x-status-words']
const words = Object.entries(families).flatMap(([family, table]) =>
  Object.entries(table).map(([word, entry]) => ({ family, word, entry })),
)

const CLASSES = [
  ...['auth', 'rate_limit', 'busy', 'no_change', 'not_found', 'conflict'],
  ...['quota', 'account', 'bad_request', 'transient', 'server'],
]

/** What any operation may answer: about the request as such, the account, or the state of the platform. */
const GENERAL = new Set([
  ...['4000001', '4000002', '4000199', '4000201', '4000202', '4000299', '4000302', '4000401', '4000402', '4000403'],
  ...['4000460', '4030001', '4030009', '4040001', '4040006', '4040301', '4040401', '4050001', '4080001', '4090401'],
  ...['4150001', '4220001'],
])

describe('error codes', () => {
  it('are those of the vendor and one that came later', () => {
    expect(codes).toHaveLength(160)
    expect(description['x-error-codes']['4030102']?.class).toBe('account')
  })

  it.each(codes)('%s begins with its status, has a class and a sentence', (code, entry) => {
    expect(code).toMatch(/^\d{7}$/)
    expect(entry.status).toBe(Number(code.slice(0, 3)))
    expect(CLASSES).toContain(entry.class)
    expect(entry.meaning).toMatch(/^[A-Z].*\.$/)
  })

  it('prove that nothing was done where they are busy, limited, or ask to come back later', () => {
    const notApplied = codes.filter(([, entry]) => entry.notApplied === true).map(([code]) => code)
    const busy = codes.filter(([, entry]) => entry.class === 'busy').map(([code]) => code)
    expect(notApplied.sort()).toEqual([...busy, '4030001', '4000199', '4000299'].sort())
  })

  it('leave it open whether the gateway passed a request on', () => {
    expect(description['x-error-codes']['4080001']).not.toHaveProperty('notApplied')
  })

  it('belong to an operation, unless any may answer them, or they are of a product that the API has no operation for', () => {
    const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods))
    const own = new Set(operations.flatMap((operation) => operation['x-refusals'] ?? []).map(String))
    const of = (test: (code: string, meaning: string) => boolean) =>
      codes.filter(([code, { meaning }]) => test(code, meaning)).map(([code]) => code)
    const anywhere = of((code) => GENERAL.has(code) || code.startsWith('5'))
    const elsewhere = of((code, meaning) => !own.has(code) && /\b(?:clusters?|host|container)\b/.test(meaning))
    for (const code of own) expect(description['x-error-codes']).toHaveProperty(code)
    expect([...own].filter((code) => anywhere.includes(code))).toEqual([])
    expect(codes.map(([code]) => code).toSorted()).toEqual([...new Set([...own, ...anywhere, ...elsewhere])].toSorted())
  })

  it('reach the client as they are', () => {
    const derived = Object.fromEntries(codes.map(([code, { status: _, ...fact }]) => [code, fact]))
    expect(CODES).toEqual(derived)
  })
})

describe('status words', () => {
  it.each(words)('$family $word has a phase, a source and a sentence', ({ entry }) => {
    expect(['pending', 'succeeded', 'failed', 'gone']).toContain(entry.phase)
    expect(['documented', 'inferred']).toContain(entry.source)
    expect(entry.sentence).toMatch(/^[A-Z].*\.$/)
  })

  it.each(['create', 'update', 'resize', 'restart', 'delete'])('of services follow the grammar: %s', (operation) => {
    const going = `${operation.replace(/e$/, '')}ing`
    const done = operation === 'delete' ? 'gone' : 'succeeded'
    const phases = [going, `${operation}_succ`, `${operation}_fail`, `${operation}_timeout`].map(
      (word) => families.service?.[word]?.phase,
    )
    expect(phases).toEqual(['pending', done, 'failed', 'failed'])
  })

  it('of image tags stand for the numbers 0 to 3', () => {
    expect(Object.entries(families.image_tag ?? {}).map(([word, { wire }]) => [word, wire])).toEqual([
      ['init', 0],
      ['building', 1],
      ['build_succ', 2],
      ['build_fail', 3],
    ])
  })

  const waited: Record<string, StatusTable> = {
    service: serviceStatus,
    volume: volumeStatus,
    load_balancer: loadBalancerStatus,
    image_tag: tagStatus,
  }

  it.each(words.filter(({ family }) => family in waited))('$family $word means the same to whoever waits', (row) => {
    expect(waited[row.family]?.(row.word)?.phase).toBe(row.entry.phase)
  })
})

describe('derived files', () => {
  it('are as the description has them', async () => {
    expect(await compareFiles(fileURLToPath(ROOT), await generate())).toEqual([])
  })

  it('come out the same twice', async () => {
    expect(await generate()).toEqual(await generate())
  })
})
