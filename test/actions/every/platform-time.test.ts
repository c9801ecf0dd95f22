import { describe, expect, it } from 'vitest'
import { selfSigned } from '../../../simulator/index.ts'
import { buildImage } from '../../../src/actions/build-image.ts'
import { deploy } from '../../../src/actions/deploy.ts'
import { updateImage } from '../../../src/actions/update-image.ts'
import { type SimulatedStepOptions, simulatedStep } from '../../../testing/simulated-step.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const V2 = 'hub.c.163.com/admin/web:v2'
const rollout = { service_id: '50883', image_path: V2, timeout: '1h' }

const logins = (operations: readonly { operationId: string | undefined }[]) =>
  operations.filter(({ operationId }) => operationId === 'createToken').length

describe('a token that dies while a rollout is waited for', () => {
  const slow: SimulatedStepOptions = { tokenLifeSeconds: 300, durations: { serviceImage: 1200 } }

  it('is renewed as often as it takes where there is a key pair, and nobody notices', async () => {
    const step = await simulatedStep(slow)
    const { outputs, log } = await step.main('update-image', rollout)
    expect(outputs).toMatchObject({ outcome: 'changed', status: 'update_succ', image_path: V2 })
    expect(logins(step.simulator.requests)).toBe(5)
    expect(step.changesSent()).toEqual(['updateServiceImage'])
    expect(log.filter((line) => line.startsWith('::warning'))).toEqual([])
  })

  it('ends the step without one: it says that the change goes on, and what to do', async () => {
    const token = 'f'.repeat(32)
    const keyless = { FENGCHAO_APP_KEY: undefined, FENGCHAO_APP_SECRET: undefined, FENGCHAO_TOKEN: token }
    const step = await simulatedStep({ ...slow, env: keyless })
    step.simulator.world.tokens.push({ token, expiresAt: step.clock.now() + 5 * MINUTE })
    const { outputs, log, summary } = await step.main('update-image', rollout)
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'updating', changed: 'true', rolled_back: 'false' })
    const error = log.find((line) => line.startsWith('::error')) ?? ''
    expect(error).toContain('HTTP 401, code 4010001')
    expect(error).toContain(`Service web (50883): the change to run ${V2} is still in progress on the platform.`)
    expect(error).toContain('The last reported status is "updating".')
    expect(error).toContain('run the login action again: a token is valid for 24 hours')
    expect(summary).toContain('still in progress on the platform')
    expect(step.changesSent()).toEqual(['updateServiceImage'])
  })

  it('ends the step where the key pair is refused by then', async () => {
    const step = await simulatedStep(slow)
    step.simulator.fault({
      kind: 'status',
      status: 401,
      code: 4010001,
      skip: 1,
      times: 9,
      match: { operationId: 'createToken' },
    })
    const { outputs, log } = await step.main('update-image', rollout)
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'updating', changed: 'true' })
    expect(log.find((line) => line.startsWith('::error'))).toContain('is still in progress on the platform.')
    expect(step.changesSent()).toEqual(['updateServiceImage'])
  })

  it('is said plainly where nothing was sent', async () => {
    const token = 'f'.repeat(32)
    const keyless = { FENGCHAO_APP_KEY: undefined, FENGCHAO_APP_SECRET: undefined, FENGCHAO_TOKEN: token }
    const step = await simulatedStep({ env: keyless })
    const { outputs, log } = await step.main('update-image', rollout)
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(log.find((line) => line.startsWith('::error'))).not.toContain('still in progress')
  })
})

