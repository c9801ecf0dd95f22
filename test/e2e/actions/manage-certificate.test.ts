import { describe, expect } from 'vitest'
import { selfSigned } from '../../../simulator/index.ts'
import { it } from '../../../testing/fixture.ts'

const ID = '7b0c8ccf-1987-4082-a7a8-f1c18f345f63'
const pair = selfSigned('shop.example.com')
const other = selfSigned('shop.example.com')
const expired = selfSigned('shop.example.com', Date.UTC(2015, 0, 1), Date.UTC(2016, 0, 1))
const inputs = { cert_name: 'shop', pub_cert: pair.pubCert, pri_key: pair.priKey }

/** The lines of a key that nobody may see. */
const secretLines = pair.priKey.split('\n').filter((line) => !line.startsWith('-----'))

describe.concurrent('manage-certificate', () => {
  it('uploads once, and sends nothing the second time', async ({ environment }) => {
    const { run, changes, world } = await environment.fixture()
    const { outputs, summary } = await run('manage-certificate', inputs)
    expect(outputs).toMatchObject({
      outcome: 'changed',
      operation: 'created',
      cert_id: world.certificates.find(({ name }) => name === 'shop')?.id,
      cert_name: 'shop',
      finger_print: world.certificates.find(({ name }) => name === 'shop')?.fingerPrint,
      not_after: '2049-01-01T00:00:00.000Z',
    })
    expect(summary).toContain('created')
    const again = await run('manage-certificate', inputs)
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', operation: 'unchanged', cert_id: outputs.cert_id })
    expect(changes()).toHaveLength(1)
  })

  it('shows nothing of the key, given as text or as a file, not even in the debug log', async ({ environment }) => {
    const { run } = await environment.fixture()
    const workspace = environment.workspace({ 'tls/shop.crt': pair.pubCert, 'tls/shop.key': pair.priKey })
    const files = { cert_name: 'files', pub_cert: 'tls/shop.crt', pri_key: 'tls/shop.key' }
    for (const given of [inputs, files]) {
      const step = await run('manage-certificate', given, { workspace, debug: true })
      expect(step.outputs.outcome).toBe('changed')
      const spoken = step.lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')
      for (const line of secretLines) {
        expect(step.masks).toContain(line)
        expect(spoken + step.summary + JSON.stringify(step.outputs)).not.toContain(line)
      }
    }
  })

  it('checks before it sends, and says all that is wrong at once', async ({ environment }) => {
    const { run, operations } = await environment.fixture()
    const { outputs, annotations } = await run('manage-certificate', {
      pub_cert: expired.pubCert,
      pri_key: other.priKey,
    })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    const message = annotations[0]?.message ?? ''
    expect(message).toContain('Input cert_name is required for operation apply, unless cert_id is given')
    expect(message).toContain('Input pub_cert must be a certificate that has not expired')
    expect(message).toContain('Input pri_key must be the private key of the certificate in pub_cert')
    expect(operations()).toEqual([])
  })

  it('sends nothing that changes anything in a dry run', async ({ environment }) => {
    const { run, changes } = await environment.fixture()
    const created = await run('manage-certificate', { ...inputs, dry_run: 'true' })
    expect(created.outputs).toMatchObject({ outcome: 'planned', operation: 'created', changed: 'false' })
    const updated = await run('manage-certificate', { ...inputs, cert_name: 'my-cer', dry_run: 'true' })
    expect(updated.outputs).toMatchObject({ outcome: 'planned', operation: 'updated', cert_id: ID })
    const gone = await run('manage-certificate', { operation: 'delete', cert_id: ID, dry_run: 'true' })
    expect(gone.outputs).toMatchObject({ outcome: 'planned', operation: 'deleted', cert_id: ID })
    expect(changes()).toEqual([])
  })

  it('uploads exactly once where the answer is lost', async ({ environment }) => {
    const { run, simulator, changes, world } = await environment.fixture()
    simulator.fault({ kind: 'drop_after', match: { operationId: 'createCertificate' } })
    const { outputs } = await run('manage-certificate', inputs)
    expect(outputs).toMatchObject({ outcome: 'changed', operation: 'created' })
    expect(changes()).toHaveLength(1)
    expect(world.certificates.filter(({ name }) => name === 'shop')).toHaveLength(1)
  })

  it('is red where the platform refuses', async ({ environment }) => {
    const { run, simulator } = await environment.fixture()
    simulator.fault({ kind: 'status', status: 400, code: 4000413, match: { operationId: 'createCertificate' } })
    const { outputs, annotations } = await run('manage-certificate', inputs)
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false', cert_id: '', cert_name: 'shop' })
    expect(annotations[0]?.message).toContain('4000413')
  })

  it('gets, lists and deletes', async ({ environment }) => {
    const { run } = await environment.fixture()
    const got = await run('manage-certificate', { operation: 'get', cert_id: ID })
    expect(got.outputs).toMatchObject({ outcome: 'unchanged', operation: 'read', cert_name: 'my-cer', not_after: '' })
    const listed = await run('manage-certificate', { operation: 'list' })
    expect(JSON.parse(listed.outputs.certificates ?? '')).toMatchObject([{ id: ID, name: 'my-cer' }])
    const deleted = await run('manage-certificate', { operation: 'delete', cert_name: 'my-cer' })
    expect(deleted.outputs).toMatchObject({ outcome: 'changed', operation: 'deleted', cert_id: ID })
    const again = await run('manage-certificate', { operation: 'delete', cert_name: 'my-cer' })
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', operation: 'unchanged' })
    const missing = await run('manage-certificate', { operation: 'get', cert_name: 'my-cer' })
    expect(missing.outputs.outcome).toBe('failed')
  })
})
