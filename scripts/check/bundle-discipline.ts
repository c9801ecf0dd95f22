/** What the bundle's main file must not hold and how large `dist/` may grow: start-up time is a feature. */
import { listFiles, textOf } from '../build/files.ts'

/** Words that stand in code that is loaded when it is needed, and nowhere else; `source` is where they are looked up, so that they cannot rot. */
const markers = [
  { library: 'undici', word: 'undici.error.UND_ERR', source: 'node_modules/undici/lib/core/errors.js' },
  {
    library: '@actions/http-client',
    word: 'class HttpClientError',
    source: 'node_modules/@actions/http-client/lib/index.js',
  },
  { library: '@actions/exec', word: 'class ToolRunner', source: 'node_modules/@actions/exec/lib/toolrunner.js' },
  {
    library: '@actions/github',
    word: 'getProxyAgentDispatcher',
    source: 'node_modules/@actions/github/lib/internal/utils.js',
  },
  { library: 'octokit', word: 'octokit-core.js', source: 'node_modules/@octokit/core/dist-src/index.js' },
  { library: 'the simulator', word: 'The simulated world has no service', source: 'simulator/foreign-changes.ts' },
  { library: 'yaml', word: 'YAMLParseError', source: 'node_modules/yaml/dist/errors.js' },
]

const limits = { mainFile: 300_000, scripts: 2_600_000, stub: 200 }

/** One sentence for each library that every start would load and for each file that is too large. */
export async function bundleProblems(root: string): Promise<string[]> {
  const main = await textOf(root, 'dist/index.js')
  if (main === undefined) return ['dist/index.js is missing; npm run build writes it.']
  return [...(await libraryProblems(root, main)), ...(await sizeProblems(root, main))]
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

async function sizeProblems(root: string, main: string): Promise<string[]> {
  const problems: string[] = []
  let total = 0
  for (const path of listFiles(root, 'dist/**/*.js')) {
    const text = (await textOf(root, path)) ?? ''
    total += Buffer.byteLength(text)
    if (text.includes("from './index.js'") && Buffer.byteLength(text) > limits.stub) {
      problems.push(`${path} has more than ${limits.stub} bytes.`)
    }
  }
  if (Buffer.byteLength(main) > limits.mainFile)
    problems.push(over('dist/index.js', Buffer.byteLength(main), limits.mainFile))
  if (total > limits.scripts) problems.push(over('The scripts of dist', total, limits.scripts))
  return problems
}

function over(what: string, bytes: number, limit: number): string {
  return `${what}: ${bytes} bytes, and at most ${limit} are allowed.`
}