describe('a runner whose clock is an hour from that of the platform', () => {
  const { pubCert: pub_cert, priKey: pri_key } = selfSigned('shop.example.com')
  const balancer = { namespace: 'my-ev', lb_name: 'mylb', listener_name: 'second', listen_port: '8080' }
  const steps: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['deploy', { service_id: '50883', repo_name: 'web', tag: 'v1.1', replicas: '3' }],
    ['build-image', { repo_name: 'web', tag: 'v2' }],
    ['restart', { service_id: '51572' }],
    ['delete-service', { service_id: '50883' }],
    ['create-service', { namespace: 'my-ev', service_name: 'fresh', image_path: V2 }],
    ['manage-listener', { ...balancer, clusters: '- { serviceName: web, servicePort: 80 }' }],
    ['manage-certificate', { cert_name: 'shop', pub_cert, pri_key }],
    ['manage-certificate', { cert_name: 'my-cer', pub_cert, pri_key }],
    ['manage-volume', { volume_name: 'data', size: '20' }],
    ['manage-ip', { operation: 'create', type: 'nce', count: '2' }],
    ['prune-images', { repo_name: 'api', tags: 'v2' }],
  ]

  const ended = async (skewMs: number, name: string, inputs: Readonly<Record<string, string>>) => {
    const step = await simulatedStep({ skewMs })
    const startedAt = step.clock.now()
    const { outputs, log } = await step.main(name, inputs)
    // Request ids, tokens, the port and the certificate that was there are other ones each time.
    const lines = log.filter((line) => !/^::(?:debug|add-mask)::/.test(line))
    const said = lines.map((line) => line.replace(/finger_print: [0-9A-F:]+|127\.0\.0\.1:\d+/, '…'))
    return { outputs, said, operations: step.operations(), elapsed: Math.round(step.clock.now() - startedAt) }
  }

  it.each(steps)('does all the same at the same pace: %s', async (name, inputs) => {
    const [ahead, equal, behind] = [
      await ended(HOUR, name, inputs),
      await ended(0, name, inputs),
      await ended(-HOUR, name, inputs),
    ]
    expect(equal.outputs.outcome).toBe('changed')
    expect(ahead).toEqual(equal)
    expect(behind).toEqual(equal)
  })

  it.each([HOUR, 0, -HOUR])('waits for a Retry-After that is a date of the platform: %d ms ahead', async (skewMs) => {
    const step = await simulatedStep({ skewMs })
    const until = new Date(step.clock.now() + 7 * SECOND).toUTCString()
    const match = { operationId: 'getService' }
    step.simulator.fault({ kind: 'status', status: 503, headers: { 'retry-after': until }, match })
    const { outcome } = await step.run(updateImage, rollout)
    expect(outcome).toBe('changed')
    expect(step.clock.slept[0]).toBe(7 * SECOND)
  })

  it.each([HOUR, -HOUR])('renews a token when the platform calls it dead, not sooner: %d ms ahead', async (skewMs) => {
    const step = await simulatedStep({ skewMs, tokenLifeSeconds: 300, durations: { serviceImage: 1200 } })
    const { outcome } = await step.run(updateImage, rollout)
    expect(outcome).toBe('changed')
    expect(logins(step.simulator.requests)).toBe(5)
  })

  it.each([HOUR, -HOUR])('tells the end of a token by its own clock: %d ms ahead', async (skewMs) => {
    const step = await simulatedStep({ skewMs, tokenLifeSeconds: 300 })
    const { outputs } = await step.main('login')
    expect(Date.parse(outputs.expires_at ?? '')).toBe(step.clock.now() + skewMs + 300 * SECOND)
  })
})

