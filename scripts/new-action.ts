/** `npm run new:action NAME`: a small action that works, with its test and its words; then it is yours. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newFiles } from './new-action/files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [name = ''] = process.argv.slice(2)

try {
  const files = newFiles(name)
  for (const { path } of Object.values(files))
    if (existsSync(join(root, path))) throw new Error(`${path} exists already.`)
  for (const { path, text } of Object.values(files)) writeFileSync(join(root, path), text)
  console.log(`Written, to make of it what it is to be:
  ${files.source.path}  what it does
  ${files.test.path}  what it has to do
  ${files.words.path}  what manifest and pages say of it, in English and Chinese

npm run build names each text that is missing, and gives it a page in English and Chinese: page, examples and notes of its words say more there.
An action that changes something needs a scenario of its own as well (CONTRIBUTING.md, "The fault matrix").

Next:
  npm run build
  npm run dev -- ${name} --input service_id=50883
  npx vitest run ${files.test.path}
  npm run check`)
} catch (error) {
  console.error(`npm run new:action NAME\n\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
