/**
 * `node site.ts BROWSER SITE TO BASE NAME=PATH …`: pictures of pages of the site in the folder SITE, which expects to lie
 * at BASE of its server, in both themes, as `NAME-THEME.png`. Ends with 1 where a page is not there.
 */
import { createReadStream, existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { withPage } from './browser.ts'
import { smallerPng } from './png.ts'

const [browserPath = '', site = '', to = '', base = '/', ...pages] = process.argv.slice(2)

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

const server = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://site')
  const inside = normalize(decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : 'none'))
  const file = join(site, inside === '.' ? 'index.html' : inside)
  if (!existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  return createReadStream(file).pipe(response)
})

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

server.listen(0, '127.0.0.1', async () => {
  try {
    const origin = `http://127.0.0.1:${portOf(server.address())}`
    await withPage(browserPath, { width: 1280, height: 900, deviceScaleFactor: 1 }, async (page) => {
      for (const [name = '', path = ''] of pages.map((one) => one.split('='))) {
        for (const theme of ['light', 'dark'] as const) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
          const answer = await page.goto(`${origin}${base}${path}`, { waitUntil: 'networkidle0' })
          if (answer?.ok() !== true) throw new Error(`The site has no page ${path}.`)
          const picture = smallerPng(Buffer.from(await page.screenshot()))
          writeFileSync(join(to, `${name}-${theme}.png`), picture)
          console.log(`${name}-${theme}.png  ${Math.ceil(picture.length / 1000)} kB`)
        }
      }
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  } finally {
    server.close()
  }
})
