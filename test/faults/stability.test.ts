/** When a status counts as stable: what a step waits for, and for how long, in situations of the platform. */
import { describe, expect, it } from 'vitest'
import type { Fault, World } from '../../simulator/index.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'

const V2 = 'hub.c.163.com/admin/web:v2'
const WEB = 50883
const DB = 51572

interface Situation {
  readonly prepare?: (world: World) => void
  readonly faults: readonly Fault[]
  readonly inputs?: Readonly<Record<string, string>>
  /** Seconds that a restart takes. */
  readonly restart?: number
}

/** Runs a step in a platform of its own; time passes only as the step waits. */
async function runIn(action: string, { prepare, faults, inputs = {}, restart = 30 }: Situation) {
  const step = await simulatedStep({ durations: { serviceRestart: restart, serviceImage: 30, build: 30 } })
  prepare?.(step.simulator.world)
  for (const fault of faults) step.simulator.fault(fault)
  const startedAt = step.clock.now()
  const { outputs, exitCode, log } = await step.main(action, inputs)
  const seconds = (step.clock.now() - startedAt) / 1000
  const service = (id: number) => step.simulator.world.services.find((one) => one.id === id)
  const text = log.filter((line) => !line.startsWith('::debug::')).join('\n')
  return { outputs, exitCode, text, seconds, service, changes: step.changesSent() }
}

function withStatus(status: string, id: number) {
  return (world: World) => {
    for (const service of world.services) if (service.id === id) service.status = status
  }
}

const restart = (situation: Situation) => runIn('restart', { inputs: { service_id: String(DB) }, ...situation })
const rollout = (situation: Situation) =>
  runIn('update-image', { inputs: { service_id: String(WEB), image_path: V2 }, ...situation })
const scaling = (situation: Situation) =>
  runIn('scale', { inputs: { service_id: String(WEB), replicas: '5' }, ...situation })

describe('a status that lags', () => {
  it.each<[string, Fault]>([
    ['all reads answer as before the restart', { kind: 'stale', seconds: 12 }],
    ['the status is the one of before', { kind: 'lagging_words', seconds: 12 }],
  ])('does not make a failed restart succeed: for 12 s %s', async (_, lag) => {
    const { outputs, exitCode, service } = await restart({ faults: [lag, { kind: 'fail_next_change' }], restart: 10 })
    expect([outputs.outcome, outputs.status, exitCode]).toEqual(['failed', 'restart_fail', 1])
    expect(service(DB)?.status).toBe('restart_fail')
  })

  it('delays a restart that nothing else proves, until it is seen in progress', async () => {
    const { outputs, seconds } = await restart({ faults: [{ kind: 'lagging_words', seconds: 12 }] })
    expect([outputs.outcome, outputs.status]).toEqual(['changed', 'restart_succ'])
    expect(seconds).toBeGreaterThanOrEqual(30)
    expect(seconds).toBeLessThan(40)
  })

  it('does not end a rollout before it has ended', async () => {
    const prepare = withStatus('update_succ', WEB)
    const { outputs, seconds, changes } = await rollout({ prepare, faults: [{ kind: 'lagging_words', seconds: 25 }] })
    expect([outputs.outcome, outputs.status, outputs.image_path]).toEqual(['changed', 'update_succ', V2])
    expect(seconds).toBeGreaterThanOrEqual(30)
    expect(changes).toEqual(['updateServiceImage'])
  })

  it.each(['', '0.2'])(
    'does not end the build of an existing tag before it has ended: poll_interval "%s"',
    async (poll) => {
      const inputs = { repo_name: 'web', tag: 'v2', ...(poll === '' ? {} : { poll_interval: poll }) }
      const faults: readonly Fault[] = [{ kind: 'lagging_words', seconds: 25 }, { kind: 'fail_next_change' }]
      const { outputs, seconds } = await runIn('build-image', { inputs, faults })
      expect([outputs.outcome, outputs.status]).toEqual(['failed', 'build_fail'])
      expect(seconds).toBeGreaterThanOrEqual(30)
    },
  )
})

