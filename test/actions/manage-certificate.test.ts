import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type CertificatePair, selfSigned } from '../../simulator/index.ts'
import { manageCertificate } from '../../src/actions/manage-certificate.ts'
import { type SimulatedStep, simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const ID = '7b0c8ccf-1987-4082-a7a8-f1c18f345f63'
const YEAR = Date.UTC(2018, 0, 1)
const pair = selfSigned('shop.example.com', Date.UTC(2016, 11, 1), YEAR)
const renewed = selfSigned('shop.example.com', Date.UTC(2017, 0, 1), Date.UTC(2019, 0, 1))
const expired = selfSigned('shop.example.com', Date.UTC(2015, 0, 1), Date.UTC(2017, 0, 1))
const printOf = ({ pubCert }: CertificatePair) => new X509Certificate(pubCert).fingerprint
const given = ({ pubCert, priKey }: CertificatePair) => ({ pub_cert: pubCert, pri_key: priKey })
const apply = { cert_name: 'shop', ...given(pair) }

const stored = ({ simulator }: SimulatedStep, name = 'shop') =>
  simulator.world.certificates.filter((one) => one.name === name)

/** Has the seeded load balancer show a certificate. */
function useCertificate({ simulator }: SimulatedStep, certId: string): void {
  const listener = simulator.world.loadBalancers.find(({ name }) => name === 'mylb')?.listeners[0]
  Object.assign(listener?.clusters[0] ?? {}, { certId })
  Object.assign(listener ?? {}, { protocol: 'https', listenPort: 443 })
}

describe('the rules of manage-certificate', () => {
  it.each([
    [{}, 'Input cert_name is required for operation apply, unless cert_id is given'],
    [{ cert_name: 'shop', pri_key: pair.priKey }, 'Input pub_cert is required for operation apply'],
    [{ cert_name: 'shop', pub_cert: pair.pubCert }, 'Input pri_key is required for operation apply'],
    [{ operation: 'delete' }, 'Input cert_name is required for operation delete, unless cert_id is given'],
    [{ operation: 'get' }, 'Input cert_name is required for operation get, unless cert_id is given'],
    [{ operation: 'renew' }, 'Input operation must be apply, delete, get or list; got "renew"'],
    [{ operation: 'get', cert_id: 'a/b' }, 'Input cert_id must be the id of a certificate'],
    [
      { ...apply, ...given(expired) },
      'Input pub_cert must be a certificate that has not expired; this one expired on 2017-01-01T00:00:00',
    ],
    [
      { ...apply, pri_key: renewed.priKey },
      'Input pri_key must be the private key of the certificate in pub_cert; this key does not match',
    ],
    [
      { ...apply, pub_cert: `${renewed.pubCert}\n${pair.pubCert}` },
      'Input pub_cert must start with the certificate that matches pri_key; it is at position 2',
    ],
  ])('refuse %j', refusedBy(manageCertificate))

  it('tell everything that is wrong at once', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(manageCertificate, { pub_cert: expired.pubCert, pri_key: renewed.priKey })
    const lines = String(error).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines.map((line) => /Input (\w+)/.exec(line)?.[1])).toEqual(['cert_name', 'pub_cert', 'pri_key'])
  })

  it('leave the pair alone where it is not used', async () => {
    const step = await simulatedStep()
    const inputs = { operation: 'get', cert_name: 'my-cer', ...given(expired) }
    expect((await step.run(manageCertificate, inputs)).outcome).toBe('unchanged')
  })
})

