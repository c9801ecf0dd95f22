/** What becomes of an image that is to be probed, however the rollout, the scaling and the probe end. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { seededWorld } from '../../../simulator/index.ts'
import { deploy } from '../../../src/actions/deploy.ts'
import { speak } from '../../../src/messages/message.ts'
import { serveUntrusted } from '../../../testing/servers/tls-server.ts'
import { serveStatuses, serveWeb } from '../../../testing/servers/web-server.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'

const v1 = 'hub.c.163.com/admin/web:v1'
const v2 = 'hub.c.163.com/admin/web:v2'
const web = { service_id: '50883', image_path: v2, health_check_timeout: '30s' }

/** The address of a service that is asked once before the rollout, and then answers with these statuses, the last of them for ever. */
async function application(...statuses: readonly number[]): Promise<string> {
  const server = await serveStatuses(200, ...statuses)
  onTestFinished(server.close)
  return `${server.url}/health`
}

type SimulatedStep = Awaited<ReturnType<typeof simulatedStep>>

const imageOf = ({ simulator }: SimulatedStep) =>
  simulator.world.services.find(({ id }) => id === 50883)?.containers[0]?.imagePath
const updates = (step: SimulatedStep) => step.changesSent().filter((id) => id === 'updateServiceImage')
const notesOf = ({ reports }: { reports: readonly { readonly notes?: readonly string[] }[] }) =>
  reports.flatMap(({ notes = [] }) => notes)

const scaling = { match: { operationId: 'scaleService' } } as const
const refusedByQuota = { kind: 'status', status: 403, code: 4030005, ...scaling } as const
const failedResize = { kind: 'fail_next_change', ...scaling } as const

describe('a deploy in a rehearsal', () => {
  it.each([
    ['passes', 200, 'changed', v2],
    ['fails', 503, 'failed', v1],
  ])('asks what runs there by the address that it would have: it %s', async (_, status, outcome, running) => {
    const world = seededWorld()
    world.traffic = { images: [{ image: v2, status }] }
    const step = await simulatedStep({ world })
    const ran = await step.run(deploy, { ...web, health_check_url: 'http://shop.example.com/health' })
    expect(ran.outcome).toBe(outcome)
    expect(imageOf(step)).toBe(running)
  })
})

describe('a deploy whose scaling fails', () => {
  it.each([
    ['the quota refuses it', refusedByQuota, /4030005/, /Check that the new image serves/],
    // What to do about both.
    [
      'the resize fails',
      failedResize,
      /ended with the status "resize_fail"/,
      /^The API does not report the cause.* Check that the new image serves/,
    ],
  ] as const)('probes all the same, and leaves no broken image behind: %s', async (_, fault, words, hint) => {
    const step = await simulatedStep()
    step.simulator.fault(fault)
    const inputs = { ...web, replicas: '5', health_check_url: await application(502) }
    const { outcome, outputs, ending, phases, reports } = await step.run(deploy, inputs)
    expect(outcome).toBe('failed')
    expect(outputs).toMatchObject({ rolled_back: true, image_path: v1, previous_image_path: v1 })
    expect(imageOf(step)).toBe(v1)
    expect(phases.map(({ label }) => label).slice(-2)).toEqual(['Probing', 'Rolling back'])
    // First what failed first.
    expect(ending?.message).toMatch(words)
    expect(ending?.message).toMatch(
      /The probe of .* did not pass within 30 s: .* got HTTP 502 × 31\. Rolled back: .*:v1 runs now\./,
    )
    expect(ending?.message.search(words)).toBeLessThan(ending?.message.indexOf('The probe of') ?? 0)
    expect(ending?.hint).toContain('health_check_timeout')
    expect(ending?.hint).toMatch(hint)
    expect(notesOf({ reports })).toEqual(['The earlier image is running again.'])
  })

  it.each([
    ['the quota refuses it', refusedByQuota, { name: 'ApiError', code: '4030005' }],
    ['the resize fails', failedResize, { name: 'ChangeError', ending: 'failed', status: 'resize_fail' }],
  ] as const)('keeps an image that passes, and fails with what went wrong: %s', async (_, fault, expected) => {
    const step = await simulatedStep()
    step.simulator.fault(fault)
    const inputs = { ...web, replicas: '5', health_check_url: await application(200) }
    const { outcome, outputs, error, reports, log } = await step.run(deploy, inputs)
    expect(outcome).toBe('failed')
    expect(error).toMatchObject(expected)
    expect(outputs).toMatchObject({ rolled_back: false, image_path: v2 })
    const told = `${v2} passed its probe and keeps running; only the change of the number of replicas failed.`
    expect(notesOf({ reports })).toEqual([told])
    expect(log).toContain(told)
    expect(updates(step)).toHaveLength(1)
  })

  it('probes nothing where no probe is asked for', async () => {
    const step = await simulatedStep()
    step.simulator.fault(failedResize)
    const { error, phases } = await step.run(deploy, { ...web, replicas: '5' })
    expect(error).toMatchObject({ ending: 'failed', status: 'resize_fail' })
    expect(phases.at(-1)?.label).toBe('Scaling')
    expect(imageOf(step)).toBe(v2)
  })

  it('probes nothing where the service is gone', async () => {
    const step = await simulatedStep({
      onSleep: () => {
        const { services } = step.simulator.world
        if (step.changesSent().includes('scaleService') && services.some(({ id }) => id === 50883))
          step.simulator.world.deleteService(50883)
      },
    })
    const inputs = { ...web, replicas: '5', health_check_url: await application(200) }
    const { error, phases } = await step.run(deploy, inputs)
    expect(error).toMatchObject({ ending: 'deleted' })
    expect(phases.map(({ label }) => label)).not.toContain('Probing')
  })

  it('is cancelled at once, and probes nothing then', async () => {
    const step = await simulatedStep({
      onSleep: () => {
        if (step.changesSent().includes('scaleService')) step.cancel()
      },
    })
    const inputs = { ...web, replicas: '5', health_check_url: await application(200) }
    const { outcome, phases } = await step.run(deploy, inputs)
    expect(outcome).toBe('cancelled')
    expect(phases.at(-1)?.label).toBe('Scaling')
  })
})

