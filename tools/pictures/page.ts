/** Pages that look as on GitHub: its style of markdown, and Noto Sans, which stands in its list of fonts. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { marked } from 'marked'
import { colours, type Theme } from './colours.ts'

/** The file of a package. */
export function fileOf(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier))
}

function face(family: string, weight: number, file: string): string {
  const data = readFileSync(fileOf(file)).toString('base64')
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`
}

const sans = (weight: number) => `@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`
const mono = '@fontsource/noto-sans-mono/files/noto-sans-mono-latin-400-normal.woff2'

// Mermaid asks for Trebuchet, which Windows and macOS have.
const fonts = [
  face('Noto Sans', 400, sans(400)),
  face('Noto Sans', 600, sans(600)),
  face('trebuchet ms', 400, sans(400)),
  face('trebuchet ms', 700, sans(700)),
  face('Noto Sans Mono', 400, mono),
].join('\n')

const frame = `
body { margin: 0; padding: 8px; background: transparent; }
.frame.markdown-body { width: 884px; box-sizing: border-box; border: 1px solid var(--edge); border-radius: 6px; }
.frame .of { padding: 12px 16px; font-size: 14px; font-weight: 600; border-bottom: 1px solid var(--edge); }
.frame .summary { padding: 16px; }
.markdown-body .summary > :first-child { margin-top: 0; }
.markdown-body { font-family: "Noto Sans", "Noto Sans CJK SC", "Noto Color Emoji", sans-serif; }
.markdown-body code, .markdown-body pre { font-family: "Noto Sans Mono", monospace; }
.markdown-body .summary > :last-child { margin-bottom: 0; }
.mermaid { margin-bottom: 16px; }`

// GitHub's Octicons of the same names: "alert" and "stop".
const signs: Readonly<Record<string, string>> = {
  WARNING:
    'M6.457 1.047c.659-1.234 2.427-1.234 3.086 0l6.082 11.378A1.75 1.75 0 0 1 14.082 15H1.918a1.75 1.75 0 0 1-1.543-2.575Zm1.763.707a.25.25 0 0 0-.44 0L1.698 13.132a.25.25 0 0 0 .22.368h12.164a.25.25 0 0 0 .22-.368Zm.53 3.996v2.5a.75.75 0 0 1-1.5 0v-2.5a.75.75 0 0 1 1.5 0ZM9 11a1 1 0 1 1-2 0 1 1 0 0 1 2 0Z',
  CAUTION:
    'M4.47.22A.749.749 0 0 1 5 0h6c.199 0 .389.079.53.22l4.25 4.25c.141.14.22.331.22.53v6a.749.749 0 0 1-.22.53l-4.25 4.25A.749.749 0 0 1 11 16H5a.749.749 0 0 1-.53-.22L.22 11.53A.749.749 0 0 1 0 11V5c0-.199.079-.389.22-.53Zm.84 1.28L1.5 5.31v5.38l3.81 3.81h5.38l3.81-3.81V5.31L10.69 1.5ZM8 4a.75.75 0 0 1 .75.75v3.5a.75.75 0 0 1-1.5 0v-3.5A.75.75 0 0 1 8 4Zm0 8a1 1 0 1 1 0-2 1 1 0 0 1 0 2Z',
}

function alert(_: string, kind: string, text: string): string {
  const sign = signs[kind]
  if (sign === undefined) throw new Error(`An alert of the kind ${kind} has no sign here yet.`)
  const name = kind.toLowerCase()
  const icon = `<svg class="octicon mr-2" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="${sign}"></path></svg>`
  const title = `<p class="markdown-alert-title">${icon}${kind.charAt(0)}${name.slice(1)}</p>`
  return `<div class="markdown-alert markdown-alert-${name}">${title}<p>${text}</div>`
}

/** A job summary or a comment in the box that GitHub puts around it, with this title. */
export async function framedPage(markdown: string, theme: Theme, title: string): Promise<string> {
  const style = readFileSync(fileOf(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
  const body = (await marked.parse(markdown, { gfm: true }))
    .replace(/<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs, '<div class="mermaid">$1</div>')
    .replace(/<blockquote>\s*<p>\[!(\w+)\]\s*(.*?)<\/blockquote>/gs, alert)
  return page(
    `${style}${frame}:root { --edge: ${colours[theme].EDGE}; }`,
    `<article class="frame markdown-body"><div class="of">${title}</div><div class="summary">${body}</div></article>`,
  )
}

/** A diagram and nothing else, in the width of a README; its text in another font where one is named. */
export function diagramPage(svg: string, font?: string): string {
  const other = font === undefined ? '' : `svg text { font-family: "${font}" !important; }`
  return page(`body { margin: 0; width: 880px; }${other}`, `<div class="frame">${svg}</div>`)
}

function page(style: string, body: string): string {
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><style>${fonts}${style}</style></head><body>${body}</body></html>`
}
