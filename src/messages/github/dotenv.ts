/** What is wrong with a dotenv file; each follows the name of an input. No value is ever quoted. */
import { message } from '../message.ts'

interface Quoted {
  readonly key: string
  /** The quotation mark. */
  readonly quote: string
}

export const dotenv = {
  unclosed: message({
    en: ({ key, quote }: Quoted) => `must close the quote ${quote} of ${key}; no later line has it`,
    zh: ({ key, quote }) => `中 ${key} 的引号 ${quote} 没有闭合`,
  }),
  afterQuote: message({
    en: ({ key, quote }: Quoted) =>
      `must have nothing but a comment after the closing quote ${quote} of ${key}; dotenv has no escaped quotes, so put a value that contains ${quote} in quotes of another kind`,
    zh: ({ key, quote }) =>
      `中 ${key} 的结束引号 ${quote} 之后只能有注释；dotenv 没有转义引号，含有 ${quote} 的值请改用另一种引号`,
  }),
  hash: message({
    en: ({ key }: { readonly key: string }) =>
      `must put the value of ${key} in quotes: it contains a #, and without quotes dotenv reads what follows as a comment`,
    zh: ({ key }) => `中 ${key} 的值含有 #，请加引号：不加引号时 dotenv 会把其后的内容当作注释`,
  }),
  notUtf8: message({ en: 'must be a text file in UTF-8', zh: '应为 UTF-8 编码的文本文件' }),
}
