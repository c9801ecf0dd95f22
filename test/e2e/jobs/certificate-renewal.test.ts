import { describe, expect } from 'vitest'
import { selfSigned } from '../../../simulator/index.ts'
import { it } from '../../../testing/fixture.ts'

const HOST = 'shop.example.com'
const first = selfSigned(HOST, Date.UTC(2016, 0, 1), Date.UTC(2048, 0, 1))
const renewed = selfSigned(HOST, Date.UTC(2017, 0, 1), Date.UTC(2049, 0, 1))

/** The outputs of one step as the inputs of the next under the same names. */
const listenerWith = (certId: string | undefined) => ({
  namespace: 'my-ev',
  lb_name: 'mylb',
  listener_name: 'secure',
  listen_port: '443',
  protocol: 'https',
  clusters: JSON.stringify([{ serverName: HOST, certId, serviceName: 'web', servicePort: 80 }]),
})

describe.concurrent('the renewal of a certificate', () => {
  it('leaves the listener as it is, since the certificate keeps its id', async ({ environment }) => {
    const { run, changes, world } = await environment.fixture()
    const upload = { cert_name: 'shop', pub_cert: first.pubCert, pri_key: first.priKey }
    const made = await run('manage-certificate', upload)
    expect(made.outputs).toMatchObject({ operation: 'created', not_after: '2048-01-01T00:00:00.000Z' })
    const { cert_id } = made.outputs
    const listener = await run('manage-listener', listenerWith(cert_id))
    expect(listener.outputs).toMatchObject({ operation: 'created', outcome: 'changed' })

    const again = await run('manage-certificate', { ...upload, pub_cert: renewed.pubCert, pri_key: renewed.priKey })
    expect(again.outputs).toMatchObject({ operation: 'updated', cert_id, not_after: '2049-01-01T00:00:00.000Z' })
    expect(again.outputs.finger_print).not.toBe(made.outputs.finger_print)
    const untouched = await run('manage-listener', listenerWith(again.outputs.cert_id))
    expect(untouched.outputs).toMatchObject({ operation: 'unchanged', outcome: 'unchanged', changed: 'false' })

    expect(changes().map(({ operationId }) => operationId)).toEqual([
      'createCertificate',
      'createListener',
      'updateCertificate',
    ])
    expect(world.certificates.filter(({ name }) => name === 'shop')).toMatchObject([{ id: cert_id }])
    const shown = world.loadBalancers.find(({ name }) => name === 'mylb')?.listeners
    expect(shown?.find(({ name }) => name === 'secure')?.clusters).toMatchObject([{ certId: cert_id }])
  })

  it('ends with a deletion that is refused until the listener is gone', async ({ environment }) => {
    const { run, world } = await environment.fixture()
    const made = await run('manage-certificate', { cert_name: 'shop', pub_cert: first.pubCert, pri_key: first.priKey })
    const { cert_id = '' } = made.outputs
    await run('manage-listener', listenerWith(cert_id))
    const refused = await run('manage-certificate', { operation: 'delete', cert_id })
    expect(refused.outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(refused.annotations[0]?.message).toContain('in use by listener secure of load balancer mylb')
    await run('manage-listener', { ...listenerWith(cert_id), operation: 'delete', clusters: '' })
    const gone = await run('manage-certificate', { operation: 'delete', cert_id })
    expect(gone.outputs).toMatchObject({ outcome: 'changed', operation: 'deleted', cert_id })
    expect(world.certificates.some(({ id }) => id === cert_id)).toBe(false)
  })
})
