import { cpSync } from 'node:fs'

const { STAND_IN_REPOSITORY = '', STAND_IN_GITHUB, GITHUB_WORKSPACE = '', GITHUB_REPOSITORY, GITHUB_SHA } = process.env
const { INPUT_REF = '' } = process.env
if (INPUT_REF !== '' && INPUT_REF !== GITHUB_SHA) throw new Error('The stand-in has only the commit of the event.')
const url = `${STAND_IN_GITHUB}/repos/${GITHUB_REPOSITORY}/commits/${GITHUB_SHA}`
const { status } = await fetch(url, { headers: { authorization: `token ${process.env.INPUT_TOKEN}` } })
if (status !== 200) throw new Error(`GitHub answered ${status}; a checkout needs contents: read.`)
cpSync(STAND_IN_REPOSITORY, GITHUB_WORKSPACE, { recursive: true })
console.log('Checked out.')
