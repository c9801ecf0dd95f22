import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seededWorld } from '../../simulator/index.ts'
import { fingerprintOf } from '../../simulator/world/key-pairs.ts'
import { manageSecretKey } from '../../src/actions/manage-secret-key.ts'
import { type SimulatedStep, simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

// A process makes one key for each id.
const PRINT = seededWorld().secretKeys.map(fingerprintOf).join()
const download = { operation: 'download', key_name: 'mykey' }
const keysOf = ({ simulator }: SimulatedStep) => simulator.world.secretKeys
const tempOf = ({ workspace }: SimulatedStep) => join(workspace, '..')
const modeOf = (file: string) => statSync(file).mode & 0o777

describe('the rules of manage-secret-key', () => {
  it.each([
    [{}, 'Input key_name is required for operation apply'],
    [{ key_id: '119766' }, 'Input key_name is required for operation apply'],
    [
      { key_name: 'ci', key_id: '1' },
      'Input key_id cannot be combined with operation apply: the platform chooses the id',
    ],
    [{ operation: 'download' }, 'Input key_name is required for operation download, unless key_id is given'],
    [{ operation: 'delete' }, 'Input key_name is required for operation delete, unless key_id is given'],
    [{ operation: 'get' }, 'Input key_name is required for operation get, unless key_id is given'],
    [{ operation: 'create', key_name: 'a' }, 'Input operation must be apply, download, delete, get or list'],
    [{ ...download, key_file: '/etc/key.pem' }, 'Input key_file must be a path in the workspace'],
    [{ ...download, key_file: '../../key.pem' }, 'Input key_file must be a path in the workspace'],
    [{ ...download, key_file: 'none/key.pem' }, 'Input key_file must be a path that exists'],
    [{ ...download, key_file: '.' }, 'Input key_file must be the path of a file'],
  ])('refuse %j', refusedBy(manageSecretKey))

  it('ask for a file where there is no folder for temporary ones', async () => {
    const step = await simulatedStep({ env: { RUNNER_TEMP: undefined } })
    const { error } = await step.run(manageSecretKey, download)
    expect(String(error)).toContain('Input key_file is required here, because RUNNER_TEMP is not set to a folder')
    expect((await step.run(manageSecretKey, { ...download, operation: 'get' })).outcome).toBe('unchanged')
  })
})

describe('apply', () => {
  it('makes a key that is missing, and leaves one that is there', async () => {
    const step = await simulatedStep()
    const made = await step.main('manage-secret-key', { key_name: 'deploy' })
    const key = keysOf(step).find(({ name }) => name === 'deploy')
    const outputs = { key_id: String(key?.id), key_name: 'deploy', fingerprint: key?.fingerprint, key_file: '' }
    expect(made.outputs).toMatchObject({ ...outputs, outcome: 'changed', changed: 'true', keys: '' })
    expect(made.summary).toContain('SSH key deploy: created.')
    const again = await step.main('manage-secret-key', { key_name: 'deploy' })
    expect(again.outputs).toMatchObject({ ...outputs, outcome: 'unchanged', changed: 'false' })
    expect(step.changesSent()).toEqual(['createSecretKey'])
    expect(step.operations()).not.toContain('getPrivateKey')
  })

  it('makes the first key of an account', async () => {
    const step = await simulatedStep()
    keysOf(step).length = 0
    expect((await step.run(manageSecretKey, { key_name: 'first' })).outcome).toBe('changed')
    expect(keysOf(step)).toMatchObject([{ name: 'first' }])
  })

  it('writes no file, and says so where one was named', async () => {
    const step = await simulatedStep()
    const { log } = await step.run(manageSecretKey, { key_name: 'deploy', key_file: 'key.pem' })
    expect(log.join('\n')).toContain('key_file has an effect only for operation download; no file is written.')
    expect(existsSync(join(step.workspace, 'key.pem'))).toBe(false)
  })

  it('fails with the platform’s words where the quota is used up', async () => {
    const step = await simulatedStep()
    step.simulator.world.quotas.secretKeys = 1
    const { ending } = await step.run(manageSecretKey, { key_name: 'deploy' })
    expect(ending).toMatchObject({ outcome: 'failed', message: expect.stringContaining('4030013') })
    expect(ending?.hint).toContain('quota')
  })
})

describe('download', () => {
  it.each([{ key_name: 'mykey' }, { key_id: '119766' }])('saves the key of %j for its owner alone', async (name) => {
    const step = await simulatedStep()
    const { outputs, exitCode } = await step.main('manage-secret-key', { operation: 'download', ...name })
    const file = String(outputs.key_file)
    expect(file).toMatch(/\/mykey\.pem$/)
    expect(existsSync(join(tempOf(step), 'mykey.pem'))).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe(`${keysOf(step)[0]?.privateKey?.trim()}\n`)
    expect(modeOf(file)).toBe(0o600)
    expect(outputs).toMatchObject({ outcome: 'unchanged', key_id: '119766', key_name: 'mykey', fingerprint: PRINT })
    expect(outputs.changed).toBe('false')
    expect(exitCode).toBe(0)
    expect(step.changesSent()).toEqual([])
  })

  it('masks every line of it, and shows none', async () => {
    const step = await simulatedStep({ env: { RUNNER_DEBUG: '1' } })
    // A secret is declared once in a process, and the tests before have downloaded the other key.
    const [key] = keysOf(step)
    if (key !== undefined) key.id = 119767
    const { log, outputs, summary } = await step.main('manage-secret-key', download)
    const lines =
      keysOf(step)[0]
        ?.privateKey?.split('\n')
        .filter((line) => /^[^-]/.test(line)) ?? []
    expect(lines.length).toBeGreaterThan(10)
    const shown = [...log.filter((line) => !line.startsWith('::add-mask::')), JSON.stringify(outputs), summary].join(
      '\n',
    )
    for (const line of lines) {
      expect(log).toContain(`::add-mask::${line}`)
      expect(shown).not.toContain(line)
    }
  })

  it('takes the place of a file that is there, and leaves nothing else behind', async () => {
    const step = await simulatedStep()
    const file = join(tempOf(step), 'id')
    writeFileSync(file, 'old')
    chmodSync(file, 0o644)
    await step.run(manageSecretKey, { ...download, key_file: file })
    expect(readFileSync(file, 'utf8')).toContain('PRIVATE KEY')
    expect(modeOf(file)).toBe(0o600)
    expect(readdirSync(tempOf(step)).filter((name) => name.startsWith('.id'))).toEqual([])
  })

  it.each(['mykey.pem', 'named.pem'])('never goes through a link: %s', async (name) => {
    const step = await simulatedStep()
    const elsewhere = join(tempOf(step), 'elsewhere')
    writeFileSync(elsewhere, 'mine')
    symlinkSync(elsewhere, join(tempOf(step), name))
    const inputs = name === 'mykey.pem' ? download : { ...download, key_file: join(tempOf(step), name) }
    const { outcome, ending } = await step.run(manageSecretKey, inputs)
    expect(outcome).toBe('failed')
    expect(ending).toMatchObject({ message: expect.stringContaining('Input key_file must be the path of a file') })
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine')
    expect(lstatSync(join(tempOf(step), name)).isSymbolicLink()).toBe(true)
    expect(step.operations()).not.toContain('getPrivateKey')
  })

  it('warns of a file in the checkout, and writes it there', async () => {
    const step = await simulatedStep()
    const { outcome, log, outputs } = await step.run(manageSecretKey, { ...download, key_file: 'id_rsa' })
    expect(outcome).toBe('unchanged')
    expect(log.join('\n')).toContain('key_file is inside the workspace')
    expect(modeOf(String(outputs.key_file))).toBe(0o600)
    const outside = await step.run(manageSecretKey, { ...download, key_file: join(tempOf(step), 'id_rsa') })
    expect(outside.log.join('\n')).not.toContain('key_file is inside the workspace')
  })

  it('makes a file name of any key name', async () => {
    const step = await simulatedStep()
    keysOf(step)[0] = { id: 1, name: '../a b', fingerprint: PRINT, createdAt: 0 }
    const { outputs } = await step.run(manageSecretKey, { ...download, key_name: '../a b' })
    expect(outputs.key_file).toMatch(/\/\.\.-a-b\.pem$/)
  })

  it('neither fetches nor writes in a dry run', async () => {
    const step = await simulatedStep()
    const { outcome, outputs, headline } = await step.run(manageSecretKey, { ...download, dry_run: 'true' })
    expect(outcome).toBe('planned')
    expect(headline).toContain('would be written to')
    expect(existsSync(String(outputs.key_file))).toBe(false)
    expect(step.operations()).toEqual(['listSecretKeys'])
  })

  it('fails for a key that is not there, and for a platform that gives it no more', async () => {
    const step = await simulatedStep()
    const missing = await step.run(manageSecretKey, { ...download, key_name: 'none' })
    expect(missing.ending).toMatchObject({ outcome: 'failed', message: 'SSH key none does not exist.' })
    step.simulator.fault({ kind: 'status', status: 403, code: 4030009, match: { operationId: 'getPrivateKey' } })
    expect((await step.run(manageSecretKey, download)).ending?.message).toContain('4030009')
    expect(existsSync(join(tempOf(step), 'mykey.pem'))).toBe(false)
  })

  it.each(['<html>hello</html>', '-----BEGIN RSA PRIVATE KEY-----\nMIIE'])('writes no %j', async (text) => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'body', text, times: 99, match: { operationId: 'getPrivateKey' } })
    const { ending } = await step.run(manageSecretKey, download)
    expect(ending).toMatchObject({ outcome: 'failed', message: expect.stringContaining('a private key as PEM text') })
    expect(existsSync(join(tempOf(step), 'mykey.pem'))).toBe(false)
  })

  it('fetches again what a gateway answered', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'truncate', match: { operationId: 'getPrivateKey' } })
    const { outcome, outputs } = await step.run(manageSecretKey, download)
    expect(outcome).toBe('unchanged')
    expect(readFileSync(String(outputs.key_file), 'utf8')).toMatch(/-----END RSA PRIVATE KEY-----\n$/)
  })
})

