/** The picture of the README: how long a step takes to refuse its inputs, beside other actions. */
import { titleOf } from './peers/peer.ts'
import { peersOf, type Results } from './results.ts'

export const CHART = 'bench/start.svg'

const WIDTH = 800
const ROW = 26
const TOP = 62
const LEFT = 408
const RIGHT = 64
/** Of a letter of 13 px, as wide as the widest fonts that a browser may take. */
const LETTER = 7.4

interface Bar {
  readonly label: string
  readonly value: number
  readonly ours: boolean
}

function barsOf(results: Results): readonly Bar[] {
  const own = Object.entries(results.actions).toSorted(([, a], [, b]) => a - b)
  const [fastest, slowest] = [own.at(0), own.at(-1)]
  const ours = [fastest, slowest].flatMap((entry, index) =>
    entry === undefined
      ? []
      : [{ label: `${entry[0]}, our ${index === 0 ? 'fastest' : 'slowest'}`, value: entry[1], ours: true }],
  )
  return [...ours, ...peersOf(results).rows.map((peer) => ({ label: titleOf(peer), value: peer.start, ours: false }))]
}

function text(x: number, y: number, words: string, attributes = ''): string {
  const room = attributes.includes('end') ? x - 8 : WIDTH - x - 8
  if (words.length * LETTER > room) throw new Error(`"${words}" does not fit into the chart.`)
  return `<text x="${x}" y="${y}"${attributes}>${words}</text>`
}

/** The chart as SVG: its own ground and colours for light and dark, so that it can be read on either. */
export function chart(results: Results): string {
  const bars = barsOf(results)
  const most = Math.max(...bars.map(({ value }) => value))
  const height = TOP + bars.length * ROW + 34
  const rows = bars.map(({ label, value, ours }, index) => {
    const y = TOP + index * ROW
    const width = Math.round(((WIDTH - LEFT - RIGHT) * value) / most)
    return [
      text(LEFT - 10, y + 17, label, ' text-anchor="end"'),
      `<rect x="${LEFT}" y="${y + 4}" width="${width}" height="${ROW - 8}" rx="3" class="${ours ? 'ours' : 'theirs'}"/>`,
      text(LEFT + width + 8, y + 17, value.toFixed(2)),
    ].join('\n')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
<title id="title">A step that refuses its inputs, in times of a Node that does nothing: ${bars.map(({ label, value }) => `${label} ${value.toFixed(2)}`).join(', ')}</title>
<style>
text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328 }
.head { font-weight: 600 }
.ground { fill: #ffffff; stroke: #d0d7de }
.theirs { fill: #8c959f }
.ours { fill: #1a7f37 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.ground { fill: #0d1117; stroke: #30363d }
.theirs { fill: #6e7681 }
.ours { fill: #3fb950 }
}
</style>
<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8" class="ground"/>
${text(20, 28, 'A step that refuses its inputs, start to end', ' class="head"')}
${text(20, 48, '1 is a Node that does nothing; shorter is better')}
${rows.join('\n')}
${text(20, height - 14, `Ours measured ${results.measured} by npm run bench; the others ${peersOf(results).measured}, run to their own first failure.`)}
</svg>
`
}
