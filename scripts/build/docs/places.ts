/** Where documents lie, and the links from one to another: GitHub shows each from the folder that it is in. */
import { posix } from 'node:path'
import type { Language } from '../../../src/messages/message.ts'
import type { Declaration } from '../declarations.ts'

/** The page of an action: what GitHub shows in the folder that `uses:` names; the root's folder shows the README. */
export function pageOf({ folder }: Pick<Declaration, 'folder'>, language: Language): string {
  if (folder === '.') return language === 'zh' ? 'docs/zh-CN/deploy.md' : 'docs/deploy.md'
  return `${folder}/README${language === 'zh' ? '.zh-CN' : ''}.md`
}

/** A document of `docs/` in a language; those for who works on the project are in English alone. */
export function documentOf(path: string, language: Language): string {
  return language === 'zh' && !path.startsWith('docs/internals/')
    ? path.replace(/^docs\/(?=[^/]+\.md$)/, 'docs/zh-CN/')
    : path
}

/** The language that a document is in. */
export function languageOf(path: string): Language {
  return path.includes('zh-CN') ? 'zh' : 'en'
}

/** The way from one document to another. */
export function linkTo(path: string, from: string): string {
  return posix.relative(posix.dirname(from), path)
}

/**
 * The text with its links as they are from this document: `action:NAME` leads to the page of an action, `/PATH` starts at
 * the root of the repository and leads to the document in the same language. Throws for an action that does not exist.
 */
export function withLinks(text: string, from: string, declarations: readonly Declaration[]): string {
  const language = languageOf(from)
  return text
    .replace(/\]\(action:([a-z-]+)/g, (_, name: string) => {
      const found = declarations.find(({ action }) => action.name === name)
      if (found === undefined) throw new Error(`${from} has a link to ${name}, which is no action.`)
      return `](${linkTo(pageOf(found, language), from)}`
    })
    .replace(/\]\(\/([^)#]+)/g, (_, path: string) => `](${linkTo(documentOf(path, language), from)}`)
}
