/** The inputs of `manage-certificate`, and what does not go together. */
import { systemClock } from '../../client/clock.ts'
import type { Problem, Values } from '../../github/inputs/input.ts'
import { custom, text } from '../../github/inputs/input-kinds.ts'
import { certificateIdForm, chainBroken, issuerExpired, notYetValid } from '../../messages/network/certificates.ts'
import { pairProblems } from '../../step/inputs/certificate-pair.ts'
import { operations } from '../../step/inputs/operation.ts'
import { ANY_NAME } from '../../step/inputs/service/service.ts'
import type { Step } from '../../step/step.ts'

const EITHER = ['cert_name', 'cert_id']

export const certificateOperations = operations(['apply', 'delete', 'get', 'list'], {
  apply: [EITHER, 'pub_cert', 'pri_key'],
  delete: [EITHER],
  get: [EITHER],
})

// Certificates are read only where one is uploaded.
const pem = () => import('../../step/inputs/pem.ts')

export const certificateInputs = {
  cert_name: text(ANY_NAME),
  cert_id: text({ pattern: /[A-Za-z0-9-]{1,64}/, takes: certificateIdForm }),
  pub_cert: custom({
    kind: 'secret',
    orPath: true,
    parse: async (given, context) => (await pem()).parseCertificate(given, context),
  }),
  pri_key: custom({
    kind: 'secret',
    orPath: true,
    parse: async (given, context) => (await pem()).parsePrivateKey(given, context),
  }),
}

type CertificateInputs = Values<typeof certificateInputs & typeof certificateOperations.inputs>
type Pair = Pick<CertificateInputs, 'pub_cert' | 'pri_key'>

/** What is expired or does not belong together of a pair that is uploaded. */
export function certificateProblems(
  { operation, pub_cert, pri_key }: Partial<CertificateInputs>,
  now = systemClock.now(),
): readonly Problem[] {
  return operation === 'apply' ? pairProblems(pub_cert, pri_key, now) : []
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
