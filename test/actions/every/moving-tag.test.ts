/** A tag that moves from build to build and runs already: nothing is rolled out, and every step that could have says so. */
import { describe, expect, it } from 'vitest'
import { addService, container, seededWorld, type World } from '../../../simulator/index.ts'
import { apply } from '../../../src/actions/apply.ts'
import { blueGreen } from '../../../src/actions/blue-green.ts'
import { createService } from '../../../src/actions/create-service.ts'
import { deploy } from '../../../src/actions/deploy.ts'
import { deployFleet } from '../../../src/actions/deploy-fleet.ts'
import { preview } from '../../../src/actions/preview.ts'
import { updateImage } from '../../../src/actions/update-image.ts'
import type { Action } from '../../../src/step/action.ts'
import { type SimulatedStep, simulatedStep } from '../../../testing/simulated-step.ts'
import { openBlueGreen } from '../blue-green/world.ts'

const LATEST = 'hub.c.163.com/admin/web:latest'
const fileOf = (name: string) => `namespace: my-ev-admin
services:
  - service_name: ${name}
    containers: [{ container_name: web, image_path: '${LATEST}' }]
`

/** Whatever runs an image of web runs the moving tag. */
function runLatest({ services }: World): void {
  for (const one of services.flatMap(({ containers }) => containers)) one.imagePath = LATEST
}

async function withPreview(): Promise<SimulatedStep> {
  const world = seededWorld()
  addService(world, 'web-pr7', [container(world, 'web', LATEST)])
  return simulatedStep({ world, files: { 'preview.yml': fileOf('web-pr${PR}') } })
}

const web = { service_id: '50883', image_path: LATEST }
const fleet = JSON.stringify([{ service_name: 'web', image_path: LATEST }])
const rows: readonly (readonly [Action, Readonly<Record<string, string>>, (() => Promise<SimulatedStep>)?])[] = [
  [deploy, web],
  [updateImage, web],
  [createService, { namespace: 'my-ev', service_name: 'web', image_path: LATEST, if_exists: 'update' }],
  [deployFleet, { namespace: 'my-ev', services: fleet }],
  [blueGreen, { namespace: 'my-ev', lb_name: 'mylb', service_name: 'web', image_path: LATEST }, openBlueGreen],
  [apply, { file: 'prod.yml', operation: 'apply' }, () => simulatedStep({ files: { 'prod.yml': fileOf('web') } })],
  [preview, { file: 'preview.yml', number: '7', operation: 'up' }, withPreview],
]

describe.each(rows.map(([action, inputs, open]) => [action.name, { action, inputs, open }] as const))(
  '%s',
  (_, one) => {
    it('warns once that the tag runs already, and rolls nothing out', async () => {
      const { action, inputs, open = simulatedStep } = one
      const step = await open()
      runLatest(step.simulator.world)
      const { log, outcome } = await step.run(action, inputs)
      expect(outcome).toBe('unchanged')
      const told = log.filter((line) => line.startsWith('::warning::') && line.includes('already runs'))
      expect(told).toHaveLength(1)
      expect(told[0]).toContain(`Container web already runs ${LATEST}`)
      expect(step.changesSent()).toEqual([])
    })
  },
)
