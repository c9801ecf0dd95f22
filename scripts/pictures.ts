/**
 * `npm run pictures`: runs the scenarios and draws their summaries and the diagrams into `docs/pictures/`. It takes as long
 * as the longest scenario, some minutes. `npm run pictures -- --keep` draws anew what the scenarios wrote last;
 * `npm run pictures -- --site` builds the documents as a site and draws two of its pages instead.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findBrowser } from './pictures/browser.ts'
import { diagrams, pictureOf, scenarios, sitePages } from './pictures/scenarios.ts'
import { pageOf } from './pictures/steps.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const renderer = join(root, 'tools', 'pictures')
/** What is drawn, as GitHub would get it. */
const sources = join(root, '.pictures')
const windows = process.platform === 'win32'

function run(program: string, args: readonly string[], shell = false): void {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell })
  if (error) throw error
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} failed.`)
}

/** Whether each package that the renderer asks for is there in the version that it asks for. */
function isInstalled(): boolean {
  const read = (path: string) => JSON.parse(readFileSync(join(renderer, path), 'utf8'))
  const wanted: Readonly<Record<string, string>> = read('package.json').dependencies
  return Object.entries(wanted).every(([name, version]) => {
    const manifest = join('node_modules', name, 'package.json')
    return existsSync(join(renderer, manifest)) && read(manifest).version === version
  })
}

async function runAll(): Promise<void> {
  rmSync(sources, { recursive: true, force: true })
  mkdirSync(sources)
  console.log(`Running ${scenarios.length} steps against the simulated platform, as slow as the real one …`)
  const runOne = async (scenario: (typeof scenarios)[number]) => {
    writeFileSync(join(sources, `${pictureOf(scenario)}.md`), await pageOf(scenario))
    console.log(`  ${pictureOf(scenario)}: ${scenario.outcome}`)
  }
  await Promise.all(scenarios.map(runOne))
}

function drawSite(browser: string): void {
  run(process.execPath, [join('scripts', 'docs.ts')])
  const { base }: { base: string } = JSON.parse(readFileSync(join(root, 'tools', 'docs', 'pages', 'site.json'), 'utf8'))
  const pages = Object.entries(sitePages).map(([name, path]) => `${name}=${path}`)
  const program = join('tools', 'pictures', 'site.ts')
  run(process.execPath, [program, browser, '.site', join('docs', 'pictures'), base, ...pages])
}

async function pictures(): Promise<void> {
  const option = { type: 'boolean', default: false } as const
  const { keep, site } = parseArgs({ options: { keep: option, site: option } }).values
  const browser = findBrowser()
  if (!isInstalled())
    run('npm', ['ci', '--prefix', 'tools/pictures', '--ignore-scripts', '--no-audit', '--no-fund'], windows)
  run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', join('tools', 'pictures')])
  if (site) return drawSite(browser)
  if (!keep || !existsSync(sources)) await runAll()
  for (const name of diagrams) copyFileSync(join(root, 'docs', `${name}.svg`), join(sources, `${name}.svg`))
  run(process.execPath, [join('tools', 'pictures', 'render.ts'), browser, sources, join('docs', 'pictures')])
}

try {
  await pictures()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
