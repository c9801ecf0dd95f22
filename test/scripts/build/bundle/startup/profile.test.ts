import { describe, expect, it } from 'vitest'
import { profile } from '../../../../../scripts/build/bundle/startup/profile.ts'

/** A bundle of one file, which refuses its inputs by one function and asks the platform by another. */
const bundle = `let started = 0
const refuse = () => { process.exitCode = 1 }
const ask = async () => {
  const { INPUT_ENDPOINT: url, INPUT_TOKEN: token, INPUT_SERVICE_ID: id } = process.env
  const headers = { authorization: 'Token ' + token, 'content-type': 'application/json' }
  const { status } = await fetch(url + '/api/v1/microservices/' + id, { headers })
  if (status !== 200) throw new Error('HTTP ' + status)
}
const rare = () => { started += 1 }
const never = () => {}
const late = () => { process.exitCode = 9 }
export async function main(name) {
  setTimeout(late, 0)
  if (name === 'first') rare()
  await (process.env.INPUT_SUMMARY === 'perhaps' ? refuse() : ask())
  await new Promise((resolve) => setImmediate(resolve))
}
`
const files = (code: string) =>
  new Map([
    ['dist/index.js', code],
    ['dist/package.json', '{"type":"module"}'],
  ])
const startOf = (name: string) =>
  name === 'main'
    ? bundle.indexOf('async function main')
    : bundle.indexOf(`const ${name} = `) + `const ${name} = `.length

describe('the functions that run in a step', () => {
  it('are those of steps that are refused, and of steps that succeed, in most of either', async () => {
    const calls = await profile(files(bundle), ['first', 'second', 'third'])
    expect([...calls.keys()]).toEqual(['dist/index.js'])
    const ran = ['refuse', 'ask', 'rare', 'never', 'late', 'main'].filter((name) =>
      calls.get('dist/index.js')?.has(startOf(name)),
    )
    expect(ran).toEqual(['refuse', 'ask', 'main'])
  })

  it('cannot be told where a step does not end as it has to', async () => {
    const broken = 'export async function main(name) { if (name === "second") return; process.exitCode = 1 }'
    await expect(profile(files(broken), ['first', 'second'])).rejects.toThrow('second was to fail for the profile:')
    const crash = 'export async function main() { throw new Error("It broke.") }'
    await expect(profile(files(crash), ['first'])).rejects.toThrow(/scale was to succeed .*\n.*It broke\./s)
  })
})
