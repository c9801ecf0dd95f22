/** The documents as pages of a site: where each goes, in which language and in which part of the sidebar. */
import { posix } from 'node:path'
import type { Language } from '../../src/messages/message.ts'
import { languageOf } from '../build/docs/places.ts'
import type { Files } from '../build/files.ts'

export type Part = 'start' | 'actions' | 'guides' | 'internals'

export interface SitePage {
  /** The document in the repository. */
  readonly source: string
  /** Where it goes in the site: `actions/scale.md`, `zh-CN/actions/scale.md`. */
  readonly path: string
  readonly language: Language
  readonly part: Part
  readonly title: string
  readonly text: string
  /** True for a page that only says that there is none in this language. */
  readonly standIn: boolean
}

/** What a reader needs first; the others follow in their own order. */
const FIRST = ['inputs', 'authentication', 'events', 'github-deployments', 'troubleshooting', 'limits', 'rehearsals']

/** The pages of these documents, each language in the order of its sidebar. */
export function sitePages(documents: Files): readonly SitePage[] {
  const pages = [...documents].map(([source, text]) => pageOf(source, text))
  return [...pages, ...standIns(pages)].toSorted((one, other) => rank(one) - rank(other) || byName(one, other))
}

function pageOf(source: string, text: string): SitePage {
  const language = languageOf(source)
  const name = placeOf(source)
  const [, title = posix.basename(source, '.md')] = /^# (.+)$/m.exec(text) ?? []
  const part = name === 'index' ? 'start' : name.includes('/') ? partOf(name) : 'guides'
  return { source, path: pathOf(name, language), language, part, title, text, standIn: false }
}

function partOf(name: string): Part {
  return name.startsWith('actions/') ? 'actions' : 'internals'
}

/** The name of a page, which is the same in both languages: `index`, `actions/scale`, `limits`, `internals/speed`. */
function placeOf(source: string): string {
  if (/^README(?:\.zh-CN)?\.md$/.test(source)) return 'index'
  const action = /^actions\/([\w-]+)\/README/.exec(source)?.[1]
  const name = action === undefined ? source.replace(/^docs\/(?:zh-CN\/)?|\.md$/g, '') : `actions/${action}`
  return name === 'deploy' ? 'actions/deploy' : name
}

function pathOf(name: string, language: Language): string {
  return `${language === 'zh' ? 'zh-CN/' : ''}${name}.md`
}

/** The switch of languages leads to the same name in the other one: what is in English alone says so there. */
function standIns(pages: readonly SitePage[]): readonly SitePage[] {
  const paths = new Set(pages.map(({ path }) => path))
  return pages
    .filter(({ path, language }) => language === 'en' && !paths.has(`zh-CN/${path}`))
    .map((page) => ({
      ...page,
      path: `zh-CN/${page.path}`,
      language: 'zh' as const,
      text: `# ${page.title}\n\n本页只有英文版：[${page.title}](/${page.path})。\n`,
      standIn: true,
    }))
}

function rank({ part, path }: SitePage): number {
  const name = posix.basename(path, '.md')
  if (part === 'start') return 0
  if (part === 'actions') return name === 'deploy' ? 1 : 2
  if (part === 'internals') return 200
  const at = FIRST.indexOf(name)
  return 100 + (at < 0 ? FIRST.length : at)
}

function byName(one: SitePage, other: SitePage): number {
  return one.path < other.path ? -1 : 1
}
