import { expect, it } from 'vitest'
import { namesOf } from '../../../../../scripts/build/bundle/chunks/names.ts'
import type { Chunk } from '../../../../../scripts/build/bundle/chunks/partition.ts'

const chunk = (modules: readonly number[], ...users: readonly number[]): Chunk => ({ modules, users: new Set(users) })

function named(chunks: readonly Chunk[], paths: Readonly<Record<number, string>>): (string | undefined)[] {
  const names = namesOf(chunks, { pathOf: (id) => paths[id] ?? '', sizeOf: (id) => id })
  return chunks.map((each) => names.get(each))
}

it('names a chunk after what it is loaded for, and a shared one after its largest module', () => {
  const paths = { 10: '../../lib/src/actions/scale.js', 20: '../../lib/src/changes/engine/apply.js', 5: 'x/small.js' }
  expect(named([chunk([10, 20], 10), chunk([5, 20], 10, 11)], paths)).toEqual(['scale', 'apply'])
})

it('tells two of one name apart by their folders', () => {
  const paths = { 10: '../../lib/src/actions/scale.js', 11: '../../lib/src/changes/services/scale.js' }
  expect(named([chunk([10], 10), chunk([11], 11)], paths)).toEqual(['scale', 'services-scale'])
})

it('names packages by what they are called', () => {
  const paths = { 10: '../../node_modules/yaml/dist/index.js', 11: '../../node_modules/@actions/github/lib/github.js' }
  expect(named([chunk([10], 10), chunk([11], 11)], paths)).toEqual(['yaml', 'github'])
})

it('fails where no name is left', () => {
  expect(() => named([chunk([10], 10), chunk([11], 11)], { 10: 'a.js', 11: 'a.js' })).toThrow('No name is left')
})
