/** A document as the site shows it: links lead to pages of the site or to GitHub, and pictures follow its theme. */
import { posix } from 'node:path'
import type { SitePage } from './pages.ts'

/** What the links of a page need to know. */
export interface Surroundings {
  readonly pages: readonly SitePage[]
  /** Owner and name of the project on GitHub. */
  readonly repository: string
}

/** What a page becomes, and the pictures that it shows, by their paths in the repository. */
export interface SiteText {
  readonly text: string
  readonly pictures: readonly string[]
}

/** Code as it is, which no link is in. */
const CODE = /(^```[\s\S]*?^```$|`[^`\n]+`)/m
/** The line on top that leads to the other language: the site has a switch for that. */
const LANGUAGES = /^(?:English \| \[.*\]\(.*\)|\[English\]\(.*\) \| .*)\n\n?/m

export function siteText(page: SitePage, surroundings: Surroundings): SiteText {
  const pictures = new Set<string>()
  const show = (target: string) => {
    const path = posix.join(posix.dirname(page.source), target)
    pictures.add(path)
    return `/${path}`
  }
  const lead = (target: string) => (/\.(?:png|svg)$/.test(target) ? show(target) : linkOf(target, page, surroundings))
  const parts = page.text.replace(LANGUAGES, '').split(CODE)
  const text = parts.map((part, i) =>
    i % 2 === 1
      ? part
      : part
          .replace(/<picture>[\s\S]*?<\/picture>/g, (picture) => themed(picture, show))
          .replace(/\]\(([^)\s]+)\)/g, (_, target: string) => `](${lead(target)})`),
  )
  return { text: text.join(''), pictures: [...pictures] }
}

/** An image a theme: the site has a switch of its own, which `prefers-color-scheme` does not know. */
function themed(picture: string, show: (target: string) => string): string {
  const attribute = (name: string) => new RegExp(`<img [^>]*\\b${name}="([^"]*)"`).exec(picture)?.[1] ?? ''
  const light = attribute('src')
  const image = (kind: string, path: string) => `<img class="${kind}" alt="${attribute('alt')}" src="${show(path)}">`
  return `${image('light-only', light)}\n${image('dark-only', light.replace(/-light(?=\.\w+$)/, '-dark'))}`
}

function linkOf(target: string, page: SitePage, { pages, repository }: Surroundings): string {
  if (/^(?:[a-z]+:|#|\/)/i.test(target)) return target
  const [file = '', anchor] = target.split('#')
  const source = posix.join(posix.dirname(page.source), file)
  const behind = anchor === undefined ? '' : `#${anchor}`
  const other = pages.find((one) => one.source === source && !one.standIn)
  if (other !== undefined) return `/${other.path}${behind}`
  return `https://github.com/${repository}/${posix.extname(source) === '' ? 'tree' : 'blob'}/main/${source}${behind}`
}