describe('delete', () => {
  it.each([{ key_name: 'mykey' }, { key_id: '119766' }])('deletes %j, and leaves what is gone so', async (name) => {
    const step = await simulatedStep()
    const { outcome, outputs } = await step.run(manageSecretKey, { operation: 'delete', ...name })
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ key_id: 119766, key_name: 'mykey' })
    expect(keysOf(step)).toEqual([])
    expect((await step.run(manageSecretKey, { operation: 'delete', ...name })).outcome).toBe('unchanged')
    expect(step.changesSent()).toEqual(['deleteSecretKey'])
  })
})

describe('get and list', () => {
  it('get reads one by name or id', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('manage-secret-key', { operation: 'get', key_id: '119766' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', key_id: '119766', key_name: 'mykey', fingerprint: PRINT })
    const { ending } = await step.run(manageSecretKey, { operation: 'get', key_name: 'none' })
    expect(ending?.message).toBe('SSH key none does not exist.')
  })

  it('list gives all', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('manage-secret-key', { operation: 'list' })
    expect(JSON.parse(String(outputs.keys))).toMatchObject([{ id: 119766, name: 'mykey', fingerprint: PRINT }])
  })

  it('list gives an empty list for an account without keys', async () => {
    const step = await simulatedStep()
    keysOf(step).length = 0
    const { outputs, summary } = await step.main('manage-secret-key', { operation: 'list' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', keys: '[]' })
    expect(summary).toContain('0 SSH keys.')
  })
})
