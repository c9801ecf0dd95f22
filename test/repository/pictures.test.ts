/** The pictures of the READMEs: all there, in both themes, and none that no command makes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/pictures/browser.ts'
import { diagrams, pictureOf, pictures, scenarios, sitePages, themes } from '../../scripts/pictures/scenarios.ts'
import { coloured } from '../../tools/pictures/colours.ts'

const DOCS = join(import.meta.dirname, '../../docs')
const SIGNATURE = '89504e470d0a1a0a'

const read = (name: string) => readFileSync(join(DOCS, name))
const drawn = scenarios.map(pictureOf)
const files = drawn.flatMap((name) => themes.map((theme) => `pictures/${name}-${theme}.png`))

describe('the pictures', () => {
  test('are those that npm run pictures makes, and no others', () => {
    expect(readdirSync(join(DOCS, 'pictures')).sort()).toEqual([...pictures].sort())
    expect(pictures).toHaveLength(2 * (scenarios.length + diagrams.length + Object.keys(sitePages).length))
  })

  test.each(files)('%s is sharp at the width of a summary, and small', (name) => {
    const png = read(name)
    expect(png.toString('hex', 0, 8)).toBe(SIGNATURE)
    expect(png.toString('latin1', 12, 16)).toBe('IHDR')
    expect(png.readUInt32BE(16)).toBe(1800)
    expect(png.readUInt32BE(20)).toBeGreaterThan(400)
    expect(png.readUInt32BE(20)).toBeLessThan(4800)
    expect(png.length).toBeLessThan(250_000)
  })

  test.each(drawn)('%s is another picture in each theme', (name) => {
    const [light, dark] = themes.map((theme) => read(`pictures/${name}-${theme}.png`))
    expect(light).not.toEqual(dark)
  })

  test.each(diagrams.flatMap((name) => themes.map((theme) => [name, theme] as const)))(
    'the diagram %s is its source in the colours of the theme %s',
    (name, theme) => {
      const picture = read(`pictures/${name}-${theme}.svg`).toString()
      expect(picture).toBe(coloured(read(`${name}.svg`).toString(), theme))
      expect(picture).toMatch(/^<svg [^>]*viewBox="0 0 8\d\d \d{3}"/)
      expect(picture).not.toMatch(/(?:fill|stroke): [A-Z]+\b|<script|href="(?!#)/)
    },
  )
})

describe('the browser that draws them', () => {
  test('is the one that CHROME_PATH names', () => {
    expect(findBrowser({ CHROME_PATH: process.execPath })).toBe(process.execPath)
  })

  test('is no other where CHROME_PATH names none', () => {
    expect(() => findBrowser({ CHROME_PATH: '/no/such/browser' })).toThrow('CHROME_PATH names /no/such/browser')
  })
})
