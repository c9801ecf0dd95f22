/** The job summaries as one page that any browser shows. */
import { marked } from 'marked'

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328; background: #fff; }
h3, h4 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; }
table { border-collapse: collapse; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
code, pre { background: #f6f8fa; border-radius: 6px; } code { padding: .2em .4em; } pre { padding: 1rem; overflow: auto; }
blockquote { border-left: .25em solid #d1d9e0; margin: 0; padding: 0 1em; }
@media (prefers-color-scheme: dark) {
  body { color: #f0f6fc; background: #0d1117; } th, td, h3, h4, blockquote { border-color: #3d444d; } code, pre { background: #151b23; }
}`

/** Renders markdown as a whole HTML document. GitHub draws the Mermaid block as a chart; here its text and table stand. */
export async function page(title: string, markdown: string): Promise<string> {
  const body = await marked.parse(markdown, { gfm: true })
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>\n<body>\n${body}</body></html>\n`
}
