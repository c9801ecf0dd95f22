import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { terminal } from '../../src/github/runner/commands.ts'
import { parseFileCommands } from './file-commands.ts'

/** Collects what is printed to the runner until the test ends; one entry a line. */
export function printed(): () => string[] {
  const chunks: string[] = []
  const spy = vi.spyOn(terminal, 'write').mockImplementation((text) => {
    chunks.push(text)
  })
  onTestFinished(() => spy.mockRestore())
  return () => chunks.join('').split(/\r?\n/).slice(0, -1)
}

/** A folder that is gone when the test ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Has outputs written to a file of their own; returns what the runner would read there, by name. */
export function outputFile(): () => Record<string, string> {
  const file = join(scratch(), 'output')
  writeFileSync(file, '')
  vi.stubEnv('GITHUB_OUTPUT', file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  return () => parseFileCommands(readFileSync(file, 'utf8'))
}
