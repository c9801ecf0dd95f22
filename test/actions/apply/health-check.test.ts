/** What becomes of an image that an environment file wants probed, and what is refused before anything is changed. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { apply } from '../../../src/actions/apply.ts'
import { serveUntrusted } from '../../../testing/servers/tls-server.ts'
import { serveStatuses } from '../../../testing/servers/web-server.ts'
import { type SimulatedStepOptions, simulatedStep } from '../../../testing/simulated-step.ts'

const V1 = 'hub.c.163.com/admin/web:v1'
const V2 = 'hub.c.163.com/admin/web:v2'
const APPLY = { file: 'prod.yml', operation: 'apply' }

/** The address of a service that answers with this status. */
async function application(status: number): Promise<string> {
  const server = await serveStatuses(status)
  onTestFinished(server.close)
  return `${server.url}/health`
}

interface Asked {
  readonly health: string
  /** Other fields of the service. */
  readonly more?: string
  /** What else the file has. */
  readonly rest?: readonly string[]
}

/** A file in which the service web has a new image and a health check. */
const file = ({ health, more = 'replicas: 5', rest = [] }: Asked) =>
  [
    'namespace: my-ev-admin',
    'services:',
    '  - service_name: web',
    `    ${more}`,
    `    containers: [{ image_path: "${V2}" }]`,
    `    health_check: { url: "${health}", timeout: 30s }`,
    ...rest,
    '',
  ].join('\n')

const open = (text: string, options: SimulatedStepOptions = {}) =>
  simulatedStep({ files: { 'prod.yml': text }, ...options })

type SimulatedStep = Awaited<ReturnType<typeof simulatedStep>>

const imageOf = ({ simulator }: SimulatedStep) =>
  simulator.world.services.find(({ name }) => name === 'web')?.containers[0]?.imagePath
const changesOf = ({ outputs }: Awaited<ReturnType<SimulatedStep['run']>>) => {
  const changes: { name: string; outcome: string; error: string | null }[] = JSON.parse(JSON.stringify(outputs.changes))
  return changes
}

const scaling = { match: { operationId: 'scaleService' } } as const
const refusedByQuota = { kind: 'status', status: 403, code: 4030005, ...scaling } as const
const failedResize = { kind: 'fail_next_change', resource: 'service', ...scaling } as const

describe('a new image whose service could not be changed further', () => {
  it.each([
    ['the quota refuses its replicas', refusedByQuota, '4030005'],
    ['its resize fails', failedResize, 'resize_fail'],
  ] as const)('is probed all the same, and goes back where it does not pass: %s', async (_, fault, word) => {
    const step = await open(file({ health: await application(502) }))
    step.simulator.fault(fault)
    const ran = await step.run(apply, APPLY)
    expect(ran.outcome).toBe('failed')
    expect(imageOf(step)).toBe(V1)
    expect(changesOf(ran)[0]?.error).toContain(word)
    expect(changesOf(ran)[0]?.error).toMatch(/The probe of .* did not pass within 30 s: .* Rolled back: /)
  })

  it('stays where it passes its probe, and what needs the service is not begun', async () => {
    const rest = ['  - { service_name: shop, needs: [web], replicas: 2 }']
    const step = await open(file({ health: await application(200), rest }))
    step.simulator.fault(failedResize)
    const ran = await step.run(apply, APPLY)
    expect(changesOf(ran).map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['web failed', 'shop skipped'])
    expect(changesOf(ran)[0]?.error).toContain('resize_fail')
    expect(changesOf(ran)[0]?.error).not.toContain('probe')
    expect(imageOf(step)).toBe(V2)
  })

  it('is probed also where nothing else is to begin after a failure', async () => {
    const step = await open(file({ health: await application(502) }))
    step.simulator.fault(failedResize)
    await step.run(apply, { ...APPLY, on_failure: 'stop' })
    expect(imageOf(step)).toBe(V1)
  })

  it('is probed also where the listener that should lead to it has failed', async () => {
    const listener = '{ listener_name: more, listen_port: 8080, clusters: [{ serviceName: web, servicePort: 80 }] }'
    const rest = ['load_balancers:', `  - { lb_name: mylb, listeners: [${listener}] }`]
    const step = await open(file({ health: await application(502), rest }))
    step.simulator.fault({ kind: 'fail_next_change', resource: 'listener' })
    const ran = await step.run(apply, APPLY)
    expect(changesOf(ran).map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['web failed', 'mylb/more failed'])
    expect(imageOf(step)).toBe(V1)
  })

  it('is not probed where the service is gone', async () => {
    const step: SimulatedStep = await open(file({ health: await application(502) }), {
      onSleep: () => {
        const { world } = step.simulator
        const web = world.services.find(({ name }) => name === 'web')
        if (web && step.changesSent().includes('scaleService')) world.deleteService(web.id)
      },
    })
    const { log } = await step.run(apply, APPLY)
    expect(log.join('\n')).not.toContain('Probing')
  })
})

