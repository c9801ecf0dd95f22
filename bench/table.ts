/** The results as a table: for the README and for the terminal. */
import { markdownTable } from '../scripts/build/docs/markdown-table.ts'
import { ENGLISH, type Words } from '../scripts/build/docs/words.ts'
import type { Results } from './results.ts'
import { rowIds, rows, shown, verdict } from './rows.ts'

/** The table of a README, as markdown. */
export function fastTable({ values, measured, node, machine, rounds }: Results, { say }: Words = ENGLISH): string {
  const lines = rowIds.map((id) => {
    const { what, unit, limit } = rows[id]
    return [say(what), shown(unit, values[id]), shown(unit, limit)]
  })
  const facts: Readonly<Record<string, string>> = { rounds: String(rounds), measured, node, machine }
  const note = say(
    'Times are multiples of `node -e 0`: medians of {rounds} interleaved rounds, measured on {measured} with Node {node} on {machine}.',
  ).replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole)
  return [markdownTable(['What', 'Measured', 'Limit'].map(say), lines), '', note].join('\n')
}

/** The same for a terminal, with what is good and what breaks its limit. */
export function printedTable({ values }: Pick<Results, 'values'>): string {
  const cells = rowIds.map((id) => {
    const row = rows[id]
    const aim = row.aim === undefined ? '' : shown(row.unit, row.aim)
    return [row.what, shown(row.unit, values[id]), shown(row.unit, row.limit), aim, verdict(row, values[id])]
  })
  const all = [['', 'measured', 'limit', 'aim', ''], ...cells]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((line) => (line[column] ?? '').length)))
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** One sentence for each row that breaks its limit. */
export function broken({ values }: Pick<Results, 'values'>): string[] {
  return rowIds
    .filter((id) => verdict(rows[id], values[id]) === 'broken')
    .map(
      (id) =>
        `${rows[id].what}: ${shown(rows[id].unit, values[id])}, and at most ${shown(rows[id].unit, rows[id].limit)} are allowed.`,
    )
}
