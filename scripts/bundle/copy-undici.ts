/**
 * undici for the bundle: a copy with less. What is left out here is read and run by every step with a request and used by
 * none: `docs/internals/startup.md` has what each costs.
 */
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles, textOf } from '../build/files.ts'

/** All that undici needs of `node:assert`, for which Node loads seven modules. */
const ASSERT = `((holds, words = 'An assertion of undici failed.') => {
  if (!holds) throw words instanceof Error ? words : new Error(words)
})`

/** A text of undici's, and what stands in its place. */
interface Replacement {
  /** Under undici's `lib`. */
  readonly file: string
  readonly text: string
  readonly by: string
}

/** No caller of the bundle sends a form: `request` takes text and bytes, and `fetch` of GitHub's API text. */
const NO_FORMS = "(() => { throw new Error('This bundle sends no forms.') })"

const REPLACEMENTS: readonly Replacement[] = [
  // Of `node:http` it takes a class, to treat the requests of a server apart, and the default of an option.
  {
    file: 'core/util.js',
    text: "const { IncomingMessage } = require('node:http')",
    by: 'const IncomingMessage = undefined',
  },
  { file: 'dispatcher/client.js', text: "require('node:http')", by: '{ maxHeaderSize: 16384 }' },
  // The names of headers that are known, in a tree of letters; any other name goes the way that all of them go now.
  { file: 'core/util.js', text: "const { tree } = require('./tree')", by: 'const tree = { lookup: () => undefined }' },
  // A body that is a form brings a third of `fetch`.
  { file: 'dispatcher/client-h1.js', text: "require('../web/fetch/body.js').extractBody", by: NO_FORMS },
  { file: 'core/request.js', text: "require('../web/fetch/formdata')", by: '' },
  { file: 'core/request.js', text: "require('../web/webidl').webidl.is.FormData", by: NO_FORMS },
]

/** The text of undici's file, as the bundle has it. Throws where undici has changed so that this no longer fits. */
function lightened(path: string, text: string): string {
  // A script with a single letter beyond Latin-1 takes twice the memory.
  const escaped = text.replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
  if (/\bassert\.\w/.test(escaped)) throw new Error(`undici's ${path} needs more of node:assert than is known.`)
  let light = escaped.replaceAll("require('node:assert')", ASSERT)
  for (const { file, text: before, by } of REPLACEMENTS) {
    if (path !== `lib/${file}`) continue
    if (light.split(before).length !== 2) throw new Error(`undici's ${path} does not have once: ${before}`)
    light = light.replace(before, () => by)
  }
  return light
}

/** Copies undici to `lib/node_modules/undici`; the files of `scripts/bundle/undici` stand in the place of its own. */
export async function copyUndici(root: string): Promise<void> {
  const copy = join(root, 'lib/node_modules/undici')
  for (const part of ['package.json', 'lib']) {
    await cp(join(root, 'node_modules/undici', part), join(copy, part), { recursive: true })
  }
  for (const path of listFiles(copy, 'lib/**/*.js')) {
    const text = await readFile(join(copy, path), 'utf8')
    const light = lightened(path, text)
    if (light !== text) await writeFile(join(copy, path), light)
  }
  for (const path of listFiles(join(root, 'scripts/bundle/undici'), '**/*')) {
    if ((await textOf(copy, `lib/${path}`)) === undefined) throw new Error(`undici has no lib/${path} any more.`)
    await cp(join(root, 'scripts/bundle/undici', path), join(copy, 'lib', path))
  }
}
