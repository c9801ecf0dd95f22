/** A service that the platform has suspended can be changed, and every step that changes one warns of it. */
import { describe, expect, it, test } from 'vitest'
import { addService, container, seededWorld } from '../../../simulator/index.ts'
import { apply } from '../../../src/actions/apply.ts'
import { blueGreen } from '../../../src/actions/blue-green.ts'
import { createService } from '../../../src/actions/create-service.ts'
import { deleteService } from '../../../src/actions/delete-service.ts'
import { deploy } from '../../../src/actions/deploy.ts'
import { deployFleet } from '../../../src/actions/deploy-fleet.ts'
import { describeService } from '../../../src/actions/describe-service.ts'
import { preview } from '../../../src/actions/preview.ts'
import { restart } from '../../../src/actions/restart.ts'
import { rollback } from '../../../src/actions/rollback.ts'
import { scale } from '../../../src/actions/scale.ts'
import { updateImage } from '../../../src/actions/update-image.ts'
import { updateService } from '../../../src/actions/update-service.ts'
import { actions } from '../../../src/registry.ts'
import type { Action } from '../../../src/step/action.ts'
import { type SimulatedStep, simulatedStep } from '../../../testing/simulated-step.ts'
import { openBlueGreen } from '../blue-green/world.ts'
import { given, production, threeDeployments } from '../rollback/fixture.ts'

const v1 = 'hub.c.163.com/admin/web:v1'
const v2 = 'hub.c.163.com/admin/web:v2'
const web = { service_id: '50883' }
const there = { namespace: 'my-ev', service_name: 'web', image_path: v1 }

const ENVIRONMENT = 'namespace: my-ev-admin\nservices: [{ service_name: web, replicas: 3 }]\n'
const PREVIEW = `namespace: my-ev-admin
services:
  - service_name: web-pr\${PR}
    containers: [{ container_name: web, image_path: ${v2} }]
`
const FLEET = JSON.stringify([{ service_name: 'web', image_path: v2, min_ready_seconds: 1 }])

interface Row {
  readonly action: Action
  readonly inputs: Readonly<Record<string, string>>
  /** Opens what the action needs besides the seeded world. */
  readonly open?: () => Promise<SimulatedStep>
}

const row = (action: Action, inputs: Row['inputs'], open?: Row['open']): Row => ({
  action,
  inputs,
  ...(open && { open }),
})

async function withPreview(): Promise<SimulatedStep> {
  const world = seededWorld()
  addService(world, 'web-pr7', [container(world, 'web', v1)])
  return simulatedStep({ world, files: { 'preview.yml': PREVIEW } })
}

const steps: readonly Row[] = [
  row(deploy, { ...web, image_path: v2, replicas: '3' }),
  row(updateImage, { ...web, image_path: v2 }),
  row(updateImage, { ...web, image_path: v2, wait: 'false' }),
  row(updateImage, { ...web, image_path: v2, dry_run: 'true' }),
  row(scale, { ...web, replicas: '3' }),
  row(scale, { ...web, replicas: '2' }),
  row(updateService, { ...web, spec_id: '2' }),
  row(restart, { service_id: '51572' }),
  row(createService, { ...there, if_exists: 'skip' }),
  row(createService, { ...there, replicas: '3', if_exists: 'update' }),
  row(deleteService, web),
  row(describeService, web),
  row(deployFleet, { namespace: 'my-ev', services: FLEET }),
  row(apply, { file: 'prod.yml', operation: 'apply' }, () => simulatedStep({ files: { 'prod.yml': ENVIRONMENT } })),
  row(blueGreen, { namespace: 'my-ev', lb_name: 'mylb', service_name: 'web', image_path: v2 }, openBlueGreen),
  row(rollback, production, async () => (await given(threeDeployments)).step),
  row(preview, { file: 'preview.yml', number: '7', operation: 'up' }, withPreview),
]

describe.each(steps.map((one) => [one.action.name, one.inputs, one] as const))('%s of %j', (_, inputs, one) => {
  const warnings = async (stopService: number) => {
    const step = await (one.open ?? simulatedStep)()
    for (const service of step.simulator.world.services) Object.assign(service, { stopService })
    const { outcome, log } = await step.run(one.action, inputs)
    return { outcome, told: log.filter((line) => line.includes('is suspended')) }
  }

  it('warns once of a suspended service, and goes on', async () => {
    const { outcome, told } = await warnings(1)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(
      /^::warning::(?:\[web\] )?Service (web|web-pr7|db) \(\d+\) is suspended \(stop_service is 1\)/,
    )
    expect(outcome).not.toBe('failed')
  })

  it('says nothing of it otherwise', async () => {
    expect((await warnings(0)).told).toEqual([])
  })
})

test('every action that changes a service is among them', async () => {
  const all = await Promise.all(Object.values(actions).map((load) => load()))
  const changing = /^(?:update|scale|restart|change|delete)\w*(?:Service|Container)/
  const due = all.filter(({ operations }) => operations.some((operation) => changing.test(operation)))
  expect(due.length).toBeGreaterThan(10)
  const seen = new Set(steps.map(({ action }) => action.name))
  expect(due.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([])
})
