import { expect, it } from 'vitest'
import { readGraph } from '../../../../../scripts/build/bundle/chunks/graph.ts'
import { bundleOf, chunkText, mainText } from './bundle.ts'

it('reads what each module requires and loads', () => {
  const { inMain, loadedByMain, modules } = readGraph(
    bundleOf([10], [{ id: 10, requires: [1, 11], loads: [12] }, { id: 11 }], [{ id: 12 }]),
  )
  expect([...inMain]).toEqual([1])
  expect(loadedByMain).toEqual([10])
  expect([...modules.keys()]).toEqual([10, 11, 12])
  expect(modules.get(10)).toMatchObject({ requires: [1, 11], loads: [12] })
})

it('knows the three ways in which webpack writes a load', () => {
  const main = mainText([10])
    .concat('__nccwpck_require__.e(/* import() */ 7).then(__nccwpck_require__.t.bind(__nccwpck_require__, 11, 19))\n')
    .concat('Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 12))\n')
  expect(readGraph(new Map([['dist/index.js', main]])).loadedByMain).toEqual([10, 11, 12])
})

it('takes a module that lies in several chunks once', () => {
  const { modules } = readGraph(bundleOf([10, 11], [{ id: 10 }, { id: 20 }], [{ id: 20 }, { id: 11 }]))
  expect([...modules.keys()].sort()).toEqual([10, 11, 20])
})

it.each<[string, Map<string, string>, string]>([
  ['without a main file', new Map(), 'dist/index.js is missing.'],
  [
    'with a module that differs between chunks',
    bundleOf([10], [{ id: 10 }], [{ id: 10, code: 'other' }]),
    'Module 10 differs in dist/3.index.js.',
  ],
  [
    'with a chunk of another shape',
    new Map([
      ['dist/index.js', mainText([])],
      ['dist/2.index.js', chunkText(2, [{ id: 10 }]).replace('ids', 'names')],
    ]),
    'dist/2.index.js is no chunk of the known shape.',
  ],
])('refuses a bundle %s', (_, files, message) => {
  expect(() => readGraph(files)).toThrow(message)
})
