/** The results as a table: for the README and for the terminal. */

import type { Words } from '../scripts/build/docs/catalogue.ts'
import { markdownTable } from '../scripts/build/docs/markdown-table.ts'
import { fill } from '../scripts/build/docs/wording.ts'
import { titleOf } from './peers/peer.ts'
import { peersOf, type Results } from './results.ts'
import { rowIds, rows, shown, verdict } from './rows.ts'

/** The tables of a page, as markdown: ours with the limits, and the other actions. */
export function fastTable(results: Results, { say }: Words): string {
  const { values, measured, node, machine, rounds } = results
  const lines = rowIds.map((id) => {
    const { unit, limit } = rows[id]
    return [say(`measured.row.${id}`), shown(unit, values[id]), shown(unit, limit)]
  })
  const note = fill(say('measured.note'), { rounds: String(rounds), measured, node, machine })
  const head = ['what', 'measured', 'limit'].map((column) => say(`measured.column.${column}`))
  return [markdownTable(head, lines), '', note, '', peersTable(results, say)].join('\n')
}

function peersTable(results: Results, say: Words['say']): string {
  const { measured, rows: peers } = peersOf(results)
  const lines = peers.map((peer) => [titleOf(peer), shown('ratio', peer.start), shown('bytes', peer.mainFile)])
  const head = ['action', 'start', 'mainFile'].map((column) => say(`measured.peers.column.${column}`))
  return [fill(say('measured.peers.note'), { measured }), '', markdownTable(head, lines)].join('\n')
}

/** The same for a terminal, with what is good and what breaks its limit. */
export function printedTable({ values }: Pick<Results, 'values'>, { say }: Words): string {
  const cells = rowIds.map((id) => {
    const row = rows[id]
    const target = row.target === undefined ? '' : shown(row.unit, row.target)
    return [
      say(`measured.row.${id}`),
      shown(row.unit, values[id]),
      shown(row.unit, row.limit),
      target,
      verdict(row, values[id]),
    ]
  })
  const all = [['', 'measured', 'limit', 'target', ''], ...cells]
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
export function broken({ values }: Pick<Results, 'values'>, { say }: Words): string[] {
  return rowIds
    .filter((id) => verdict(rows[id], values[id]) === 'broken')
    .map(
      (id) =>
        `${say(`measured.row.${id}`)}: ${shown(rows[id].unit, values[id])}, and at most ${shown(rows[id].unit, rows[id].limit)} are allowed.`,
    )
}
