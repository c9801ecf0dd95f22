import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { terminal } from '../../src/github/runner/commands.ts'
import { parseFileCommands } from './file-commands.ts'

/** Captures what is printed to the runner until the test ends; one entry per line. */
export function captureOutput(): () => string[] {
  const chunks: string[] = []
  const spy = vi.spyOn(terminal, 'write').mockImplementation((text) => {
    chunks.push(text)
  })
  onTestFinished(() => spy.mockRestore())
  return () => chunks.join('').split(/\r?\n/).slice(0, -1)
}

/** A folder that is removed when the test ends. */
export function createTempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Redirects outputs to a file; returns a function that reads them by name, as the runner would. */
export function captureOutputs(): () => Record<string, string> {
  const file = join(createTempFolder(), 'output')
  writeFileSync(file, '')
  vi.stubEnv('GITHUB_OUTPUT', file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  return () => parseFileCommands(readFileSync(file, 'utf8'))
}

const STEP_VARIABLES = /^(?:INPUT|GITHUB|RUNNER|FENGCHAO|ACTIONS|STATE)_|_PROXY$/i

/** Gives the process only these variables of a step, until `vi.unstubAllEnvs`. */
export function stubStepVariables(variables: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) if (STEP_VARIABLES.test(name)) vi.stubEnv(name, undefined)
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
}

/** Gives the process only these inputs, until `vi.unstubAllEnvs`. */
export function stubInputs(inputs: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) vi.stubEnv(name, undefined)
  for (const [name, text] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, text)
}
