import { describe, expect } from 'vitest'
import { type Fixture, it } from '../../testing/fixture.ts'

const v2 = 'hub.c.163.com/admin/web:v2'
const scaling = { service_id: '50883', replicas: '3' }
const rollout = { service_id: '50883', image_path: v2, min_ready_seconds: '1' }
const restarting = { service_id: '51572' }
const building = { repo_name: 'web', tag: 'v3' }
const listening = {
  namespace: 'my-ev',
  lb_name: 'mylb',
  listener_name: 'second',
  listen_port: '8080',
  clusters: '[{ serviceName: web, servicePort: 80 }]',
}
const dockerfile = { Dockerfile: 'FROM ubuntu\n' }

const sent = (fixture: Fixture) => fixture.changes().map(({ operationId }) => operationId)

describe.concurrent('timeout', () => {
  it.for([
    ['scale', scaling, 'resizing', 'scaleService'],
    ['update-image', { ...rollout, rollback: 'false' }, 'updating', 'updateServiceImage'],
    ['deploy', { ...rollout, rollback: 'false' }, 'updating', 'updateServiceImage'],
    ['restart', restarting, 'restarting', 'restartService'],
    ['build-image', building, 'building', 'buildImage'],
    ['manage-listener', listening, 'UPDATING', 'createListener'],
  ] as const)(
    'ends %s red with the last status, and undoes nothing',
    async ([action, inputs, status, change], { environment }) => {
      const fixture = await environment.fixture()
      fixture.simulator.fault({ kind: 'stuck' })
      const { outputs, annotations, summary } = await fixture.run(
        action,
        { ...inputs, timeout: '30s', poll_interval: '3' },
        { workspace: environment.workspace(dockerfile) },
      )
      expect(outputs).toMatchObject({ outcome: 'timed_out', status, changed: 'true' })
      expect(annotations.at(-1)?.title).toContain('timed out')
      expect(annotations.at(-1)?.message).toContain(`the last reported status is "${status}"`)
      expect(annotations.at(-1)?.message).toContain('Anything already started is still in progress on the platform.')
      expect(summary).toContain('⏱️')
      expect(sent(fixture)).toEqual([change])
    },
  )

  it('counts an earlier change that was waited for, and says that nothing was sent', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.occupy(50883, 1e9)
    const { outputs, annotations } = await fixture.run('update-image', {
      ...rollout,
      timeout: '20s',
      poll_interval: '3',
    })
    expect(outputs).toMatchObject({ outcome: 'timed_out', changed: 'false', rolled_back: 'false', status: 'updating' })
    expect(annotations.at(-1)?.message).toContain('an earlier change did not finish')
    expect(sent(fixture)).toEqual([])
  })

  it('ends a step as well whose requests are never answered', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'hang', match: { operationId: 'getService' }, times: 100 })
    const { outputs, durationMs } = await fixture.run('scale', { ...scaling, timeout: '1s' })
    expect(outputs).toMatchObject({ outcome: 'timed_out', changed: 'false', service_id: '50883' })
    expect(durationMs).toBeLessThan(10_000)
    expect(sent(fixture)).toEqual([])
  })
})

describe.concurrent('poll_interval', () => {
  it('is the pause between two reads', async ({ environment }) => {
    const often = await environment.fixture({ durations: { serviceScale: 1e9 } })
    const seldom = await environment.fixture({ durations: { serviceScale: 1e9 } })
    const timeout = '30s'
    await Promise.all([
      often.run('scale', { ...scaling, timeout, poll_interval: '0.5' }),
      seldom.run('scale', { ...scaling, timeout, poll_interval: '10' }),
    ])
    expect(seldom.operations().length).toBeLessThanOrEqual(6)
    expect(often.operations().length).toBeGreaterThan(seldom.operations().length)
  })
})

