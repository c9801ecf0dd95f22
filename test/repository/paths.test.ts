/** The files that our documents for contributors name are there, under just these names. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listFiles } from '../../scripts/build/files.ts'
import { readMarkdown, root } from './markdown.ts'

const FOLDERS = /^(?:src|test|testing|simulator|scripts|bench|tools|api|docs|examples|actions|dist|\.\w+)\//
/** They stand for any action, or are made when somebody follows the text. */
const EXAMPLES = /NAME|touch-service|\*|^\.(?:pictures|demo|site)\//

// The measures name files of an earlier commit as well.
const documents = listFiles(root, 'docs/internals/*.md').filter((file) => !file.endsWith('/measures.md'))
const named = ['CONTRIBUTING.md', ...documents].flatMap((file) => {
  const words = new Set(readMarkdown(file).sections.flatMap((section) => section.words))
  return [...words].filter((word) => FOLDERS.test(word) && !EXAMPLES.test(word)).map((path) => ({ file, path }))
})

it.each(named)('$file names $path', ({ path }) => {
  expect(existsSync(join(root, path))).toBe(true)
})

it('are many', () => {
  expect(named.length).toBeGreaterThan(50)
})
