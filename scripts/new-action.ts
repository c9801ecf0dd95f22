/** `npm run new:action NAME`: a small action that works, with its test and its places in the documents; then it is yours. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newFiles, withAction } from './new-action/files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [name = ''] = process.argv.slice(2)

try {
  const { source, test, documents } = newFiles(name)
  for (const path of [source.path, test.path])
    if (existsSync(join(root, path))) throw new Error(`${path} exists already.`)
  const changed = documents.map((path) => ({
    path,
    text: withAction(path, readFileSync(join(root, path), 'utf8'), name),
  }))
  for (const { path, text } of [source, test, ...changed]) writeFileSync(join(root, path), text)
  console.log(`Written, to make of it what it is to be:
  ${source.path}  what it does
  ${test.path}  what it has to do
  docs/zh-CN.yaml  its descriptions in Chinese; npm run build names each sentence that is missing

Its sections in README.md and README.zh-CN.md have their tables from the first file; the sentences above them are yours.
An action that changes something needs a scenario of its own as well (CONTRIBUTING.md, "The fault matrix").

Next:
  npm run build
  npm run dev -- ${name} --input service_id=50883
  npx vitest run ${test.path}
  npm run check`)
} catch (error) {
  console.error(`npm run new:action NAME\n\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
