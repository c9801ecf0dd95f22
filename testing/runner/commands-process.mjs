/**
 * Calls functions of @actions/core, or our own of the same names, as the standard input says: `[name, …arguments]`
 * each; `test/github/runner/commands.test.ts` compares what both print and write. `nonblocking` makes the standard
 * output refuse what it has no room for, and `open` leaves something that would keep the process for an hour.
 */
import { readFileSync } from 'node:fs'

const [which, mode] = process.argv.slice(2)
const core = await (which === 'package' ? import('@actions/core') : import('../../src/github/runner/commands.ts'))
if (mode === 'nonblocking') process.stdout._handle.setBlocking(false)
if (mode === 'open') setTimeout(() => {}, 3_600_000)
for (const [name, ...args] of JSON.parse(readFileSync(0, 'utf8'))) {
  const value = core[name](...args)
  if (value !== undefined) core.info(`${name}: ${JSON.stringify(value)}`)
  if (name === 'exportVariable') core.info(`${args[0]} is ${JSON.stringify(process.env[args[0]])}`)
}
