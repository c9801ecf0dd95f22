import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'

/** Collects what is printed to the runner until the test ends; one entry a line. */
export function captureOutput(): () => string[] {
  const chunks: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    chunks.push(String(chunk))
    return true
  })
  onTestFinished(() => spy.mockRestore())
  return () => chunks.join('').split(/\r?\n/).slice(0, -1)
}

/** A folder that is gone when the test ends. */
export function createTempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Has outputs written to a file of their own; returns what the runner would read there, by name. */
export function captureOutputs(): () => Record<string, string> {
  const file = join(createTempFolder(), 'output')
  writeFileSync(file, '')
  vi.stubEnv('GITHUB_OUTPUT', file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const entry = /^(.+?)<<(ghadelimiter_[\w-]+)\r?\n([\s\S]*?)\r?\n\2$/gm
  return () =>
    Object.fromEntries([...readFileSync(file, 'utf8').matchAll(entry)].map(([, name, , value]) => [name, value]))
}
