/** What the bundle's main file must not hold and how large `dist/` may grow: start-up time is a feature. */

import { fileURLToPath } from 'node:url'
import { rows } from '../../bench/rows.ts'
import { downloadSize, scriptSizes } from '../../bench/sizes.ts'
import { loadCatalogue } from '../build/docs/catalogue.ts'
import { textOf } from '../build/files.ts'

/** Words that stand in code that is loaded when it is needed, and nowhere else, in strings, which stay when it is minified; `source` is where they are looked up, so that they cannot rot. */
const markers = [
  { library: 'undici', word: 'undici.error.UND_ERR', source: 'node_modules/undici/lib/core/errors.js' },
  {
    library: '@actions/http-client',
    word: 'Client has already been disposed',
    source: 'node_modules/@actions/http-client/lib/index.js',
  },
  {
    library: '@actions/core as a whole',
    word: 'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
    source: 'node_modules/@actions/core/lib/oidc-utils.js',
  },
  {
    library: '@actions/exec',
    word: 'The STDIO streams did not close within',
    source: 'node_modules/@actions/exec/lib/toolrunner.js',
  },
  {
    library: '@actions/github',
    word: 'Parameter token or opts.auth is required',
    source: 'node_modules/@actions/github/lib/internal/utils.js',
  },
  { library: 'octokit', word: 'octokit-core.js', source: 'node_modules/@octokit/core/dist-src/index.js' },
  {
    library: 'the simulator',
    word: 'The simulated world has no service',
    source: 'simulator/faults/foreign-changes.ts',
  },
  { library: 'yaml', word: 'YAMLParseError', source: 'node_modules/yaml/dist/errors.js' },
]

/** One sentence for each library that every start would load and for each size that is over its limit. */
export async function bundleProblems(root: string): Promise<string[]> {
  const main = await textOf(root, 'dist/index.js')
  if (main === undefined) return ['dist/index.js is missing; npm run build writes it.']
  return [...(await libraryProblems(root, main)), ...(await sizeProblems(root))]
}

/** The libraries that a main file holds, whose markers are sought in `main`. */
export async function libraryProblems(root: string, main: string): Promise<string[]> {
  const problems: string[] = []
  for (const { library, word, source } of markers) {
    if (main.includes(word)) problems.push(`dist/index.js holds ${library}; import it at the point of use by import().`)
    const code = await textOf(root, source)
    if (code?.includes(word) !== true)
      problems.push(`${source} no longer holds "${word}": the marker of ${library} is void.`)
  }
  return problems
}

/** Where the words are. */
const project = fileURLToPath(new URL('../..', import.meta.url))

/** The sizes that are over their limits, those of `bench/rows.ts`. */
export async function sizeProblems(root: string): Promise<string[]> {
  const sizes = { ...(await scriptSizes(root)), download: await downloadSize(root) }
  const { en } = await loadCatalogue(project)
  return (['mainFile', 'stub', 'scripts', 'download'] as const)
    .filter((id) => sizes[id] > rows[id].limit)
    .map((id) => `${en.say(`measured.row.${id}`)}: ${sizes[id]} bytes, and at most ${rows[id].limit} are allowed.`)
}
