/** Where somebody who is new finds what they look for: from the README, in at most two clicks. */
import { expect, test } from 'vitest'
import { chineseOf, pairs, targetOf } from './documents.ts'
import type { MarkdownFile } from './markdown.ts'

const files = new Map(pairs.flatMap(({ english, chinese }) => [english, chinese].map((file) => [file.path, file])))

/** What is asked, and the section that answers it: a document, and words of the program that only this section has there. */
const questions: readonly (readonly [question: string, document: string, answer: RegExp])[] = [
  ['what to do about a failed rollout', 'docs/troubleshooting.md', /`rolled_back`/],
  ['how to use two accounts', 'docs/authentication.md', /secrets\.STAGING_APP_KEY[\s\S]*secrets\.PRODUCTION_APP_KEY/],
  ['why the deployment of a fork has no secrets', 'docs/events.md', /`pull_request_target`/],
  ['how to roll back', 'docs/troubleshooting.md', /image_path: \$\{\{ inputs\.image \}\}/],
  ['what must be quoted in YAML', 'docs/inputs.md', /`tag: '1\.10'`/],
]

interface Place {
  readonly file: string
  readonly anchor: string | undefined
}

/** Every place that a document leads to. */
function linksOf(file: MarkdownFile | undefined): readonly Place[] {
  return file?.sections.flatMap(({ links }) => links.map((link) => targetOf(file.path, link))) ?? []
}

function clicksTo(readme: string, found: (place: Place) => boolean): number {
  const first = linksOf(files.get(readme))
  if (first.some(found)) return 1
  return first.some(({ file }) => linksOf(files.get(file)).some(found)) ? 2 : Number.POSITIVE_INFINITY
}

/** The section itself, as text: its paragraphs, code and tables. */
function answers(path: string, answer: RegExp): readonly string[] {
  const sections = files.get(path)?.sections ?? []
  return sections
    .filter(({ texts, code, tables }) =>
      answer.test([...texts, ...code.map(({ text }) => text), ...tables.flat(2)].join('\n')),
    )
    .map(({ anchor }) => anchor)
}

test.each(questions)('%s', (_, document, answer) => {
  for (const [readme, path] of [
    ['README.md', document],
    ['README.zh-CN.md', chineseOf(document)],
  ] as const) {
    const [anchor, ...others] = answers(path, answer)
    expect([anchor === undefined, others], `${path} has one answer`).toEqual([false, []])
    expect(clicksTo(readme, (place) => place.file === path && place.anchor === anchor)).toBeLessThanOrEqual(2)
  }
})

test('a section that nothing leads to is not found', () => {
  expect(clicksTo('README.md', ({ anchor }) => anchor === 'no-such-section')).toBe(Number.POSITIVE_INFINITY)
})
