/**
 * `node render.ts BROWSER FROM TO`: draws every `NAME.md` and `NAME.svg` of a folder in both themes, as `NAME-THEME.png`
 * and `NAME-THEME.svg`. Ends with 1, naming the element, where something does not look as it must.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { Page } from 'puppeteer-core'
import { withPage } from './browser.ts'
import { coloured, type Theme } from './colours.ts'
import { inspection } from './inspection.ts'
import { drawBlocks } from './mermaid.ts'
import { diagramPage, fileOf, framedPage } from './page.ts'
import { smallerPng } from './png.ts'

const [browserPath = '', from = '', to = ''] = process.argv.slice(2)
const script = fileOf('mermaid').replace('mermaid.core.mjs', 'mermaid.min.js')

interface Drawn {
  readonly picture: Buffer | string
  /** What does not look as it must. */
  readonly problems: readonly string[]
}

/** Shows a page, and lets nothing of it come from the network. */
async function show(page: Page, html: string): Promise<void> {
  await page.goto('about:blank')
  await page.setContent(html)
}

/** What does not look as it must. */
async function inspect(page: Page): Promise<string[]> {
  const problems: unknown = await page.evaluate(inspection)
  if (!Array.isArray(problems)) throw new Error('The page could not be looked at.')
  return problems.map(String)
}

async function framed(page: Page, markdown: string, theme: Theme, name: string): Promise<Drawn> {
  const title = name.startsWith('comment-') ? 'github-actions bot commented' : 'deploy summary'
  await show(page, await framedPage(markdown, theme, title))
  await page.addScriptTag({ path: script })
  const unread = await page.evaluate(drawBlocks, theme)
  const frame = await page.$('body')
  if (frame === null) throw new Error('The page is empty.')
  const picture = smallerPng(Buffer.from(await frame.screenshot({ omitBackground: true })))
  return { picture, problems: [...unread, ...(await inspect(page))] }
}

/** As a file it is drawn in the viewer's fonts, so that there has to be room for a wide one and a narrow one. */
async function diagram(page: Page, source: string, theme: Theme): Promise<Drawn> {
  const picture = coloured(source, theme)
  const problems: string[] = []
  for (const font of ['Noto Sans', 'DejaVu Sans', 'sans-serif']) {
    await show(page, diagramPage(picture, font))
    problems.push(...(await inspect(page)).map((problem) => `${problem} (${font})`))
  }
  return { picture, problems }
}

async function draw(page: Page, file: string, theme: Theme): Promise<readonly string[]> {
  const text = readFileSync(join(from, file), 'utf8')
  const { name, ext } = parse(file)
  const { picture, problems } = await (ext === '.md' ? framed : diagram)(page, text, theme, name)
  const target = `${name}-${theme}${ext === '.md' ? '.png' : '.svg'}`
  writeFileSync(join(to, target), picture)
  console.log(`${target}  ${Math.ceil(picture.length / 1000)} kB`)
  return problems.map((problem) => `${target}: ${problem}`)
}

await withPage(browserPath, { width: 900, height: 800, deviceScaleFactor: 2 }, async (page) => {
  const problems: string[] = []
  for (const file of readdirSync(from).sort()) {
    for (const theme of ['light', 'dark'] as const) problems.push(...(await draw(page, file, theme)))
  }
  if (problems.length > 0) {
    console.error(problems.join('\n'))
    process.exitCode = 1
  }
})