describe('apply', () => {
  it('uploads what is not there', async () => {
    const step = await simulatedStep()
    const { outputs, exitCode, summary } = await step.main('manage-certificate', apply)
    const [made] = stored(step)
    expect(outputs).toMatchObject({
      outcome: 'changed',
      operation: 'created',
      cert_id: made?.id,
      cert_name: 'shop',
      finger_print: printOf(pair),
      not_after: '2018-01-01T00:00:00.000Z',
      certificates: '',
      changed: 'true',
    })
    expect(exitCode).toBe(0)
    expect(summary).toContain('Certificate shop: created.')
    expect(step.changesSent()).toEqual(['createCertificate'])
    expect(new X509Certificate(made?.pubCert ?? '').fingerprint).toBe(printOf(pair))
  })

  it('sends nothing the second time', async () => {
    const step = await simulatedStep()
    await step.run(manageCertificate, apply)
    const { outcome, outputs } = await step.run(manageCertificate, apply)
    expect(outcome).toBe('unchanged')
    expect(outputs).toMatchObject({ operation: 'unchanged', cert_id: stored(step)[0]?.id, finger_print: printOf(pair) })
    expect(step.changesSent()).toEqual(['createCertificate'])
  })

  it('renews in place, so that the id stays', async () => {
    const step = await simulatedStep()
    const { outputs: first } = await step.run(manageCertificate, apply)
    const { outputs, changes } = await step.run(manageCertificate, { ...apply, ...given(renewed) })
    expect(outputs).toMatchObject({ operation: 'updated', not_after: '2019-01-01T00:00:00.000Z' })
    expect(outputs.cert_id).toBe(first.cert_id)
    expect(changes).toEqual([{ field: 'finger_print', before: printOf(pair), after: printOf(renewed) }])
    expect(step.changesSent()).toEqual(['createCertificate', 'updateCertificate'])
    expect(stored(step)).toMatchObject([{ fingerPrint: printOf(renewed) }])
  })

  it('renews by id under the name that stands there, and sends all three fields', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.run(manageCertificate, { cert_id: ID, ...given(renewed) })
    expect(outputs).toMatchObject({ operation: 'updated', cert_id: ID, cert_name: 'my-cer' })
    expect(step.sentBody('updateCertificate')).toMatchObject({
      name: 'my-cer',
      pubCert: expect.stringContaining('-----BEGIN CERTIFICATE-----'),
      priKey: expect.stringContaining('PRIVATE KEY-----'),
    })
  })

  it('renames by id', async () => {
    const step = await simulatedStep()
    const { changes } = await step.run(manageCertificate, { cert_id: ID, cert_name: 'new', ...given(renewed) })
    expect(changes[0]).toEqual({ field: 'cert_name', before: 'my-cer', after: 'new' })
    expect(stored(step, 'new')).toMatchObject([{ id: ID }])
  })

  it('makes no certificate for an id that is not there', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(manageCertificate, { cert_id: ID.replaceAll('7', '0'), ...apply })
    expect(String(error)).toContain('does not exist.')
    expect(step.changesSent()).toEqual([])
  })

  it('takes the whole chain, the leaf first, and sends nothing else of the text', async () => {
    const step = await simulatedStep()
    const { outcome, log } = await step.run(manageCertificate, {
      ...apply,
      pub_cert: `Subject: shop\n${pair.pubCert}\n${pair.priKey}\nIssuer\n${pair.pubCert}\n`,
    })
    expect(outcome).toBe('changed')
    expect(step.sentBody('createCertificate')).toMatchObject({ pubCert: `${pair.pubCert}\n${pair.pubCert}\n` })
    expect(log.filter((line) => line.startsWith('::warning'))).toEqual([])
  })

  it('warns of a chain that does not fit or is over, and of a certificate of the future', async () => {
    const step = await simulatedStep()
    const future = selfSigned('shop.example.com', Date.UTC(2017, 5, 1), YEAR)
    const inputs = { ...apply, ...given(future), pub_cert: `${future.pubCert}\n${expired.pubCert}` }
    const { outcome, log } = await step.run(manageCertificate, inputs)
    expect(outcome).toBe('changed')
    const warnings = log.filter((line) => line.startsWith('::warning')).join('\n')
    expect(warnings).toContain('is not valid before 2017-06-01')
    expect(warnings).toContain('Certificate 2 in pub_cert expired on 2017-01-01')
    expect(warnings).toContain('did not issue the certificate before it')
  })

  it('fails with the platform’s words where it refuses', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'status', status: 400, code: 4000413, match: { operationId: 'createCertificate' } })
    const { ending } = await step.run(manageCertificate, apply)
    expect(ending).toMatchObject({ outcome: 'failed', message: expect.stringContaining('4000413') })
    expect(stored(step)).toEqual([])
  })
})

