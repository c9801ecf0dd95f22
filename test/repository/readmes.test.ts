/** The README in English and the one in Chinese say the same: section by section, word for word where words are the program's. */
import { describe, expect, it, test } from 'vitest'
import { loadDeclarations } from '../../scripts/build/declarations.ts'
import { outcomes } from '../../src/github/runner/outcome.ts'
import { HINTS } from '../../src/messages/client/hints.ts'
import { exampleFiles } from '../../testing/examples/example-files.ts'
import { readMarkdown, root, type Section } from './markdown.ts'

const HAN = /\p{Script=Han}/u
const english = readMarkdown('README.md')
const chinese = readMarkdown('README.zh-CN.md')
const declarations = await loadDeclarations(root)
const actions = declarations.map(({ action }) => action)

const pairs = english.sections.map((section, i) => ({ title: section.title, section, other: chinese.sections[i] }))

/** Links within a README by the number of the section that they lead to; all others as they are. */
function targets({ links }: Section, all: readonly Section[]): string[] {
  const place = (link: string) => `section ${all.findIndex(({ anchor }) => `#${anchor}` === link)}`
  return links
    .filter((link) => !/^README(\.zh-CN)?\.md$/.test(link))
    .map((link) => (link.startsWith('#') ? place(link) : link))
    .toSorted()
}

const commands = (section: Section | undefined) =>
  section?.code.map(({ language, text }) => ({ language, text: text.replace(/^\s*#.*\n/gm, '') }))

const shape = (section: Section | undefined) => section?.tables.map((rows) => rows.map((cells) => cells.length))

describe('the READMEs', () => {
  it('have the same sections in the same order', () => {
    expect(chinese.sections.map(({ depth }) => depth)).toEqual(english.sections.map(({ depth }) => depth))
  })

  it('lead to one another on top', () => {
    expect(english.sections[0]?.links).toContain('README.zh-CN.md')
    expect(chinese.sections[0]?.links).toContain('README.md')
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

describe.each(pairs)('the section "$title" is the same in both', ({ title, section, other }) => {
  it('in its heading, where that names an action, and in Chinese elsewhere', () => {
    const named = actions.some(({ name }) => name === title) || section.depth === 1
    if (named) expect(other?.title).toBe(title)
    else expect(other?.title).toMatch(HAN)
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
    expect(other?.pictures.map(({ path, media }) => [path, media])).toEqual(
      section.pictures.map(({ path, media }) => [path, media]),
    )
    expect(other?.summaries).toHaveLength(section.summaries.length)
  })

  it('in where it leads to', () => {
    expect(other && targets(other, chinese.sections)).toEqual(targets(section, english.sections))
  })

  it('in the words of the program that it speaks of', () => {
    expect(new Set(other?.words)).toEqual(new Set(section.words))
  })

  it('in Chinese there', () => {
    for (const text of other?.texts ?? []) expect(text).toMatch(HAN)
    for (const { alt } of other?.pictures ?? []) expect(alt ?? '中').toMatch(HAN)
  })
})

describe.each(declarations)('the section of $action.name', ({ action: { name }, folder }) => {
  const section = english.sections.find(({ title }) => title === name)

  it('says what the action does and shows it', () => {
    expect(section?.texts.join('').length).toBeGreaterThan(60)
    const uses = `uses: OWNER/fengchao-actions${folder === '.' ? '' : `/${folder}`}@v1`
    expect(section?.code.map(({ text }) => text).join('\n')).toContain(uses)
  })

  it('has its tables', () => {
    expect(section?.tables.map(([head]) => head?.[0])).toEqual(expect.arrayContaining(['Input', 'Output']))
  })
})

const sectionOf = (anchor: string) => english.sections.find((section) => section.anchor === anchor)
const firstWords = (section: Section | undefined) =>
  section?.tables[0]?.slice(1).map(([cell = '']) => /`([^`]+)`/.exec(cell)?.[1])

test('every ending of a step is in the table of endings, in the order of the code', () => {
  expect(firstWords(sectionOf('how-a-step-ends'))).toEqual(outcomes)
})

test('every example is in the table of examples', () => {
  const names = exampleFiles.flatMap(({ path }) => /workflows\/(.*)$/.exec(path)?.[1] ?? [])
  expect(firstWords(sectionOf('examples'))?.toSorted()).toEqual(names)
})

test('the numbers of actions and of classes of errors that the READMEs name are right', () => {
  expect(english.text).toContain(`[All ${actions.length} actions](#the-actions)`)
  expect(chinese.text).toContain(`全部 ${actions.length} 个 Action`)
  expect(Object.keys(HINTS)).toHaveLength(11)
  expect(english.text).toContain('into eleven classes')
  expect(chinese.text).toContain('归为十一类')
})
