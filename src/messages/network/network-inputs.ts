/** Problems of the inputs of load balancers and listeners; they follow the input's name. Apart, since every step that has such inputs loads them. */
import { message } from '../message.ts'

export const addressForm = message({
  en: 'an IPv4 address such as 59.111.163.163',
  zh: 'IPv4 地址，例如 59.111.163.163',
})
export const listenPortRange = message({
  en: ({ wellKnown, protocol, port }: { wellKnown: number; protocol: string; port: number }) =>
    `must be ${wellKnown} or 1025 to 65535 for ${protocol}; got ${port}`,
  zh: ({ wellKnown, protocol, port }) => `在协议为 ${protocol} 时应为 ${wellKnown} 或 1025 到 65535，实际为 ${port}`,
})
export const oneCertificate = message({
  en: ({ rule }: { rule: number }) => `must have certId or certName in rule ${rule}, not both`,
  zh: ({ rule }) => `中规则 ${rule} 的 certId 与 certName 只能填一个`,
})
export const needsCertificate = message({
  en: ({ rule }: { rule: number }) => `needs certId (or certName) in rule ${rule}, because the listener uses https`,
  zh: ({ rule }) => `中规则 ${rule} 须填写 certId（或 certName），因为监听使用 https`,
})
export const someRules = message({
  en: 'must be a list of at least one forwarding rule',
  zh: '应为至少包含一条转发规则的列表',
})
/** The place of a rule, as problems of its fields name it. */
export const rulePlace = message({
  en: ({ rule }: { rule: number }) => `rule ${rule}`,
  zh: ({ rule }) => `规则 ${rule}`,
})
export const policyMode = message({
  en: ({ place }: { place: string }) => `must have insert or rewrite as ${place}`,
  zh: ({ place }) => `中 ${place} 应为 insert 或 rewrite`,
})
export const cookieOfRewrite = message({
  en: ({ place }: { place: string }) => `${place} with mode rewrite`,
  zh: ({ place }) => `${place}（mode 为 rewrite 时）`,
})
