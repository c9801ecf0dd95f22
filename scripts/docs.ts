/**
 * `npm run docs`: the documents as a site in `.site/`, with search, both languages and dark mode. What it needs is
 * installed in `tools/docs` the first time, so that nobody else has to have it; `npm run docs -- --open` serves the site.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { documents } from './build/docs/documents.ts'
import { readRepository } from './build/repository.ts'
import { siteOf } from './docs/site.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const generator = join(root, 'tools', 'docs')
/** What the generator reads; written anew each time. */
const sources = join(generator, 'pages')
const windows = process.platform === 'win32'

function run(program: string, args: readonly string[], shell = false): void {
  const { status, error } = spawnSync(program, args, { cwd: generator, stdio: 'inherit', shell })
  if (error) throw error
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} failed.`)
}

/** Whether the generator is there in the version that is locked. */
function isInstalled(): boolean {
  const read = (path: string) => JSON.parse(readFileSync(join(generator, path), 'utf8'))
  const manifest = join('node_modules', 'vitepress', 'package.json')
  return existsSync(join(generator, manifest)) && read(manifest).version === read('package.json').dependencies.vitepress
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(sources, path)), { recursive: true })
  writeFileSync(join(sources, path), text)
}

/** Writes them and returns their paths. */
async function writeSources(): Promise<readonly string[]> {
  const { data, pages, pictures } = siteOf(await documents(root), readRepository(root))
  rmSync(sources, { recursive: true, force: true })
  for (const [path, text] of pages) write(path, text)
  for (const path of pictures) {
    mkdirSync(dirname(join(sources, 'public', path)), { recursive: true })
    copyFileSync(join(root, path), join(sources, 'public', path))
  }
  write('site.json', JSON.stringify(data, null, 2))
  console.log(`${pages.size} pages and ${pictures.length} pictures.`)
  return [...pages.keys()]
}

/** A page that cannot be rendered is left empty, and VitePress calls that a success. */
function requireRendered(pages: readonly string[]): void {
  const empty = pages.filter((path) => {
    const file = join(root, '.site', path.replace(/\.md$/, '.html'))
    return !existsSync(file) || !readFileSync(file, 'utf8').includes('<h1')
  })
  if (empty.length > 0) throw new Error(`These pages could not be rendered: ${empty.join(', ')}.`)
}

try {
  const { open } = parseArgs({ options: { open: { type: 'boolean', default: false } } }).values
  if (!isInstalled()) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], windows)
  const pages = await writeSources()
  const vitepress = join('node_modules', 'vitepress', 'bin', 'vitepress.js')
  run(process.execPath, [vitepress, 'build'])
  requireRendered(pages)
  if (open) run(process.execPath, [vitepress, 'preview'])
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
