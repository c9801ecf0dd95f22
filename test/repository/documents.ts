/** Our documents for users: which there are, in which two languages, and where their links lead. */
import { posix } from 'node:path'
import { listFiles } from '../../scripts/build/files.ts'
import { type MarkdownFile, readMarkdown, root } from './markdown.ts'

export interface Pair {
  readonly english: MarkdownFile
  readonly chinese: MarkdownFile
}

/** The document that says the same in Chinese. */
export function chineseOf(path: string): string {
  return path.startsWith('docs/') ? path.replace('docs/', 'docs/zh-CN/') : path.replace(/\.md$/, '.zh-CN.md')
}

/** README, the pages of `docs/` and those of actions. */
export const pairs: readonly Pair[] = listFiles(root, '{README.md,docs/*.md,actions/*/README.md}').map((path) => ({
  english: readMarkdown(path),
  chinese: readMarkdown(chineseOf(path)),
}))

const englishOf = new Map(pairs.map(({ english, chinese }) => [chinese.path, english.path]))
const byPath = new Map(pairs.flatMap(({ english, chinese }) => [english, chinese].map((file) => [file.path, file])))

/** The file that a relative address leads to, and the anchor in it. */
export function targetOf(from: string, link: string): { readonly file: string; readonly anchor: string | undefined } {
  const [path = '', anchor] = link.split('#')
  return { file: path === '' ? from : posix.join(posix.dirname(from), path), anchor }
}

/** Where a link leads to, the same for both languages: a document of users by its English path, an anchor by its number. */
export function placeOf(from: string, link: string): string {
  if (/^[a-z]+:/i.test(link)) return link
  const { file, anchor } = targetOf(from, link)
  const found = byPath.get(file)
  if (found === undefined || anchor === undefined) return `${englishOf.get(file) ?? file}#${anchor ?? ''}`
  const number = found.sections.findIndex((section) => section.anchor === anchor)
  return `${englishOf.get(file) ?? file}, section ${number}`
}
