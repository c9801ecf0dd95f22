import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { it } from '../../../testing/fixture.ts'
import { runPost } from '../../../testing/runner/runner.ts'

const download = { operation: 'download', key_name: 'mykey' }

describe.concurrent('manage-secret-key', () => {
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

  it('warns of a file in the checkout', async ({ environment }) => {
    const { run } = await environment.fixture()
    const workspace = environment.workspace({})
    const { outputs, annotations } = await run('manage-secret-key', { ...download, key_file: 'id' }, { workspace })
    expect(outputs.outcome).toBe('unchanged')
    expect(annotations).toMatchObject([{ level: 'warning' }])
    expect(statSync(join(workspace, 'id')).mode & 0o777).toBe(0o600)
  })

  it('refuses a file elsewhere before it asks the platform', async ({ environment }) => {
    const { run, operations } = await environment.fixture()
    const { outputs, annotations } = await run('manage-secret-key', { ...download, key_file: '/etc/id' })
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toContain('Input key_file must be a path in')
    expect(operations()).toEqual([])
  })

  it('sends nothing that changes anything in a dry run, and fetches no key', async ({ environment }) => {
    const { run, changes, operations } = await environment.fixture()
    for (const inputs of [{ key_name: 'deploy' }, { ...download }, { operation: 'delete', key_name: 'mykey' }]) {
      const { outputs } = await run('manage-secret-key', { ...inputs, dry_run: 'true' })
      expect(outputs).toMatchObject({ outcome: 'planned', changed: 'false' })
    }
    expect(changes()).toEqual([])
    expect(operations()).not.toContain('getPrivateKey')
  })

  it('makes exactly one key where the answer is lost', async ({ environment }) => {
    const { run, simulator, world } = await environment.fixture()
    simulator.fault({ kind: 'drop_after', match: { operationId: 'createSecretKey' } })
    const { outputs } = await run('manage-secret-key', { key_name: 'deploy' })
    expect(outputs.outcome).toBe('changed')
    expect(world.secretKeys.filter(({ name }) => name === 'deploy')).toHaveLength(1)
  })

  it('is red where the platform refuses, and where there is no such key', async ({ environment }) => {
    const { run, world } = await environment.fixture()
    world.quotas.secretKeys = 1
    const full = await run('manage-secret-key', { key_name: 'deploy' })
    expect(full.outputs.outcome).toBe('failed')
    expect(full.annotations[0]?.message).toContain('4030013')
    const missing = await run('manage-secret-key', { ...download, key_name: 'none' })
    expect(missing.annotations[0]?.message).toContain('SSH key none does not exist.')
  })

  it('lists keys, and none as an empty list', async ({ environment }) => {
    const { run, world } = await environment.fixture()
    const some = await run('manage-secret-key', { operation: 'list' })
    expect(JSON.parse(some.outputs.keys ?? '')).toMatchObject([{ id: 119766, name: 'mykey' }])
    world.secretKeys.length = 0
    const none = await run('manage-secret-key', { operation: 'list' })
    expect(none.outputs).toMatchObject({ outcome: 'unchanged', keys: '[]' })
  })
})
