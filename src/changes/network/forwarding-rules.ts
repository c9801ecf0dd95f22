/** Forwarding rules of a listener ("clusters", API reference 6.6): their defaults, and when two sets of them are equal. */

interface Rule {
  readonly serverName?: string | undefined
  readonly certId?: string | undefined
  readonly path?: string | undefined
  readonly serviceName: string
  readonly servicePort: number
  readonly policy?:
    | { readonly mode: string; readonly expire?: number | undefined; readonly cookieName?: string | undefined }
    | undefined
}

const DEFAULT_EXPIRE = 30

// With the platform's defaults filled in; a certificate means nothing to an http listener.
function canonical(rule: Rule, protocol: string): string {
  const { policy } = rule
  return JSON.stringify([
    rule.serverName || '*',
    rule.path || '/',
    rule.serviceName,
    rule.servicePort,
    protocol === 'https' ? (rule.certId ?? '') : '',
    policy && [policy.mode, policy.mode === 'insert' ? (policy.expire ?? DEFAULT_EXPIRE) : (policy.cookieName ?? '')],
  ])
}

/** True where both sets forward alike; the order of rules does not count, their number does. */
export function sameRules(one: readonly Rule[], other: readonly Rule[], protocol: string): boolean {
  const a = one.map((rule) => canonical(rule, protocol)).toSorted()
  const b = other.map((rule) => canonical(rule, protocol)).toSorted()
  return a.length === b.length && a.every((rule, i) => rule === b[i])
}
