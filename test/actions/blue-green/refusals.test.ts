/** What is refused before anything is sent, and what is said of the inputs. */
import { describe, expect, it } from 'vitest'
import type { World } from '../../../simulator/index.ts'
import { named, openBlueGreen, V1, V2, withStandby } from './world.ts'

const OTHER = 'hub.c.163.com/admin/api:v2'
const firstListener = ({ loadBalancers: [balancer] }: World) => {
  const [first] = balancer?.listeners ?? []
  if (first === undefined) throw new Error('The world has no listener.')
  return first
}

describe('blue-green refuses before anything is sent', () => {
  it.each<[string, Readonly<Record<string, string>>, (world: World) => void, RegExp]>([
    [
      'a load balancer without traffic to move',
      { service_name: 'nobody' },
      () => {},
      /^No listener of load balancer mylb forwards to nobody or nobody-b, so there is no traffic to move\./,
    ],
    [
      'a listener that does not exist',
      { listener_names: 'third' },
      () => {},
      /^Load balancer mylb has no listener third\. It has: http-listeners, second\./,
    ],
    [
      'a listener that leads elsewhere',
      { listener_names: 'http-listeners' },
      (world) => {
        for (const rule of firstListener(world).clusters) rule.serviceName = 'shop'
      },
      /^Listener http-listeners of load balancer mylb forwards neither to web nor to web-b\./,
    ],
    [
      'rules that point at nothing',
      {},
      (world) => void world.services.splice(0, world.services.length),
      /^The rules of load balancer mylb forward to web, and there is no such service\./,
    ],
    [
      'a live service that is stateful',
      {},
      (world) => void Object.assign(named(world, 'web') ?? {}, { stateful: true }),
      /^Service web \(50883\) is stateful, and the platform can take turns only of stateless services\./,
    ],
    [
      'a standby that is stateful',
      {},
      (world) => withStandby(world, V1, { stateful: true }),
      /^Service web-b \(51000\) is stateful/,
    ],
    [
      'a standby with an image of another repository',
      {},
      (world) => withStandby(world, OTHER),
      /^Container web of Service web-b \(51000\) runs hub\.c\.163\.com\/admin\/api:v2, and .*web:v2 is of another\./,
    ],
    [
      'a standby with other containers',
      {},
      (world) => {
        withStandby(world, V1)
        for (const container of named(world, 'web-b')?.containers ?? []) container.name = 'other'
      },
      /^Service web-b \(51000\) has the containers other, and is to have web; the platform cannot change that\./,
    ],
    [
      'a test port that is taken',
      { test_port: '8080' },
      () => {},
      /^Port 8080 of test_port is that of listener second\./,
    ],
    [
      'a load balancer without an address',
      {},
      ({ loadBalancers: [balancer] }) => void Object.assign(balancer ?? {}, { address: '' }),
      /^The platform reports no address of load balancer mylb/,
    ],
    [
      'https without a host to check the certificate for',
      {},
      (world) => void Object.assign(firstListener(world), { protocol: 'https', listenPort: 443 }),
      /^Listener http-listeners speaks https, and none of its rules has one host name/,
    ],
    [
      'a path that does not lead to the service',
      { health_check_path: '/health' },
      (world) => void Object.assign(firstListener(world).clusters[0] ?? {}, { path: '/shop /cart' }),
      /^The path \/health of health_check_path does not lead to the service: listener http-listeners forwards only \/shop, \/cart to it\./,
    ],
    [
      'deleting a service that other listeners need',
      { after: 'delete', listener_names: 'second' },
      () => {},
      /^With after: delete there would be rules that point at nothing: http-listeners also forwards to web/,
    ],
    [
      'a container that does not exist',
      { image_path: '', container_images: `other: ${V2}` },
      () => {},
      /^Service web \(50883\) has no container "other"/,
    ],
    [
      'a rollout for which there is no time',
      { timeout: '30s', min_ready_seconds: '60' },
      (world) => withStandby(world, V1),
      /^Service web-b \(51000\): a rollout to 2 replicas with min_ready_seconds 60 takes at least 60 s/,
    ],
  ])('%s', async (_, inputs, prepare, words) => {
    const opened = await openBlueGreen({ prepare })
    const { outcome, ending } = await opened.release(inputs)
    expect(outcome).toBe('failed')
    expect(ending?.message).toMatch(words)
    expect(opened.changesSent()).toEqual([])
  })

  it('a rule whose service is needed at another load balancer: it is kept at the end', async () => {
    const opened = await openBlueGreen({
      prepare: (world) => {
        const [balancer] = world.loadBalancers
        if (balancer) world.loadBalancers.push({ ...structuredClone(balancer), name: 'other', address: '59.111.0.7' })
      },
    })
    const { outcome, ending, outputs } = await opened.release({ after: 'delete' })
    expect(outcome).toBe('failed')
    expect(ending?.message).toContain(
      'Service web was not deleted: other/http-listeners, other/second still forwards to it.',
    )
    expect(outputs).toMatchObject({ switched: true, live_service: 'web-b', standby_service: 'web' })
    expect(named(opened.simulator.world, 'web')).toBeDefined()
  })

  it('nothing of what can be: an image of any repository where the standby is created', async () => {
    const opened = await openBlueGreen()
    expect((await opened.release({ image_path: OTHER })).outputs).toMatchObject({ image_path: OTHER, switched: true })
  })

  it('nothing of https where environment_url names the host', async () => {
    const opened = await openBlueGreen({
      prepare: (world) => {
        const first = firstListener(world)
        Object.assign(first, { protocol: 'https', listenPort: 443 })
        for (const rule of first.clusters) rule.certId = world.certificates[0]?.id ?? ''
      },
    })
    const { outcome, outputs } = await opened.release({ environment_url: 'https://www.example.com/shop' })
    expect(outcome).toBe('changed')
    expect(outputs.url).toBe('https://www.example.com/shop')
    expect(opened.traffic.requests.every(({ host }) => host === 'www.example.com')).toBe(true)
  })
})

describe('the inputs of blue-green', () => {
  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['need an image', { image_path: '' }, /image_path/],
    ['take one image', { container_images: `web: ${V2}` }, /container_images/],
    ['wait', { wait: 'false' }, /wait must be true: traffic moves only to a version that was seen to run/],
    [
      'take no image for a switch back',
      { operation: 'switch_back' },
      /image_path goes with operation: deploy; switch_back moves traffic to what the standby runs/,
    ],
    ['need two names', { standby_name: 'web' }, /standby_name must differ from service_name/],
    [
      'need a name that is short enough',
      { service_name: 'a-name-of-exactly-23-ab' },
      /standby_name is required here: a-name-of-exactly-23-ab-b would be longer than 24 characters/,
    ],
    ['take a port that a listener may have', { test_port: '443' }, /test_port must be 80 or 1025 to 65535; got 443/],
    ['take a path', { health_check_path: 'health' }, /health_check_path must be a path that begins with \//],
    [
      'take an interval that fits',
      { health_check_interval: '2m' },
      /health_check_interval leaves no time for 3 responses within health_check_timeout/,
    ],
  ])('%s', async (_, inputs, words) => {
    const opened = await openBlueGreen()
    const { ending } = await opened.release(inputs)
    expect(ending?.message).toMatch(words)
    expect(opened.operations()).toEqual([])
  })
})
