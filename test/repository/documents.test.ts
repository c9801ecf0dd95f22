/** Each document in English and the one in Chinese say the same: section by section, word for word where words are the program's. */
import { describe, expect, it, test } from 'vitest'
import { outcomes } from '../../src/github/runner/outcome.ts'
import { HINTS } from '../../src/messages/client/hints.ts'
import { pairs, placeOf, targetOf } from './documents.ts'
import type { Section } from './markdown.ts'

const HAN = /\p{Script=Han}/u

const sections = pairs.flatMap(({ english, chinese }) =>
  english.sections.map((section, i) => ({
    title: section.title,
    section,
    other: chinese.sections[i],
    path: english.path,
    chinesePath: chinese.path,
  })),
)

function placesOf({ links }: Section, path: string): string[] {
  // The two languages lead to one another on top.
  return links
    .map((link) => placeOf(path, link))
    .filter((place) => place !== `${placeOf(path, path.replace(/^.*\//, ''))}`)
}

const commands = (section: Section | undefined) =>
  section?.code.map(({ language, text }) => ({ language, text: text.replace(/^\s*#.*\n| +# .*$/gm, '') }))

const shape = (section: Section | undefined) => section?.tables.map((rows) => rows.map((cells) => cells.length))

describe.each(pairs)('$english.path and $chinese.path', ({ english, chinese }) => {
  it('have the same sections in the same order', () => {
    expect(chinese.sections.map(({ depth }) => depth)).toEqual(english.sections.map(({ depth }) => depth))
  })

  it('lead to one another on top', () => {
    const files = ({ path, sections: [top] }: typeof english) => top?.links.map((link) => targetOf(path, link).file)
    expect(files(english)).toContain(chinese.path)
    expect(files(chinese)).toContain(english.path)
  })

  it('write the same markers', () => {
    const markers = (text: string) => text.match(/^<!-- .* -->$/gm)
    expect(markers(chinese.text)).toEqual(markers(english.text))
  })

  it('are written by people: the Chinese one with Chinese punctuation, the English one without', () => {
    const prose = chinese.text.replace(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)|<[^>]*>/g, '')
    expect(prose.match(/.{0,9}(?:\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}).{0,9}/gu)).toBeNull()
    expect(english.text.match(/[\uff00-\uffef\u3000-\u303f]/g)).toBeNull()
  })
})

describe.each(sections)('the section "$title" of $path is the same in both', (one) => {
  const { title, section, other, path, chinesePath } = one

  it('in its heading, which is Chinese or a name', () => {
    if (!HAN.test(other?.title ?? '')) expect(other?.title).toBe(title)
  })

  it('in its code, but for comments', () => {
    expect(commands(other)).toEqual(commands(section))
  })

  it('in the rows and columns of its tables', () => {
    expect(shape(other)).toEqual(shape(section))
  })

  it('in the first cells of its tables, where they are words of the program', () => {
    const first = ({ tables }: Section) => tables.flatMap((rows) => rows.map(([cell = '']) => cell.match(/`[^`]+`/g)))
    expect(other && first(other)).toEqual(first(section))
  })

  it('in its lists, its pictures and what is folded', () => {
    expect(other?.lists).toEqual(section.lists)
    const shown = (from: string, { pictures }: Section) =>
      pictures.map(({ path: picture, media }) => [targetOf(from, picture).file, media])
    expect(other && shown(chinesePath, other)).toEqual(shown(path, section))
    expect(other?.summaries).toHaveLength(section.summaries.length)
  })

  it('in where it leads to', () => {
    expect(other && placesOf(other, chinesePath).toSorted()).toEqual(placesOf(section, path).toSorted())
  })

  it('in the words of the program that it speaks of', () => {
    expect(new Set(other?.words)).toEqual(new Set(section.words))
  })

  it('in Chinese there', () => {
    for (const text of other?.texts ?? [])
      if (/[a-z]{2}/i.test(text.replace(/`[^`]*`|\]\(.*?\)/g, ''))) expect(text).toMatch(HAN)
    for (const { alt } of other?.pictures ?? []) expect(alt ?? '中').toMatch(HAN)
  })
})

const readme = pairs.find(({ english }) => english.path === 'README.md')
const troubleshooting = pairs.find(({ english }) => english.path === 'docs/troubleshooting.md')

test('every ending of a step is in the table of endings, in the order of the code', () => {
  const section = readme?.english.sections.find(({ anchor }) => anchor === 'how-a-step-ends')
  const words = section?.tables[0]?.slice(1).map(([cell = '']) => /`([^`]+)`/.exec(cell)?.[1])
  expect(words).toEqual(outcomes)
})

test('the number of classes of errors that the documents name is right', () => {
  expect(Object.keys(HINTS)).toHaveLength(11)
  expect(troubleshooting?.english.text).toContain('into eleven classes')
  expect(troubleshooting?.chinese.text).toContain('归为十一类')
})

test.each(['README.md', 'README.zh-CN.md'])('%s is not longer than a reader bears', (path) => {
  const text = pairs.flatMap(({ english, chinese }) => [english, chinese]).find((file) => file.path === path)?.text
  expect(Buffer.byteLength(text ?? '')).toBeLessThanOrEqual(15 * 1024)
})
