/** What is said of credentials and of the address that they are for. */
import { message } from '../message.ts'

export const addressForm = message({
  en: 'an https address such as https://open.c.163.com',
  zh: 'https 地址，例如 https://open.c.163.com',
})

export const noUserinfo = message({
  en: 'an https address such as https://open.c.163.com, without a user name or password in it',
  zh: '不含用户名和密码的 https 地址，例如 https://open.c.163.com',
})

export const httpOnlyHere = message({
  en: 'an https address such as https://open.c.163.com; http is taken only for 127.0.0.1, [::1] and localhost',
  zh: 'https 地址，例如 https://open.c.163.com；http 仅可用于 127.0.0.1、[::1] 和 localhost',
})

export const noPath = message({
  en: 'an https address such as https://open.c.163.com, without a path: the client adds /api/v1 itself',
  zh: '不含路径的 https 地址，例如 https://open.c.163.com：客户端会自行加上 /api/v1',
})

export const tokenForm = message({
  en: 'takes a token as the login action gives it: letters, digits and signs without a space',
  zh: '应为 login Action 给出的 Token：由字母、数字和符号组成，不含空格',
})

/** Why a secret may be empty although it is set. */
const emptySecrets = message({
  en: 'A secret that is empty here may well be set: GitHub gives no secrets to pull requests from forks, only Dependabot secrets to Dependabot, and the secrets of an environment only to jobs that name it (environment:)',
  zh: '密钥即使已设置，在此处也可能为空：GitHub 不向来自 fork 的拉取请求提供密钥，只向 Dependabot 提供 Dependabot 密钥，环境密钥则只提供给用 environment: 指明该环境的作业',
})

export const otherHalf = message({
  en: ({ given, variable }: { given: string; variable: string }) =>
    `is required where ${given} is given, here or as ${variable}. ${emptySecrets()}`,
  zh: ({ given, variable }) =>
    `在给出 ${given} 时为必填项，可在此处给出，也可通过环境变量 ${variable} 给出。${emptySecrets()}`,
})

export const noCredentials = message<undefined>({
  en: () =>
    `is required with app_secret, or a token: run the login action first, or set FENGCHAO_APP_KEY and FENGCHAO_APP_SECRET. ${emptySecrets()}`,
  zh: () =>
    `与 app_secret 须一并给出，或者给出 token：请先运行 login Action，或设置 FENGCHAO_APP_KEY 和 FENGCHAO_APP_SECRET。${emptySecrets()}`,
})

export const keyPairForToken = message({
  en: ({ variable }: { variable: string }) =>
    `is required, here or as ${variable}: a token is made from a key pair. ${emptySecrets()}`,
  zh: ({ variable }) =>
    `为必填项，可在此处给出，也可通过环境变量 ${variable} 给出：Token 由密钥对换取。${emptySecrets()}`,
})

export const onThisMachine = message({
  en: ({ endpoint }: { endpoint: string }) =>
    `Talking to ${endpoint}, which is on this machine: a rehearsal, not the platform itself.`,
  zh: ({ endpoint }) => `正在访问本机上的 ${endpoint}：这是演练，不是真实平台。`,
})

export const loggingIn = message({ en: 'Logging in', zh: '登录' })

export const loggedIn = message({
  en: ({ endpoint, expires }: { endpoint: string; expires: string }) =>
    `Logged in to ${endpoint}; the token lives until ${expires}.`,
  zh: ({ endpoint, expires }) => `已登录 ${endpoint}；Token 有效期至 ${expires}。`,
})
