/** What cannot go onto the wire. Every step loads these few, and the client's other sentences only with the client. */
import { message } from '../message.ts'

export const notAProxy = message({
  en: ({ variable }: { variable: string }) =>
    `${variable} must be http://HOST:PORT or https://HOST:PORT, but has another value`,
  zh: ({ variable }) => `${variable} 应为 http://HOST:PORT 或 https://HOST:PORT，当前内容不符`,
})

export const notAnId = message({
  en: ({ value }: { value: number }) => `${value} is not an id that the API accepts.`,
  zh: ({ value }) => `${value} 不是 API 接受的 id。`,
})

export const notAName = message({
  en: ({ value }: { value: string }) => `${value} is not a name that the API accepts.`,
  zh: ({ value }) => `${value} 不是 API 接受的名称。`,
})
