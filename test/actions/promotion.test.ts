/** What another service runs, rolled out: `image_from` of update-image and deploy. */
import { describe, expect, it } from 'vitest'
import { addService, container, seededWorld } from '../../simulator/index.ts'
import { type SimulatedStep, simulatedStep } from '../../testing/simulated-step.ts'

const v1 = 'hub.c.163.com/admin/web:v1'
const v2 = 'hub.c.163.com/admin/web:v2'
const web = { service_id: '50883', image_from: 'default/stage' }
const FROM = `Promoted from Service stage (70000) in namespace default-sgx52, which runs ${v2}.`

/** A step beside which another service runs v2. */
function beside(status = 'update_succ'): Promise<SimulatedStep> {
  const world = seededWorld()
  addService(world, 'stage', [container(world, 'app', v2)], { id: 70_000, namespaceId: 10685, status })
  return simulatedStep({ world })
}

describe.each(['deploy', 'update-image'])('%s with image_from', (action) => {
  it('rolls out what the other service runs, and says where it came from', async () => {
    const step = await beside()
    const { outputs, summary, log } = await step.main(action, web)
    expect(outputs).toMatchObject({ outcome: 'changed', image_path: v2, previous_image_path: v1 })
    expect(summary).toContain('Promoted from Service stage (70000) in namespace default-sgx52')
    expect(log).toContain(FROM)
    expect(step.changesSent()).toEqual(['updateServiceImage'])
  })

  it('says in a dry run what would be rolled out', async () => {
    const step = await beside()
    const { outputs, log } = await step.main(action, { ...web, dry_run: 'true' })
    expect(outputs).toMatchObject({ outcome: 'planned', image_path: v1 })
    expect(log).toContain(FROM)
    expect(step.changesSent()).toEqual([])
  })

  it('does nothing where it runs that already', async () => {
    const step = await beside()
    step.simulator.world.foreignImageUpdate(50883, 'web', v2)
    expect((await step.main(action, web)).outputs.outcome).toBe('unchanged')
    expect(step.changesSent()).toEqual([])
  })

  it('takes nothing from a service that is not settled', async () => {
    const step = await beside('updating')
    const { outputs, summary, exitCode } = await step.main(action, web)
    expect(outputs.outcome).toBe('failed')
    expect(exitCode).toBe(1)
    expect(summary).toContain('only what runs there successfully is promoted')
    expect(step.changesSent()).toEqual([])
  })
})
