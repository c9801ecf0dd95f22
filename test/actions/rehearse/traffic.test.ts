/** What runs in the rehearsal of an environment file answers: health checks of later steps ask it. */
import { describe, expect, it } from 'vitest'
import { readResources } from '../../../simulator/api/documents.ts'
import { setImageResponses } from '../../../simulator/faults/image-responses.ts'
import { selfSigned } from '../../../simulator/index.ts'
import { readFaults, readWorld } from '../../../simulator/world/files.ts'
import { blueGreen } from '../../../src/actions/blue-green.ts'
import { deploy } from '../../../src/actions/deploy.ts'
import { worldOfEnvironment } from '../../../src/actions/rehearse/environment-world.ts'
import { environmentOf } from '../../../testing/environment-file.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'

const { worldSchema, faultsSchema } = await readResources()
const V1 = 'hub.c.163.com/acme/web:v1'
const V2 = 'hub.c.163.com/acme/web:v2'

const FILE = `namespace: shop-acme
services:
  - service_name: web
    replicas: 2
    port_maps: ['80:8080/TCP']
    containers: [{ image_path: '${V1}' }]
load_balancers:
  - lb_name: front
    listeners:
      - { listener_name: http, listen_port: 80, clusters: [{ serviceName: web, servicePort: 80 }] }
      - listener_name: https
        protocol: https
        listen_port: 443
        clusters: [{ serverName: shop.example.com, certName: shop, serviceName: web, servicePort: 80 }]
`

const WEB = { namespace: 'shop-acme', service_name: 'web', image_path: V2 }
const BLUE_GREEN = { ...WEB, lb_name: 'front', test_port: '8081', bake_time: '20s' }
const CHECK = 'https://shop.example.com/health'

/** A job in the rehearsal of the file, with these faults. */
async function rehearsal(faults = '') {
  const { pubCert } = selfSigned('shop.example.com')
  const written = worldOfEnvironment(await environmentOf(FILE), [V2])
  // The certificate of somebody, as the file names it: its key is not in the file.
  const certificates = [{ cert_name: 'shop', pub_cert: pubCert }]
  const world = await readWorld(JSON.stringify({ ...written, certificates }), worldSchema)
  const ofRequests = setImageResponses(world, await readFaults(faults, faultsSchema, world))
  expect(ofRequests).toEqual([])
  const step = await simulatedStep({ world })
  const asked = () => step.simulator.traffic?.requests.map(({ at, host, path, image }) => ({ at, host, path, image }))
  return { ...step, asked }
}

const FAILS = `- { kind: image_response, image: '${V2}', status: 503 }`

describe('the rehearsal of an environment file', () => {
  it('lets a deploy ask what runs there by the address that production has, https as well', async () => {
    const { run, asked } = await rehearsal()
    expect(await run(deploy, { ...WEB, health_check_url: CHECK })).toMatchObject({
      outcome: 'changed',
      outputs: { image_path: V2 },
    })
    expect(asked()?.at(-1)).toEqual({ at: 'front/https', host: 'shop.example.com', path: '/health', image: V2 })
  })

  it('lets a deploy fail where the faults say that the image does, and it rolls back', async () => {
    const { run } = await rehearsal(FAILS)
    const ran = await run(deploy, { ...WEB, health_check_url: CHECK, health_check_timeout: '10s' })
    expect(ran).toMatchObject({ outcome: 'failed', outputs: { rolled_back: true, image_path: V1 } })
  })

  it('lets a blue-green probe its standby on the test port, and watch it behind the listeners', async () => {
    const { run, asked } = await rehearsal()
    expect(await run(blueGreen, BLUE_GREEN)).toMatchObject({ outcome: 'changed', outputs: { live_service: 'web-b' } })
    const seen = asked()?.map(({ at, image }) => `${at} ${image}`)
    expect(seen).toContain(`front/blue-green-test ${V2}`)
    expect(seen?.at(-1)).toBe(`front/http ${V2}`)
  })

  it('lets a blue-green switch nothing where the faults say that the image fails', async () => {
    const { run, changesSent } = await rehearsal(FAILS)
    const ran = await run(blueGreen, { ...BLUE_GREEN, health_check_timeout: '10s' })
    expect(ran).toMatchObject({ outcome: 'failed', outputs: { switched: false } })
    expect(changesSent()).not.toContain('updateListener')
  })
})