describe.concurrent('if_busy', () => {
  it.for([
    ['scale', scaling, 'scaleService'],
    ['update-image', rollout, 'updateServiceImage'],
  ] as const)(
    'wait: %s waits for the earlier change, then makes its own',
    async ([action, inputs, change], { environment }) => {
      const fixture = await environment.fixture()
      fixture.occupy(50883, 32)
      const { outputs, log } = await fixture.run(action, inputs)
      expect(outputs).toMatchObject({ outcome: 'changed', changed: 'true' })
      expect(log).toContain('Waiting for an earlier change')
      expect(sent(fixture)).toEqual([change])
      expect(fixture.operations().indexOf(change)).toBeGreaterThanOrEqual(6)
    },
  )

  it.for([
    ['scale', scaling],
    ['update-image', rollout],
    ['restart', restarting],
  ] as const)('fail: %s ends red at once and sends nothing', async ([action, inputs], { environment }) => {
    const fixture = await environment.fixture()
    fixture.occupy(Number(inputs.service_id), 300)
    const { outputs, annotations } = await fixture.run(action, { ...inputs, if_busy: 'fail' })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false', status: 'updating' })
    expect(annotations[0]?.message).toContain('is busy with an earlier change (status "updating")')
    expect(annotations[0]?.message).toContain('if_busy: wait')
    expect(fixture.operations()).toEqual(['getService'])
  })

  it('wait: also where only the refusal tells that the service is busy', async ({ environment }) => {
    const fixture = await environment.fixture({
      meanwhile: (_, operation, count) => {
        // Read as free, and taken by another before our change arrives.
        if (operation === 'getService' && count === 1) fixture.occupy(50883, 20)
      },
    })
    const { outputs } = await fixture.run('scale', scaling)
    expect(outputs).toMatchObject({ outcome: 'changed', replicas: '3' })
    expect(fixture.simulator.requests.map(({ code }) => code)).toContain(4030153)
    expect(sent(fixture)).toEqual(['scaleService'])
  })

  it('fail: also where only the refusal tells that the service is busy', async ({ environment }) => {
    const fixture = await environment.fixture({
      meanwhile: (_, operation, count) => {
        if (operation === 'getService' && count === 1) fixture.occupy(50883, 300)
      },
    })
    const { outputs, annotations } = await fixture.run('scale', { ...scaling, if_busy: 'fail' })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(annotations.at(-1)?.message).toMatch(/if_busy is fail.*4030153/)
    expect(fixture.operations()).toEqual(['getService', 'scaleService'])
  })

  it('wait: holds for a load balancer as well', async ({ environment }) => {
    const fixture = await environment.fixture({ durations: { loadBalancerUpdate: 30 } })
    const first = await fixture.run('manage-listener', { ...listening, wait: 'false' })
    expect(first.outputs).toMatchObject({ outcome: 'started', changed: 'true', operation: 'created' })
    const second = { ...listening, listener_name: 'third', listen_port: '8081' }
    const { outputs } = await fixture.run('manage-listener', second)
    expect(outputs).toMatchObject({ outcome: 'changed', status: 'WORKING' })
    expect(sent(fixture)).toEqual(['createListener', 'createListener'])
  })
})

describe.concurrent('a wait', () => {
  it.for([
    ['cut connections', { kind: 'drop_before' }],
    ['502s', { kind: 'status', status: 502 }],
    ['the rate limit', { kind: 'rate_limit' }],
    ['garbage', { kind: 'garbage' }],
    ['answers that break off', { kind: 'truncate' }],
    ['empty answers', { kind: 'empty' }],
  ] as const)('is not ended by %s', async ([, fault], { environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ ...fault, match: { operationId: 'getService' }, skip: 2, times: 2 })
    const { outputs } = await fixture.run('scale', scaling)
    expect(outputs).toMatchObject({ outcome: 'changed', replicas: '3' })
    expect(sent(fixture)).toEqual(['scaleService'])
  })
})

describe.concurrent('summary: false', () => {
  it('writes none, on a good ending and on a bad one', async ({ environment }) => {
    const { run } = await environment.fixture()
    const good = await run('scale', { ...scaling, summary: 'false' })
    expect(good.outputs.outcome).toBe('changed')
    const bad = await run('scale', { ...restarting, replicas: '2', summary: 'false' })
    expect(bad.outputs.outcome).toBe('failed')
    expect(good.summary + bad.summary).toBe('')
  })
})

describe.concurrent('wait: false', () => {
  it('hands on where the new image will be, though its build goes on', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run(
      'build-image',
      { ...building, wait: 'false' },
      { workspace: environment.workspace(dockerfile) },
    )
    expect(outputs).toMatchObject({ outcome: 'started', changed: 'true', image_path: 'hub.c.163.com/admin/web:v3' })
    expect(fixture.operations()).toEqual(['listRepositories', 'getRepository', 'buildImage'])
  })

  it('leaves a rollout that will fail alone', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'fail_next_change' })
    const { outputs } = await fixture.run('update-image', { ...rollout, wait: 'false' })
    expect(outputs).toMatchObject({ outcome: 'started', rolled_back: 'false' })
    expect(sent(fixture)).toEqual(['updateServiceImage'])
  })
})

describe.concurrent('dry_run', () => {
  it.for([
    ['scale', scaling, 'Would change replicas: 2 → 3.'],
    ['update-image', rollout, `Would change image of web: hub.c.163.com/admin/web:v1 → ${v2}.`],
    ['restart', restarting, 'Would change containers: running → restart.'],
    ['build-image', building, 'Image hub.c.163.com/admin/web:v3: would be built (dry run: nothing was sent).'],
    ['deploy', { service_id: '50883', ...building }, 'Would build hub.c.163.com/admin/web:v3 from Dockerfile first.'],
    ['manage-listener', listening, 'Would change listen_port: nothing → 8080.'],
  ] as const)('says in the log what %s would do, and only reads', async ([action, inputs, line], { environment }) => {
    const fixture = await environment.fixture()
    const options = { workspace: environment.workspace(dockerfile) }
    const { outputs, lines, annotations } = await fixture.run(action, { ...inputs, dry_run: 'true' }, options)
    expect(outputs).toMatchObject({ outcome: 'planned', changed: 'false' })
    expect(lines).toContain(line)
    expect(annotations).toEqual([])
    expect(fixture.simulator.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('does not wait for an earlier change: it would be waited for, not refused', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.occupy(50883, 1e9)
    const { outputs } = await fixture.run('scale', { ...scaling, dry_run: 'true', if_busy: 'fail' })
    expect(outputs).toMatchObject({ outcome: 'planned', status: 'updating' })
    expect(fixture.operations()).toEqual(['getService'])
  })

  it('refuses what would be refused', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run('scale', { ...restarting, replicas: '2', dry_run: 'true' })
    expect(outputs.outcome).toBe('failed')
    expect(fixture.operations()).toEqual(['getService'])
  })
})
