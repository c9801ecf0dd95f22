import { cpSync, existsSync } from 'node:fs'
import { basename, join } from 'node:path'

const { STAND_IN_ARTIFACTS = '', INPUT_NAME = '', INPUT_PATH = '', GITHUB_WORKSPACE = '' } = process.env
const folder = join(STAND_IN_ARTIFACTS, INPUT_NAME)
if (existsSync(folder)) throw new Error(`There is an artifact ${INPUT_NAME} already.`)
cpSync(join(GITHUB_WORKSPACE, INPUT_PATH), join(folder, basename(INPUT_PATH)))
console.log(`Uploaded ${INPUT_PATH} as ${INPUT_NAME}.`)
