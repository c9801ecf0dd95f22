/** What becomes of a service of a fleet whose item has a bake_time. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { deployFleet } from '../../../src/actions/deploy-fleet.ts'
import { serveWeb } from '../../../testing/servers/web-server.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'
import { serviceOf } from '../../../testing/world.ts'

const [v1, v2] = ['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/web:v2']
const [WEB, SHOP] = [50883, 50901]

const web = { service_name: 'web', image_path: v2, min_ready_seconds: 1 }
const shop = { service_name: 'shop', container_name: 'front', image_path: v2, min_ready_seconds: 1 }
const baked = { ...web, bake_time: '5m', health_check_interval: '10s' }

/** A service that answers well so many times, and not any more then. */
async function application(good: number) {
  const server = await serveWeb((_, count) => ({ status: count < good ? 200 : 503 }))
  onTestFinished(server.close)
  return { url: `${server.url}/health`, requests: server.requests }
}

async function fleet(...services: readonly object[]) {
  const step = await simulatedStep()
  const inputs = { namespace: 'my-ev', services: JSON.stringify(services), max_parallel: '1' }
  return {
    ...step,
    runFleet: () => step.run(deployFleet, inputs),
    runStep: async () => {
      const { outputs, ...rest } = await step.main('deploy-fleet', inputs)
      const results: readonly unknown[] = JSON.parse(outputs.results ?? '[]')
      return { outputs, results, ...rest }
    },
    imageOf: (id: number) => serviceOf(step.simulator.world, id).containers[0]?.imagePath,
  }
}

describe('an item with a bake_time', () => {
  it('is watched for so long, at its interval, before a service that needs it is begun', async () => {
    const { url, requests } = await application(1_000)
    const { runFleet, imageOf } = await fleet({ ...baked, health_check_url: url }, { ...shop, needs: ['web'] })
    const { outcome, outputs, phases } = await runFleet()
    expect(outcome).toBe('changed')
    const results: unknown = JSON.parse(JSON.stringify(outputs.results))
    expect(results).toMatchObject([
      { name: 'web', outcome: 'changed', image_path: v2, rolled_back: false, error: null },
      { name: 'shop', outcome: 'changed' },
    ])
    expect([imageOf(WEB), imageOf(SHOP)]).toEqual([v2, v2])
    const baking = phases.filter(({ label }) => label === 'Baking')
    expect(baking).toMatchObject([{ lane: 'web' }])
    const { startedAt = 0, endedAt = 0 } = baking[0] ?? {}
    expect(endedAt - startedAt).toBeGreaterThan(285_000)
    expect(endedAt - startedAt).toBeLessThanOrEqual(310_000)
    // One look before the rollout, three that pass, and one each ten seconds of the watch.
    expect(requests.length).toBeGreaterThanOrEqual(30)
    expect(requests.length).toBeLessThanOrEqual(40)
    const changesOfShop = phases.filter(({ lane, label }) => lane === 'shop' && label === 'Rolling out')
    expect(changesOfShop).toHaveLength(1)
    expect(changesOfShop[0]?.startedAt).toBeGreaterThanOrEqual(endedAt)
  })

  it('is rolled back where its health check fails in it, and what needs it is not begun', async () => {
    const { url } = await application(12)
    const { runStep, imageOf, changesSent } = await fleet(
      { ...baked, health_check_url: url },
      { ...shop, needs: ['web'] },
    )
    const { outputs, results, exitCode, summary, log } = await runStep()
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'failed', failed: '1', skipped: '1', rolled_back: 'true' })
    expect(results).toMatchObject([
      {
        ...{ name: 'web', outcome: 'failed', rolled_back: true, image_path: v1, previous_image_path: v1 },
        error: expect.stringMatching(
          /passed after the rollout, but \d+ s into bake_time it got 2 bad responses in a row: HTTP 503, HTTP 503\. Rolled back: /,
        ),
      },
      { name: 'shop', outcome: 'skipped', image_path: v1 },
    ])
    expect([imageOf(WEB), imageOf(SHOP)]).toEqual([v1, v1])
    expect(changesSent()).toEqual(['updateServiceImage', 'updateServiceImage'])
    expect(log).toContain('[web] Baking …')
    expect(summary).toContain('| web | failed, rolled back |')
  })

  it('that fails leaves as they are the services that were done before it', async () => {
    const { url } = await application(12)
    const { runStep, imageOf } = await fleet(shop, { ...baked, health_check_url: url })
    const { results } = await runStep()
    expect(results).toMatchObject([
      { name: 'shop', outcome: 'changed', rolled_back: false },
      { name: 'web', outcome: 'failed', rolled_back: true },
    ])
    expect([imageOf(WEB), imageOf(SHOP)]).toEqual([v1, v2])
  })

  it('without an address watches status and image', async () => {
    const { runFleet } = await fleet({ ...web, bake_time: '5m' })
    const { outcome, phases } = await runFleet()
    expect(outcome).toBe('changed')
    const { label, lane, startedAt = 0, endedAt = 0 } = phases.at(-1) ?? {}
    expect({ label, lane }).toEqual({ label: 'Baking', lane: 'web' })
    expect(endedAt - startedAt).toBeGreaterThan(285_000)
  })
})
