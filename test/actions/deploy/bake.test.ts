/** What becomes of an image that is watched after its rollout. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { deploy } from '../../../src/actions/deploy.ts'
import { serveWeb } from '../../../testing/servers/web-server.ts'
import { type SimulatedStep, simulatedStep } from '../../../testing/simulated-step.ts'
import { refusedBy } from '../refusal.ts'

const v1 = 'hub.c.163.com/admin/web:v1'
const v2 = 'hub.c.163.com/admin/web:v2'
const web = { service_id: '50883', image_path: v2, bake_time: '5m' }

/** The address of a service that answers well so many times, and not any more then. */
async function application(good: number): Promise<string> {
  const server = await serveWeb((_, count) => ({ status: count < good ? 200 : 503 }))
  onTestFinished(server.close)
  return `${server.url}/health`
}

const service = ({ simulator }: SimulatedStep) => {
  const found = simulator.world.services.find(({ id }) => id === 50883)
  if (found === undefined) throw new Error('The small world has changed.')
  return found
}
const notesOf = ({ reports }: { reports: readonly { readonly notes?: readonly string[] }[] }) =>
  reports.flatMap(({ notes = [] }) => notes)

/** A step during whose watch something happens, after so many pauses of it. */
async function meanwhile(pauses: number, act: (step: SimulatedStep) => void): Promise<SimulatedStep> {
  let passed = 0
  const step: SimulatedStep = await simulatedStep({
    onSleep: () => {
      if (step.changesSent().length !== 1 || service(step).pending !== undefined) return
      passed += 1
      if (passed === pauses) act(step)
    },
  })
  return step
}

describe('deploy with a bake_time', () => {
  it('goes on probing for so long, and asks whether all still is as requested then', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, replicas: '3', health_check_url: await application(1_000), health_check_interval: '10s' }
    const { outcome, phases, outputs } = await step.run(deploy, inputs)
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ image_path: v2, replicas: 3, rolled_back: false })
    expect(phases.map(({ label }) => label).slice(-2)).toEqual(['Probing', 'Baking'])
    const { startedAt = 0, endedAt = 0 } = phases.at(-1) ?? {}
    expect(endedAt - startedAt).toBeGreaterThan(285_000)
    expect(endedAt - startedAt).toBeLessThanOrEqual(310_000)
  })

  it('rolls back where the address fails in it', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, replicas: '3', health_check_url: await application(50) }
    const { outputs, exitCode, summary } = await step.main('deploy', inputs)
    expect(outputs).toMatchObject({ outcome: 'failed', image_path: v1, previous_image_path: v1, rolled_back: 'true' })
    expect(exitCode).toBe(1)
    expect(service(step).containers[0]?.imagePath).toBe(v1)
    expect(summary).toMatch(/passed after the rollout, but \d+ s into \S+ it got 2 bad responses in a row/)
    expect(summary).toContain('The service keeps 3 replicas: only images are rolled back.')
  })

  it('without an address watches status and image', async () => {
    const step = await simulatedStep()
    const { outcome, phases } = await step.run(deploy, web)
    expect(outcome).toBe('changed')
    const { label, startedAt = 0, endedAt = 0 } = phases.at(-1) ?? {}
    expect(label).toBe('Baking')
    expect(endedAt - startedAt).toBeGreaterThan(285_000)
  })

  it('rolls back where the status fails in it', async () => {
    const step = await meanwhile(5, (now) => {
      service(now).status = 'update_fail'
    })
    const { outcome, outputs, ending } = await step.run(deploy, web)
    expect(outcome).toBe('failed')
    expect(outputs).toMatchObject({ image_path: v1, rolled_back: true })
    expect(ending?.message).toMatch(/s into bake_time the platform reports the status "update_fail"\. Rolled back: /)
  })

  it('leaves alone what somebody else rolls out in it, and fails', async () => {
    const step = await meanwhile(5, ({ simulator }) => simulator.world.foreignImageUpdate(50883, 'web', `${v2}-other`))
    const { outcome, outputs, error } = await step.run(deploy, web)
    expect(outcome).toBe('failed')
    expect(error).toMatchObject({ ending: 'superseded' })
    expect(outputs.rolled_back).toBe(false)
    expect(step.changesSent()).toEqual(['updateServiceImage'])
  })

  it('leaves the image where rollback is false, and says that first', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, rollback: 'false', health_check_url: await application(50) }
    const { outputs, ending } = await step.run(deploy, inputs)
    expect(outputs).toMatchObject({ image_path: v2, rolled_back: false })
    expect(ending?.message).toMatch(
      new RegExp(
        `^${v2} keeps running although it did not last through bake_time, because rollback is false\\. The probe`,
      ),
    )
  })

  it('says what the next run will not do, where it is cancelled in it', async () => {
    const step = await meanwhile(5, (now) => now.cancel())
    const result = await step.run(deploy, web)
    expect(result.outcome).toBe('cancelled')
    expect(result.reports.findLast(({ again }) => again !== undefined)?.again).toMatch(
      /^The step was cancelled before bake_time/,
    )
    expect(notesOf(result)).toEqual([])
    expect(service(step).containers[0]?.imagePath).toBe(v2)
  })

  it.each([
    ['where nothing was rolled out', { image_path: v1 }, 'unchanged'],
    ['in a dry run', { dry_run: 'true' }, 'planned'],
    ['of no time', { bake_time: '0s' }, 'changed'],
  ])('watches nothing %s', async (_, more, expected) => {
    const step = await simulatedStep()
    const { outcome, phases } = await step.run(deploy, { ...web, ...more })
    expect(outcome).toBe(expected)
    expect(phases.map(({ label }) => label)).not.toContain('Baking')
  })
})

describe('a bake_time', () => {
  it.each([
    [{ ...web, wait: 'false' }, 'Input bake_time requires wait: true'],
    [{ ...web, bake_time: '-1' }, 'Input bake_time must be a duration'],
  ])('is refused: %j', refusedBy(deploy))
})
