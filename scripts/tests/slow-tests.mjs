/** `npm run test:slow`: the twenty slowest tests of the last run, from the report that vitest wrote as JSON. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const [path] = process.argv.slice(2)
const root = fileURLToPath(new URL('../..', import.meta.url))

try {
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'))
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration = 0 }) => ({ file: relative(root, name), fullName, duration })),
  )
  tests.sort((a, b) => b.duration - a.duration)
  for (const { file, fullName, duration } of tests.slice(0, 20))
    console.log(`${(duration / 1000).toFixed(1).padStart(6)} s  ${file}  ${fullName}`)
} catch (error) {
  console.error(`The last run left no report (${error.message}): run npm test first.`)
  process.exitCode = 1
}
