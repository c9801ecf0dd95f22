/**
 * `pub_cert` and `pri_key` of inputs and environment files: PEM text, or a file of the workspace that holds it. Both are
 * masked, parsed, and brought to the blocks that are sent; OpenSSL's own words about them are never shown.
 */
import type { X509Certificate } from 'node:crypto'
import { parseWorkspaceFile } from '../../github/files/workspace-path.ts'
import { InputProblem, type ParseContext } from '../../github/inputs/input.ts'
import { declareSecret } from '../../github/runner/secrets.ts'
import {
  keyWithPassphrase,
  noCertificate,
  noKey,
  notPem,
  severalKeys,
  unreadableCertificate,
  unreadableKey,
} from '../../messages/network/certificates.ts'
import type { ParsedCertificate, ParsedKey } from './certificate-pair.ts'

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
