import { describe, expect, it } from 'vitest'
import { addRepositories, emptyWorld } from '../../../simulator/index.ts'
import { PathError } from '../../../src/client/path.ts'
import { answerWith, createTestClient, serve } from '../../../testing/servers/faulty-server.ts'
import { simulated } from '../../../testing/simulated-client.ts'

const WEB = 45433

describe('image repositories', () => {
  it('are listed in pages of thirty', async () => {
    const world = emptyWorld()
    addRepositories(world, 65)
    const { client, simulator } = await simulated({ world })
    const repositories = await Array.fromAsync(client.images.list())
    expect(repositories).toHaveLength(65)
    expect(repositories[64]).toMatchObject({
      repo_id: expect.any(Number),
      user_name: 'admin',
      repo_name: 'repository-65',
      open_level: 0,
      tag_count: 1,
    })
    expect(simulator.requests.slice(1).map(({ path }) => path)).toEqual([
      '/api/v1/repositories?limit=30&offset=0',
      '/api/v1/repositories?limit=30&offset=30',
      '/api/v1/repositories?limit=30&offset=60',
    ])
  })

  it('are read with all their tags, and what nobody asked for', async () => {
    const { client } = await simulated()
    expect(await client.images.get(WEB)).toMatchObject({
      repo_id: WEB,
      user_name: 'admin',
      repo_name: 'web',
      tags: [
        { name: 'v2', size: 190425418, status: 2 },
        { name: 'v1', size: 0, status: 2 },
      ],
      download_url: 'hub.c.163.com/admin/web:v2',
      base_desc: '基本描述',
    })
  })

  it('without tags have no address to pull from', async () => {
    const { client } = await simulated()
    await client.images.delete('web', 'v1')
    await client.images.delete('web', 'v2')
    expect(await client.images.get(WEB)).toMatchObject({ tags: [], download_url: '' })
  })

  it('are read with sizes as text and with none', async () => {
    const tags = [
      { name: 7, size: '12', status: '3' },
      { name: 'x', status: 0 },
    ]
    const body = { repo_id: '7', user_name: 'a', repo_name: 'b', tags }
    const client = createTestClient(await serve(answerWith(200, JSON.stringify(body))))
    expect(await client.images.get(7)).toEqual({
      repo_id: 7,
      user_name: 'a',
      repo_name: 'b',
      tags: [
        { name: '7', size: 12, status: 3 },
        { name: 'x', size: 0, status: 0 },
      ],
      download_url: '',
    })
  })
})

describe('a build', () => {
  it('uploads the Dockerfile as a form', async () => {
    const { client, simulator } = await simulated()
    await client.images.build('web', 'v3', Buffer.from('FROM x'))
    const type = expect.stringMatching(/^multipart\/form-data; boundary=fengchao-/)
    expect(simulator.requests.at(-1)?.headers['content-type']).toEqual(type)
  })

  it('into a dot segment is not even asked for', async () => {
    const { client, simulator } = await simulated()
    expect(() => client.images.build('..', 'v1', Buffer.from(''))).toThrow(PathError)
    expect(() => client.images.delete('web', '')).toThrow(PathError)
    expect(simulator.requests).toEqual([])
  })
})
