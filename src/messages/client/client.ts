/** What the client says: how a call failed, and what it does about it. */
import { message } from '../message.ts'

interface Why {
  /** A phrase of messages/tasks.ts. */
  readonly task: string
  readonly why: string
}

export const couldNot = message({
  en: ({ task, why }: Why) => `Could not ${task}: ${why}.`,
  zh: ({ task, why }) => `无法${task}：${why}。`,
})

interface Answered {
  readonly status: number
  readonly code: string | undefined
  readonly requestId: string | undefined
  /** The platform's own words, or what its code means. */
  readonly words: string
  /** What the code means, where the words do not say it. */
  readonly meaning: string | undefined
}

export const answeredError = message({
  en: ({ status, code, requestId, words, meaning }: Answered) =>
    `the platform returned HTTP ${status}${code === undefined ? '' : `, code ${code}`}: "${words}"` +
    `${meaning === undefined ? '' : ` (meaning: ${meaning})`}${requestId === undefined ? '' : `, Request-Id ${requestId}`}`,
  zh: ({ status, code, requestId, words, meaning }) =>
    `平台返回 HTTP ${status}${code === undefined ? '' : `，错误码 ${code}`}：“${words}”` +
    `${meaning === undefined ? '' : `（即：${meaning}）`}${requestId === undefined ? '' : `，Request-Id ${requestId}`}`,
})

export const noMessage = message({ en: 'no message', zh: '没有说明' })

export const redirected = message({
  en: 'a redirect, which the client does not follow with a token; check the endpoint',
  zh: '重定向，而带 Token 的请求不会跟随重定向；请检查 endpoint',
})

interface Unusable {
  readonly status: number
  readonly what: string
  readonly requestId: string | undefined
}

export const unusableBody = message({
  en: ({ status, what, requestId }: Unusable) =>
    `the platform returned HTTP ${status} with an unusable body: ${what}${requestId === undefined ? '' : `, Request-Id ${requestId}`}`,
  zh: ({ status, what, requestId }) =>
    `平台返回 HTTP ${status}，但响应体无法使用：${what}${requestId === undefined ? '' : `，Request-Id ${requestId}`}`,
})

export const notTheJson = message({ en: 'it is not the expected JSON', zh: '不是预期的 JSON' })

interface Detail {
  readonly detail: string
}

/** Why no answer came, by how far the request got. */
export const noAnswer = {
  never_sent: message({
    en: ({ detail }: Detail) => `the request could not be sent (${detail})`,
    zh: ({ detail }) => `请求未能发出（${detail}）`,
  }),
  untrusted: message({
    en: ({ detail }: Detail) => `the server is not trusted, so nothing was sent (${detail})`,
    zh: ({ detail }) => `服务器不可信，因此没有发送任何内容（${detail}）`,
  }),
  refused: message({
    en: ({ detail }: Detail) => `the proxy did not let the request through (${detail})`,
    zh: ({ detail }) => `代理没有放行该请求（${detail}）`,
  }),
  interrupted: message({
    en: ({ detail }: Detail) => `the connection broke before the response arrived (${detail})`,
    zh: ({ detail }) => `在收到响应之前连接中断（${detail}）`,
  }),
  timed_out: message({
    en: ({ detail }: Detail) => `no response arrived in time (${detail})`,
    zh: ({ detail }) => `未在限定时间内收到响应（${detail}）`,
  }),
}

export const timeWasUp = message({ en: 'the deadline had already passed', zh: '在此之前已到截止时间' })

export const noWholeAnswer = message({
  en: ({ seconds }: { seconds: number }) => `no complete response within ${seconds} s`,
  zh: ({ seconds }) => `${seconds} 秒内没有收到完整的响应`,
})

export const tooLarge = message({
  en: ({ bytes }: { bytes: number }) => `the response is larger than ${bytes} bytes`,
  zh: ({ bytes }) => `响应超过 ${bytes} 字节`,
})

interface Proxy {
  readonly address: string
  readonly variable: string
}

export const proxySays = {
  unreached: message({
    en: ({ address, variable, status }: Proxy & { readonly status: number }) =>
      `the proxy ${address} (${variable}) did not reach the server and returned ${status}`,
    zh: ({ address, variable, status }) => `代理 ${address}（${variable}）未能连接到服务器，返回 ${status}`,
  }),
  answered: message({
    en: ({ address, variable, status }: Proxy & { readonly status: number }) =>
      `the proxy ${address} (${variable}) returned ${status}`,
    zh: ({ address, variable, status }) => `代理 ${address}（${variable}）返回 ${status}`,
  }),
  wantsCredentials: message({
    en: ({ address, variable }: Proxy) =>
      `the proxy ${address} (${variable}) requires a user name and a password (407); set ${variable} to http://USER:PASSWORD@HOST:PORT`,
    zh: ({ address, variable }) =>
      `代理 ${address}（${variable}）要求用户名和密码（407）；请将 ${variable} 设为 http://USER:PASSWORD@HOST:PORT`,
  }),
  refusesCredentials: message({
    en: ({ address, variable }: Proxy) =>
      `the proxy ${address} (${variable}) rejects the user name and password (407); set ${variable} to http://USER:PASSWORD@HOST:PORT`,
    zh: ({ address, variable }) =>
      `代理 ${address}（${variable}）不接受该用户名和密码（407）；请将 ${variable} 设为 http://USER:PASSWORD@HOST:PORT`,
  }),
  unreachable: message({
    en: ({ address, variable, words }: Proxy & { readonly words: string }) =>
      `the proxy ${address} (${variable}) cannot be reached: ${words}`,
    zh: ({ address, variable, words }) => `无法连接代理 ${address}（${variable}）：${words}`,
  }),
  between: message({
    en: ({ address, variable, words }: Proxy & { readonly words: string }) =>
      `${words}, through the proxy ${address} (${variable})`,
    zh: ({ address, variable, words }) => `${words}（经由代理 ${address}，${variable}）`,
  }),
}

interface Retrying {
  readonly error: string
  readonly pause: string
}

/** Said at the first of several failures that are alike. */
export const tryingAgain = message({
  en: ({ error, pause }: Retrying) => `${error} Retrying in ${pause}.`,
  zh: ({ error, pause }) => `${error}${pause} 后重试。`,
})

interface StillTrying extends Retrying {
  /** How often it failed so far. */
  readonly tries: number
  readonly elapsed: string
}

export const stillTrying = message({
  en: ({ error, pause, tries, elapsed }: StillTrying) =>
    `${error} Attempt ${tries} in ${elapsed}; retrying in ${pause}.`,
  zh: ({ error, pause, tries, elapsed }) => `${error}${elapsed} 内已尝试 ${tries} 次；${pause} 后重试。`,
})
