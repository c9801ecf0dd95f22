import { describe, expect, test } from 'vitest'
import { addRepositories, addService, container } from '../../../simulator/index.ts'
import { requireRepository } from '../../../src/changes/images/lookup.ts'
import { findService, requireNamespace, requireServiceId } from '../../../src/changes/services/lookup.ts'
import { openFixture, rejectionOf, WEB } from '../fixture.ts'

/** An account with so many namespaces: s1, s2 and so on. */
const withSpaces = (count: number) =>
  openFixture({
    given: (world) => {
      const names = Array.from({ length: count }, (_, i) => `s${i + 1}`)
      world.namespaces = names.map((name, i) => ({ id: i + 1, displayName: name, fullName: `${name}-admin` }))
    },
  })

describe('a namespace', () => {
  test.each(['my-ev', 'my-ev-admin', '51616'])('is found as %s', async (name) => {
    const { client } = await openFixture()
    expect(await requireNamespace(client, name)).toMatchObject({ id: 51616, namespace: 'my-ev-admin' })
  })

  test('is found by its full name before a display name, and by that before an id', async () => {
    const { client } = await openFixture({
      given: (world) => {
        world.namespaces.unshift(
          { id: 1, displayName: '51616', fullName: '51616-admin' },
          { id: 2, displayName: 'my-ev-admin', fullName: 'my-ev-admin-admin' },
        )
      },
    })
    expect(await requireNamespace(client, 'my-ev-admin')).toMatchObject({ id: 51616 })
    expect(await requireNamespace(client, '51616')).toMatchObject({ id: 1 })
  })

  test('that does not exist is refused with those there are', async () => {
    const { client } = await openFixture()
    expect(await rejectionOf(requireNamespace(client, 'prod'))).toMatchObject({
      ending: 'refused',
      message: 'There is no namespace "prod". Available: my-ev, default.',
      advice: 'Check the input namespace.',
    })
  })

  test.each([
    [0, 'This account has none.'],
    [10, 'Available: s1, s2, s3, s4, s5, s6, s7, s8, s9, s10.'],
    [12, 'Available: s1, s2, s3, s4, s5, s6, s7, s8, s9, s10 and 2 more.'],
  ])('that does not exist among %i is refused with ten of them at most', async (count, words) => {
    const { client } = await withSpaces(count)
    expect(await rejectionOf(requireNamespace(client, 'prod'))).toHaveProperty(
      'message',
      `There is no namespace "prod". ${words}`,
    )
  })
})

describe('a service', () => {
  test('is found by namespace and name', async () => {
    const { client } = await openFixture()
    expect(await requireServiceId(client, 'my-ev', 'web')).toBe(WEB)
  })

  test('is found on a later page', async () => {
    const { client, count } = await openFixture({
      given: (world) => {
        for (let i = 1; i <= 120; i += 1) {
          addService(world, `extra-${i}`, [container(world, 'c', 'hub.c.163.com/admin/web:v1')], { id: 900 + i })
        }
      },
    })
    expect(await requireServiceId(client, 'my-ev', 'extra-120')).toBe(1020)
    expect(count('listServices')).toBe(2)
  })

  test('that does not exist is refused', async () => {
    const { client } = await openFixture()
    expect(await rejectionOf(requireServiceId(client, 'my-ev', 'we'))).toMatchObject({
      ending: 'refused',
      message: 'There is no service "we" in namespace my-ev (my-ev-admin).',
      advice: 'Check the inputs service_name and namespace.',
    })
  })

  test('that does not exist can be looked up without a refusal', async () => {
    const { client } = await openFixture()
    const space = await requireNamespace(client, 'my-ev')
    expect(await findService(client, space, 'nothing')).toBeUndefined()
    expect(await findService(client, space, 'db')).toMatchObject({ service_name: 'db' })
  })
})

describe('an image repository', () => {
  test.each(['api', 'admin/api'])('is found as %s', async (name) => {
    const { client } = await openFixture()
    expect(await requireRepository(client, name)).toMatchObject({ repo_id: 44627, repo_name: 'api' })
  })

  test('is found on a later page, and no page after it is asked for', async () => {
    const { client, count } = await openFixture({ given: (world) => addRepositories(world, 100) })
    expect(await requireRepository(client, 'repository-65')).toMatchObject({ repo_name: 'repository-65' })
    expect(count('listRepositories')).toBe(3)
  })

  test.each(['ap', 'other/api', 'API'])('that does not exist is refused: %s', async (name) => {
    const { client } = await openFixture()
    expect(await rejectionOf(requireRepository(client, name))).toMatchObject({
      ending: 'refused',
      message: `There is no image repository "${name}" in this account.`,
      advice: expect.stringContaining('a build does not create it'),
    })
  })
})
