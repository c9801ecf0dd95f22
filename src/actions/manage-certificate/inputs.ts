/** The inputs of `manage-certificate`, and what does not go together. */
import { systemClock } from '../../client/clock.ts'
import type { Problem, Values } from '../../github/inputs/input.ts'
import { custom, text } from '../../github/inputs/input-kinds.ts'
import {
  certificateIdForm,
  chainBroken,
  hasExpired,
  issuerExpired,
  notYetValid,
  wrongKey,
  wrongOrder,
} from '../../messages/network/certificates.ts'
import { operations } from '../../step/inputs/operation.ts'
import { ANY_NAME } from '../../step/inputs/service.ts'
import type { Step } from '../../step/step.ts'
import { parseCertificate, parsePrivateKey } from './pem.ts'

const EITHER = ['cert_name', 'cert_id']

export const certificateOperations = operations(['apply', 'delete', 'get', 'list'], {
  apply: [EITHER, 'pub_cert', 'pri_key'],
  delete: [EITHER],
  get: [EITHER],
})

export const certificateInputs = {
  cert_name: text(ANY_NAME),
  cert_id: text({ pattern: /[A-Za-z0-9-]{1,64}/, takes: certificateIdForm }),
  pub_cert: custom({ kind: 'secret', orPath: true, parse: parseCertificate }),
  pri_key: custom({ kind: 'secret', orPath: true, parse: parsePrivateKey }),
}

type CertificateInputs = Values<typeof certificateInputs & typeof certificateOperations.inputs>
type Pair = Pick<CertificateInputs, 'pub_cert' | 'pri_key'>

/** When the certificate expires, as an ISO 8601 time. */
export function notAfterOf({ leaf }: NonNullable<Pair['pub_cert']>): string {
  return new Date(leaf.validTo).toISOString()
}

/** What is expired or does not belong together of a pair that is uploaded. */
export function pairProblems(
  { operation, pub_cert, pri_key }: Partial<CertificateInputs>,
  now = systemClock.now(),
): readonly Problem[] {
  if (operation !== 'apply') return []
  const problems: Problem[] = []
  if (pub_cert && Date.parse(pub_cert.leaf.validTo) <= now) {
    problems.push({ input: 'pub_cert', message: hasExpired({ at: notAfterOf(pub_cert) }) })
  }
  if (pub_cert && pri_key && !pub_cert.leaf.checkPrivateKey(pri_key.key)) {
    const at = pub_cert.chain.findIndex((one) => one.checkPrivateKey(pri_key.key))
    problems.push(
      at < 0
        ? { input: 'pri_key', message: wrongKey() }
        : { input: 'pub_cert', message: wrongOrder({ place: at + 2 }) },
    )
  }
  return problems
}

/** Warns of what clients of the listener may stumble over although the platform takes it. */
export function warnAboutCertificate({ leaf, chain }: NonNullable<Pair['pub_cert']>, step: Step): void {
  const now = step.clock.now()
  if (Date.parse(leaf.validFrom) > now) step.log.warning(notYetValid({ from: new Date(leaf.validFrom).toISOString() }))
  chain.forEach((issuer, i) => {
    const place = i + 2
    if (Date.parse(issuer.validTo) <= now)
      step.log.warning(issuerExpired({ place, at: new Date(issuer.validTo).toISOString() }))
    const issued = chain[i - 1] ?? leaf
    if (!issued.checkIssued(issuer) || !issued.verify(issuer.publicKey)) step.log.warning(chainBroken({ place }))
  })
}
