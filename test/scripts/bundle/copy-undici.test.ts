import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const require = createRequire(import.meta.url)
const theirs = join(root, 'node_modules/undici/lib')

it('our numbers of the parser are those of undici, and all that it reads', () => {
  const full = require(join(theirs, 'llhttp/constants.js'))
  const ours = {}
  runInNewContext(readFileSync(join(root, 'scripts/bundle/undici/llhttp/constants.js'), 'utf8'), { exports: ours })
  expect(full).toMatchObject(ours)
  const client = readFileSync(join(theirs, 'dispatcher/client-h1.js'), 'utf8')
  const read = [...client.matchAll(/^(?! *\/\/).*\bconstants\.(\w+)\.(\w+)/gm)].map(
    ([, table, name]) => `${table}.${name}`,
  )
  expect([...new Set(read)].toSorted()).toEqual(
    Object.entries<object>(ours)
      .flatMap(([table, names]) => Object.keys(names).map((name) => `${table}.${name}`))
      .toSorted(),
  )
})

it('names of headers are as undici has them, in lower case, without its tree of known ones', () => {
  const { wellknownHeaderNames } = require(join(theirs, 'core/constants.js'))
  const { tree } = require(join(theirs, 'core/tree.js'))
  for (const name of wellknownHeaderNames) {
    const bytes = Buffer.from(name)
    expect(tree.lookup(bytes)).toBe(bytes.toString('latin1').toLowerCase())
  }
})
