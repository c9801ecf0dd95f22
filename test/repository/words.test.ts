/** Documents and titles of tests speak the words of the field, as messages do. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { listFiles } from '../../scripts/build/files.ts'
import { wordProblems } from '../messages/words.ts'
import { readMarkdown, root } from './markdown.ts'

const documents = listFiles(
  root,
  '{*.md,docs/*.md,docs/internals/*.md,actions/*/README.md,examples/README.md,simulator/README.md}',
)
  .filter((path) => !path.includes('zh-CN'))
  .map((path) => readMarkdown(path))
const tests = listFiles(root, 'test/**/*.test.ts')

/** What `it`, `test` and `describe` are called, `it.each(…)` as well. */
function titlesOf(source: string): string[] {
  const titles = source.matchAll(/^\s*(?:(?:it|test|describe)[\w.]*\(|\]?(?: as const)?\)\()\s*(['"`])(.+?)\1,/gm)
  return [...titles].flatMap(([, , title]) => title ?? [])
}

describe('a reader who knows GitHub Actions and Kubernetes needs no dictionary of ours', () => {
  it.each(documents)('for $path', ({ text }) => {
    expect(wordProblems(text.replace(/```[\s\S]*?```|`[^`]*`/g, ''))).toEqual([])
  })

  test('for the titles of tests', () => {
    const titles = tests.flatMap((path) =>
      titlesOf(readFileSync(join(root, path), 'utf8')).map((title) => `${path}: ${title}`),
    )
    expect(titles.length).toBeGreaterThan(1000)
    expect(titles.flatMap((title) => wordProblems(title).map((problem) => `${title} ${problem}`))).toEqual([])
  })

  test.each([
    ['The old image was put back.', ['says "put back" where the field says "rolled back"']],
    ['A step that fails is red.', ['says "is red" where the field says "failed or succeeded"']],
    ['Green means running; a blue-green release.', []],
  ])('and %s is seen for what it is', (sentence, problems) => {
    expect(wordProblems(sentence)).toEqual(problems)
  })
})
