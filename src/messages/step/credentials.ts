/** What is said of credentials and of the address that they are for. */
import { message } from '../message.ts'

export const addressForm = message({
  en: 'an https address such as https://open.c.163.com',
  zh: 'https 地址，例如 https://open.c.163.com',
})

export const noUserinfo = message({
  en: 'an https address such as https://open.c.163.com, without a user name or password',
  zh: '不含用户名和密码的 https 地址，例如 https://open.c.163.com',
})

export const httpOnlyHere = message({
  en: 'an https address such as https://open.c.163.com; http is allowed only for 127.0.0.1, [::1] and localhost',
  zh: 'https 地址，例如 https://open.c.163.com；http 仅可用于 127.0.0.1、[::1] 和 localhost',
})

export const noPath = message({
  en: 'an https address such as https://open.c.163.com, without a path: the client adds /api/v1 itself',
  zh: '不含路径的 https 地址，例如 https://open.c.163.com：客户端会自行加上 /api/v1',
})

export const tokenForm = message({
  en: 'must be a token from the login action: letters, digits and signs without spaces',
  zh: '应为 login Action 给出的 Token：由字母、数字和符号组成，不含空格',
})

/** Why a secret may be empty although it is set. */
const emptySecrets = message({
  en: 'The secret may exist and still be empty here: GitHub passes no secrets to pull requests from forks, only Dependabot secrets to Dependabot, and the secrets of an environment only to jobs that use this environment (environment:)',
  zh: '密钥即使已设置，在此处也可能为空：GitHub 不向来自 fork 的拉取请求提供密钥，只向 Dependabot 提供 Dependabot 密钥，环境密钥则只提供给使用该环境（environment:）的作业',
})

export const otherHalf = message({
  en: ({ given, variable }: { given: string; variable: string }) =>
    `is required if ${given} is given, here or as the environment variable ${variable}. ${emptySecrets()}`,
  zh: ({ given, variable }) =>
    `在给出 ${given} 时为必填项，可在此处给出，也可通过环境变量 ${variable} 给出。${emptySecrets()}`,
})

export const noCredentials = message<undefined>({
  en: () =>
    `is required together with app_secret, unless token is given: run the login action first, or set FENGCHAO_APP_KEY and FENGCHAO_APP_SECRET. ${emptySecrets()}`,
  zh: () =>
    `须与 app_secret 一并给出，除非给出 token：请先运行 login Action，或设置 FENGCHAO_APP_KEY 和 FENGCHAO_APP_SECRET。${emptySecrets()}`,
})

export const keyPairForToken = message({
  en: ({ variable }: { variable: string }) =>
    `is required, here or as the environment variable ${variable}: the action gets a token with a key pair. ${emptySecrets()}`,
  zh: ({ variable }) =>
    `为必填项，可在此处给出，也可通过环境变量 ${variable} 给出：Token 由密钥对换取。${emptySecrets()}`,
})

export const onThisMachine = message({
  en: ({ endpoint }: { endpoint: string }) =>
    `The endpoint ${endpoint} is on this machine: this is a rehearsal, not the real platform.`,
  zh: ({ endpoint }) => `endpoint ${endpoint} 位于本机：这是预演，不是真实平台。`,
})

export const loggingIn = message({ en: 'Logging in', zh: '登录' })

export const loggedIn = message({
  en: ({ endpoint, expires }: { endpoint: string; expires: string }) =>
    `Logged in to ${endpoint}; the token is valid until ${expires}.`,
  zh: ({ endpoint, expires }) => `已登录 ${endpoint}；Token 有效期至 ${expires}。`,
})
