import { describe, expect } from 'vitest'
import { container } from '../../../simulator/index.ts'
import { type Fixture, it } from '../../../testing/fixture.ts'

const db = { service_id: '51572' }
const dbId = '79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627'

const restarts = (fixture: Fixture) => fixture.changes().map(({ path }) => path)

/** Gives the database a second container and returns the run-time ids of both. */
function withSidecar(fixture: Fixture): string[] {
  const service = fixture.service(51572)
  const sidecarId = 'a'.repeat(64)
  const sidecar = container(fixture.world, 'sidecar', 'hub.c.163.com/public/ubuntu:16.04', { dockerIds: [sidecarId] })
  service.containers = [...service.containers, sidecar]
  return [dbId, sidecarId]
}

describe.concurrent('restart', () => {
  it('refuses containers that run nowhere', async ({ environment }) => {
    const fixture = await environment.fixture()
    for (const one of fixture.service(51572).containers) one.dockerIds = []
    const { outputs, annotations } = await fixture.run('restart', { ...db, containers: 'container002' })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(annotations[0]?.message).toContain('has no running container to restart')
    expect(restarts(fixture)).toEqual([])
  })

  it('restarts a stateful service and waits until it runs again', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs, log } = await fixture.run('restart', db)
    expect(outputs).toMatchObject({
      service_id: '51572',
      service_name: 'db',
      namespace: 'my-ev-admin',
      status: 'restart_succ',
      changed: 'true',
      outcome: 'changed',
    })
    expect(restarts(fixture)).toEqual(['/api/v1/microservices/51572/actions/restart?option=restart'])
    expect(log).toContain('Status: restarting')
    expect(fixture.service(51572).status).toBe('restart_succ')
  })

  it('restarts cold where hard_reboot is asked for', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run('restart', { ...db, option: 'hard_reboot' })
    expect(outputs.outcome).toBe('changed')
    expect(restarts(fixture)).toEqual([expect.stringContaining('option=hard_reboot')])
    expect(fixture.service(51572).containers[0]?.dockerIds).not.toContain(dbId)
  })

  it('restarts only the containers that are named, one after the other', async ({ environment }) => {
    const fixture = await environment.fixture()
    const ids = withSidecar(fixture)
    const { outputs } = await fixture.run('restart', { ...db, containers: 'container002, sidecar' })
    expect(outputs).toMatchObject({ outcome: 'changed', status: 'restart_succ' })
    expect(restarts(fixture)).toEqual(ids.map((id) => expect.stringContaining(id)))
    const first = fixture.operations().indexOf('restartContainer')
    expect(fixture.operations()[first + 1]).toBe('getService')
  })

  it('takes run-time ids, a line each, beside names', async ({ environment }) => {
    const fixture = await environment.fixture()
    const [first, second] = withSidecar(fixture)
    const { outputs } = await fixture.run('restart', { ...db, containers: `${second}\ncontainer002\n` })
    expect(outputs.outcome).toBe('changed')
    expect(restarts(fixture)).toEqual([second, first].map((id) => expect.stringContaining(id ?? '')))
  })

  it('refuses a stateless service before sending, by name of the action that would do it', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs, annotations } = await fixture.run('restart', { service_id: '50883' })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(annotations[0]?.message).toContain('Service web (50883) is stateless')
    expect(annotations[0]?.message).toContain('update-image')
    expect(fixture.operations()).toEqual(['getService'])
  })

  it('refuses a container of a stateless service in the same words', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { annotations } = await fixture.run('restart', { service_id: '50883', containers: 'web' })
    expect(annotations[0]?.message).toContain('is stateless')
    expect(fixture.operations()).toEqual(['getService'])
  })

  it.for(['worker', 'b'.repeat(64)])(
    'refuses container %s and names those there are',
    async (name, { environment }) => {
      const fixture = await environment.fixture()
      const { outputs, annotations } = await fixture.run('restart', { ...db, containers: `container002,${name}` })
      expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
      expect(annotations[0]?.message).toContain(`no container "${name}". Available: container002`)
      expect(fixture.changes()).toEqual([])
    },
  )

  it('ends red where the platform cannot restart', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'fail_next_change' })
    const { outputs, annotations } = await fixture.run('restart', db)
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'restart_fail', changed: 'true' })
    expect(annotations[0]?.message).toContain('"restart_fail"')
    expect(restarts(fixture)).toHaveLength(1)
  })

  it('does not go on to the next container where one fails', async ({ environment }) => {
    const fixture = await environment.fixture()
    withSidecar(fixture)
    fixture.simulator.fault({ kind: 'fail_next_change' })
    const { outputs } = await fixture.run('restart', { ...db, containers: 'container002,sidecar' })
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'restart_fail' })
    expect(restarts(fixture)).toHaveLength(1)
  })
})
