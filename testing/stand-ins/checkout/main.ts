import { cpSync } from 'node:fs'
import { join } from 'node:path'

const { STAND_IN_REPOSITORY = '', STAND_IN_BASE = '', STAND_IN_GITHUB } = process.env
const { GITHUB_WORKSPACE = '', GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_BASE_REF } = process.env
const { INPUT_REF: ref = '', INPUT_PATH: path = '.' } = process.env
const isBase = ref !== '' && ref === GITHUB_BASE_REF
if (ref !== '' && ref !== GITHUB_SHA && !isBase)
  throw new Error('The stand-in has only the commit of the event and the base branch.')
const url = `${STAND_IN_GITHUB}/repos/${GITHUB_REPOSITORY}/commits/${GITHUB_SHA}`
const { status } = await fetch(url, { headers: { authorization: `token ${process.env.INPUT_TOKEN}` } })
if (status !== 200) throw new Error(`GitHub answered ${status}; a checkout needs contents: read.`)
cpSync(isBase ? STAND_IN_BASE : STAND_IN_REPOSITORY, join(GITHUB_WORKSPACE, path), { recursive: true })
console.log('Checked out.')
