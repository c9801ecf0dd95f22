import { describe, expect, it } from 'vitest'
import { describeInput } from '../../../scripts/build/docs/wording.ts'
import { chinese, ENGLISH, sentencesOf } from '../../../scripts/build/docs/words.ts'
import { input } from './sample.ts'

describe('a translation', () => {
  it('says what its table has, and keeps what it has not', () => {
    const { words } = chinese(new Map([['Name.', '名称。']]))
    expect([words.say('Name.'), words.say('Id.')]).toEqual(['名称。', 'Id.'])
  })

  it('complains of each sentence that is missing and each that is left over', () => {
    const { words, problems } = chinese(
      new Map([
        ['Name.', '名称。'],
        ['Gone.', '已删除。'],
      ]),
    )
    words.say('Name.')
    words.say('Id.')
    words.say('Id.')
    expect(problems()).toEqual(['is not translated: Id.', 'is said nowhere: Gone.'])
  })

  it('has nothing to complain of where all was asked for and all was there', () => {
    const { words, problems } = chinese(new Map([['Name.', '名称。']]))
    words.say('Name.')
    expect(problems()).toEqual([])
  })

  it('translates the description, the default and the variable of an input one by one', () => {
    const { words } = chinese(
      new Map([
        ['What it is.', '说明。'],
        ['When empty: {value}.', '留空时取{value}。'],
        ['the tag', '标签'],
        ['Falls back to the environment variable {name}.', '或读取 {name}。'],
      ]),
    )
    const tag = input('string', { runtimeDefault: 'the tag', env: 'FENGCHAO_TAG' })
    expect(describeInput(tag, words)).toBe('说明。留空时取标签。或读取 FENGCHAO_TAG。')
    expect(describeInput(tag, ENGLISH)).toBe(
      'What it is. When empty: the tag. Falls back to the environment variable FENGCHAO_TAG.',
    )
  })
})

describe('a table of sentences', () => {
  it('is a map of texts', () => {
    expect([...sentencesOf({ 'Name.': '名称。' })]).toEqual([['Name.', '名称。']])
  })

  it.each([null, undefined, 'text', { 'Name.': '' }, { 'Name.': ' ' }, { 'Name.': 1 }, { 'Name.': null }])(
    'is not %j',
    (document) => {
      expect(() => sentencesOf(document)).toThrow('The translation')
    },
  )
})
