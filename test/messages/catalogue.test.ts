import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { message, speak } from '../../src/messages/message.ts'
import { frozenTexts, messageProblems, messagesOf } from './catalogue.ts'
import { EXAMPLES } from './examples.ts'

const FOLDER = new URL('../../src/messages/', import.meta.url)
const FILES = readdirSync(FOLDER, { encoding: 'utf8', recursive: true }).filter(
  (name) => name.endsWith('.ts') && name !== 'message.ts',
)

const MODULES: readonly (readonly [string, unknown])[] = await Promise.all(
  FILES.map(async (file) => [file, await import(new URL(file, FOLDER).pathname)] as const),
)

/** The Chinese half of a table whose English half stands beside what it is about. */
const CHINESE_ALONE = /^CHINESE_\w+\./

afterEach(() => speak('en'))

describe('every message says the same in English and in Chinese', () => {
  test.each(MODULES)('of %s', (file, module) => {
    const messages = messagesOf(module, '')
    expect(messages).not.toEqual([])
    const problems = messages.flatMap(([name, said]) =>
      (EXAMPLES[`${file} ${name}`] ?? [{}]).flatMap((example) =>
        messageProblems(said, example).map((problem) => `${name} ${problem}`),
      ),
    )
    expect(problems).toEqual([])
  })

  test.each(MODULES)('and none of %s is made before it is known which language is spoken', (_file, module) => {
    const frozen = frozenTexts(module, '').filter((name) => !CHINESE_ALONE.test(name))
    expect(frozen).toEqual([])
  })

  test('and no example is left over', () => {
    const names = MODULES.flatMap(([file, module]) => messagesOf(module, '').map(([name]) => `${file} ${name}`))
    expect(Object.keys(EXAMPLES).filter((name) => !names.includes(name))).toEqual([])
  })
})

describe('a message is found out that', () => {
  test.each([
    ['has no Chinese', message({ en: 'It was built.', zh: 'It was built.' }), 'is not Chinese'],
    ['has Chinese in English', message({ en: 'It was built。', zh: '已构建。' }), 'has Chinese in its English text'],
    [
      'leaves English',
      message({ en: 'It was built.', zh: '已完成 it was built。' }),
      'has English words left in Chinese',
    ],
    ['ends otherwise', message({ en: 'It was built.', zh: '已构建' }), 'does not end alike in both languages'],
    [
      'is a fragment in English alone',
      message({ en: 'built', zh: '已构建。' }),
      'does not end alike in both languages',
    ],
    ['has no capital', message({ en: 'it was built.', zh: '已构建。' }), 'begins with a small letter'],
    [
      'has a word of our own',
      message({ en: 'The old image was put back.', zh: '已恢复旧镜像。' }),
      'says "put back" where the field says "rolled back"',
    ],
    ['has narrow punctuation', message({ en: 'Built, done.', zh: '已构建,完成。' }), 'has half-width punctuation'],
    ['has no space', message({ en: 'Built by CI.', zh: '由CI构建。' }), 'has no space between Chinese and Latin'],
    [
      'loses a parameter',
      message({ en: ({ tag }: { tag: string }) => `Tag ${tag} was built.`, zh: () => '标签已构建。' }),
      'says tag only in English',
    ],
    [
      'loses one in a rare case',
      message({
        en: ({ tags }: { tags: readonly string[] }) => (tags.length > 5 ? 'Many tags.' : `${tags.join()} tags.`),
        zh: ({ tags }) => (tags.length > 5 ? 'Many tags.' : `${tags.join()} 个标签。`),
      }),
      'is not Chinese: Many tags. | Many tags.',
    ],
    [
      'takes the words of a fixed set',
      message({
        en: ({ kind }: { kind: 'a' | 'b' }) => `It is ${{ a: 'new', b: 'old' }[kind]}.`,
        zh: ({ kind }) => `它是${{ a: '新', b: '旧' }[kind]}的。`,
      }),
      'needs an example of its parameters',
    ],
  ])('%s', (_name, said, problem) => {
    expect(messageProblems((parameters) => Reflect.apply(said, undefined, [parameters])).join('\n')).toContain(problem)
  })

  test('is a text, and no message', () => {
    expect(
      frozenTexts({ built: 'It was built.', nested: { one: 'One.', two: message({ en: 'a', zh: '一' }) } }, ''),
    ).toEqual(['built', 'nested.one'])
  })

  test('takes the words of a fixed set, with an example', () => {
    const said = message({
      en: ({ kind }: { kind: 'a' | 'b' }) => `It is ${{ a: 'new', b: 'old' }[kind]}.`,
      zh: ({ kind }) => `它是${{ a: '新', b: '旧' }[kind]}的。`,
    })
    expect(messageProblems((parameters) => Reflect.apply(said, undefined, [parameters]), { kind: 'a' })).toEqual([])
  })
})
