/** The pages on environment files show files that are read without a problem, and the same in both languages. */
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { problemsOf } from '../../testing/environment-file.ts'

const pageOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const PAGES = ['docs/environment-files.md', 'docs/zh-CN/environment-files.md']

const blocksOf = (page: string, language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block)

describe.each(PAGES)('%s', (path) => {
  const files = blocksOf(pageOf(path), 'yml')

  it('shows files', () => expect(files.length).toBeGreaterThan(1))

  it.each(files)('shows a file without a problem: %#', async (text) => {
    expect(await problemsOf(text, { missing: (name) => `given-${name}` })).toEqual([])
  })
})

test('the pages show the same code and speak of the same keys', () => {
  const [english = '', chinese = ''] = PAGES.map(pageOf)
  for (const language of ['yml', 'yaml']) expect(blocksOf(chinese, language)).toEqual(blocksOf(english, language))
  const words = (page: string) => new Set(page.replace(/^```[\s\S]*?^```$/gm, '').match(/`[^`\n]+`/g))
  expect(words(chinese)).toEqual(words(english))
})
