/** The browser that draws, and a page in it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type Page, type Viewport } from 'puppeteer-core'

/** Opens a page in a browser of its own, and closes both after `draw`. */
export async function withPage<T>(path: string, viewport: Viewport, draw: (page: Page) => Promise<T>): Promise<T> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'fengchao-browser-'))
  // Chromium has no sandbox for root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [
    ...asRoot,
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    '--font-render-hinting=none',
  ]
  const browser = await launch({ executablePath: path, userDataDir, args })
  try {
    const page = await browser.newPage()
    await page.setViewport(viewport)
    return await draw(page)
  } finally {
    await browser.close()
    rmSync(userDataDir, { recursive: true, force: true })
  }
}
