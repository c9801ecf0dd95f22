import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyFileProblems, saveKey } from '../../src/step/key-file.ts'
import { InputError } from '../../src/workflow/input.ts'
import { printed, scratch } from '../workflow/runner.ts'

describe('the file of a key', () => {
  it('has a default only where there is a folder for temporary files', () => {
    expect(keyFileProblems(true, {})).toEqual([])
    expect(keyFileProblems(false, { RUNNER_TEMP: scratch() })).toEqual([])
    for (const RUNNER_TEMP of [undefined, '', '/no/such/folder'])
      expect(keyFileProblems(false, { RUNNER_TEMP })).toMatchObject([{ input: 'key_file' }])
  })

  it('is named, and not the key, where it cannot be written', () => {
    const lines = printed()
    const file = join(scratch(), 'taken')
    mkdirSync(file)
    const save = () => saveKey(file, '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----')
    expect(save).toThrow(InputError)
    expect(save).toThrow('Input key_file takes a file that can be written; this one cannot (EISDIR)')
    expect(lines()).toContain('::add-mask::MIIEpAIBAAKCAQEA')
  })
})
