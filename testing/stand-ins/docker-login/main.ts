import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const { STAND_IN_REGISTRY, INPUT_REGISTRY = '', INPUT_USERNAME, INPUT_PASSWORD, HOME = '' } = process.env
const body = JSON.stringify({ username: INPUT_USERNAME, password: INPUT_PASSWORD })
const { status } = await fetch(`${STAND_IN_REGISTRY}/login`, { method: 'POST', body })
if (status !== 200) throw new Error(`The registry answered ${status} to the login.`)
mkdirSync(join(HOME, '.docker'), { recursive: true })
writeFileSync(join(HOME, '.docker', 'config.json'), JSON.stringify({ auths: { [INPUT_REGISTRY]: {} } }))
console.log('Login succeeded.')