describe('a probe that does not pass', () => {
  it('after all replicas were there rolls only the image back, and says so', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, replicas: '4', health_check_url: await application(502) }
    const { reports, outputs } = await step.run(deploy, inputs)
    expect(outputs).toMatchObject({ rolled_back: true, image_path: v1 })
    expect(notesOf({ reports })).toEqual([
      'The service keeps 4 replicas: only images are rolled back.',
      'The earlier image is running again.',
    ])
  })

  it('tells in Chinese what it tells', async () => {
    speak('zh')
    onTestFinished(() => speak('en'))
    const step = await simulatedStep()
    const inputs = { ...web, replicas: '1', health_check_url: await application(502), language: 'zh' }
    const { outputs, summary } = await step.main('deploy', inputs)
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'true' })
    expect(summary).toContain(
      '的健康探测在 30 秒内未通过：需要连续 3 次成功响应，实际得到 HTTP 502 × 31。已回滚：当前运行',
    )
    expect(summary).toContain('服务保持 1 个副本：只回滚镜像。')
  })

  it('leaves the image where rollback is false, and says that first', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, health_check_url: await application(502), rollback: 'false' }
    const { outputs, ending } = await step.run(deploy, inputs)
    expect(outputs).toMatchObject({ rolled_back: false, image_path: v2 })
    expect(ending?.message).toMatch(
      new RegExp(`^${v2} keeps running although its probe did not pass, because rollback is false\\. The probe of `),
    )
    expect(ending?.hint).toMatch(/^Check that the new image serves/)
    expect(updates(step)).toHaveLength(1)
  })
})

