/** Mermaid as GitHub sets it up; runs in the browser, where `mermaid.min.js` has left it. */
import type { Mermaid } from 'mermaid'
import type { Theme } from './page.ts'

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

/** Draws one diagram as a file of its own: its text is text, for no page is there to lay out HTML, and no font of ours. */
export async function drawDiagram(source: string, theme: Theme): Promise<string> {
  const { mermaid } = window
  const fontFamily = '-apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif'
  const ink = theme === 'dark' ? '#f0f6fc' : '#1f2328'
  const line = theme === 'dark' ? '#9198a1' : '#59636e'
  mermaid.initialize({
    startOnLoad: false,
    theme: 'base',
    htmlLabels: false,
    flowchart: { htmlLabels: false, padding: 14, nodeSpacing: 36, rankSpacing: 48, curve: 'basis' },
    themeVariables: {
      fontFamily,
      fontSize: '16px',
      darkMode: theme === 'dark',
      background: theme === 'dark' ? '#0d1117' : '#ffffff',
      primaryColor: theme === 'dark' ? '#151b23' : '#f6f8fa',
      primaryTextColor: ink,
      primaryBorderColor: line,
      lineColor: line,
      textColor: ink,
      clusterBkg: theme === 'dark' ? '#0d1117' : '#ffffff',
      clusterBorder: theme === 'dark' ? '#3d444d' : '#d1d9e0',
      edgeLabelBackground: theme === 'dark' ? '#0d1117' : '#ffffff',
    },
  })
  await Promise.all([document.fonts.load('16px "Noto Sans"'), document.fonts.load('600 16px "Noto Sans"')])
  return (await mermaid.render('diagram', source)).svg
}
