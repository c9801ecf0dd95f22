import { afterEach, expect, it } from 'vitest'
import { addService, container, seededWorld } from '../../../simulator/index.ts'
import { differencesOf, takeSnapshot } from '../../../simulator/world/snapshot.ts'
import { changeOf, journalOf, resourceTitle } from '../../../src/actions/rehearse/report.ts'
import { speak } from '../../../src/messages/message.ts'

afterEach(() => speak('en'))

it('names each kind of resource in both languages', () => {
  const all = [...takeSnapshot(seededWorld()).values()].map(({ resource }) => resource)
  const english = new Set(all.map(resourceTitle))
  speak('zh')
  expect(all.map(resourceTitle).filter((name) => english.has(name) || !/\p{Script=Han}/u.test(name))).toEqual([])
  expect(resourceTitle({ kind: 'service', name: 'my-ev/web' })).toBe('服务 my-ev/web')
})

it('tells a service that came in the language of the step', () => {
  const world = seededWorld()
  const before = takeSnapshot(world)
  addService(world, 'new', [container(world, 'new', 'hub.c.163.com/admin/web:v2')])
  speak('zh')
  const [change] = differencesOf(before, takeSnapshot(world)).map(changeOf)
  expect(change).toMatchObject({
    field: '服务 my-ev/new',
    before: undefined,
    after: expect.stringMatching(
      /^状态：create_succ\n副本数：1\n(?:.*\n)*new 的镜像：hub\.c\.163\.com\/admin\/web:v2\n/,
    ),
  })
})

it('tells one feature with the name of what it belongs to', () => {
  speak('zh')
  const resource = { kind: 'service', name: 'my-ev/web' } as const
  const feature = { kind: 'variable', of: 'web', key: 'MODE' } as const
  expect(changeOf({ resource, feature, before: '#1', after: '#2' })).toEqual({
    field: '服务 my-ev/web：web 的变量 MODE',
    before: '#1',
    after: '#2',
  })
})

it('tells each request in a line, with what went wrong', () => {
  const request = { time: '09:00:31', method: 'PUT', path: '/a' }
  const requests = [{ ...request, operation: 'scaleService', status: 503, code: 5030001, fault: 'status' }, request]
  expect(journalOf({ changes: [], requests }).requests).toEqual([
    '09:00:31 PUT /a (scaleService): 503, code 5030001, caused by the fault status',
    '09:00:31 PUT /a (no operation): no answer',
  ])
  speak('zh')
  expect(journalOf({ changes: [], requests }).requests).toEqual([
    '09:00:31 PUT /a（scaleService）：503，错误码 5030001，由故障 status 引起',
    '09:00:31 PUT /a（无此操作）：无应答',
  ])
})

it('says what the rehearsal found: what came, changed and went, and how often the platform itself refused', () => {
  const web = { kind: 'service', name: 'my-ev/web' } as const
  const changes = [
    { resource: web, feature: { kind: 'replicas' } as const, before: '1', after: '2' },
    { resource: web, feature: { kind: 'size' } as const, before: '1', after: '2' },
    { resource: { kind: 'volume', name: 'data' } as const, before: undefined, after: [] },
    { resource: { kind: 'certificate', name: 'old' } as const, before: [], after: undefined },
  ]
  const request = { time: '09:00:31', method: 'PUT', path: '/a' }
  const requests = [
    { ...request, status: 409 },
    { ...request, status: 503, fault: 'status' },
    { ...request, status: 200 },
  ]
  expect(journalOf({ changes, requests }).findings).toEqual([
    'Created: volume data.',
    'Changed: service my-ev/web.',
    'Deleted: certificate old.',
    'The simulated platform refused 1 request; see the list of requests.',
  ])
  expect(journalOf({ changes: [], requests: [request] }).findings).toEqual([])
})
