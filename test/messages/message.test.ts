import { afterEach, describe, expect, test } from 'vitest'
import { joined, LANGUAGES, language, message, sentences, speak } from '../../src/messages/message.ts'

const greeting = message({ en: 'Hello.', zh: '你好。' })
const count = message({ en: ({ n }: { n: number }) => `${n} tags.`, zh: ({ n }) => `${n} 个标签。` })

describe('message', () => {
  afterEach(() => speak('en'))

  test('is English until another language is chosen', () => {
    expect(language()).toBe('en')
    expect(greeting()).toBe('Hello.')
    expect(count({ n: 3 })).toBe('3 tags.')
  })

  test('is made in the language that is spoken when it is called', () => {
    const before = count({ n: 1 })
    speak('zh')
    expect([before, count({ n: 2 }), greeting()]).toEqual(['1 tags.', '2 个标签。', '你好。'])
  })

  test('can be had in a language of one’s own choice', () => {
    expect(LANGUAGES.map((one) => count.in(one, { n: 4 }))).toEqual(['4 tags.', '4 个标签。'])
    expect(greeting.in('zh')).toBe('你好。')
  })

  test('words and sentences are joined as the language does it', () => {
    const both = () => [joined(['a', 'b']), sentences('One.', undefined, '', 'Two.')]
    expect(both()).toEqual(['a, b', 'One. Two.'])
    speak('zh')
    expect(both()).toEqual(['a、b', 'One.Two.'])
  })
})
