/** The site of the documents, as VitePress is given it; nothing is installed for these. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { documents } from '../../scripts/build/docs/documents.ts'
import { type SitePage, sitePages } from '../../scripts/docs/pages.ts'
import { siteOf } from '../../scripts/docs/site.ts'
import { siteText } from '../../scripts/docs/site-text.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = await documents(root)
const site = siteOf(files, 'octocat/shop-actions')
const { en, zh } = site.data.languages

const linkOf = (path: string) => `/${path.replace(/index\.md$|\.md$/, '')}`
const links = ({ sidebar }: typeof en) => sidebar.flatMap(({ items }) => items.map(({ link }) => link))

describe('the site', () => {
  it('has every document as a page, in both languages under the same name', () => {
    for (const path of files.keys()) expect(sitePages(files).map(({ source }) => source)).toContain(path)
    const paths = [...site.pages.keys()]
    const english = paths.filter((path) => !path.startsWith('zh-CN/'))
    expect(english).toEqual(expect.arrayContaining(['index.md', 'actions/deploy.md', 'actions/scale.md', 'inputs.md']))
    expect(paths.filter((path) => path.startsWith('zh-CN/')).toSorted()).toEqual(
      english.map((path) => `zh-CN/${path}`).toSorted(),
    )
  })

  it('has every page in the sidebar of its language, once', () => {
    const pages = [...site.pages.keys()].map(linkOf)
    const chinese = (link: string) => link.startsWith('/zh-CN/')
    expect(links(en).toSorted()).toEqual(pages.filter((link) => !chinese(link)).toSorted())
    expect(links(zh).toSorted()).toEqual(pages.filter(chinese).toSorted())
    expect(en.sidebar.map(({ text }) => text)).toEqual(['Start', 'Actions', 'Guides', 'How it works'])
    expect(links(en).slice(0, 2)).toEqual(['/', '/actions/deploy'])
    for (const { text, link } of en.nav) expect([text, links(en).includes(link)]).toEqual([text, true])
  })

  it('leads from page to page, and elsewhere only by https', () => {
    for (const [path, text] of site.pages) {
      const prose = text.replace(/^```[\s\S]*?^```$|`[^`\n]+`/gm, '')
      for (const [, target = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https:|^#/.test(target)) continue
        const [file = ''] = target.slice(1).split('#')
        const there = site.pages.has(file) || site.pictures.includes(file)
        expect([path, target, there]).toEqual([path, target, true])
      }
    }
  })

  it('has the pictures that its pages show, in both themes', () => {
    expect(site.pictures.length).toBeGreaterThan(5)
    for (const picture of site.pictures) expect(existsSync(join(root, picture)), picture).toBe(true)
    for (const picture of site.pictures.filter((one) => one.includes('-light.')))
      expect(site.pictures).toContain(picture.replace('-light.', '-dark.'))
    expect([...site.pages.values()].join('')).not.toContain('<picture>')
  })

  it('lies where GitHub publishes the pages of a repository', () => {
    expect(site.data.base).toBe('/shop-actions/')
  })
})

describe('a page of the site', () => {
  const page = (source: string, text: string): SitePage => {
    const [found] = sitePages(new Map([[source, text]]))
    if (found === undefined) throw new Error('There is no page.')
    return found
  }
  const shown = (source: string, text: string) =>
    siteText(page(source, text), { pages: sitePages(files), repository: 'octocat/shop-actions' })

  it.each([
    ['actions/scale/README.md', '[a](../../docs/inputs.md#lists)', '[a](/inputs.md#lists)'],
    ['docs/zh-CN/inputs.md', '[a](../../actions/scale/README.zh-CN.md)', '[a](/zh-CN/actions/scale.md)'],
    ['docs/zh-CN/inputs.md', '[a](../internals/speed.md)', '[a](/internals/speed.md)'],
    [
      'README.md',
      '[a](SECURITY.md#advice)',
      '[a](https://github.com/octocat/shop-actions/blob/main/SECURITY.md#advice)',
    ],
    [
      'README.md',
      '[a](examples/workflows)',
      '[a](https://github.com/octocat/shop-actions/tree/main/examples/workflows)',
    ],
    ['README.md', '[a](#here) [b](https://github.com)', '[a](#here) [b](https://github.com)'],
    ['README.md', '`[a](SECURITY.md)`', '`[a](SECURITY.md)`'],
    ['README.md', '```\n[a](SECURITY.md)\n```', '```\n[a](SECURITY.md)\n```'],
    ['docs/internals/speed.md', '![a](../../bench/start.svg)', '![a](/bench/start.svg)'],
  ])('of %s leads from %s to where that is', (source, text, expected) => {
    expect(shown(source, `# T\n\n${text}`).text).toBe(`# T\n\n${expected}`)
  })

  it('leaves the switch of languages and of themes to the site', () => {
    const picture =
      '<picture>\n<source srcset="docs/a-dark.png"><img alt="What it shows" src="docs/a-light.png">\n</picture>'
    const { text, pictures } = shown('README.md', `# T\n\nEnglish | [简体中文](README.zh-CN.md)\n\n${picture}\n`)
    expect(text).toBe(
      '# T\n\n<img class="light-only" alt="What it shows" src="/docs/a-light.png">\n<img class="dark-only" alt="What it shows" src="/docs/a-dark.png">\n',
    )
    expect(pictures).toEqual(['docs/a-light.png', 'docs/a-dark.png'])
  })

  it('that is in English alone says so in Chinese, and leads there', () => {
    const pages = siteOf(new Map([['docs/internals/speed.md', '# Speed\n']]), 'octocat/shop-actions').pages
    expect(pages.get('zh-CN/internals/speed.md')).toBe('# Speed\n\n本页只有英文版：[Speed](/internals/speed.md)。\n')
  })
})

describe('what the generator is told', () => {
  const generator = join(root, 'tools/docs')
  const read = (path: string) => readFileSync(join(generator, path), 'utf8')

  it('has search, both languages and the pages that npm run docs writes', () => {
    const config = read('.vitepress/config.mjs')
    for (const part of ["provider: 'local'", "'zh-CN': {", "srcDir: 'pages'", "outDir: '../../.site'", 'languages.zh'])
      expect(config).toContain(part)
    expect(config).not.toMatch(/appearance: false|ignoreDeadLinks/)
  })

  it('writes nothing into a folder that is committed', () => {
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['.site/', 'tools/docs/pages/', 'node_modules']))
  })

  it('gives a heading the anchor that GitHub gives it, and takes Chinese apart for the search', async () => {
    const { anchorOf, wordsOf }: Record<string, (text: string) => unknown> = await import(
      pathToFileURL(join(generator, '.vitepress/text.mjs')).href
    )
    expect(anchorOf?.('A job’s environment, and `deploy`')).toBe('a-jobs-environment-and-deploy')
    expect(anchorOf?.('步骤的结局')).toBe('步骤的结局')
    expect(wordsOf?.('min_ready_seconds 回滚, v2')).toEqual(['min_ready_seconds', '回', '滚', 'v2'])
  })
})
