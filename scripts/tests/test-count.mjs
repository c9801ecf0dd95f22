/** Prints `N passed, N failed` from the report that vitest wrote as JSON; fails where anything failed or nothing ran. */
import { readFileSync } from 'node:fs'

const [path] = process.argv.slice(2)

/** The counts of the report; a file that could not be loaded holds no tests and counts as one failure. */
function counts(report) {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length, success: report.success }
}

try {
  const { passed, failed, success } = counts(JSON.parse(readFileSync(path, 'utf8')))
  if (!success || failed > 0 || passed === 0) process.exitCode = 1
  console.log(`${passed} passed, ${failed} failed`)
} catch (error) {
  console.error(`The test runner left no report: ${error.message}`)
  console.log('0 passed, 0 failed')
  process.exitCode = 1
}
