/** The certificate that the simulator serves https with: generated at start, and written to a file for clients to trust. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CertificatePair, selfSigned } from './self-signed.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** A certificate for this machine's loopback, and the file that clients are pointed to. */
export interface Trust {
  readonly pair: CertificatePair
  readonly file: string
  remove(): void
}

/** Creates the certificate, valid for a year, and writes it; its key stays in memory. */
export function createTrust(now = Date.now()): Trust {
  const pair = selfSigned(['localhost', '127.0.0.1'], now - DAY_MS, now + 365 * DAY_MS)
  const folder = mkdtempSync(join(tmpdir(), 'fengchao-simulator-'))
  const file = join(folder, 'certificate.pem')
  writeFileSync(file, `${pair.pubCert}\n`)
  return { pair, file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
