/** What a value in an answer of the platform has to be, and what it is instead. */
import { message } from '../message.ts'

interface Misfit {
  readonly at: string
  readonly expected: string
  readonly got: string
}

export const misfit = message({
  en: ({ at, expected, got }: Misfit) => `${at || 'the response'} must be ${expected} but is ${got}`,
  zh: ({ at, expected, got }) => `${at || '响应'} 应为${expected}，实际为${got}`,
})

/** What a value in an answer has to be. */
export const expected = {
  text: message({ en: 'text', zh: '文本' }),
  number: message({ en: 'a number', zh: '数字' }),
  integer: message({ en: 'a whole number', zh: '整数' }),
  boolean: message({ en: 'true or false', zh: ' true 或 false' }),
  list: message({ en: 'a list', zh: '列表' }),
  object: message({ en: 'an object', zh: '对象' }),
  json: message({ en: 'JSON', zh: ' JSON' }),
  smallJson: message({
    en: ({ values, depth }: { values: number; depth: number }) =>
      `JSON of at most ${values} values, nested at most ${depth} deep`,
    zh: ({ values, depth }) => `至多 ${values} 个值、嵌套至多 ${depth} 层的 JSON`,
  }),
  token: message({ en: 'a token of at least 16 letters, digits and signs', zh: '至少 16 个字母、数字和符号的 Token' }),
  lifetime: message({ en: 'a number of seconds from now on', zh: '从现在起的秒数' }),
  privateKey: message({ en: 'a private key as PEM text', zh: ' PEM 格式的私钥' }),
}

/** What a value in an answer is instead; kinds only. */
export const found = {
  absent: message({ en: 'absent', zh: '缺失' }),
  null: message({ en: 'null', zh: ' null' }),
  list: message({ en: 'a list', zh: '列表' }),
  type: message({
    en: ({ type }: { type: string }) => `of type ${type}`,
    zh: ({ type }) => ` ${type} 类型`,
  }),
}

export const endlessList = message({
  en: ({ pages, items }: { pages: number; items: number }) =>
    `Could not read a whole list: the platform still had more after ${pages} pages with ${items} items.`,
  zh: ({ pages, items }) => `无法读完列表：平台在 ${pages} 页（${items} 项）之后仍有后续页。`,
})
