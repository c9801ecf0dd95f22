import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Results, readResults } from '../../bench/results.ts'
import { rowIds, rows, shown } from '../../bench/rows.ts'
import { median, seeded } from '../../bench/statistics.ts'
import { broken, fastTable, printedTable } from '../../bench/table.ts'
import { loadCatalogue } from '../../scripts/build/docs/catalogue.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { en } = await loadCatalogue(root)

/** The committed results with some values in the place of theirs. */
async function results(values: Partial<Results['values']>): Promise<Results> {
  const committed = await readResults(root)
  const atLimits = Object.fromEntries(rowIds.map((id) => [id, rows[id].limit]))
  return { ...committed, values: { ...committed.values, ...atLimits, ...values } }
}

describe('the results', () => {
  it('break nothing at their limits, and name each that is over its own', async () => {
    expect(broken(await results({}), en)).toEqual([])
    expect(broken(await results({ start: 1.51, reads5: 8.1 }), en)).toEqual([
      'Start to rejected inputs, the slowest action: 1.51, and at most 1.50 are allowed.',
      'Reads while waiting for a change of about 5 s, mean: 8.1, and at most 8 are allowed.',
    ])
  })

  it('are a line each, with value and limit, in the README', async () => {
    const table = fastTable(await results({ mainFile: 93_975 }), en)
    expect(table).toContain('| Main file that all actions share | 94 kB | 300 kB |')
    expect(table.split('\n\n')[0]?.match(/^\| /gm)).toHaveLength(rowIds.length + 2)
  })

  it('are followed by the other actions, with the day on which they were measured', async () => {
    const rows = [{ name: 'octo/deploy', version: '1.2.3', start: 3.214, mainFile: 942_966 }]
    const table = fastTable({ ...(await results({})), peers: { measured: '2027-01-02', rows } }, en)
    expect(table).toContain('measured on 2027-01-02')
    expect(table).toContain('| octo/deploy 1.2.3 | 3.21 | 943 kB |')
  })

  it('say in the terminal what is good and what is not', async () => {
    const lines = printedTable(await results({ start: 1.35, http: 2.85, https: 4 }), en).split('\n')
    expect(lines[1]).toMatch(/1\.35\s+1\.50\s+1\.40\s+good$/)
    expect(lines[2]).toMatch(/2\.85\s+2\.90\s+2\.80\s+within the limit$/)
    expect(lines[3]).toMatch(/4\.00\s+3\.30\s+3\.00\s+broken$/)
  })

  it('have a figure for every row', async () => {
    const { values } = await readResults(root)
    for (const id of rowIds) expect(values[id]).toBeGreaterThan(0)
  })
})

describe('figures', () => {
  it.each([
    ['bytes', 69, '69 B'],
    ['bytes', 93_975, '94 kB'],
    ['bytes', 2_057_780, '2.1 MB'],
    ['ratio', 1.4, '1.40'],
    ['MiB', 55.4, '55 MiB'],
    ['s', 0.7, '0.7 s'],
    ['s', 2, '2 s'],
    ['count', 19.64, '19.6'],
  ] as const)('of %s are written as people do: %d as %s', (unit, value, text) => {
    expect(shown(unit, value)).toBe(text)
  })

  it('have a median, of an even number as well', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([9, 1, 5, 6])).toBe(5.5)
  })

  it('that look random are the same in every run, and spread', () => {
    const [first, second] = [seeded(7), seeded(7)]
    const all = Array.from({ length: 1000 }, first)
    expect(Array.from({ length: 1000 }, second)).toEqual(all)
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...all)).toBeLessThan(1)
    expect(median(all)).toBeCloseTo(0.5, 1)
  })
})
