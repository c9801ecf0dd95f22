/** An image that runs already may be what an earlier run was cancelled over: every action that probes asks it again. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { addService, container, seededWorld } from '../../../simulator/index.ts'
import { apply } from '../../../src/actions/apply.ts'
import { deploy } from '../../../src/actions/deploy.ts'
import { deployFleet } from '../../../src/actions/deploy-fleet.ts'
import { preview } from '../../../src/actions/preview.ts'
import { rollback } from '../../../src/actions/rollback.ts'
import type { Action } from '../../../src/step/action.ts'
import { serveStatuses } from '../../../testing/servers/web-server.ts'
import { type SimulatedStep, simulatedStep } from '../../../testing/simulated-step.ts'
import { given, production, webRan } from '../rollback/fixture.ts'

const V1 = 'hub.c.163.com/admin/web:v1'
const fileOf = (name: string, url: string) => `namespace: my-ev-admin
services:
  - service_name: ${name}
    containers: [{ container_name: web, image_path: '${V1}' }]
    health_check: { url: "${url}", timeout: 5s }
`

interface Row {
  readonly action: Action
  readonly inputs: (url: string) => Readonly<Record<string, string>>
  readonly open?: (url: string) => Promise<SimulatedStep>
}

const probed = (url: string) => ({ health_check_url: url, health_check_timeout: '5s' })
const itemOf = (url: string) => JSON.stringify([{ service_name: 'web', image_path: V1, ...probed(url) }])

/** A preview as it is after its run was cancelled before the probe. */
async function withPreview(url: string): Promise<SimulatedStep> {
  const world = seededWorld()
  addService(world, 'web-pr7', [container(world, 'web', V1)])
  return simulatedStep({ world, files: { 'preview.yml': fileOf('web-pr${PR}', url) } })
}

/** An environment that a rollback went back in, and was cancelled over. */
async function wentBack(): Promise<SimulatedStep> {
  const { step } = await given(
    ({ add }) => {
      add(webRan('v1'))
      add(webRan('v2', 'v1'))
    },
    { web: 'v1' },
  )
  return step
}

const rows: readonly Row[] = [
  { action: deploy, inputs: (url) => ({ service_id: '50883', image_path: V1, ...probed(url) }) },
  { action: deployFleet, inputs: (url) => ({ namespace: 'my-ev', services: itemOf(url) }) },
  {
    action: rollback,
    inputs: (url) => ({ ...production, to: 'v1', service_id: '50883', ...probed(url) }),
    open: wentBack,
  },
  {
    action: apply,
    inputs: () => ({ file: 'prod.yml', operation: 'apply' }),
    open: (url) => simulatedStep({ files: { 'prod.yml': fileOf('web', url) } }),
  },
  { action: preview, inputs: () => ({ file: 'preview.yml', number: '7', operation: 'up' }), open: withPreview },
]

describe.each(rows.map((row) => [row.action.name, row] as const))('%s', (_, { action, inputs, open }) => {
  it.each([
    [200, 'unchanged'],
    [502, 'failed'],
  ])('asks the image that runs already: with a %i it is %s', async (status, expected) => {
    const server = await serveStatuses(status)
    onTestFinished(server.close)
    const step = await (open ?? (() => simulatedStep()))(server.url)
    const { outcome, ending } = await step.run(action, inputs(server.url))
    expect(outcome).toBe(expected)
    if (status !== 200) expect(ending?.message).toContain('did not pass')
    expect(step.changesSent()).toEqual([])
  })
})
