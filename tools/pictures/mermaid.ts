/** Mermaid as GitHub sets it up; runs in the browser, where `mermaid.min.js` has left it. */
import type { Mermaid } from 'mermaid'
import type { Theme } from './colours.ts'

declare global {
  interface Window {
    readonly mermaid: Mermaid
  }
}

/** Draws all blocks of the page. */
export async function drawBlocks(theme: Theme): Promise<void> {
  const { mermaid } = window
  mermaid.initialize({ startOnLoad: false, theme: theme === 'dark' ? 'dark' : 'default' })
  await document.fonts.load('11px "trebuchet ms"')
  await mermaid.run({ querySelector: '.mermaid' })
}
