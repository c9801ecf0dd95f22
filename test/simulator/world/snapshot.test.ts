import { expect, it } from 'vitest'
import { addService, builtTags, container, seededWorld, type World } from '../../../simulator/index.ts'
import { fingerprintOf } from '../../../simulator/world/key-pairs.ts'
import { differencesOf, takeSnapshot } from '../../../simulator/world/snapshot.ts'
import { changeOf } from '../../../src/actions/rehearse/report.ts'

// A process generates one key for each id.
const PRINT = seededWorld().secretKeys.map(fingerprintOf).join()

/** The differences that a change makes to the seeded world, a line each. */
function describeChange(change: (world: World) => void): string[] {
  const world = seededWorld()
  const before = takeSnapshot(world)
  change(world)
  return differencesOf(before, takeSnapshot(world))
    .map(changeOf)
    .map(({ field, before: old, after }) => `${field}: ${old ?? '-'} → ${after ?? '-'}`)
}

const web = ({ services }: World) => {
  const service = services.find(({ name }) => name === 'web')
  if (service === undefined) throw new Error('The seeded world has a service web.')
  return service
}

it('shows no difference of an unchanged world', () => {
  expect(describeChange(() => {})).toEqual([])
  expect(describeChange((world) => world.tokens.push({ token: 'a'.repeat(32), expiresAt: 0 }))).toEqual([])
})

it.each<[string, (world: World) => void, string[]]>([
  [
    'an image',
    (world) => Object.assign(web(world).containers[0] ?? {}, { imagePath: 'b:2' }),
    ['service my-ev/web: image of web: hub.c.163.com/admin/web:v1 → b:2'],
  ],
  [
    'replicas and status',
    (world) => Object.assign(web(world), { replicas: 3, status: 'updating' }),
    ['service my-ev/web: status: create_succ → updating', 'service my-ev/web: replicas: 2 → 3'],
  ],
  ['ports', (world) => Object.assign(web(world), { ports: [] }), ['service my-ev/web: ports: 80:8080/TCP → ']],
  [
    'a tag',
    ({ repositories }) => repositories[0]?.tags.unshift(...builtTags('v3')),
    ['repository web: tag v3: - → built'],
  ],
  ['a tag that is deleted', ({ repositories }) => repositories[0]?.tags.pop(), ['repository web: tag v1: built → -']],
  [
    'a namespace',
    ({ namespaces }) => namespaces.push({ id: 1, displayName: 'a', fullName: 'a-b' }),
    ['namespace a: - → full name: a-b'],
  ],
  ['a key that is deleted', ({ secretKeys }) => secretKeys.pop(), [`SSH key mykey: fingerprint: ${PRINT} → -`]],
  [
    'a volume',
    ({ volumes }) => Object.assign(volumes[1] ?? {}, { sizeGb: 20 }),
    ['volume myvolume: size: 10 GB → 20 GB'],
  ],
  [
    'an address',
    ({ ips }) => Object.assign(ips[0] ?? {}, { status: 'binded' }),
    ['public IP 59.111.109.202: status: available → binded'],
  ],
  [
    'a balancer',
    ({ loadBalancers }) => Object.assign(loadBalancers[0] ?? {}, { bandwidthLimit: 5 }),
    ['load balancer my-ev-admin/mylb: charge mode: bandwidth 1 → bandwidth 5'],
  ],
  [
    'a listener that is deleted',
    ({ loadBalancers }) => Object.assign(loadBalancers[0] ?? {}, { listeners: [] }),
    ['load balancer my-ev-admin/mylb: listener http-listeners: http 80: */ → web:80 → -'],
  ],
])('shows %s by the name of its resource', (_, change, expected) => {
  expect(describeChange(change)).toEqual(expected)
})

it('shows that the value of a variable changed, without the value', () => {
  const [line = '', ...more] = describeChange((world) => {
    Object.assign(web(world).containers[0] ?? {}, { envs: [{ key: 'MODE', value: 'a-secret-of-production' }] })
  })
  expect(more).toEqual([])
  expect(line).toMatch(/^service my-ev\/web: variable MODE of web: #\w{6} → #\w{6}$/)
  expect(line).not.toMatch(/production|secret/)
})

it('shows a created service as one difference, in lines', () => {
  const [line] = describeChange((world) =>
    addService(world, 'new', [container(world, 'new', 'hub.c.163.com/admin/web:v2')]),
  )
  expect(line).toContain('service my-ev/new: - → status: create_succ\nreplicas: 1\n')
  expect(line).toContain('image of new: hub.c.163.com/admin/web:v2')
})
