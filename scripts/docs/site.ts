/** What VitePress is given: the pages, their pictures, and what its configuration is made of. */

import type { Language } from '../../src/messages/message.ts'
import type { Files } from '../build/files.ts'
import { type Part, type SitePage, sitePages } from './pages.ts'
import { siteText } from './site-text.ts'

interface SidebarGroup {
  readonly text: string
  readonly collapsed?: boolean
  readonly items: readonly { readonly text: string; readonly link: string }[]
}

/** One language of the site. */
export interface SiteLanguage {
  readonly sidebar: readonly SidebarGroup[]
  readonly nav: readonly { readonly text: string; readonly link: string }[]
}

/** What `tools/docs/.vitepress/config.mjs` reads. */
export interface SiteData {
  /** Where the site lies on its host: GitHub's pages have the name of the repository there. */
  readonly base: string
  readonly repository: string
  readonly languages: Readonly<Record<Language, SiteLanguage>>
}

export interface Site {
  readonly data: SiteData
  /** The pages by their paths in the site. */
  readonly pages: Files
  /** The pictures by their paths in the repository, which are those in the site. */
  readonly pictures: readonly string[]
}

const TITLES: Readonly<Record<Language, Readonly<Record<Part, string>>>> = {
  en: { start: 'Start', actions: 'Actions', guides: 'Guides', internals: 'How it works' },
  zh: { start: '开始', actions: 'Action', guides: '指南', internals: '实现（英文）' },
}
const OVERVIEW: Readonly<Record<Language, string>> = { en: 'Overview', zh: '概览' }
const PARTS: readonly Part[] = ['start', 'actions', 'guides', 'internals']

/** The site of these documents. */
export function siteOf(documents: Files, repository: string): Site {
  const pages = sitePages(documents)
  const texts = pages.map((page) => ({ page, ...siteText(page, { pages, repository }) }))
  return {
    data: {
      base: `/${repository.split('/')[1]}/`,
      repository,
      languages: { en: languageOf('en', pages), zh: languageOf('zh', pages) },
    },
    pages: new Map(texts.map(({ page, text }) => [page.path, text])),
    pictures: [...new Set(texts.flatMap((one) => one.pictures))],
  }
}

function languageOf(language: Language, pages: readonly SitePage[]): SiteLanguage {
  const own = pages.filter((page) => page.language === language)
  const sidebar = PARTS.map((part) => ({
    text: TITLES[language][part],
    ...(part === 'internals' ? { collapsed: true } : {}),
    items: own
      .filter((page) => page.part === part)
      .map((page) => ({ text: part === 'start' ? OVERVIEW[language] : page.title, link: linkOf(page) })),
  }))
  const nav = sidebar.slice(1, 3).flatMap(({ text, items: [first] }) => (first ? [{ text, link: first.link }] : []))
  return { sidebar, nav }
}

function linkOf({ path }: SitePage): string {
  return `/${path.replace(/(?:(?<=^|\/)index)?\.md$/, '')}`
}
