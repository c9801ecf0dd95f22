import { createRequire } from 'node:module'
import * as core from '@actions/core'
import { context, getOctokit } from '@actions/github'

const github = getOctokit(core.getInput('github-token'), { baseUrl: process.env.STAND_IN_GITHUB ?? '' })
const Script = Object.getPrototypeOf(async () => {}).constructor
const run = new Script('github', 'context', 'core', 'require', core.getInput('script'))
const result: unknown = await run(github, context, core, createRequire(import.meta.url))
core.setOutput('result', JSON.stringify(result ?? null))
