import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { selfSigned } from '../../simulator/index.ts'
import { it } from '../../testing/fixture.ts'
import { runPost } from '../../testing/runner/runner.ts'

const download = { operation: 'download', key_name: 'mykey' }

describe.concurrent('the private half of an SSH key', () => {
  it('makes a key once, saves its private half for its owner alone, and deletes it', async ({ environment }) => {
    const { run, changes, world } = await environment.fixture()
    const temp = environment.workspace({})
    const made = await run('manage-secret-key', { key_name: 'deploy' })
    const { key_id, key_name, fingerprint } = made.outputs
    expect(made.outputs).toMatchObject({ outcome: 'changed', key_name: 'deploy', key_file: '' })
    const again = await run('manage-secret-key', { key_name: 'deploy' })
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', key_id, fingerprint })

    const saved = await run('manage-secret-key', { operation: 'download', key_id: key_id ?? '' }, { temp, debug: true })
    const file = join(temp, 'deploy.pem')
    expect(saved.outputs).toMatchObject({ outcome: 'unchanged', key_name, changed: 'false' })
    expect(saved.outputs.key_file).toMatch(/\/deploy\.pem$/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const key = readFileSync(file, 'utf8')
    expect(key).toContain(world.secretKeys.find(({ name }) => name === 'deploy')?.privateKey?.trim())
    const spoken = saved.lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')
    for (const line of key.split('\n').filter((each) => each !== '' && !each.startsWith('-----'))) {
      expect(saved.masks).toContain(line)
      expect(spoken + saved.summary + JSON.stringify(saved.outputs)).not.toContain(line)
    }

    const gone = await run('manage-secret-key', { operation: 'delete', key_name: 'deploy' })
    expect(gone.outputs).toMatchObject({ outcome: 'changed', key_id })
    const left = await run('manage-secret-key', { operation: 'delete', key_name: 'deploy' })
    expect(left.outputs.outcome).toBe('unchanged')
    expect(changes().map(({ operationId }) => operationId)).toEqual(['createSecretKey', 'deleteSecretKey'])
  })

  it('takes the key out of RUNNER_TEMP when the job ends, and leaves one whose place was asked for', async ({
    environment,
  }) => {
    const { run } = await environment.fixture()
    const temp = environment.workspace({})
    const saved = await run('manage-secret-key', download, { temp })
    const file = join(temp, 'mykey.pem')
    expect(existsSync(file)).toBe(true)
    const cleaned = await runPost('manage-secret-key', saved, { temp })
    expect(cleaned).toMatchObject({ exitCode: 0, summary: '', outputs: {} })
    expect(cleaned.log).toContain('The private key was removed from')
    expect(existsSync(file)).toBe(false)
    const again = await runPost('manage-secret-key', saved, { temp })
    expect(again).toMatchObject({ exitCode: 0, annotations: [] })
    const asked = await run('manage-secret-key', { ...download, key_file: join(temp, 'mine') }, { temp })
    expect((await runPost('manage-secret-key', asked, { temp })).log).toBe('')
    expect(existsSync(join(temp, 'mine'))).toBe(true)
  })
})

describe.concurrent('the private key of a certificate', () => {
  it('is shown nowhere, given as text or as a file, not even in the debug log', async ({ environment }) => {
    const { run } = await environment.fixture()
    const { pubCert, priKey } = selfSigned('shop.example.com')
    const workspace = environment.workspace({ 'tls/shop.crt': pubCert, 'tls/shop.key': priKey })
    const texts = { cert_name: 'texts', pub_cert: pubCert, pri_key: priKey }
    const files = { cert_name: 'files', pub_cert: 'tls/shop.crt', pri_key: 'tls/shop.key' }
    for (const given of [texts, files]) {
      const step = await run('manage-certificate', given, { workspace, debug: true })
      expect(step.outputs.outcome).toBe('changed')
      const spoken = step.lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')
      for (const line of priKey.split('\n').filter((each) => !each.startsWith('-----'))) {
        expect(step.masks).toContain(line)
        expect(spoken + step.summary + JSON.stringify(step.outputs)).not.toContain(line)
      }
    }
  })
})