describe('the inputs of PEM', () => {
  it('are taken as texts or files, and no line of the key is shown, not even with debug logging', async () => {
    for (const given of ['texts', 'files']) {
      // Its own pair: what is masked already is not masked again.
      const { pubCert, priKey } = selfSigned('shop.example.com', Date.UTC(2016, 11, 1), YEAR)
      const step = await simulatedStep({ env: { RUNNER_DEBUG: '1' }, files: { 'tls.crt': pubCert, 'tls.key': priKey } })
      const paths = { pub_cert: 'tls.crt', pri_key: './tls.key' }
      const inputs = given === 'files' ? paths : { pub_cert: pubCert, pri_key: priKey }
      const { outputs, log, summary } = await step.main('manage-certificate', { cert_name: given, ...inputs })
      expect(outputs.outcome).toBe('changed')
      const shown =
        log.filter((line) => !line.startsWith('::add-mask::')).join('\n') + summary + JSON.stringify(outputs)
      for (const line of priKey.split('\n').filter((each) => !each.startsWith('-----'))) {
        expect(log).toContain(`::add-mask::${line}`)
        expect(shown).not.toContain(line)
      }
      expect(log).not.toContain('::add-mask::-----BEGIN EC PRIVATE KEY-----')
    }
  })

  it('are taken with escaped line breaks, and with those of Windows', async () => {
    const step = await simulatedStep()
    const inputs = {
      cert_name: 'shop',
      pub_cert: pair.pubCert.replaceAll('\n', '\r\n'),
      pri_key: pair.priKey.replaceAll('\n', '\\n'),
    }
    expect((await step.run(manageCertificate, inputs)).outcome).toBe('changed')
    expect(step.sentBody('createCertificate')).toMatchObject({
      pubCert: `${pair.pubCert}\n`,
      priKey: `${pair.priKey}\n`,
    })
  })

  it('are taken as PKCS#8 and PKCS#1 as well', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    for (const type of ['pkcs8', 'pkcs1'] as const) {
      const step = await simulatedStep()
      const pri_key = privateKey.export({ type, format: 'pem' }).toString()
      const { error } = await step.run(manageCertificate, { ...apply, pri_key })
      expect(String(error)).toContain('does not match')
    }
  })

  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const locked = { format: 'pem', cipher: 'aes-256-cbc', passphrase: 'geheim' } as const
  it.each([
    [
      'no file',
      { pri_key: 'nothing.pem' },
      'pri_key must be PEM text that starts with its -----BEGIN line, or the path',
    ],
    ['half a key', { pri_key: pair.priKey.slice(40) }, 'the value is neither'],
    ['a file outside', { pri_key: '../GITHUB_ENV' }, 'the value is neither'],
    ['no certificate', { pub_cert: pair.priKey }, 'pub_cert must be PEM text that contains a certificate'],
    ['no key', { pri_key: pair.pubCert }, 'pri_key must be PEM text that contains a private key'],
    ['two keys', { pri_key: `${pair.priKey}\n${renewed.priKey}` }, 'pri_key must contain one private key; got 2'],
    ['a broken certificate', { pub_cert: pair.pubCert.replace('MII', 'AII') }, 'certificate 1 cannot be read'],
    ['a broken key', { pri_key: pair.priKey.replace('MH', 'AH') }, 'must be a readable private key'],
    ['a locked PKCS#8 key', { pri_key: String(privateKey.export({ type: 'pkcs8', ...locked })) }, 'openssl pkey'],
    ['a locked PKCS#1 key', { pri_key: String(privateKey.export({ type: 'pkcs1', ...locked })) }, 'openssl pkey'],
  ])('refuse %s, and quote nothing of it', async (_, inputs, message) => {
    const step = await simulatedStep()
    const { error } = await step.run(manageCertificate, { ...apply, ...inputs })
    expect(String(error)).toContain(message)
    for (const line of Object.values(inputs)[0]?.split('\n') ?? []) {
      if (line !== '' && !line.startsWith('-----')) expect(String(error)).not.toContain(line.slice(0, 12))
    }
    expect(step.operations()).toEqual([])
  })
})

