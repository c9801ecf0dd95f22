import { describe, expect, it } from 'vitest'
import { answerWith, createTestClient, serve } from '../../../testing/servers/faulty-server.ts'
import { simulated } from '../../../testing/simulated-client.ts'

describe('volumes', () => {
  it('are read with what holds them, and with the time of their change under its right name', async () => {
    const { client } = await simulated()
    expect(await client.volumes.get(19894)).toMatchObject({
      id: 19894,
      name: 'myvolume2',
      size: 10,
      status: 'mount_succ',
      service_name: 'my-ev/db',
      volume_mappings: [{ mount_path: '/data/', service_container_id: 51577 }],
      created_at: '2016-12-23T08:05:22Z',
      updated_at: '2016-12-23T08:17:21Z',
    })
  })

  it.each([
    [{ upated_at: 'slip' }, 'slip'],
    [{ updated_at: 'right' }, 'right'],
    [{ upated_at: 'slip', updated_at: 'right' }, 'right'],
    [{}, undefined],
  ])('have the time of their change from %j', async (times, expected) => {
    const body = JSON.stringify({ id: '7', name: 'data', size: '10', status: 'create_succ', ...times })
    const client = createTestClient(await serve(answerWith(200, body)))
    expect(await client.volumes.get(7)).toMatchObject({ id: 7, size: 10, service_name: '', updated_at: expected })
  })
})
