/**
 * `pub_cert` and `pri_key` of inputs and environment files: PEM text, or a file of the workspace that holds it. Both are
 * masked, parsed, and brought to the blocks that are sent; OpenSSL's own words about them are never shown.
 */
import type { KeyObject, X509Certificate } from 'node:crypto'
import { parseWorkspaceFile } from '../../github/files/workspace-path.ts'
import { InputProblem, type ParseContext } from '../../github/inputs/input.ts'
import { declareSecret } from '../../github/runner/secrets.ts'
import {
  hasExpired,
  keyWithPassphrase,
  noCertificate,
  noKey,
  notPem,
  severalKeys,
  unreadableCertificate,
  unreadableKey,
  wrongKey,
  wrongOrder,
} from '../../messages/network/certificates.ts'

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

interface Block {
  readonly label: string
  readonly pem: string
}

// Only steps that are given a certificate pay for loading it.
const crypto = () => process.getBuiltinModule('node:crypto')

function pemText(given: string, { workspace }: ParseContext): string {
  // A secret that was stored in one line has its line breaks as `\n`.
  const text = given.includes('-----BEGIN ') ? given.replaceAll('\\n', '\n') : fileText(given, workspace)
  declareSecret(text)
  return text
}

// What was given may be half a key, so nothing of it is quoted.
function fileText(path: string, workspace: string): string {
  try {
    return parseWorkspaceFile(path, workspace).read().toString('utf8')
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem
    throw new InputProblem(notPem())
  }
}

function blocksOf(text: string): readonly Block[] {
  const found = text.matchAll(/^[ \t]*(-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \2-----)[ \t]*\r?$/gm)
  return [...found].map(([, block = '', label = '']) => ({ label, pem: `${block.replace(/\s*\r?\n\s*/g, '\n')}\n` }))
}

function certificateOf(pem: string, place: number): X509Certificate {
  try {
    return new (crypto().X509Certificate)(pem)
  } catch {
    throw new InputProblem(unreadableCertificate({ place }))
  }
}

/** The certificates of the text in their order, the first of which counts; anything else in it is not sent. */
export function parseCertificate(given: string, context: ParseContext): ParsedCertificate {
  const blocks = blocksOf(pemText(given, context)).filter(({ label }) => label === 'CERTIFICATE')
  const [leaf, ...chain] = blocks.map(({ pem }, i) => certificateOf(pem, i + 1))
  if (leaf === undefined) throw new InputProblem(noCertificate())
  return { pem: blocks.map(({ pem }) => pem).join(''), fingerprint: leaf.fingerprint, leaf, chain }
}

/** The only private key of the text. */
export function parsePrivateKey(given: string, context: ParseContext): ParsedKey {
  const [block, ...others] = blocksOf(pemText(given, context)).filter(({ label }) => label.endsWith('PRIVATE KEY'))
  if (block === undefined) throw new InputProblem(noKey())
  if (others.length > 0) throw new InputProblem(severalKeys({ count: others.length + 1 }))
  if (block.label.startsWith('ENCRYPTED') || /^Proc-Type: 4,ENCRYPTED/m.test(block.pem)) {
    throw new InputProblem(keyWithPassphrase())
  }
  try {
    return { pem: block.pem, key: crypto().createPrivateKey(block.pem) }
  } catch {
    throw new InputProblem(unreadableKey())
  }
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
