import { expect, it } from 'vitest'
import { readDeclaration } from '../../../scripts/build/declarations.ts'
import { sample } from './sample.ts'

const { action } = sample('build-image')

it('finds the action under the name of its file in camel case', () => {
  const declaration = readDeclaration('src/actions/build-image.ts', { buildImage: action, other: 1 })
  expect(declaration).toEqual({
    ...{ file: 'src/actions/build-image.ts', constant: 'buildImage', folder: 'actions/build-image' },
    action,
  })
})

it.each([
  ['exports no action under that name', { build: action }, 'constant buildImage'],
  ['declares another name', { buildImage: { ...action, name: 'build' } }, 'must be build-image'],
])('refuses a file that %s', (_, exported, message) => {
  expect(() => readDeclaration('src/actions/build-image.ts', exported)).toThrow(message)
})

it('takes deploy for the root action', () => {
  const deploy = sample('deploy').action
  expect(readDeclaration('src/actions/deploy.ts', { deploy }).folder).toBe('.')
})
