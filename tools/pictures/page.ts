/** Pages that look as on GitHub: its style of markdown, and Noto Sans, which stands in its list of fonts. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { marked } from 'marked'

export type Theme = 'light' | 'dark'

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
.frame.markdown-body { width: 884px; box-sizing: border-box; border: 1px solid var(--borderColor-default); border-radius: 6px; }
.frame .of { padding: 12px 16px; font-size: 14px; font-weight: 600; border-bottom: 1px solid var(--borderColor-default); }
.frame .summary { padding: 16px; }
.markdown-body { font-family: "Noto Sans", "Noto Sans CJK SC", "Noto Color Emoji", sans-serif; }
.markdown-body code, .markdown-body pre { font-family: "Noto Sans Mono", monospace; }
.markdown-body .summary > :last-child { margin-bottom: 0; }
.mermaid { margin-bottom: 16px; }`

/** A job summary in the box that GitHub puts around it. */
export async function summaryPage(markdown: string, theme: Theme): Promise<string> {
  const style = readFileSync(fileOf(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
  const body = (await marked.parse(markdown, { gfm: true })).replace(
    /<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs,
    '<div class="mermaid">$1</div>',
  )
  return page(
    `${style}${frame}`,
    `<article class="frame markdown-body"><div class="of">deploy summary</div><div class="summary">${body}</div></article>`,
  )
}

/** A diagram and nothing else. */
export function diagramPage(svg: string): string {
  return page('body { margin: 0; width: 1000px; }', `<div class="frame">${svg}</div>`)
}

function page(style: string, body: string): string {
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><style>${fonts}${style}</style></head><body>${body}</body></html>`
}
