/** What is deleted and created again, and what that needs. */
import { describe, expect, it } from 'vitest'
import {
  balancer,
  environment,
  front,
  listener,
  planned,
  problems,
  service,
  summary,
  V1,
  WEB,
  web,
} from '../fixture.ts'

describe('a recreation', () => {
  const database = { container002: { image_path: 'hub.c.163.com/public/ubuntu:16.04' } }
  it.each([
    ['another name of a container', service('web', { containers: { front: { image_path: V1 } } }), 'containers'],
    [
      'another repository',
      service('web', { containers: { web: { image_path: 'hub.c.163.com/admin/api:v1' } } }),
      'containers.web.image_path',
    ],
    ['another command', service('web', { containers: { web: { command: 'sleep' } } }), 'containers.web.command'],
    ['another key', service('web', { containers: { web: { ssh_keys: ['mykey'] } } }), 'containers.web.ssh_keys'],
  ])('is refused: %s', async (_, declared, field) => {
    const { plan } = await planned(environment({ services: [declared] }))
    expect(problems(plan)).toEqual([
      `The service web would have to be created again, since the platform cannot change ${field}: allow it with recreate: allow.`,
    ])
    expect(plan.changes).toMatchObject([
      {
        operation: 'recreate',
        notes: expect.arrayContaining(['it is deleted and created again, and is down in the meantime']),
      },
    ])
  })

  it('of a stateful service is what any other image, variable or size needs, and needs two permissions', async () => {
    const { plan } = await planned(environment({ services: [service('db', { containers: database })] }))
    expect(plan.changes).toMatchObject([{ operation: 'recreate', name: 'db' }])
    expect(problems(plan)).toEqual([
      'The service db would have to be created again, since the platform cannot change containers.container002.image_path: allow it with recreate: allow.',
      'The service db is stateful, and is only created again where the step has allow_data_loss: true.',
    ])
    const allowed = environment({ services: [service('db', { recreate: 'allow', containers: database })] })
    expect(problems((await planned(allowed, { options: { allowDataLoss: true } })).plan)).toEqual([])
  })

  it('is what a service needs that was never created', async () => {
    const given = ({ services }: { services: { id: number; status: string }[] }) =>
      void Object.assign(services.find(({ id }) => id === WEB) ?? {}, { status: 'create_fail' })
    const { plan } = await planned(environment({ services: [web] }), { given })
    expect(problems(plan)).toEqual([
      'The service web was never created (create_fail), and has to be created again: allow it with recreate: allow.',
    ])
  })

  it('says that there is a short gap where a rule leads to the service', async () => {
    const declared = environment({
      services: [service('web', { recreate: 'allow', containers: { web: { command: 'sleep' } } })],
      load_balancers: [front],
    })
    expect((await planned(declared)).plan.changes[0]?.notes).toEqual([
      'it is deleted and created again, and is down in the meantime',
      'short gap: for a moment a forwarding rule leads nowhere',
    ])
  })

  it('of a listener is refused unless it is allowed', async () => {
    const moved = (recreate: 'allow' | 'refuse') =>
      environment({ load_balancers: [balancer('mylb', [listener('http-listeners', { listen_port: 8080, recreate })])] })
    const { plan } = await planned(moved('refuse'))
    expect(summary(plan)).toEqual(['recreate listener mylb/http-listeners: listen_port 80 -> 8080'])
    expect(problems(plan)).toEqual([
      'The listener mylb/http-listeners would have to be created again, since the platform cannot change listen_port: allow it with recreate: allow.',
    ])
    expect(problems((await planned(moved('allow'))).plan)).toEqual([])
  })
})
