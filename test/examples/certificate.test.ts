import { describe, expect } from 'vitest'
import { type CertificatePair, selfSigned } from '../../simulator/index.ts'
import { it, jobOf, outcomesOf, stepOf } from '../../testing/examples/team.ts'
import { timeHasCome } from '../../testing/workflow/event.ts'

const HOST = 'shop.example.com'
const good = selfSigned(HOST, Date.UTC(2017, 0, 1), Date.UTC(2049, 0, 1))
const renewed = selfSigned(HOST, Date.UTC(2017, 0, 2), Date.UTC(2049, 5, 1))
const expired = selfSigned(HOST, Date.UTC(2015, 0, 1), Date.UTC(2016, 0, 1))

const holding = ({ pubCert, priKey }: CertificatePair) => ({
  production: { secrets: { SHOP_CERTIFICATE: pubCert, SHOP_KEY: priKey } },
})

describe.concurrent('the example certificate.yml', () => {
  it('puts the certificate in place and has the listener serve it', async ({ open }) => {
    const { run, fixture } = await open({ environments: holding(good) })
    const done = await run('certificate', timeHasCome())
    expect(done).toMatchObject({ result: 'success', concurrency: { group: 'fengchao-production-mylb' } })
    const [certificate] = fixture.world.certificates.filter(({ name }) => name === 'shop')
    const balancer = fixture.world.loadBalancers.find(({ name }) => name === 'mylb')
    expect(balancer?.listeners.find(({ name }) => name === 'secure')).toMatchObject({
      listenPort: 443,
      protocol: 'https',
      clusters: [{ serverName: HOST, certId: certificate?.id, serviceName: 'web' }],
    })
    expect(stepOf(jobOf(done, 'renew'), 'Show the expiry date').log).toContain(
      'The certificate of 59.111.163.163 is valid until 2049-01-01T00:00:00.000Z.',
    )
  })

  it('changes nothing in a week without a new certificate, and only the certificate with one', async ({ open }) => {
    const secrets = { SHOP_CERTIFICATE: good.pubCert, SHOP_KEY: good.priKey }
    const { run, fixture } = await open({ environments: { production: { secrets } } })
    const changed = async () => {
      const before = fixture.changes().length
      expect((await run('certificate', timeHasCome())).result).toBe('success')
      return fixture
        .changes()
        .slice(before)
        .map(({ operationId }) => operationId)
    }
    expect(await changed()).toEqual(['createCertificate', 'createListener'])
    expect(await changed()).toEqual([])
    Object.assign(secrets, { SHOP_CERTIFICATE: renewed.pubCert, SHOP_KEY: renewed.priKey })
    expect(await changed()).toEqual(['updateCertificate'])
  })

  it('fails at a certificate that has expired, and leaves the listeners as they are', async ({ open }) => {
    const { run, fixture } = await open({ environments: holding(expired) })
    const done = await run('certificate', timeHasCome())
    expect(outcomesOf(jobOf(done, 'renew'))).toEqual(['success', 'failure', 'skipped', 'skipped'])
    expect(fixture.changes()).toEqual([])
  })
})
