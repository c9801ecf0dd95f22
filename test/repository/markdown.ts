/** A markdown file as GitHub shows it: its sections with their code, tables, links and pictures, and its anchors. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked, type Token, type Tokens } from 'marked'

export const root = join(import.meta.dirname, '../..')

export interface CodeBlock {
  readonly language: string
  readonly text: string
}

/** An `img` or one of the `source` elements that stand beside it. */
export interface Picture {
  readonly path: string
  /** Only an `img` has one. */
  readonly alt: string | undefined
  readonly media: string | undefined
}

/** What stands below one heading and above the next. */
export interface Section {
  readonly depth: number
  readonly title: string
  readonly anchor: string
  readonly code: readonly CodeBlock[]
  /** Cells as they are written, the head first. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  /** Paragraphs and items of lists as they are written. */
  readonly texts: readonly string[]
  /** How many items each list has. */
  readonly lists: readonly number[]
  /** Where links and images of markdown itself lead to. */
  readonly links: readonly string[]
  readonly pictures: readonly Picture[]
  /** Texts inside single backticks, those of tables too. */
  readonly words: readonly string[]
  readonly summaries: readonly string[]
}

export interface MarkdownFile {
  readonly path: string
  readonly text: string
  readonly sections: readonly Section[]
}

/** Reads a file of the repository; it has to begin with a heading. */
export function readMarkdown(path: string): MarkdownFile {
  const text = readFileSync(join(root, path), 'utf8')
  const sections: Section[] = []
  const anchors = new Map<string, number>()
  let below: Token[] = []
  for (const token of marked.lexer(text, { gfm: true }).toReversed()) {
    below.push(token)
    if (token.type !== 'heading') continue
    sections.unshift(sectionOf(below.toReversed()))
    below = []
  }
  if (below.length > 0) throw new Error(`${path} does not begin with a heading.`)
  return {
    path,
    text,
    sections: sections.map((section) => ({ ...section, anchor: numbered(section.anchor, anchors) })),
  }
}

/** What GitHub makes of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

function numbered(anchor: string, seen: Map<string, number>): string {
  const before = seen.get(anchor) ?? 0
  seen.set(anchor, before + 1)
  return before === 0 ? anchor : `${anchor}-${before}`
}

function sectionOf(tokens: readonly Token[]): Section {
  const all: Token[] = []
  marked.walkTokens([...tokens], (token) => {
    all.push(token)
  })
  const [heading] = of<Tokens.Heading>(all, 'heading')
  const html = all.filter(({ type }) => type === 'html').map(({ raw }) => raw)
  return {
    depth: heading?.depth ?? 0,
    title: heading?.text ?? '',
    anchor: anchorOf((heading?.text ?? '').replaceAll('`', '')),
    code: of<Tokens.Code>(all, 'code').map(({ lang = '', text }) => ({ language: lang, text })),
    tables: of<Tokens.Table>(all, 'table').map(({ header, rows }) =>
      [header, ...rows].map((row) => row.map((cell) => cell.text)),
    ),
    texts: [...of<Tokens.Paragraph>(all, 'paragraph'), ...of<Tokens.ListItem>(all, 'list_item')].map(({ raw }) => raw),
    lists: of<Tokens.List>(all, 'list').map(({ items }) => items.length),
    links: [...of<Tokens.Link>(all, 'link'), ...of<Tokens.Image>(all, 'image')].map(({ href }) => decodeURI(href)),
    pictures: html.flatMap(picturesIn),
    words: of<Tokens.Codespan>(all, 'codespan').map(({ text }) => text),
    summaries: html.flatMap((raw) => [...raw.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, text = '']) => text)),
  }
}

// The type of a token says which of marked's interfaces it is.
function of<T extends Token>(tokens: readonly Token[], type: T['type']): T[] {
  return tokens.filter((token): token is T => token.type === type)
}

function picturesIn(html: string): Picture[] {
  return [...html.matchAll(/<(?:img|source)\b[^>]*>/g)].map(([tag]) => ({
    path: attribute(tag, 'src') ?? attribute(tag, 'srcset') ?? '',
    alt: attribute(tag, 'alt'),
    media: attribute(tag, 'media'),
  }))
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
}
