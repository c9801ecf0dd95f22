/** What to do about an error of the client: one idea each, written to be acted on. */
import { message } from '../message.ts'

/** By the class of the error; the texts name the inputs of the actions, since that is what their reader can change. */
export const HINTS = {
  auth: message({
    en: 'Check app_key and app_secret, or run the login action again: a token is valid for 24 hours and cannot be renewed without the key pair.',
    zh: '请检查 app_key 与 app_secret，或重新执行 login：Token 有效期为 24 小时，没有密钥对就无法续期。',
  }),
  rate_limit: message({
    en: 'The account exceeded its request rate. Run fewer jobs at the same time or set a longer poll_interval, then run the step again.',
    zh: '账号的请求频率已超过上限。请减少并行作业或加大 poll_interval，然后重新运行此步骤。',
  }),
  busy: message({
    en: 'The platform is still processing an earlier change of this resource. Use if_busy: wait with a longer timeout, and one concurrency group per service.',
    zh: '平台仍在处理该资源的上一次变更。请使用 if_busy: wait 并加大 timeout，且让每个服务使用同一个 concurrency 组。',
  }),
  no_change: message({
    en: 'The resource is already up to date, so there is nothing to do.',
    zh: '该资源已是最新，无需变更。',
  }),
  not_found: message({
    en: 'Check the id or the name, the namespace, and that this account owns the resource.',
    zh: '请检查 id 或名称、所在命名空间，以及该资源是否属于当前账号。',
  }),
  conflict: message({
    en: 'The name, port or resource is already taken or still in use. Choose another one, or free it first.',
    zh: '名称、端口或资源已被占用；请更换，或先释放占用。',
  }),
  quota: message({
    en: 'A quota of the account is exhausted. Delete resources that you no longer need, or ask the platform to raise the quota.',
    zh: '账号配额已用尽。请清理不再需要的资源，或申请提高配额。',
  }),
  account: message({
    en: 'The account is not allowed to do this. Check its balance, its state and the permissions of this key in the console.',
    zh: '账号无法执行此操作。请在控制台查看余额、账号状态以及该密钥的权限。',
  }),
  bad_request: message({
    en: 'The platform rejected this request. Correct the input that its message names; the same request will fail again.',
    zh: '平台拒绝了该请求。请按其消息修正对应的输入；相同的请求仍会失败。',
  }),
  transient: message({
    en: 'The platform or the network was unavailable. Run the step again: changes that were already made are not repeated.',
    zh: '平台或网络暂时不可用。请重新运行此步骤：已完成的变更不会重复执行。',
  }),
  server: message({
    en: 'The platform had an internal error. Run the step again later; if that does not help, give the Request-Id to the support of the platform.',
    zh: '平台内部出错。请稍后重试；若仍失败，请将 Request-Id 提供给平台客服。',
  }),
}

export const serverUntrusted = message({
  en: 'The server’s certificate must be valid today, match the host name in endpoint, and be signed by an authority that the runner trusts. For a private authority, set NODE_EXTRA_CA_CERTS on the runner to its PEM file.',
  zh: '服务器证书须在有效期内、与 endpoint 的主机名一致，且由 runner 信任的 CA 签发。如使用私有 CA，请在 runner 上将 NODE_EXTRA_CA_CERTS 设为其 PEM 文件。',
})

export const proxyRefused = message({
  en: 'Correct HTTPS_PROXY and HTTP_PROXY (use a secret if they contain a password), or add the host to NO_PROXY.',
  zh: '请修正 HTTPS_PROXY 与 HTTP_PROXY（含密码时请使用 secret），或将该主机加入 NO_PROXY。',
})

export const endpointUnreached = message({
  en: ({ endpoint }: { endpoint: string }) =>
    `No response from ${endpoint}. Check the input endpoint (or FENGCHAO_ENDPOINT), and that this runner can reach it (DNS, firewall, proxy).`,
  zh: ({ endpoint }) =>
    `${endpoint} 从未响应。请检查输入 endpoint（或 FENGCHAO_ENDPOINT），以及此 runner 能否访问该地址（DNS、防火墙、代理）。`,
})
