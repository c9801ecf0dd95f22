/** Links and pictures of our documents; nothing is fetched. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/build/files.ts'
import { targetOf } from './documents.ts'
import { readMarkdown, root } from './markdown.ts'

/** Whom our documents send their readers to. */
const HOSTS = new Set(['c.163.com', 'docs.github.com', 'github.com', 'semver.org', 'www.contributor-covenant.org'])

const files = listFiles(root, '{*.md,actions/*/*.md,docs/**/*.md,examples/**/*.md,simulator/**/*.md}').map(readMarkdown)
const links = files.flatMap(({ path, sections }) =>
  sections.flatMap((section) => section.links.map((link) => ({ path, link }))),
)
const outside = links.filter(({ link }) => /^[a-z]+:/i.test(link))
const inside = links.filter(({ link }) => !/^[a-z]+:/i.test(link))
const pictures = files.flatMap(({ path, sections }) =>
  sections.flatMap((section) => section.pictures.map((picture) => ({ from: path, ...picture }))),
)

describe('links', () => {
  it.each(inside)('of $path lead somewhere: $link', ({ path, link }) => {
    const { file, anchor } = targetOf(path, link)
    expect(existsSync(join(root, file)), file).toBe(true)
    if (anchor === undefined) return
    expect(readMarkdown(file).sections.map((section) => section.anchor)).toContain(anchor)
  })

  it.each(outside)('of $path leave us by https, to hosts that we know: $link', ({ link }) => {
    const { protocol, hostname } = new URL(link)
    expect(protocol).toBe('https:')
    expect(HOSTS).toContain(hostname)
  })

  it('of both READMEs are among them, with anchors', () => {
    for (const readme of ['README.md', 'README.zh-CN.md'])
      expect(inside.filter(({ path, link }) => path === readme && link.includes('#')).length).toBeGreaterThan(10)
  })
})

const SIGNATURES: Readonly<Record<string, RegExp>> = { '.png': /^\x89PNG\r\n/, '.svg': /^(<\?xml|<svg)/ }

describe('pictures', () => {
  it.each([...new Set(pictures.map(({ from, path }) => targetOf(from, path).file))])(
    '%s is what its name says',
    (file) => {
      const start = readFileSync(join(root, file)).subarray(0, 64).toString('latin1')
      expect(start).toMatch(SIGNATURES[posix.extname(file)] ?? /^no such kind/)
      expect(statSync(join(root, file)).size).toBeLessThan(1024 * 1024)
    },
  )

  it.each(pictures.filter(({ media }) => media === undefined))('of $from can be heard: $path', ({ alt }) => {
    expect(alt?.length).toBeGreaterThan(20)
  })

  it.each([...new Set(pictures.map(({ from }) => from))])('of %s come in light and in dark', (path) => {
    const own = pictures.filter(({ from }) => from === path)
    const dark = own.filter(({ media }) => media === '(prefers-color-scheme: dark)').map((one) => one.path)
    const light = own.filter(({ media }) => media === '(prefers-color-scheme: light)').map((one) => one.path)
    const plain = own.filter(({ media }) => media === undefined).map((one) => one.path)
    expect(light).toEqual(plain)
    expect(dark).toEqual(plain.map((one) => one.replace(/-light(?=\.\w+$)/, '-dark')))
  })
})
