/** What SECURITY.md promises: the tests that it names are there, and what it says of the sources as a whole holds. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../scripts/build/files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const text = (path: string) => readFileSync(join(root, path), 'utf8')

interface Row {
  readonly attempt: string
  readonly stops: string
  readonly shown: string
}

/** The rows of the tables, by the heading that they stand under. */
function threats(document: string): Map<string, Row[]> {
  const [, part = ''] = document.split('\n## Who might attack\n')
  const sections = part.split(/^### /m).slice(1)
  return new Map(
    sections.map((section) => {
      const rows = section.split('\n').filter((line) => /^\| (?!Attempt \|)/.test(line))
      const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()))
      return [
        section.split('\n')[0] ?? '',
        cells.map(([, attempt = '', stops = '', shown = '']) => ({ attempt, stops, shown })),
      ]
    }),
  )
}

/** `file` and title of each test that a cell names; undefined where it says something else. */
function namedTests(cell: string): readonly { file: string; title: string }[] | undefined {
  const parts = cell.split('<br>').map((part) => /^`(test\/[\w./-]+\.test\.ts)` "(.+)"$/.exec(part))
  if (!parts.every((part) => part !== null)) return undefined
  return parts.map(([, file = '', title = '']) => ({ file, title }))
}

/** Whether a source has a test of this title that runs: the first argument of a call, in whatever quotes. */
function hasTest(source: string, title: string): boolean {
  const literal = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = new RegExp(`(\\S*)\\(\\s*(['"\`])${literal}\\2,`).exec(source)
  return found !== null && !/\b(?:skip|todo|only)$/.test(found[1] ?? '')
}

const document = text('SECURITY.md')
const found = threats(document)

describe('the threat model', () => {
  it('speaks of everybody who might attack', () => {
    expect([...found.keys()]).toEqual([
      'The author of a pull request',
      'A dependency that was taken over',
      'A hostile or hijacked endpoint',
      'A reader of public logs',
      'Another job on the same self-hosted runner',
      'The owner of a proxy',
    ])
    for (const rows of found.values()) expect(rows.length).toBeGreaterThan(2)
  })

  const rows = [...found.values()].flat()

  it.each(rows)('names tests that are there, or says that it is not stopped: $attempt', ({ stops, shown }) => {
    if (/^Not stopped/.test(stops)) {
      expect(shown).toBe('')
      return
    }
    const tests = namedTests(shown)
    expect(tests, shown).toBeDefined()
    for (const { file, title } of tests ?? []) {
      expect(existsSync(join(root, file)), file).toBe(true)
      expect(hasTest(text(file), title), `${file}: ${title}`).toBe(true)
    }
  })

  it('would be found wrong: a title that is gone, one in a comment, one that is left out, a cell in other words', () => {
    expect(hasTest("it('is green', () => {})", 'is green')).toBe(true)
    expect(hasTest("it.each([\n  1,\n])(\n  'is %i',\n  () => {})", 'is %i')).toBe(true)
    expect(hasTest("it('is greener', () => {})", 'is green')).toBe(false)
    expect(hasTest("// it is green: 'is green', once", 'is green')).toBe(false)
    expect(hasTest("it.skip('is green', () => {})", 'is green')).toBe(false)
    expect(namedTests('`test/a.test.ts` "one"<br>soon')).toBeUndefined()
    expect(namedTests('')).toBeUndefined()
  })
})

describe('reports', () => {
  it('go through GitHub, to no made-up address', () => {
    expect(document).toContain('private\nvulnerability reporting')
    expect(document).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]{2,}/i)
  })
})

describe('the code that runs', () => {
  const starts = /\b(?:node:)?(?:child_process|cluster|worker_threads|vm|inspector|repl)\b['"]/

  /** It starts the simulator of the bundle by its path, on the runner's own Node. */
  const STARTS_SIMULATOR = 'src/actions/rehearse/process.ts'

  it('no source starts a program or evaluates a text, but for the rehearsal, which starts the simulator', () => {
    const sources = listFiles(root, 'src/**/*.ts')
    expect(sources.length).toBeGreaterThan(100)
    const breaking = sources.filter((path) => starts.test(text(path)) || /\beval\(|new Function\(/.test(text(path)))
    expect(breaking).toEqual([STARTS_SIMULATOR])
    expect(text(STARTS_SIMULATOR).match(/spawn\(.*/g)).toEqual(['spawn(process.execPath, [simulatorScript()], {'])
  })

  it('the bundle loads nothing that starts programs, but for the chunk of the rehearsal', () => {
    const scripts = listFiles(root, 'dist/*.js')
    expect(scripts.length).toBeGreaterThan(20)
    const named = scripts.filter((path) => /['"](?:node:)?(?:child_process|cluster)['"]/.test(text(path)))
    // Whatever a chunk takes from Node is named in the main file, and loaded by the chunk.
    expect(named.filter((path) => path !== 'dist/index.js' && !text(path).includes('simulatorScript'))).toEqual([])
    expect(named).toContain('dist/index.js')
  })
})
