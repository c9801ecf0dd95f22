import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { main, post } from '../src/main.ts'
import { actions } from '../src/registry.ts'
import { defineAction } from '../src/step/action.ts'
import { parseFileCommands } from '../testing/runner/file-commands.ts'
import { captureOutput } from '../testing/runner/in-process.ts'
import { simulatedStep } from '../testing/simulated-step.ts'

const download = { operation: 'download', key_name: 'mykey' }

/** Runs the post step of an action with what the main step before it kept; returns what it printed and its exit code. */
async function ending(name: string) {
  const kept = parseFileCommands(readFileSync(process.env.GITHUB_STATE ?? '', 'utf8'))
  for (const [key, value] of Object.entries(kept)) vi.stubEnv(`STATE_${key}`, value)
  for (const variable of Object.keys(process.env)) if (variable.startsWith('INPUT_')) vi.stubEnv(variable, undefined)
  const [lines, before] = [captureOutput(), process.exitCode]
  process.exitCode = 0
  try {
    await post(name, process.env)
    const summary = readFileSync(process.env.GITHUB_STEP_SUMMARY ?? '', 'utf8')
    return { log: lines().join('\n'), exitCode: process.exitCode, kept, summary }
  } finally {
    process.exitCode = before
  }
}

describe('the post step of manage-secret-key', () => {
  async function downloaded(inputs: Readonly<Record<string, string>> = {}) {
    const step = await simulatedStep()
    const { outputs } = await step.main('manage-secret-key', { ...download, ...inputs })
    writeFileSync(process.env.GITHUB_STEP_SUMMARY ?? '', '')
    return outputs.key_file ?? ''
  }

  it('removes the key from RUNNER_TEMP and says so, in the log alone', async () => {
    const file = await downloaded()
    expect(existsSync(file)).toBe(true)
    const { log, exitCode, summary } = await ending('manage-secret-key')
    expect(existsSync(file)).toBe(false)
    expect(log).toBe(`The private key was removed from ${file}.`)
    expect({ exitCode, summary }).toEqual({ exitCode: 0, summary: '' })
  })

  it('keeps nothing of the key itself', async () => {
    const key = readFileSync(await downloaded(), 'utf8')
    const { kept } = await ending('manage-secret-key')
    expect(Object.keys(kept).sort()).toEqual(['key_file', 'key_print'])
    for (const line of key.split('\n').slice(1, -2)) expect(JSON.stringify(kept)).not.toContain(line)
  })

  it('succeeds where the file is gone already', async () => {
    const file = await downloaded()
    rmSync(file)
    expect(await ending('manage-secret-key')).toMatchObject({ log: expect.stringContaining('no longer'), exitCode: 0 })
  })

  it('leaves what stands in its place', async () => {
    const file = await downloaded()
    rmSync(file)
    mkdirSync(file)
    expect(await ending('manage-secret-key')).toMatchObject({
      log: expect.stringContaining('it was not removed'),
      exitCode: 0,
    })
    expect(existsSync(file)).toBe(true)
  })

  it.each([[{ key_file: 'mine.pem' }], [{ dry_run: 'true' }], [{ operation: 'get' }]])(
    'removes nothing and says nothing after %j',
    async (inputs) => {
      const file = await downloaded(inputs)
      expect(await ending('manage-secret-key')).toMatchObject({ kept: {}, log: '', exitCode: 0 })
      if ('key_file' in inputs) expect(readFileSync(file, 'utf8')).toContain('PRIVATE KEY')
    },
  )

  it('warns and succeeds where the file cannot be removed', async () => {
    const file = await downloaded()
    vi.stubEnv('GITHUB_STATE', undefined)
    vi.stubEnv('STATE_key_file', `${file}/inside`)
    vi.stubEnv('STATE_key_print', 'x')
    const lines = captureOutput()
    await post('manage-secret-key', process.env)
    // A path through a file is no path: systems differ in whether that is "not there" or an error of its own.
    expect(lines().join('\n')).toMatch(/could not be removed \(ENOTDIR\)|no longer in/)
  })
})

describe('any post step', () => {
  const broken = defineAction({
    name: 'broken',
    branding: { icon: 'x', color: 'red' },
    operations: [],
    run: async () => {},
    post: async (_kept, step) => {
      step.report({ headline: 'Told before it broke.' })
      throw new Error('It broke.')
    },
  })

  it('fails where it throws, with one annotation and the summary of what it told', async () => {
    await simulatedStep()
    Object.assign(actions, { broken: async () => broken })
    onTestFinished(() => void Reflect.deleteProperty(actions, 'broken'))
    const { log, exitCode, summary } = await ending('broken')
    expect(exitCode).toBe(1)
    expect(log).toMatch(/^::error title=Fengchao broken%3A failed::It broke\./m)
    expect(summary).toMatch(/^### ❌ broken/)
  })

  it('is refused by name where there is no such action', async () => {
    await expect(post('none')).rejects.toThrow('There is no action "none".')
    await expect(main('none')).rejects.toThrow('There is no action "none".')
  })

  it('does nothing for an action that has none', async () => {
    await simulatedStep()
    expect(await ending('scale')).toMatchObject({ log: '', exitCode: 0, summary: '' })
  })
})
