import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { licensesText, packagesOf } from '../../../../scripts/build/bundle/licenses.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

it('finds every package of a bundle, joined modules and nested packages too', () => {
  const modules = [
    { name: '../../lib/main.js + 1 modules', modules: [{ name: '../../node_modules/@actions/core/lib/core.js' }] },
    { name: '../../node_modules/undici/index.js' },
    { name: '../../node_modules/undici/lib/agent.js' },
    { name: '../../node_modules/a/node_modules/b/index.js' },
    { name: 'external "node:fs"' },
  ]
  expect(packagesOf({ modules })).toEqual([
    'node_modules/@actions/core',
    'node_modules/a/node_modules/b',
    'node_modules/undici',
  ])
})

it('writes name, version and text of each licence', async () => {
  const text = await licensesText(root, ['node_modules/undici', 'node_modules/yaml'])
  expect(text).toMatch(/^undici \d+\.\d+\.\d+ \(MIT\)\n\nMIT License/)
  expect(text).toContain('\nyaml ')
})

it('stops where a package comes without its licence', async () => {
  await expect(licensesText(root, ['testing'])).rejects.toThrow('has no licence file')
})
