/** `docs/internals/measures.md`: the house as it was and as it is, side by side. */
import { markdownTable } from '../build/docs/markdown-table.ts'
import type { House, Room, Sizes } from './house.ts'

const NONE = '–'
const number = (value: number) => value.toLocaleString('en')
const kilobytes = (bytes: number) => `${number(Math.round(bytes / 1000))} kB`
const three = ({ median, p95, longest }: Sizes) => `${median} / ${p95} / ${longest}`
const room = (found: Room | undefined) => (found ? `${number(found.files)} / ${number(found.lines)}` : NONE)

const total = ({ scripts }: House) => [...scripts.values()].reduce((sum, size) => sum + size, 0)
const largest = ({ scripts }: House) => [...scripts].toSorted(([, a], [, b]) => b - a)[0] ?? ['', 0]

/** What is compared, in one line each. */
const LINES: readonly (readonly [string, (house: House) => string])[] = [
  ['lines of `src/` that somebody wrote', ({ written }) => number(written)],
  ['the same without the catalogue of sentences', ({ withoutCatalogue }) => number(withoutCatalogue)],
  ['lines of `test/` and `testing/`', ({ testLines }) => number(testLines)],
  ['the same for each line of `src/`', ({ testLines, written }) => (testLines / written).toFixed(2)],
  ['files of `src/`: median / 95th percentile / longest', ({ src }) => three(src.files)],
  ['the longest file', ({ src }) => `\`${src.longest}\``],
  ['functions of `src/`: median / 95th percentile / longest', ({ src }) => three(src.functions)],
  ['exports for each file of `src/`', ({ src }) => src.exports.toFixed(1)],
  ['the fullest folder (files that lie in it)', ({ fullest }) => fullest],
  ['scripts of `dist/`', ({ scripts }) => number(scripts.size)],
  ['all of them together', (house) => kilobytes(total(house))],
  ['`dist/index.js`', ({ scripts }) => kilobytes(scripts.get('dist/index.js') ?? 0)],
  ['the largest', (house) => `\`${largest(house)[0]}\` ${kilobytes(largest(house)[1])}`],
]

/** A house, and the head of its column. */
export type Column = readonly [name: string, house: House]

/** The page; the scripts are those of the last column. */
export function page(columns: readonly [Column, ...Column[]]): string {
  const names = columns.map(([name]) => name)
  const houses = columns.map(([, house]) => house)
  const last = columns.at(-1) ?? columns[0]
  const rooms = [...new Set(houses.flatMap((house) => [...house.rooms.keys()]))].toSorted()
  const scripts = [...last[1].scripts].toSorted(([, a], [, b]) => b - a).slice(0, 12)
  return `# Measures

Made by \`npm run measures\`; \`--at COMMIT\` compares with other commits. Lines are those of TypeScript and JavaScript, empty
ones and comments included. A function has a body in braces and counts from the line of its parameters to its last brace.

${markdownTable(
  ['', ...names],
  LINES.map(([what, say]) => [what, ...houses.map(say)]),
)}

## Folders: files / lines

${markdownTable(
  ['folder', ...names],
  rooms.map((folder) => [`\`${folder}/\``, ...houses.map((house) => room(house.rooms.get(folder)))]),
)}

## The largest scripts of \`dist/\`

${markdownTable(
  ['script', last[0]],
  scripts.map(([path, size]) => [`\`${path}\``, kilobytes(size)]),
)}
`
}
