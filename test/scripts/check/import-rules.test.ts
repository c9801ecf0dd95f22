import { expect, it } from 'vitest'
import { importsOf, problemsOf } from '../../../scripts/check/import-rules.ts'

it('reads static, dynamic, bare, type and exported imports, on several lines too', () => {
  const source = `
import type { A } from './a.ts'
import { b,
  c } from "./b.ts"
import './c.ts'
export { d } from './d.ts'
export * from './e.ts'
const f = await import('./f.ts')
type G = typeof import('./g.ts')`
  expect(importsOf(source).sort()).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts', './g.ts'])
})

it('takes neither comments nor texts for imports', () => {
  const source = `
// import { x } from './x.ts'
/** import('./y.ts') */
export const from = 'z'
export function mode(kind: 'a' | 'b') {}
export interface Move { from: 'w' }`
  expect(importsOf(source)).toEqual([])
})

it.each([
  ['src/client/resources/images.ts', '../path.ts'],
  ['src/client/http/transport.ts', 'undici'],
  ['src/client/http/multipart.ts', 'node:crypto'],
  ['src/changes/engine/wait.ts', '../../client/clock.ts'],
  ['src/github/inputs/yaml.ts', 'yaml'],
  ['src/github/api/deployment.ts', '@actions/github'],
  ['src/step/step.ts', '../changes/engine/wait.ts'],
  ['src/actions/scale.ts', '../github/inputs/inputs.ts'],
  ['src/registry.ts', './actions/scale.ts'],
  ['src/main.ts', './registry.ts'],
  ['simulator/main.ts', '../api/operations.ts'],
  ['simulator/world/file.ts', 'yaml'],
  ['src/bundle.ts', './main.ts'],
  ['src/bundle.ts', '../simulator/rehearsal/process.ts'],
])('lets %s import %s', (file, specifier) => {
  expect(problemsOf(file, `import { x } from '${specifier}'`)).toEqual([])
})

it.each([
  ['src/client/resources/images.ts', '@actions/core'],
  ['src/client/resources/images.ts', '../../changes/engine/wait.ts'],
  ['src/changes/engine/wait.ts', '../../github/report/log.ts'],
  ['src/changes/engine/wait.ts', 'undici'],
  ['src/github/report/log.ts', '../../client/errors.ts'],
  ['src/actions/scale.ts', './deploy.ts'],
  ['src/actions/scale.ts', '@actions/core'],
  ['src/step/step.ts', '../actions/scale.ts'],
  ['src/main.ts', './actions/scale.ts'],
  ['src/client/resources/images.ts', '../../../simulator/world/world.ts'],
  ['src/main.ts', '../scripts/build/files.ts'],
  ['src/github/report/log.ts', '../../../testing/runner/runner.ts'],
  ['simulator/main.ts', '../src/client/codes.ts'],
  ['simulator/main.ts', 'ajv'],
  ['src/bundle.ts', './actions/scale.ts'],
  ['src/actions/rehearse.ts', '../../simulator/rehearsal/process.ts'],
  ['src/actions/rehearse/process.ts', '../../../simulator/rehearsal/process.ts'],
  ['src/main.ts', './bundle.ts'],
])('does not let %s import %s', (file, specifier) => {
  expect(problemsOf(file, `const x = await import('${specifier}')`)).toEqual([`${file} must not import ${specifier}.`])
})

it('knows no file that lies outside the cut', () => {
  expect(problemsOf('src/utils.ts', '')).toEqual([expect.stringContaining('outside the cut')])
})