describe('a deploy that was cancelled while it probed', () => {
  it('says what the next run will not know', async () => {
    const server = await serveWeb((_, count) => {
      if (count > 0) step.cancel()
      return { status: 200 }
    })
    onTestFinished(server.close)
    const step = await simulatedStep()
    const { outcome, reports, outputs } = await step.run(deploy, { ...web, health_check_url: server.url })
    expect(outcome).toBe('cancelled')
    expect(outputs).toMatchObject({ image_path: v2, previous_image_path: v1, rolled_back: false })
    expect(imageOf(step)).toBe(v2)
    expect(reports.findLast(({ again }) => again !== undefined)?.again).toBe(
      'The step was cancelled before the probe passed. If you run the step again, it probes the new image, but it cannot roll back, since it does not know the earlier image. To go back, run update-image with the image in the output previous_image_path of this run.',
    )
  })

  it('is probed when it is run again, and a broken image that stays is said first', async () => {
    const step = await simulatedStep()
    step.simulator.world.foreignImageUpdate(50883, 'web', v2)
    const inputs = { ...web, health_check_url: await application(502) }
    const { outcome, outputs, ending, phases, reports } = await step.run(deploy, inputs)
    expect(notesOf({ reports })).toEqual([])
    expect(outcome).toBe('failed')
    expect(phases.at(-1)?.label).toBe('Probing')
    expect(outputs).toMatchObject({ rolled_back: false, image_path: v2 })
    expect(ending?.message).toMatch(
      new RegExp(
        `^${v2} keeps running although its probe did not pass: it was already running when this step started, so this step does not know the earlier image and did not roll back\\. The probe of .* did not pass within 30 s`,
      ),
    )
    expect(ending?.hint).toMatch(/^Check that .* Roll back by hand: run update-image with the earlier image/)
    expect(step.changesSent()).toEqual([])
  })
})

describe('an address that cannot be asked', () => {
  async function badCertificate(): Promise<string> {
    const server = await serveUntrusted()
    onTestFinished(server.close)
    return server.url
  }

  it('for its certificate is refused before anything is sent: no working image is undone for it', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, environment: 'production', health_check_url: await badCertificate() }
    const { outcome, ending, outputs } = await step.run(deploy, inputs)
    expect(outcome).toBe('failed')
    expect(ending?.message).toMatch(
      /because its certificate is not accepted: .*The image is not the cause.*Nothing was sent\.$/,
    )
    expect(ending?.hint).toContain('NODE_EXTRA_CA_CERTS')
    expect(outputs).not.toHaveProperty('deployment_id')
    expect(step.changesSent()).toEqual([])
  })

  it('is not looked at in a dry run', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, dry_run: 'true', health_check_url: await badCertificate() }
    expect((await step.run(deploy, inputs)).outcome).toBe('planned')
  })

  it('for its name is warned of, since it may only exist after the rollout, and ends the probe early', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, health_check_timeout: '5m', health_check_url: 'http://shop.invalid/health' }
    const { outputs, ending, log, phases } = await step.run(deploy, inputs)
    expect(log.join('\n')).toMatch(
      /::warning::The address of health_check_url \(http:\/\/shop\.invalid\/health\) cannot be reached now/,
    )
    expect(outputs).toMatchObject({ rolled_back: true, image_path: v1 })
    expect(ending?.message).toMatch(
      /^The probe could not reach http:\/\/shop\.invalid\/health, because its host name cannot be resolved: .*The image is not the cause.*Rolled back: .*:v1 runs now\.$/,
    )
    const probing = phases.find(({ label }) => label === 'Probing')
    expect((probing?.endedAt ?? 0) - (probing?.startedAt ?? 0)).toBe(10_000)
  })
})

describe('a rollout that is to be probed', () => {
  it.each([
    ['fails without a rollback', { rollback: 'false' }, ['The new image was not probed.']],
    ['fails and is rolled back', {}, ['The earlier image is running again.']],
  ])('and %s', async (_, wishes, notes) => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const inputs = { ...web, ...wishes, health_check_url: await application(200) }
    expect(notesOf(await step.run(deploy, inputs))).toEqual(notes)
  })

  it('and is refused leaves nothing to be said', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, image_path: 'hub.c.163.com/admin/api:v2', health_check_url: await application(200) }
    const result = await step.run(deploy, inputs)
    expect(result.error).toMatchObject({ ending: 'refused' })
    expect(notesOf(result)).toEqual([])
  })
})

it('an interval that leaves no time for three answers is refused before anything is sent', async () => {
  const step = await simulatedStep()
  const inputs = { ...web, health_check_interval: '30s', health_check_url: 'http://127.0.0.1:1' }
  const { error } = await step.run(deploy, inputs)
  expect(String(error)).toContain(
    'Input health_check_interval leaves no time for 3 responses within health_check_timeout (30 s); got 30 s',
  )
  expect(step.operations()).toEqual([])
})