describe('an image that runs already', () => {
  /** The platform as a run leaves it that was cancelled before its probe, and the file of that run. */
  async function openAgain(health: string, rest: readonly string[] = []) {
    const step = await open(file({ health, more: 'replicas: 2', rest }))
    const web = step.simulator.world.services.find(({ name }) => name === 'web')?.containers[0]
    if (web) web.imagePath = V2
    return step
  }

  it('is probed, and nothing is changed where it passes', async () => {
    const step = await openAgain(await application(200))
    const { outcome, log } = await step.run(apply, APPLY)
    expect(outcome).toBe('unchanged')
    expect(log.join('\n')).toContain('Probing')
    expect(step.changesSent()).toEqual([])
  })

  it('fails the step where it does not pass: nobody knows here what to go back to', async () => {
    const rest = ['  - { service_name: shop, needs: [web], replicas: 2 }']
    const step = await openAgain(await application(502), rest)
    const ran = await step.run(apply, APPLY)
    expect(ran.outcome).toBe('failed')
    expect(changesOf(ran).map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['shop skipped', 'web failed'])
    expect(ran.ending?.message).toContain(`${V2} keeps running although its probe did not pass: it was already running`)
    expect(ran.ending?.hint).toContain('Roll back by hand')
    expect(step.changesSent()).toEqual([])
  })

  it('is not asked by a plan', async () => {
    const step = await openAgain('http://127.0.0.1:9/')
    const { outcome, log } = await step.run(apply, { ...APPLY, operation: 'plan', expect_no_changes: 'true' })
    expect(outcome).toBe('unchanged')
    expect(log.join('\n')).not.toContain('Probing')
  })
})

describe('a health check', () => {
  it.each(['plan', 'apply'])(
    'that nothing would wait for is refused before anything is sent: %s',
    async (operation) => {
      const step = await open(file({ health: 'http://shop.example.com/health' }))
      const { log, exitCode } = await step.main('apply', { ...APPLY, operation, wait: 'false' })
      expect(exitCode).toBe(1)
      expect(log.join('\n')).toContain(
        'file (line 6): services.web.health_check requires wait: true, because it runs after the rollout',
      )
      expect(step.operations()).toEqual([])
    },
  )

  /** The address of a server whose certificate nobody trusts. */
  async function badCertificate(): Promise<string> {
    const server = await serveUntrusted()
    onTestFinished(server.close)
    return server.url
  }

  it('is not shown in what is said of it before the first change, where a secret stands in it', async () => {
    const step = await open(file({ health: `${await badCertificate()}?pin=\${PIN}` }))
    const { outputs, log, summary } = await step.main('apply', { ...APPLY, secrets: 'PIN=1234' })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(step.changesSent()).toEqual([])
    const shown = [JSON.stringify(outputs), summary, ...log.filter((line) => !line.startsWith('::add-mask::'))].join(
      '\n',
    )
    expect(shown).toContain('***')
    expect(shown).not.toMatch(/1234|localhost/)
  })

  it('whose certificate is not accepted is refused before the first change of anything', async () => {
    const rest = ['  - { service_name: shop, replicas: 2 }']
    const step = await open(file({ health: await badCertificate(), rest }))
    const { outcome, ending } = await step.run(apply, APPLY)
    expect(outcome).toBe('failed')
    expect(ending?.message).toMatch(/because its certificate is not accepted: .*The image is not the cause/)
    expect(ending?.hint).toContain('correct the host name in services.web.health_check.url')
    expect(ending?.hint).toContain('omit services.web.health_check.')
    expect(step.changesSent()).toEqual([])
  })

  it('whose certificate is not accepted holds nothing back where listeners that lead to it change before', async () => {
    const listener = '{ listener_name: more, listen_port: 8080, clusters: [{ serviceName: web, servicePort: 80 }] }'
    const rest = ['load_balancers:', `  - { lb_name: mylb, listeners: [${listener}] }`]
    const step = await open(file({ health: await badCertificate(), rest }))
    await step.run(apply, APPLY)
    expect(step.changesSent()).toContain('createListener')
  })

  it('whose host is missing is only warned of', async () => {
    const step = await open(file({ health: 'http://shop.invalid/health' }))
    const { log } = await step.run(apply, APPLY)
    expect(log.join('\n')).toMatch(
      /::warning::.*The address of services\.web\.health_check\.url \(http:\/\/shop\.invalid\/health\) cannot be reached now/,
    )
    expect(step.changesSent()).toContain('updateServiceImage')
  })

  it('of a service that keeps its image is not looked at beforehand', async () => {
    const step = await open(file({ health: await badCertificate() }).replace(V2, V1))
    await step.run(apply, APPLY)
    expect(step.changesSent()).toEqual(['scaleService'])
  })
})

describe('a rollout that cannot end before the deadline', () => {
  const FILE = [
    'namespace: my-ev-admin',
    'services:',
    '  - { service_name: shop, replicas: 2 }',
    `  - { service_name: web, containers: [{ image_path: "${V2}" }] }`,
    '',
  ].join('\n')
  const withFive = async () => {
    const step = await open(FILE)
    for (const service of step.simulator.world.services) if (service.name === 'web') service.replicas = 5
    return step
  }

  it('is refused before the first change of anything', async () => {
    const step = await withFive()
    const { outcome, ending } = await step.run(apply, { ...APPLY, timeout: '35s' })
    expect(outcome).toBe('failed')
    expect(ending?.message).toMatch(/5 replicas.*40 s/)
    expect(step.changesSent()).toEqual([])
  })

  it('is begun where the time is enough, and where nothing is waited for', async () => {
    const first = await withFive()
    expect((await first.run(apply, { ...APPLY, timeout: '10m' })).outcome).toBe('changed')
    const second = await withFive()
    expect((await second.run(apply, { ...APPLY, timeout: '35s', wait: 'false' })).outcome).toBe('started')
  })
})
