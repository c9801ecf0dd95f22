import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogueOf, loadCatalogue, requireComplete, textsOf } from '../../../scripts/build/docs/catalogue.ts'
import { describeInput, idOf } from '../../../scripts/build/docs/wording.ts'
import { group } from '../../../src/step/action.ts'
import { input, sample, sampleWords } from './sample.ts'

const name = { en: 'Name.', zh: '名称。' }

describe('a catalogue', () => {
  it('says what it has in both languages, and ids for what it has not', () => {
    const { en, zh } = catalogueOf(new Map([['a.name', name]]))
    expect([en.say('a.name'), zh.say('a.name'), zh.say('a.id')]).toEqual(['Name.', '名称。', 'a.id'])
  })

  it('names each id that has no words, no Chinese, or belongs to nothing', () => {
    const { en, zh, missing, unused } = catalogueOf(
      new Map<string, { en: string; zh?: string }>([
        ['a.name', name],
        ['a.status', { en: 'Status.' }],
        ['a.gone', name],
      ]),
    )
    for (const id of ['a.name', 'a.status', 'a.id', 'a.id']) for (const { say } of [en, zh]) say(id)
    expect(missing()).toEqual(['a.status has no Chinese', 'a.id has no words'])
    expect(unused()).toEqual(['a.gone belongs to nothing'])
    expect(() => requireComplete([...missing(), ...unused()])).toThrow(/^docs\/words: a\.status has no Chinese\.\n/)
  })

  it('has nothing to complain of where all was requested and all exists', () => {
    const { en, zh, missing, unused } = catalogueOf(new Map([['a.name', name]]))
    for (const { say } of [en, zh]) say('a.name')
    expect([...missing(), ...unused()]).toEqual([])
    expect(() => requireComplete([])).not.toThrow()
  })

  it('of this repository is that of its files, by their names', async () => {
    const root = fileURLToPath(new URL('../../..', import.meta.url))
    const { en } = await loadCatalogue(root)
    expect(en.say('scale.title')).toBe('Fengchao: scale a service')
  })
})

describe('a document of words', () => {
  it('is texts by id, which its places give', () => {
    const document = { title: 'T', inputs: { tag: { ...name, empty: { en: 'e', zh: 'z' } } } }
    expect(textsOf(document, 'scale')).toEqual([
      ['scale.title', { en: 'T', zh: 'T' }],
      ['scale.inputs.tag', name],
      ['scale.inputs.tag.empty', { en: 'e', zh: 'z' }],
    ])
  })

  it.each([[{ en: 'Name.', zh: '' }], [{ en: 'Name.', zh: ' ' }], [{ en: 'Name.', zh: null }], [{ en: 'Name.' }]])(
    'lacks the Chinese in %j',
    (text) => {
      const { zh, missing } = catalogueOf(new Map(textsOf(text, 'a')))
      zh.say('a')
      expect(missing()).toEqual(['a has no Chinese'])
    },
  )

  it.each([null, undefined, '', ' ', 1])('is not %j', (document) => {
    expect(() => textsOf(document, 'a')).toThrow('a must be a text.')
  })
})

describe('the words of an input', () => {
  const shared = group({ name: 'service', inputs: { tag: input('string') }, outputs: ['status'] })
  const action = { ...sample('scale').action, ...shared, name: 'scale', groups: [shared] }

  it('stand with its group, unless the action has its own', () => {
    const none = catalogueOf(new Map()).en
    expect(idOf(action, 'inputs', 'tag', none)).toBe('groups.service.inputs.tag')
    expect(idOf(action, 'outputs', 'status', none)).toBe('groups.service.outputs.status')
    expect(idOf(action, 'inputs', 'tag', sampleWords().en)).toBe('scale.inputs.tag')
  })

  it('stand with the action where its group has no name', () => {
    const { name: _, ...unnamed } = shared
    const none = catalogueOf(new Map()).en
    expect(idOf({ ...action, groups: [unnamed] }, 'inputs', 'tag', none)).toBe('scale.inputs.tag')
  })

  it('are its description, what it becomes where it is empty, and its variable', () => {
    const empty = { en: 'the tag', zh: '标签' }
    const { en, zh } = sampleWords({ tag: { en: 'What it is.', zh: '说明。', empty } })
    const { action } = sample('scale', { tag: input('string', { env: 'FENGCHAO_TAG' }) })
    expect(describeInput(action, 'tag', zh)).toBe('说明。留空时取标签。或读取 FENGCHAO_TAG。')
    expect(describeInput(action, 'tag', en)).toBe(
      'What it is. When empty: the tag. Falls back to the environment variable FENGCHAO_TAG.',
    )
  })
})
