import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { stubs } from '../../../scripts/build/bundle/stubs.ts'
import { manifests } from '../../../scripts/build/manifest.ts'
import { registry } from '../../../scripts/build/registry.ts'
import { typesFiles } from '../../../scripts/build/types-file.ts'
import type { Inputs } from '../../../src/github/inputs/input.ts'
import { input, sample, sampleWords } from './sample.ts'

function manifest(name: string, inputs: Inputs = {}, words: object = {}) {
  const [[path, text] = ['', '']] = manifests([sample(name, inputs)], sampleWords(words).en)
  return { path, text, ...parse(text) }
}

function types(...args: Parameters<typeof sample>) {
  const [[, text] = ['', '']] = typesFiles([sample(...args)])
  return parse(text)
}

describe('manifests', () => {
  it('say where they come from, and what the action says of itself', () => {
    const { path, text, name, description, branding } = manifest('scale')
    expect(path).toBe('actions/scale/action.yml')
    expect(text).toMatch(/^# Written by npm run build from src\/actions\/scale.ts and docs\/words\/scale.yaml/)
    expect([name, description]).toEqual(['Fengchao scale', 'Does what it says.'])
    expect(branding).toEqual({ icon: 'box', color: 'blue' })
  })

  it('point at the stub, from the root as from a folder', () => {
    expect(manifest('deploy')).toMatchObject({ path: 'action.yml', runs: { using: 'node24', main: 'dist/deploy.js' } })
    expect(manifest('scale').runs.main).toBe('../../dist/scale.js')
  })

  it('have a post step where the action has one, at the end of every job', () => {
    expect(manifest('scale').runs).not.toHaveProperty('post')
    const [[, text] = ['', '']] = manifests([sample('scale', {}, { post: async () => {} })], sampleWords().en)
    expect(parse(text).runs).toMatchObject({ post: '../../dist/scale-post.js', 'post-if': 'always()' })
  })

  it('keep defaults as text, expressions too', () => {
    const { inputs } = manifest('scale', {
      rollback: input('boolean', { default: 'true' }),
      keep: input('integer', { default: '10' }),
      github_token: input('secret', { default: '${{ github.token }}' }),
    })
    expect(inputs.rollback.default).toBe('true')
    expect(inputs.keep.default).toBe('10')
    expect(inputs.github_token.default).toBe('${{ github.token }}')
  })

  it('leave a default out that is worked out at run time, and say what it becomes', () => {
    const tag = { en: 'What it is.', empty: { en: 'the tag of the event' } }
    const { inputs } = manifest('scale', { tag: input('string') }, { tag })
    expect(inputs.tag).toEqual({ description: 'What it is. When empty: the tag of the event.', required: false })
  })

  it('name the variable that stands in, unless the description does', () => {
    const secrets = { token: input('secret', { env: 'FENGCHAO_TOKEN' }), key: input('secret', { env: 'FENGCHAO_KEY' }) }
    const words = { token: { en: 'What it is.' }, key: { en: 'Read from FENGCHAO_KEY too.' } }
    const { inputs } = manifest('scale', secrets, words)
    expect(inputs.token.description).toBe('What it is. Falls back to the environment variable FENGCHAO_TOKEN.')
    expect(inputs.key.description).toBe('Read from FENGCHAO_KEY too.')
  })

  it('leave out a default that comes after a variable, and say both', () => {
    const endpoint = input('string', { env: 'THE_ENDPOINT', preset: 'https://a' })
    const { inputs } = manifest('scale', { endpoint }, { endpoint: { en: 'What it is.' } })
    expect(inputs.endpoint).toEqual({
      description: 'What it is. When empty: the environment variable THE_ENDPOINT, else `https://a`.',
      required: false,
    })
  })

  it('give every action outcome and result besides its own outputs', () => {
    expect(Object.keys(manifest('scale').outputs)).toEqual(['status', 'outcome', 'result'])
  })

  it('come out the same every time', () => {
    expect(manifest('scale').text).toBe(manifest('scale').text)
  })
})

describe('types files', () => {
  it.each([
    ['integer', { type: 'integer' }],
    ['boolean', { type: 'boolean' }],
    ['duration', { type: 'string' }],
    ['yaml', { type: 'string' }],
    ['path', { type: 'string' }],
    ['secret', { type: 'string' }],
    ['string', { type: 'string' }],
    ['list', { type: 'list', separator: '\n', 'list-item': { type: 'string' } }],
  ] as const)('type %s', (kind, typing) => {
    expect(types('scale', { it: input(kind) }).inputs.it).toEqual(typing)
  })

  it('type a fixed set of words as an enum, also as the items of a list', () => {
    const allowed = ['a', 'b']
    const { inputs } = types('scale', { one: input('string', { allowed }), many: input('list', { allowed }) })
    expect(inputs.one).toEqual({ type: 'enum', 'allowed-values': allowed })
    expect(inputs.many['list-item']).toEqual({ type: 'enum', 'allowed-values': allowed })
  })

  it('type a number that has names as an enum of both', () => {
    const { inputs } = types('scale', { one: input('integer', { form: { words: ['1', 'micro'] } }) })
    expect(inputs.one).toEqual({ type: 'enum', 'allowed-values': ['1', 'micro'] })
  })

  it('type outcome by its words and every other output as text', () => {
    const { outputs } = types('scale')
    expect(outputs.outcome['allowed-values']).toContain('timed_out')
    expect(outputs.status).toEqual({ type: 'string' })
    expect(outputs.result).toEqual({ type: 'string' })
  })
})

describe('the registry', () => {
  it('loads each action under its name when it is asked for', () => {
    const text = registry([sample('build-image'), sample('scale')]).get('src/registry.ts')
    expect(text).toContain(`  'build-image': async () => (await import('./actions/build-image.ts')).buildImage,\n`)
    expect(text).toContain(`  scale: async () => (await import('./actions/scale.ts')).scale,\n`)
  })
})

describe('stubs', () => {
  const load = (start: string) =>
    `if (parseInt(process.versions.node) < 24) await import('./needs-node.js')\nconst { ${start} } = await import('./index.js')\n`

  it('look at Node, name their action and await its end', () => {
    const text = stubs([sample('build-image')]).get('dist/build-image.js') ?? ''
    expect(text).toBe(`${load('main')}await main('build-image')\n`)
    expect(text.length).toBeLessThan(200)
  })

  it('are two for an action with a post step', () => {
    const files = stubs([sample('scale', {}, { post: async () => {} })])
    expect([...files.keys()]).toEqual(['dist/scale.js', 'dist/scale-post.js', 'dist/needs-node.js'])
    expect(files.get('dist/scale-post.js')).toBe(`${load('post')}await post('scale')\n`)
  })
})
