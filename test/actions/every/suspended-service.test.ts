/** A service that the platform has suspended can be changed, and every step that changes one warns of it. */
import { describe, expect, it } from 'vitest'
import { createService } from '../../../src/actions/create-service.ts'
import { deleteService } from '../../../src/actions/delete-service.ts'
import { deploy } from '../../../src/actions/deploy.ts'
import { describeService } from '../../../src/actions/describe-service.ts'
import { restart } from '../../../src/actions/restart.ts'
import { scale } from '../../../src/actions/scale.ts'
import { updateImage } from '../../../src/actions/update-image.ts'
import { updateService } from '../../../src/actions/update-service.ts'
import type { Action } from '../../../src/step/action.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'

const v1 = 'hub.c.163.com/admin/web:v1'
const v2 = 'hub.c.163.com/admin/web:v2'
const web = { service_id: '50883' }
const there = { namespace: 'my-ev', service_name: 'web', image_path: v1 }

const steps: readonly (readonly [Action, Readonly<Record<string, string>>])[] = [
  [deploy, { ...web, image_path: v2, replicas: '3' }],
  [updateImage, { ...web, image_path: v2 }],
  [updateImage, { ...web, image_path: v2, wait: 'false' }],
  [updateImage, { ...web, image_path: v2, dry_run: 'true' }],
  [scale, { ...web, replicas: '3' }],
  [scale, { ...web, replicas: '2' }],
  [updateService, { ...web, spec_id: '2' }],
  [restart, { service_id: '51572' }],
  [createService, { ...there, if_exists: 'skip' }],
  [createService, { ...there, replicas: '3', if_exists: 'update' }],
  [deleteService, web],
  [describeService, web],
]

describe.each(steps.map(([action, inputs]) => [action.name, inputs, action] as const))(
  '%s of %j',
  (_, inputs, action) => {
    const warnings = async (stopService: number) => {
      const step = await simulatedStep()
      for (const service of step.simulator.world.services) Object.assign(service, { stopService })
      const { outcome, log } = await step.run(action, inputs)
      return { outcome, told: log.filter((line) => line.includes('is suspended')) }
    }

    it('warns once of a suspended service, and goes on', async () => {
      const { outcome, told } = await warnings(1)
      expect(told).toHaveLength(1)
      expect(told[0]).toMatch(/^::warning::Service (web \(50883\)|db \(51572\)) is suspended \(stop_service is 1\)/)
      expect(outcome).not.toBe('failed')
    })

    it('says nothing of it otherwise', async () => {
      expect((await warnings(0)).told).toEqual([])
    })
  },
)