describe('a build', () => {
  const inputs = { repo_name: 'web', tag: 'v9', timeout: '5h' }

  it('of 119 minutes succeeds', async () => {
    const step = await simulatedStep({ durations: { build: 119 * 60 } })
    const startedAt = step.clock.now()
    const { outcome, outputs } = await step.run(buildImage, inputs)
    expect({ outcome, status: outputs.status }).toEqual({ outcome: 'changed', status: 'build_succ' })
    expect(step.clock.now() - startedAt).toBeGreaterThan(119 * MINUTE)
  })

  it('that passes two hours fails however much time is left, and the advice is no longer timeout', async () => {
    const step = await simulatedStep({ durations: { build: 121 * 60 } })
    const startedAt = step.clock.now()
    const { outputs, log } = await step.main('build-image', inputs)
    expect(outputs).toMatchObject({ outcome: 'timed_out', status: 'building', changed: 'true' })
    const waited = step.clock.now() - startedAt
    expect(waited).toBeGreaterThan(119 * MINUTE)
    expect(waited).toBeLessThanOrEqual(120 * MINUTE)
    const error = log.find((line) => line.startsWith('::error')) ?? ''
    expect(error).toContain('the change to build it did not finish within')
    expect(error).toContain('the last reported status is "building"')
    expect(error).toContain('The platform stops every build after two hours, so a longer timeout does not help')
  })

  it('of a deploy that passes two hours rolls nothing out', async () => {
    const step = await simulatedStep({ durations: { build: 121 * 60 } })
    const { outcome } = await step.run(deploy, { service_id: '50883', repo_name: 'web', tag: 'v9', timeout: '5h' })
    expect(outcome).toBe('timed_out')
    expect(step.changesSent()).toEqual(['buildImage'])
  })

  it('that passes its timeout before that may be given a longer one', async () => {
    const step = await simulatedStep({ durations: { build: 121 * 60 } })
    const { outcome, ending } = await step.run(buildImage, { ...inputs, timeout: '30m' })
    expect(outcome).toBe('timed_out')
    expect(ending?.hint).toContain('set a longer timeout')
  })
})

describe('a rollout that never moves', () => {
  const stuck = async (inputs: Readonly<Record<string, string>>) => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'stuck' })
    return { step, ...(await step.main('update-image', { ...rollout, rollback: 'false', ...inputs })) }
  }

  it('beats every thirty seconds, and says from two minutes on that nothing moves', async () => {
    const { log } = await stuck({ timeout: '5m', poll_interval: '5' })
    expect(log.filter((line) => line.startsWith('Still '))).toEqual([
      'Still updating after 30 s; 4 min 30 s left.',
      'Still updating after 1 min; 4 min left.',
      'Still updating after 1 min 30 s; 3 min 30 s left.',
      'Still updating after 2 min, no progress for 2 min; 3 min left.',
      'Still updating after 2 min 30 s, no progress for 2 min 30 s; 2 min 30 s left.',
      'Still updating after 3 min, no progress for 3 min; 2 min left.',
      'Still updating after 3 min 30 s, no progress for 3 min 30 s; 1 min 30 s left.',
      'Still updating after 4 min, no progress for 4 min; 1 min left.',
      'Still updating after 4 min 30 s, no progress for 4 min 30 s; 30 s left.',
    ])
  })

  it.each(['', '600'])('beats so whatever the pause between two reads: poll_interval "%s"', async (poll_interval) => {
    const { log } = await stuck({ timeout: '1h', poll_interval })
    const beats = log.filter((line) => line.startsWith('Still '))
    expect(beats.length).toBeGreaterThanOrEqual(Math.floor(HOUR / (40 * SECOND)))
    expect(beats.length).toBeLessThanOrEqual(HOUR / (30 * SECOND))
  })

  it('ends as timed out, says how long nothing moved, and what that usually means', async () => {
    const { step, outputs, log } = await stuck({ timeout: '10m' })
    expect(outputs).toMatchObject({ outcome: 'timed_out', status: 'updating', changed: 'true', rolled_back: 'false' })
    const error = log.find((line) => line.startsWith('::error')) ?? ''
    expect(error).toMatch(
      /did not finish within \d+ s; the last reported status is "updating" and has not changed for \d+ s\./,
    )
    expect(error).toContain('Anything already started is still in progress on the platform.')
    expect(error).toContain('A rollout that makes no progress usually means that new containers do not start')
    expect(step.changesSent()).toEqual(['updateServiceImage'])
  })
})
