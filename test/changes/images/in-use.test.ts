import { describe, expect, it } from 'vitest'
import { addService, container, type World } from '../../../simulator/index.ts'
import { tagIn, tagsInUse } from '../../../src/changes/images/in-use.ts'
import { busyUntil, openFaulty, openFixture, rejectionOf, serviceOf, WEB } from '../fixture.ts'

const web = { user_name: 'admin', repo_name: 'web' }
const NOON = Date.UTC(2017, 0, 4, 9)

describe('the tag of an image in a repository', () => {
  it.each([
    ['hub.c.163.com/admin/web:v1', 'v1'],
    ['hub.c.163.com/admin/web', 'latest'],
    ['localhost:5000/admin/web:v1', 'v1'],
    ['localhost/admin/web:v1', 'v1'],
    ['admin/web:v1', 'v1'],
    ['web:v1', 'v1'],
    ['hub.c.163.com/other/web:v1', undefined],
    ['hub.c.163.com/admin/web2:v1', undefined],
    ['hub.c.163.com/admin/web/more:v1', undefined],
  ])('%s: %s', (image, tag) => {
    expect(tagIn(web, image)).toBe(tag)
  })

  it('is found for a repository of several levels', () => {
    expect(tagIn({ user_name: 'admin', repo_name: 'admin/team/web' }, 'hub.c.163.com/admin/team/web:v1')).toBe('v1')
  })
})

describe('the tags in use', () => {
  it('are those of all containers of all services of all namespaces', async () => {
    const fixture = await openFixture({
      given: (world: World) => {
        const one = container(world, 'one', 'hub.c.163.com/admin/web:v7')
        const two = container(world, 'two', 'hub.c.163.com/admin/web:v8')
        addService(world, 'elsewhere', [one, two], { namespaceId: 10685 })
      },
    })
    const used = await tagsInUse(fixture.client, web, fixture.options())
    expect([...used.keys()].toSorted()).toEqual(['v1', 'v7', 'v8'])
    expect(used.get('v7')).toContain('Service elsewhere (')
    expect(fixture.count('listServices')).toBe(2)
    expect(fixture.count('getService')).toBe(4)
  })

  it('are read over all pages of a namespace', async () => {
    const fixture = await openFixture({
      given: (world: World) => {
        for (let i = 1; i <= 120; i += 1) {
          addService(world, `s-${i}`, [container(world, 'c', `hub.c.163.com/admin/web:t${i}`)])
        }
      },
    })
    const used = await tagsInUse(fixture.client, web, fixture.options())
    expect(used.size).toBe(121)
    expect(fixture.count('listServices')).toBe(3)
  })

  it('are both the old one and the new one of a service in the middle of a rollout', async () => {
    const fixture = await openFixture({
      given: (world) => {
        const service = serviceOf(world, WEB)
        const containers = service.containers.map((one) => ({ ...one, imagePath: 'hub.c.163.com/admin/web:v2' }))
        busyUntil(service, NOON + 20_000, { containers })
      },
      start: NOON,
    })
    const used = await tagsInUse(fixture.client, web, fixture.options())
    expect([...used.keys()].toSorted()).toEqual(['v1', 'v2'])
    expect(fixture.heard.progress.join()).toContain('Service web (50883) is being changed')
  })

  it('are not known while a change does not end', async () => {
    const fixture = await openFixture({ given: (world) => busyUntil(serviceOf(world, WEB), Number.POSITIVE_INFINITY) })
    const error = await rejectionOf(tagsInUse(fixture.client, web, fixture.options({ timeoutMs: 60_000 })))
    expect(error).toMatchObject({ ending: 'busy', status: 'updating' })
    expect(String(error)).toContain('which tags are unused')
  })

  it('do not wait for services that run something else', async () => {
    const fixture = await openFixture({
      given: (world) => busyUntil(serviceOf(world, 51572), Number.POSITIVE_INFINITY),
    })
    expect((await tagsInUse(fixture.client, web, fixture.options())).size).toBe(1)
  })

  it('do not count a service that goes while the others are read', async () => {
    const fixture = await openFixture({
      after: (operation, count, { simulator }) => {
        if (operation === 'listServices' && count === 2) simulator.world.deleteService(WEB)
      },
    })
    const used = await tagsInUse(fixture.client, web, fixture.options())
    expect(used.get('v1')).toBe('Service shop (50901)')
  })

  it('are not known where a service cannot be read', async () => {
    const match = { operationId: 'getService' }
    const fixture = await openFaulty({ kind: 'status', status: 403, code: 4030009, match, skip: 1 })
    expect(await rejectionOf(tagsInUse(fixture.client, web, fixture.options()))).toMatchObject({ code: '4030009' })
  })
})