describe('delete', () => {
  it.each([{ cert_name: 'my-cer' }, { cert_id: ID }])('deletes by %j, and leaves what is gone so', async (name) => {
    const step = await simulatedStep()
    const { outputs } = await step.main('manage-certificate', { operation: 'delete', ...name })
    expect(outputs).toMatchObject({ outcome: 'changed', operation: 'deleted', cert_id: ID, cert_name: 'my-cer' })
    expect(step.simulator.world.certificates).toEqual([])
    const again = await step.run(manageCertificate, { operation: 'delete', ...name })
    expect(again).toMatchObject({ outcome: 'unchanged', outputs: { operation: 'unchanged' } })
    expect(step.changesSent()).toEqual(['deleteCertificate'])
  })

  it('refuses one that is in use, naming the listeners', async () => {
    const step = await simulatedStep()
    useCertificate(step, ID)
    const { ending, error } = await step.run(manageCertificate, { operation: 'delete', cert_name: 'my-cer' })
    expect(String(error)).toContain(
      'Certificate my-cer is in use by listener http-listeners of load balancer mylb in namespace my-ev-admin',
    )
    expect(String(error)).toContain('4030410')
    expect(ending?.hint).toContain('manage-listener')
    expect(step.simulator.world.certificates).toHaveLength(1)
  })

  it('refuses it also where the listeners cannot be read', async () => {
    const step = await simulatedStep()
    useCertificate(step, ID)
    const down = { kind: 'status', status: 403, code: 4030401, times: 9 } as const
    step.simulator.fault({ ...down, match: { operationId: 'listListeners' } })
    const { error } = await step.run(manageCertificate, { operation: 'delete', cert_name: 'my-cer' })
    expect(String(error)).toContain('Certificate my-cer is in use by a listener')
    step.simulator.fault({ ...down, match: { operationId: 'listLoadBalancers' } })
    const again = await step.run(manageCertificate, { operation: 'delete', cert_name: 'my-cer' })
    expect(String(again.error)).toContain('Certificate my-cer is in use by a listener')
  })

  it('says in a dry run what would be deleted, and what would be refused', async () => {
    const step = await simulatedStep()
    const inputs = { operation: 'delete', cert_name: 'my-cer', dry_run: 'true' }
    expect(await step.run(manageCertificate, inputs)).toMatchObject({
      outcome: 'planned',
      outputs: { operation: 'deleted', cert_id: ID },
    })
    useCertificate(step, ID)
    expect(String((await step.run(manageCertificate, inputs)).error)).toContain('is in use by listener http-listeners')
    expect(step.changesSent()).toEqual([])
  })
})

describe('get and list', () => {
  it('get reads one, and says nothing of its end', async () => {
    const step = await simulatedStep()
    const { outputs, summary } = await step.main('manage-certificate', { operation: 'get', cert_name: 'my-cer' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', operation: 'read', cert_id: ID, not_after: '' })
    expect(summary).toContain('Certificate my-cer: read.')
  })

  it('get fails for one that is not there', async () => {
    const step = await simulatedStep()
    const { ending } = await step.run(manageCertificate, { operation: 'get', cert_name: 'none' })
    expect(ending).toMatchObject({ outcome: 'failed', message: 'Certificate none does not exist.' })
  })

  it('list gives all, without the certificates themselves', async () => {
    const step = await simulatedStep()
    await step.run(manageCertificate, apply)
    const { outputs } = await step.main('manage-certificate', { operation: 'list' })
    const names = JSON.parse(String(outputs.certificates)).map(({ name }: { name: string }) => name)
    expect(names.toSorted()).toEqual(['my-cer', 'shop'])
    expect(outputs).toMatchObject({ outcome: 'unchanged', operation: 'read', changed: 'false' })
    expect(outputs.certificates).not.toContain('BEGIN')
  })
})
