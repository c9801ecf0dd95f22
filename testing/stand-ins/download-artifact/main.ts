import { cpSync, readdirSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'

const { STAND_IN_ARTIFACTS = '', INPUT_PATTERN = '*', INPUT_PATH = '', GITHUB_WORKSPACE = '' } = process.env
if (process.env['INPUT_MERGE-MULTIPLE'] !== 'true') throw new Error('Only merge-multiple: true is known here.')
for (const name of readdirSync(STAND_IN_ARTIFACTS).filter((each) => matchesGlob(each, INPUT_PATTERN))) {
  cpSync(join(STAND_IN_ARTIFACTS, name), join(GITHUB_WORKSPACE, INPUT_PATH), { recursive: true })
  console.log(`Downloaded ${name}.`)
}
