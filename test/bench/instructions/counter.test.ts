import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { counted, counterAtHand } from '../../../bench/instructions/counter.ts'
import { floor } from '../../../bench/processes.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fengchao-counter-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function program(name: string, script: string): void {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}

const perfLine = 'echo "1234567;;instructions:u;100;100.00;;" >&2'

it('prefers callgrind, and runs this Node under it with a seed', async () => {
  program('valgrind', 'echo "$@"; echo "==1== Collected : 90123456" >&2')
  program('perf', perfLine)
  const counter = counterAtHand(folder)
  if (counter === undefined) throw new Error('A counter is at hand.')
  expect(counter.name).toBe('callgrind')
  expect(counter.under(floor, 7).args).toEqual(expect.arrayContaining([process.execPath, '--random-seed=7', '-e', '0']))
  expect(await counted(counter, floor, 7)).toBe(90_123_456)
})

it('takes perf where there is no valgrind', async () => {
  program('perf', perfLine)
  const counter = counterAtHand(folder)
  expect(counter?.name).toBe('perf')
  expect(counter && (await counted(counter, floor, 1))).toBe(1_234_567)
})

it('has none where perf is not allowed to count, or where there is neither', () => {
  expect(counterAtHand(folder)).toBeUndefined()
  program('perf', 'echo "<not supported>;;instructions:u;0;100.00;;" >&2')
  expect(counterAtHand(folder)).toBeUndefined()
})

it('says what a process printed that was not counted', async () => {
  program('valgrind', 'echo no such tool')
  const counter = counterAtHand(folder)
  await expect(counter && counted(counter, floor, 1)).rejects.toThrow('no such tool')
})
