import { cpSync } from 'node:fs'
import { join } from 'node:path'

const { STAND_IN_REPOSITORY = '', STAND_IN_GITHUB, GITHUB_WORKSPACE = '', GITHUB_REPOSITORY, GITHUB_SHA } = process.env
const url = `${STAND_IN_GITHUB}/repos/${GITHUB_REPOSITORY}/commits/${GITHUB_SHA}`
const { status } = await fetch(url, { headers: { authorization: `token ${process.env.INPUT_TOKEN}` } })
if (status !== 200) throw new Error(`GitHub answered ${status}; a checkout needs contents: read.`)
const { INPUT_REF = '', INPUT_PATH = '.', STAND_IN_BASE = '', GITHUB_BASE_REF } = process.env
const isCommit = INPUT_REF === '' || INPUT_REF === GITHUB_SHA
if (!isCommit && INPUT_REF !== GITHUB_BASE_REF) throw new Error(`The test has no ref ${INPUT_REF}.`)
const source = isCommit ? STAND_IN_REPOSITORY : STAND_IN_BASE
cpSync(source, join(GITHUB_WORKSPACE, INPUT_PATH), { recursive: true })
console.log('Checked out.')
