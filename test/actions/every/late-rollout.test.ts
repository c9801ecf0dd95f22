/** A rollout that takes longer than `timeout`: each action that rolls out ends as timed out, rolled back or not. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { addService, container, seededWorld, type World } from '../../../simulator/index.ts'
import { type GithubLedger, serveGithubLedger } from '../../../testing/servers/github-ledger.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'
import { withStandby } from '../blue-green/world.ts'
import { withPreview } from '../preview/fixture.ts'
import { image, production, webRan } from '../rollback/fixture.ts'

interface Late {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly prepare?: (world: World) => void
  readonly tell?: (github: GithubLedger) => void
}

const V2 = image('v2')
const web = { service_id: '50883', image_path: V2, min_ready_seconds: '1' }
const FILE = `namespace: my-ev-admin
services: [{ service_name: web, containers: [{ container_name: web, image_path: '${V2}' }] }]
`
const PREVIEW = `namespace: my-ev-admin
services: [{ service_name: 'web-pr\${PR}', containers: [{ container_name: web, image_path: '${V2}' }] }]
`

const runsV2 = (world: World) => {
  for (const { containers } of world.services.filter(({ id }) => id === 50883))
    for (const one of containers) one.imagePath = V2
}

/** v1, then v2, of web alone or of api as well. */
const released =
  (both: boolean) =>
  ({ add }: GithubLedger): void => {
    for (const [tag, before] of [
      ['v1', 'v0'],
      ['v2', 'v1'],
    ] as const) {
      const [first] = webRan(tag, before).services
      const api = { ...first, service_id: 60_500, service_name: 'api' }
      add({ fengchao: 1, services: both ? [first, api] : [first] })
    }
  }

const withApi = (world: World) => {
  runsV2(world)
  addService(world, 'api', [container(world, 'web', V2)], { id: 60_500 })
}

const eachWay = (late: Late): readonly Late[] =>
  ['true', 'false'].map((rollback) => ({ ...late, inputs: { ...late.inputs, rollback } }))

const CASES: readonly Late[] = [
  ...eachWay({ action: 'update-image', inputs: web }),
  ...eachWay({ action: 'deploy', inputs: web }),
  ...eachWay({ action: 'deploy', inputs: { ...web, replicas: '3', health_check_url: 'http://shop.example.com/' } }),
  ...eachWay({ action: 'rollback', inputs: production, prepare: runsV2, tell: released(false) }),
  ...eachWay({ action: 'rollback', inputs: production, prepare: withApi, tell: released(true) }),
  ...eachWay({
    action: 'deploy-fleet',
    inputs: { namespace: 'my-ev', services: `[{ service_name: web, image_path: '${V2}' }]` },
  }),
  {
    action: 'blue-green',
    inputs: { namespace: 'my-ev', lb_name: 'mylb', service_name: 'web', image_path: V2 },
    prepare: (world) => withStandby(world, image('v1')),
  },
  { action: 'apply', inputs: { operation: 'apply', file: 'prod.yml' } },
  {
    action: 'preview',
    inputs: { operation: 'up', number: '7', file: 'preview.yml', github_token: 'gh-token' },
    prepare: (world) => withPreview(world, 7),
  },
]

describe('a rollout that does not end in time', () => {
  it.each(CASES)('ends $action as timed out: $inputs', async ({ action, inputs, prepare, tell }) => {
    const github = await serveGithubLedger()
    onTestFinished(github.close)
    tell?.(github)
    const world = seededWorld()
    world.traffic = { images: [] }
    prepare?.(world)
    const files = { 'prod.yml': FILE, 'preview.yml': PREVIEW }
    const step = await simulatedStep({ world, files, env: github.env })
    step.simulator.fault({ kind: 'stuck', times: 9, match: { operationId: 'updateServiceImage' } })
    const { outputs, exitCode, log } = await step.main(action, { ...inputs, timeout: '2m' })
    expect(log.find((line) => line.startsWith('::error'))).toMatch(/timed out/)
    expect([outputs.outcome, exitCode]).toEqual(['timed_out', 1])
    expect(step.changesSent()).toContain('updateServiceImage')
  })
})
