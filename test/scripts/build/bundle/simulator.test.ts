import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { simulatorFiles } from '../../../../scripts/build/bundle/simulator.ts'
import { listFiles } from '../../../../scripts/build/files.ts'
import { readResources } from '../../../../simulator/api/documents.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const files = await simulatorFiles()
const bundled = JSON.parse(files.get('dist/simulator.json') ?? '')

it('has in dist what the repository has, as the build writes it', () => {
  for (const [path, text] of files) expect(readFileSync(`${root}/${path}`, 'utf8')).toBe(text)
})

it('leaves out what is written for people, and never a field of that name', () => {
  const { schemas } = bundled.description.components
  expect(schemas.LoadBalancer).not.toHaveProperty('description')
  expect(schemas.LoadBalancerCreation.properties).toHaveProperty('description', { type: 'string' })
  expect(JSON.stringify(bundled.description)).not.toContain('"example"')
})

it('keeps every word of the schemas, which users read', async () => {
  const { worldSchema, faultsSchema, smallWorld } = await readResources()
  expect(bundled).toMatchObject({ worldSchema, faultsSchema, smallWorld })
})

it('is loaded by its own stub alone', () => {
  const naming = listFiles(root, 'dist/*.js').filter((path) => {
    const text = readFileSync(`${root}/${path}`, 'utf8')
    return text.includes("from './index.js'") && text.includes('simulator')
  })
  expect(naming).toEqual(['dist/simulator.js'])
})
