import { mkdirSync, readdirSync, realpathSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyFileProblems, saveKey } from '../../../src/actions/manage-secret-key/key-file.ts'
import { InputError } from '../../../src/github/inputs/input.ts'
import { createLog } from '../../../src/github/report/log.ts'
import { captureOutput, createTempFolder } from '../../../testing/runner/in-process.ts'

const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----'

describe('the file of a key', () => {
  it('has a default only where there is a folder for temporary files', () => {
    expect(keyFileProblems(true, {})).toEqual([])
    expect(keyFileProblems(false, { RUNNER_TEMP: createTempFolder() })).toEqual([])
    for (const RUNNER_TEMP of [undefined, '', '/no/such/folder'])
      expect(keyFileProblems(false, { RUNNER_TEMP })).toMatchObject([{ input: 'key_file' }])
  })

  it('has no default where temporary files lie inside the workspace, also behind a link', () => {
    const workspace = realpathSync(createTempFolder())
    mkdirSync(join(workspace, 'temp'))
    const link = join(createTempFolder(), 'link')
    symlinkSync(join(workspace, 'temp'), link)
    for (const RUNNER_TEMP of [join(workspace, 'temp'), link, workspace]) {
      expect(keyFileProblems(false, { RUNNER_TEMP, GITHUB_WORKSPACE: workspace })).toEqual([
        { input: 'key_file', message: 'is required here, because RUNNER_TEMP is inside the workspace' },
      ])
      expect(keyFileProblems(true, { RUNNER_TEMP, GITHUB_WORKSPACE: workspace })).toEqual([])
    }
  })

  it('is named, and not the key, where it cannot be written', () => {
    const lines = captureOutput()
    const file = join(realpathSync(createTempFolder()), 'taken')
    mkdirSync(file)
    const save = () => saveKey(file, key, { log: createLog() })
    expect(save).toThrow(InputError)
    expect(save).toThrow('Input key_file must be a writable file; this one cannot be written (EISDIR)')
    expect(lines()).toContain('::add-mask::MIIEpAIBAAKCAQEA')
  })

  it('is not written where its folder came to lead elsewhere, and the error says so', () => {
    captureOutput()
    const [folder, elsewhere] = [realpathSync(createTempFolder()), createTempFolder()]
    mkdirSync(join(folder, 'keys'))
    renameSync(join(folder, 'keys'), join(folder, 'moved'))
    symlinkSync(elsewhere, join(folder, 'keys'))
    const save = () => saveKey(join(folder, 'keys', 'id'), key, { log: createLog() })
    expect(save).toThrow(InputError)
    expect(save).toThrow('Input key_file must be a file in a folder that does not change during the step')
    expect([...readdirSync(elsewhere), ...readdirSync(join(folder, 'moved'))]).toEqual([])
  })
})
