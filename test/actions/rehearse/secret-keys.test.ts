/** A pull request from a fork has no private keys: its environment is rehearsed with made-up ones. */
import { describe, expect, it } from 'vitest'
import { readResources } from '../../../simulator/api/documents.ts'
import { selfSigned } from '../../../simulator/index.ts'
import { readWorld } from '../../../simulator/world/files.ts'
import { apply } from '../../../src/actions/apply.ts'
import { worldOfEnvironment } from '../../../src/actions/rehearse/environment-world.ts'
import { environmentOf } from '../../../testing/environment-file.ts'
import { createStepFolder, simulatedStep } from '../../../testing/simulated-step.ts'

const FILE = `namespace: shop-acme
certificates: [{ cert_name: shop, pub_cert: shop.pem, pri_key: "\${SHOP_KEY}" }]
load_balancers:
  - lb_name: front
    listeners:
      - listener_name: https
        protocol: https
        listen_port: 443
        clusters: [{ serverName: shop.example.com, serviceName: web, servicePort: 80, certName: shop }]
services:
  - service_name: web
    port_maps: ['80:8080/TCP']
    containers: [{ image_path: 'hub.c.163.com/acme/web:v1' }]
`
const ours = selfSigned('shop.example.com', Date.UTC(2016, 0, 1), Date.UTC(2018, 0, 1))
const renewed = selfSigned('shop.example.com', Date.UTC(2016, 6, 1), Date.UTC(2019, 0, 1))

/** The environment of the base branch, to which the file of a pull request is applied with this certificate. */
async function rehearse(pubCert: string, secrets: string) {
  const base = createStepFolder({ 'shop.pem': ours.pubCert })
  const environment = await environmentOf(FILE, {
    missing: (name) => `rehearsal-${name}`,
    certificates: { workspace: base.workspace, now: 0, publicOnly: true },
  })
  const { worldSchema } = await readResources()
  const world = await readWorld(JSON.stringify(worldOfEnvironment(environment)), worldSchema)
  const step = await simulatedStep({ world, files: { 'environment.yml': FILE, 'shop.pem': pubCert } })
  const ran = await step.run(apply, { file: 'environment.yml', operation: 'apply', secrets })
  return { ran, sent: step.changesSent(), world }
}

describe('a certificate whose key is a secret', () => {
  it('is nothing to do where it is the same', async () => {
    const { ran, sent } = await rehearse(ours.pubCert, 'SHOP_KEY=rehearsal-SHOP_KEY')
    expect([ran.outcome, sent]).toEqual(['unchanged', []])
  })

  it('is replaced by another one, as on the real platform', async () => {
    const { ran, sent, world } = await rehearse(renewed.pubCert, 'SHOP_KEY=rehearsal-SHOP_KEY')
    expect([ran.outcome, sent]).toEqual(['changed', ['updateCertificate']])
    expect(world.certificates[0]?.pubCert.trim()).toBe(renewed.pubCert.trim())
  })

  it('has to have its own key where that is given', async () => {
    const { ran, sent } = await rehearse(renewed.pubCert, `SHOP_KEY<<END\n${ours.priKey}\nEND`)
    expect(ran.ending?.message).toContain('must be the private key of the certificate')
    expect(sent).toEqual([])
  })
})
