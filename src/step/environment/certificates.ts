/** The certificates of an environment file: PEM text, or files of the workspace. */
import type { CertificateContent } from '../../changes/environment/environment.ts'
import { InputProblem } from '../../github/inputs/input.ts'
import { type ParsedCertificate, type ParsedKey, pairProblems } from '../inputs/certificate-pair.ts'
import { isLoopback } from '../inputs/credentials.ts'
import { parseCertificate, parsePrivateKey } from '../inputs/pem.ts'
import type { Step } from '../step.ts'
import type { WrittenCertificate } from './format/environment.ts'
import { isMadeUp } from './made-up.ts'
import type { At, Reading } from './reading.ts'

/** Where files are read, and the time by which a certificate must not have expired. */
export interface CertificateSource {
  readonly workspace: string
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Reads certificates where they can be read, and no keys: enough to know one from another. */
  readonly publicOnly?: boolean
  /** On the platform of a rehearsal, made-up values stand for keys and certificates that are secrets. */
  readonly takesMadeUp?: boolean
}

/** The source of a step: its workspace, its clock, and whether its platform is that of a rehearsal. */
export function certificateSource(
  { endpoint }: { readonly endpoint: string },
  { event, clock }: Step,
): CertificateSource {
  return { workspace: event.workspace, now: clock.now(), takesMadeUp: isLoopback(new URL(endpoint)) }
}

/** The contents by the certificates' names; what is wrong with them is noted. */
export function readCertificates(
  certificates: readonly WrittenCertificate[],
  reading: Reading,
  source: CertificateSource | undefined,
): ReadonlyMap<string, CertificateContent> {
  if (source === undefined) return new Map()
  return new Map(
    certificates.flatMap((one) => {
      const content = contentOf(one, reading, source)
      return content === undefined ? [] : [[one.cert_name, content] as const]
    }),
  )
}

function contentOf(
  { cert_name, pub_cert, pri_key }: WrittenCertificate,
  reading: Reading,
  { workspace, now, publicOnly, takesMadeUp = false }: CertificateSource,
): CertificateContent | undefined {
  if (publicOnly) return publicContent(pub_cert, workspace)
  // Nothing tells it from the one that exists.
  if (takesMadeUp && isMadeUp(pub_cert)) return undefined
  const at = ['certificates', cert_name]
  const certificate = parse(
    pub_cert,
    [...at, 'pub_cert'],
    reading,
    (given): ParsedCertificate => parseCertificate(given, { workspace }),
  )
  const ofRehearsal = takesMadeUp && isMadeUp(pri_key) ? pri_key : undefined
  const given = ofRehearsal === undefined ? pri_key : undefined
  const key = parse(given, [...at, 'pri_key'], reading, (text): ParsedKey => parsePrivateKey(text, { workspace }))
  for (const { input, message } of pairProblems(certificate, key, now)) {
    const place = [...at, input]
    reading.problem(reading.lineOf(place), place, message)
  }
  const pem = key?.pem ?? ofRehearsal
  return certificate === undefined || pem === undefined ? undefined : contentWith(certificate, pem)
}

function publicContent(given: string | undefined, workspace: string): CertificateContent | undefined {
  if (given === undefined) return undefined
  try {
    return contentWith(parseCertificate(given, { workspace }), '')
  } catch (problem) {
    if (problem instanceof InputProblem) return undefined
    throw problem
  }
}

function contentWith({ pem, fingerprint, leaf }: ParsedCertificate, pri_key: string): CertificateContent {
  return { pub_cert: pem, pri_key, fingerprint, notAfter: Date.parse(leaf.validTo) }
}

function parse<T>(given: string | undefined, at: At, reading: Reading, read: (given: string) => T): T | undefined {
  if (given === undefined) return undefined
  try {
    return read(given)
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem
    // What is said of PEM never quotes it.
    return void reading.problem(reading.lineOf(at), at, problem.message)
  }
}
