/** What our documents and examples show as environment files is read without a problem. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { problemsOf } from '../../testing/environment-file.ts'
import { environmentFiles } from './document-workflows.ts'

/** What stands in a name, or for a whole one. */
const GIVEN: Readonly<Record<string, string>> = { PR: '17', IMAGE: 'hub.c.163.com/acme/web:v1' }

const root = join(import.meta.dirname, '../..')
const examples = globSync('examples/environments/*.yaml', { cwd: root }).map((place) => ({
  place,
  text: readFileSync(join(root, place), 'utf8'),
}))

it('are shown', () => expect(environmentFiles.length).toBeGreaterThan(1))

it.each([...environmentFiles, ...examples])('$place is an environment file without a problem', async ({ text }) => {
  expect(await problemsOf(text, { missing: (name) => GIVEN[name] ?? `given-${name}` })).toEqual([])
})
