import { pathToFileURL } from 'node:url'
import { describe, expect } from 'vitest'
import { it } from '../../testing/fixture.ts'

const JUMPING = pathToFileURL(new URL('../../testing/runner/jumping-clock.mjs', import.meta.url).pathname).href
const V2 = 'hub.c.163.com/admin/web:v2'

describe.concurrent.each([2, -2])('a wall clock that jumps by %i hours while a step waits', (hours) => {
  const jumping = { NODE_OPTIONS: `--import=${JUMPING}`, JUMP_AT: '5', JUMP_HOURS: String(hours) }

  it('neither ends the wait nor has a healthy image rolled back', async ({ environment }) => {
    const fixture = await environment.fixture()
    const inputs = { service_id: '50883', image_path: V2, min_ready_seconds: '1', timeout: '5m' }
    const { outputs, log, durationMs } = await fixture.run('update-image', inputs, { fast: false, env: jumping })
    expect(log).toContain(`The clock jumped by ${hours} h`)
    expect(outputs).toMatchObject({ outcome: 'changed', status: 'update_succ', rolled_back: 'false', image_path: V2 })
    expect(Number(outputs.elapsed_seconds)).toBeLessThanOrEqual(Math.ceil(durationMs / 1000))
    expect(fixture.changes()).toHaveLength(1)
  })

  it('moves no deadline', async ({ environment }) => {
    const fixture = await environment.fixture({ durations: { serviceScale: 1e9 } })
    const inputs = { service_id: '50883', replicas: '3', timeout: '3s' }
    const { outputs, durationMs } = await fixture.run('scale', inputs, { fast: false, env: jumping })
    expect(outputs.outcome).toBe('timed_out')
    expect(durationMs).toBeGreaterThan(2_000)
    expect(durationMs).toBeLessThan(30_000)
  })
})
