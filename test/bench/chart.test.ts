import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chart } from '../../bench/chart.ts'
import { committedPeers } from '../../bench/peers/committed.ts'
import { titleOf } from '../../bench/peers/peer.ts'
import { peersOf, type Results, readResults } from '../../bench/results.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function changed(actions: Results['actions'], peers = committedPeers): Promise<string> {
  return chart({ ...(await readResults(root)), actions, peers })
}

describe('the chart', () => {
  it('shows our fastest and slowest action and every peer, with their figures', async () => {
    const svg = await changed({ scale: 1.4, deploy: 1.5, login: 1.3 })
    expect(svg).toContain('>login, our fastest<')
    expect(svg).toContain('>deploy, our slowest<')
    expect(svg).not.toContain('scale')
    for (const peer of committedPeers.rows) {
      expect(svg).toContain(`>${titleOf(peer)}<`)
      expect(svg).toContain(`>${peer.start.toFixed(2)}<`)
    }
  })

  it('shows the peers of the last run that measured them, and the committed ones where none did', async () => {
    const rows = [{ name: 'octo/deploy', version: '1.2.3', start: 3.21, mainFile: 1000 }]
    const svg = await changed({ scale: 1.4 }, { measured: '2027-01-02', rows })
    expect(svg).toContain('>octo/deploy 1.2.3<')
    expect(svg).toContain('>3.21<')
    expect(svg).toContain('the others 2027-01-02')
    expect(svg).not.toContain('docker/build-push-action')
    expect(peersOf({})).toBe(committedPeers)
  })

  it('draws every bar inside the picture, as long as its figure', async () => {
    const svg = await changed({ scale: 1.4, deploy: 20 })
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
    const bars = [...svg.matchAll(/<rect x="(\d+)" y="\d+" width="(\d+)"/g)].map(([, x, length]) => [
      Number(x),
      Number(length),
    ])
    expect(bars).toHaveLength(committedPeers.rows.length + 2)
    for (const [x = 0, length = 0] of bars) expect(x + length + 50).toBeLessThanOrEqual(width)
    expect((bars[1]?.[1] ?? 0) / (bars[0]?.[1] ?? 1)).toBeCloseTo(20 / 1.4, 0)
  })

  it('refuses words that would leave it', async () => {
    await expect(changed({ ['a-name-'.repeat(10)]: 1 })).rejects.toThrow('does not fit into the chart')
  })

  it('has colours of its own for a dark page, and says when the figures were measured', async () => {
    const svg = await changed({ scale: 1.4 })
    expect(svg).toContain('prefers-color-scheme: dark')
    expect(svg).toMatch(/Ours measured \d{4}-\d\d-\d\d by npm run bench; the others 2026-11-23/)
  })
})
