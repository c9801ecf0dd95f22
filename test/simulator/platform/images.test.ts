import { expect, test } from 'vitest'
import { addRepositories } from '../../../simulator/index.ts'
import { at, eachSession, numberAt } from '../session.ts'

const session = eachSession()

const tagsOf = async (id: number) => at((await session.call('GET', `/repositories/${id}`)).json, 'tags')

test('a build of a new tag passes from initialised through building to built', async () => {
  const reply = await session.build('web', 'v3')
  expect([reply.status, reply.text]).toEqual([200, ''])
  const seen = []
  for (const seconds of [0, 1, 58, 1]) {
    session.clock.advance(seconds * 1000)
    seen.push(at(await tagsOf(45433), 0))
  }
  expect(seen).toMatchObject([
    { name: 'v3', status: 0, size: 0 },
    { name: 'v3', status: 1 },
    { name: 'v3', status: 1 },
    { name: 'v3', status: 2, size: expect.any(Number) },
  ])
})

test('a build into an existing tag still shows the old status for a while', async () => {
  await session.build('web', 'v1')
  const seen = []
  for (const seconds of [0, 2, 1, 57]) {
    session.clock.advance(seconds * 1000)
    seen.push(at(await tagsOf(45433), 0, 'status'))
  }
  expect(seen).toEqual([2, 2, 1, 2])
})

test('a build by query creates a private repository of several levels', async () => {
  const form = new FormData()
  form.set('docker_file', new Blob(['FROM scratch\n']), 'Dockerfile')
  const build = (query: string) => session.call('POST', `/repositories/v2/image?${query}`, { body: form })
  expect((await build('repo_name=team/shop/web')).code).toBe(4000002)
  expect((await build('tag=v1')).code).toBe(4000002)
  expect((await build('repo_name=team/shop/web&tag=v%201')).code).toBe(4000001)
  const reply = await build('repo_name=team/shop/web&tag=v1')
  expect([reply.status, reply.text]).toEqual([200, ''])
  session.clock.advance(60_000)
  const [created] = session.simulator.world.repositories
  expect(created).toMatchObject({ name: 'team/shop/web', openLevel: 0, tags: [{ name: 'v1', status: 2 }] })
  const images = await session.call('GET', '/microservices/images')
  expect(JSON.stringify(images.json)).toContain('hub.c.163.com/admin/team/shop/web:v1')
})

test('a Dockerfile without FROM fails to build', async () => {
  await session.build('web', 'v3', 'RUN true\n')
  session.clock.advance(60_000)
  expect(at(await tagsOf(45433), 0)).toMatchObject({ name: 'v3', status: 3 })
})

test('a tag that is being built takes no second build and no deletion', async () => {
  await session.build('web', 'v3')
  expect((await session.build('web', 'v3')).code).toBe(4030012)
  expect((await session.call('DELETE', '/repositories/web/tags/v3')).code).toBe(4030012)
})

test('a build is a form with a Dockerfile of at most 1 MiB', async () => {
  const path = '/repositories/web/tags/v3/actions/build'
  expect((await session.call('POST', path, { body: { docker_file: 'FROM scratch' } })).code).toBe(4150001)
  const empty = new FormData()
  empty.set('other', 'text')
  expect((await session.call('POST', path, { body: empty })).code).toBe(4000002)
  expect((await session.build('web', 'v3', `FROM scratch\n${'#'.repeat(1024 ** 2)}`)).code).toBe(4000001)
  expect((await session.build('web', '-v3')).code).toBe(4000001)
})

test('the build path may end with a slash', async () => {
  const body = new FormData()
  body.set('docker_file', 'FROM scratch')
  expect((await session.call('POST', '/repositories/web/tags/v9/actions/build/', { body })).status).toBe(200)
})

test('the first build creates a missing repository, private and within the quota', async () => {
  expect((await session.build('fresh', 'v1')).status).toBe(200)
  const list = await session.call('GET', '/repositories')
  expect(at(list.json, 'repositories', 0)).toMatchObject({ repo_name: 'fresh', open_level: 0, tag_count: 1 })
  session.simulator.world.quotas.repositories = 3
  expect((await session.build('fresher', 'v1')).code).toBe(4030007)
})

test('a name of several levels is one part of the path', async () => {
  expect((await session.build('team%2Fweb', 'v1')).status).toBe(200)
  const list = await session.call('GET', '/repositories')
  expect(at(list.json, 'repositories', 0, 'repo_name')).toBe('team/web')
})

test('beyond the quota of tags nothing is built', async () => {
  session.simulator.world.quotas.tags = 2
  expect((await session.build('web', 'v3')).code).toBe(4030008)
  expect((await session.build('web', 'v1')).status).toBe(200)
})

test('a repository name exists only once', async () => {
  const created = await session.call('POST', '/repositories', {
    body: { repo_name: 'new', open_level: 1, base_desc: 'x' },
  })
  expect(created.status).toBe(201)
  const id = numberAt(created.json, 'repo_id')
  const read = await session.call('GET', `/repositories/${id}`)
  expect(read.json).toMatchObject({ repo_name: 'new', open_level: 1, base_desc: 'x', tags: [], download_url: null })
  expect((await session.call('POST', '/repositories', { body: { repo_name: 'new' } })).code).toBe(4090005)
  expect((await session.call('POST', '/repositories', { body: {} })).code).toBe(4000002)
})

test('the list comes in pages of at most 30', async () => {
  addRepositories(session.simulator.world, 43)
  const first = await session.call('GET', '/repositories')
  expect(at(first.json, 'total')).toBe(45)
  expect(at(first.json, 'repositories')).toHaveLength(20)
  expect(at((await session.call('GET', '/repositories?limit=30&offset=30')).json, 'repositories')).toHaveLength(15)
  expect((await session.call('GET', '/repositories?limit=31')).code).toBe(4000001)
  expect((await session.call('GET', '/repositories?limit=0')).code).toBe(4000001)
})

test('the detail pulls the first tag, newest first', async () => {
  expect((await session.call('GET', '/repositories/45433')).json).toMatchObject({
    repo_id: 45433,
    tags: [{ name: 'v2' }, { name: 'v1', size: 0, status: 2 }],
    download_url: 'hub.c.163.com/admin/web:v2',
  })
  expect((await session.call('GET', '/repositories/1')).code).toBe(4040004)
})

test('a deleted tag is removed, also from the images that services may run', async () => {
  expect((await session.call('DELETE', '/repositories/web/tags/v2')).status).toBe(200)
  expect((await session.call('DELETE', '/repositories/web/tags/v2')).code).toBe(4040129)
  expect((await session.call('DELETE', '/repositories/nothing/tags/v2')).code).toBe(4040004)
  const images = await session.call('GET', '/microservices/images')
  expect(JSON.stringify(images.json)).not.toContain('admin/web:v2')
  expect(at(images.json, 'public_images')).toContainEqual({
    tag: '14.04',
    repo_id: 1056,
    repo_name: 'ubuntu',
    image_path: 'hub.c.163.com/public/ubuntu:14.04',
  })
})
