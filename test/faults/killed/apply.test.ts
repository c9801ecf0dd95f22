/** An environment that is applied by a step that dies at any of its requests: applied again, it is as the file says, each change made once. */
import { describe, it } from 'vitest'
import { seededWorld, selfSigned, type World } from '../../../simulator/index.ts'
import { apply } from '../../../src/actions/apply.ts'
import { comparableWorld } from '../comparable.ts'
import { type DyingStory, dieEverywhere, goodEnd } from './killing.ts'

const durations = {
  ...{ serviceCreate: 3, serviceImage: 3, serviceScale: 3, serviceDelete: 3, serviceSettings: 3 },
  ...{ loadBalancerUpdate: 2, volumeCreate: 2, volumeDelete: 2 },
}
const V1 = 'hub.c.163.com/admin/web:v1'
const V2 = 'hub.c.163.com/admin/web:v2'
const pair = selfSigned('shop.example.com', Date.UTC(2016, 11, 1), Date.UTC(2018, 0, 1))

const NEW = `namespace: my-ev-admin
certificates: [{ cert_name: shop, pub_cert: shop.pem, pri_key: shop.key }]
volumes: [{ volume_name: fresh, size: 20 }]
services:
  - service_name: cart
    port_maps: ['80:8080/TCP']
    containers: [{ image_path: ${V1} }]
load_balancers:
  - lb_name: mylb
    listeners:
      - { listener_name: cart, protocol: https, listen_port: 8443, clusters: [{ serviceName: cart, servicePort: 80, certName: shop }] }
`
const CHANGED = `namespace: my-ev-admin
services:
  - service_name: web
    replicas: 3
    containers: [{ container_name: web, image_path: '${V2}', envs: { MODE: test } }]
`
const AGAIN = `namespace: my-ev-admin
services:
  - service_name: web
    recreate: allow
    replicas: 1
    port_maps: ['80:8080/TCP']
    containers: [{ container_name: web, image_path: '${V2}', command: serve, envs: { MODE: test }, log_dirs: [/srv/] }]
`
const FEWER = `namespace: my-ev-admin
absent:
  listeners: [mylb/http-listeners]
  services: [web]
  certificates: [my-cer]
  volumes: [myvolume]
`

/** One world for all: each new one would have keys of its own. What no file can say of a stateless service is as a new one has it. */
const seeded = seededWorld()
for (const service of seeded.services) if (!service.stateful) service.publicNet.bandwidth = 10

const story = (file: string): DyingStory => ({
  ...{ action: apply, durations, world: () => structuredClone(seeded) },
  files: { 'prod.yml': file, 'shop.pem': pair.pubCert, 'shop.key': pair.priKey },
  inputs: {
    file: 'prod.yml',
    operation: 'apply',
    max_parallel: '1',
    poll_interval: '5',
    allow_data_loss: 'true',
    max_deletions: '9',
  },
  readsInRuns: 4,
})

/** No rule leads to a service that is gone. */
const leadsNowhere = ({ loadBalancers, services }: World) =>
  loadBalancers.some(({ name, listeners }) =>
    listeners.some(({ clusters }) =>
      clusters.some(({ serviceName }) => name === 'mylb' && !services.some((one) => one.name === serviceName)),
    ),
  )

/** The first line that differs. */
function differenceOf(now: string, then: string): string | false {
  const [here, there] = [now.split('\n'), then.split('\n')]
  const line = there.findIndex((text, i) => text !== here[i])
  return now !== then && `the platform has ${here[line]?.trim()} instead of ${there[line]?.trim()}`
}

describe.each([
  ['what is new', NEW],
  ['what differs', CHANGED],
  ['what is created again', AGAIN],
  ['what is to go', FEWER],
])('an apply of %s', (_, file) => {
  it('that dies at any request comes to its end when run again', { timeout: 120_000 }, async () => {
    const good = await goodEnd(story(file))
    const expected = comparableWorld(good.world)
    await dieEverywhere(story(file), ({ world, made }) => [
      made.toSorted().join() !== good.made.toSorted().join() && `these changes were made: ${made}`,
      differenceOf(comparableWorld(world), expected),
      leadsNowhere(world) && 'a rule leads nowhere',
    ])
  })
})
