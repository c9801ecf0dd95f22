/** Mermaid as GitHub sets it up; runs in the browser, where `mermaid.min.js` has left it. */
import type { Mermaid } from 'mermaid'
import type { Theme } from './colours.ts'

declare global {
  interface Window {
    readonly mermaid: Mermaid
  }
}

/** Draws all blocks of the page; returns what Mermaid says of those that it cannot read. */
export async function drawBlocks(theme: Theme): Promise<string[]> {
  const { mermaid } = window
  mermaid.initialize({ startOnLoad: false, theme: theme === 'dark' ? 'dark' : 'default' })
  await document.fonts.load('11px "trebuchet ms"')
  const problems: string[] = []
  for (const block of document.querySelectorAll<HTMLElement>('.mermaid')) {
    try {
      await mermaid.run({ nodes: [block] })
    } catch (error) {
      const text = error instanceof Object && 'message' in error ? error.message : error
      problems.push(`<div.mermaid> cannot be read: ${text}`)
    }
  }
  return problems
}
