/** A rollback after real releases: what blue-green, deploy and deploy-fleet record is what rollback reads. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { serveGithubLedger } from '../../../testing/servers/github-ledger.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'
import { INPUTS, named, openBlueGreen, V1, V2 } from '../blue-green/world.ts'

const recorded = { environment: 'production', github_token: 'gh-token' }
const imageOf = (world: Parameters<typeof named>[0], name: string) => named(world, name)?.containers[0]?.imagePath

it('a switch of traffic is rolled back to what the other service ran', async () => {
  const github = await serveGithubLedger()
  onTestFinished(github.close)
  const step = await openBlueGreen({ env: github.env })
  const switched = await step.main('blue-green', { ...INPUTS, ...recorded, bake_time: '0s' })
  expect(switched.outputs).toMatchObject({ outcome: 'changed', live_service: 'web-b' })
  expect(github.deployments[0]?.payload).toMatchObject({ services: [{ service_name: 'web-b', beside: 'web' }] })
  const { outputs } = await step.main('rollback', { ...recorded, namespace: 'my-ev', service_name: 'web' })
  expect(outputs).toMatchObject({ outcome: 'changed', service_name: 'web-b', image_path: V1, previous_image_path: V2 })
  expect(imageOf(step.simulator.world, 'web-b')).toBe(V1)
})

describe('a deploy', () => {
  const deployed = async () => {
    const github = await serveGithubLedger()
    onTestFinished(github.close)
    const step = await simulatedStep({ env: github.env })
    const { outputs } = await step.main('deploy', { ...recorded, service_id: '50883', image_path: V2 })
    expect(outputs).toMatchObject({ outcome: 'changed', deployment_id: '101' })
    return { step, github }
  }

  it('is rolled back to what it replaced', async () => {
    const { step, github } = await deployed()
    const { outputs, log } = await step.main('rollback', recorded)
    expect(outputs).toMatchObject({ outcome: 'changed', service_name: 'web', image_path: V1, previous_image_path: V2 })
    expect(imageOf(step.simulator.world, 'web')).toBe(V1)
    expect(log).toContain(`Going back to what GitHub deployment 101 of production replaced: ${V1}.`)
    expect(log.filter((line) => line.startsWith('::warning::'))).toEqual([])
    expect(github.deployments[0]).toMatchObject({
      payload: { services: [{ images: { web: V1 }, previous: { web: V2 } }], rollback_of: 101 },
      statuses: [{ state: 'success' }, { state: 'in_progress' }],
    })
  })

  it('is restored where somebody changed the image by hand since, with a warning', async () => {
    const { step } = await deployed()
    const byHand = 'hub.c.163.com/admin/web:v4'
    step.simulator.world.foreignImageUpdate(50883, 'web', byHand)
    const { outputs, log } = await step.main('rollback', recorded)
    expect(outputs).toMatchObject({ outcome: 'changed', image_path: V2, previous_image_path: byHand })
    expect(imageOf(step.simulator.world, 'web')).toBe(V2)
    expect(log.filter((line) => line.startsWith('::warning::'))).toEqual([
      expect.stringContaining(
        `Service web (50883) runs ${byHand}, which no GitHub deployment of production rolled out`,
      ),
    ])
  })
})

it('a fleet is rolled back whole', async () => {
  const github = await serveGithubLedger()
  onTestFinished(github.close)
  const step = await simulatedStep({ env: github.env })
  const services = (tag: string) =>
    JSON.stringify([
      { service_id: 50883, name: 'web', image_path: `hub.c.163.com/admin/web:${tag}` },
      { service_id: 50901, name: 'shop', container_images: { front: `hub.c.163.com/admin/web:${tag}` } },
    ])
  const deployed = await step.main('deploy-fleet', { ...recorded, services: services('v2') })
  expect(deployed.outputs.outcome).toBe('changed')
  const { outputs } = await step.main('rollback', recorded)
  expect(outputs.outcome).toBe('changed')
  expect([imageOf(step.simulator.world, 'web'), imageOf(step.simulator.world, 'shop')]).toEqual([V1, V1])
})
