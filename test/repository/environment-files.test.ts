/** What our documents show as environment files is read without a problem. */
import { expect, it } from 'vitest'
import { problemsOf } from '../../testing/environment-file.ts'
import { environmentFiles } from './document-workflows.ts'

it('are shown', () => expect(environmentFiles.length).toBeGreaterThan(1))

it.each(environmentFiles)('$place is an environment file without a problem', async ({ text }) => {
  expect(await problemsOf(text, { missing: (name) => `given-${name}` })).toEqual([])
})
