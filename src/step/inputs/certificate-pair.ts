/** What `pub_cert` and `pri_key` come to, and what does not belong together of them; apart from what reads PEM, which few steps do. */
import type { KeyObject, X509Certificate } from 'node:crypto'
import { hasExpired, wrongKey, wrongOrder } from '../../messages/network/certificates.ts'

/** A certificate, and whatever stands after it to prove it. */
export interface ParsedCertificate {
  readonly pem: string
  /** SHA-1 in upper case with colons, as the platform writes it (API reference 6.11). */
  readonly fingerprint: string
  readonly leaf: X509Certificate
  readonly chain: readonly X509Certificate[]
}

export interface ParsedKey {
  readonly pem: string
  readonly key: KeyObject
}

/** When the certificate expires, as an ISO 8601 time. */
export function notAfterOf({ leaf }: ParsedCertificate): string {
  return new Date(leaf.validTo).toISOString()
}

/** What is expired or does not belong together of a pair that is uploaded; a part that is not known is left out. */
export function pairProblems(
  pub_cert: ParsedCertificate | undefined,
  pri_key: ParsedKey | undefined,
  now: number,
): readonly { readonly input: 'pub_cert' | 'pri_key'; readonly message: string }[] {
  if (pub_cert === undefined) return []
  const expired = Date.parse(pub_cert.leaf.validTo) <= now
  const problems = expired ? [{ input: 'pub_cert' as const, message: hasExpired({ at: notAfterOf(pub_cert) }) }] : []
  if (pri_key === undefined || pub_cert.leaf.checkPrivateKey(pri_key.key)) return problems
  const at = pub_cert.chain.findIndex((one) => one.checkPrivateKey(pri_key.key))
  return at < 0
    ? [...problems, { input: 'pri_key', message: wrongKey() }]
    : [...problems, { input: 'pub_cert', message: wrongOrder({ place: at + 2 }) }]
}
