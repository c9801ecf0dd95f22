import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { readState, saveState } from '../../../src/github/runner/state.ts'
import { parseFileCommands } from '../../../testing/runner/file-commands.ts'
import { createTempFolder } from '../../../testing/runner/in-process.ts'

it('hands texts of several lines to the runner, one under each name', () => {
  const file = join(createTempFolder(), 'state')
  writeFileSync(file, '')
  vi.stubEnv('GITHUB_STATE', file)
  onTestFinished(() => void vi.unstubAllEnvs())
  saveState('file', '/tmp/a\nb=c')
  saveState('print', '1')
  expect(parseFileCommands(readFileSync(file, 'utf8'))).toEqual({ file: '/tmp/a\nb=c', print: '1' })
})

it('reads back what the runner says was kept, and nothing else', () => {
  expect(readState({ STATE_file: 'a', STATE_: '', INPUT_FILE: 'b', MY_STATE_x: 'c' })).toEqual({ file: 'a', '': '' })
})