describe('two nodes that answer in turn, one of them behind', () => {
  const faults: readonly Fault[] = [{ kind: 'lagging_nodes', behind: 4 }]

  it('do not roll a healthy rollout back for the failure of an earlier one', async () => {
    const { outputs, changes, service } = await rollout({ prepare: withStatus('update_fail', WEB), faults })
    expect([outputs.outcome, outputs.rolled_back, outputs.status]).toEqual(['changed', 'false', 'update_succ'])
    expect(changes).toEqual(['updateServiceImage'])
    expect(service(WEB)?.containers.map(({ imagePath }) => imagePath)).toEqual([V2])
  })

  it('do not end a restart that is still in progress', async () => {
    const { outputs, seconds } = await restart({ prepare: withStatus('restart_succ', DB), faults })
    expect([outputs.outcome, outputs.status]).toEqual(['changed', 'restart_succ'])
    expect(seconds).toBeGreaterThanOrEqual(30)
    expect(seconds).toBeLessThan(50)
  })
})

describe('a failure with the status of before', () => {
  it('ends the wait once it is stable, long before the timeout', async () => {
    const prepare = withStatus('restart_fail', DB)
    const faults: readonly Fault[] = [{ kind: 'lagging_words', seconds: 5 }, { kind: 'fail_next_change' }]
    const { outputs, seconds } = await restart({ prepare, faults, restart: 2 })
    expect([outputs.outcome, outputs.status]).toEqual(['failed', 'restart_fail'])
    expect(seconds).toBeGreaterThanOrEqual(30)
    expect(seconds).toBeLessThan(45)
  })
})

describe('progress does not supersede a change', () => {
  it('scales to 5 while the replicas are counted up', async () => {
    const { outputs, service, seconds } = await scaling({ faults: [{ kind: 'progress' }] })
    expect([outputs.outcome, outputs.replicas, service(WEB)?.replicas]).toEqual(['changed', '5', 5])
    expect(seconds).toBeGreaterThanOrEqual(30)
  })

  it('deploys an image and five replicas while both are in progress', async () => {
    const inputs = { service_id: String(WEB), image_path: V2, replicas: '5' }
    const { outputs } = await runIn('deploy', { inputs, faults: [{ kind: 'progress', times: 2 }] })
    expect([outputs.outcome, outputs.image_path, outputs.replicas]).toEqual(['changed', V2, '5'])
  })

  it('rolls two containers out one after the other', async () => {
    const images = { front: V2, api: 'hub.c.163.com/admin/api:v2' }
    const inputs = { service_id: '50901', container_images: JSON.stringify(images) }
    const { outputs } = await runIn('update-image', { inputs, faults: [{ kind: 'progress' }] })
    expect(outputs.outcome).toBe('changed')
    expect(JSON.parse(outputs.image_path ?? '')).toEqual(images)
  })
})

describe('one odd answer in the middle of a wait', () => {
  it.each<[string, Fault]>([
    ['a 404 of the platform', { kind: 'status', status: 404, code: 4040141 }],
    ['a 403 of a gateway', { kind: 'gateway_page', status: 403 }],
    ['a 404 of a gateway', { kind: 'gateway_page', status: 404 }],
    ['garbage', { kind: 'garbage' }],
  ])('does not end it: %s', async (_, fault) => {
    const { outputs, seconds } = await rollout({
      faults: [{ ...fault, match: { operationId: 'getService' }, skip: 4 }],
    })
    expect([outputs.outcome, outputs.status]).toEqual(['changed', 'update_succ'])
    expect(seconds).toBeGreaterThanOrEqual(30)
  })

  it('does not make a deletion in progress a completed one', async () => {
    const faults: readonly Fault[] = [
      { kind: 'status', status: 404, code: 4040141, match: { operationId: 'getService' }, skip: 2 },
    ]
    const { outputs, seconds, service } = await runIn('delete-service', { inputs: { service_id: String(WEB) }, faults })
    expect([outputs.outcome, service(WEB)]).toEqual(['changed', undefined])
    expect(seconds).toBeGreaterThanOrEqual(10)
  })

  it('ends it where it is repeated two seconds later', async () => {
    const { exitCode, text, seconds } = await rollout({
      faults: [{ kind: 'gateway_page', status: 403, match: { operationId: 'getService' }, skip: 4, times: 100 }],
    })
    expect(exitCode).toBe(1)
    expect(text).toContain('HTTP 403')
    expect(seconds).toBeLessThan(30)
  })
})

describe('an image that was just pushed', () => {
  it('has a minute until the platform finds it', async () => {
    const match = { operationId: 'updateServiceImage' }
    const { outputs, changes } = await rollout({
      faults: [{ kind: 'status', status: 404, code: 4040129, match, times: 3 }],
    })
    expect([outputs.outcome, outputs.image_path]).toEqual(['changed', V2])
    expect(changes).toHaveLength(4)
  })
})
