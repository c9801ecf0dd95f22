/** The inputs of `manage-certificate` and what they must be together. */
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
import type { IsProvided } from '../../step/action.ts'
import { ANY_NAME } from '../../step/inputs/service.ts'
import { missing, operation } from '../../step/operations/manage.ts'
import type { Step } from '../../step/step.ts'
import { parseCertificate, parsePrivateKey } from './pem.ts'

export const certificateInputs = {
  operation: operation('apply', 'delete', 'get', 'list'),
  cert_name: text({
    description: 'Name of the certificate; a new one needs it, and with cert_id it becomes the new name.',
    ...ANY_NAME,
  }),
  cert_id: text({
    description: 'Id of the certificate, instead of its name.',
    pattern: /[A-Za-z0-9-]{1,64}/,
    get takes() {
      return certificateIdForm()
    },
  }),
  pub_cert: custom({
    kind: 'secret',
    description: 'The certificate, its chain after it: PEM text, or the path of a PEM file in the workspace.',
    orPath: true,
    parse: parseCertificate,
  }),
  pri_key: custom({
    kind: 'secret',
    description: 'Its private key without a passphrase: PEM text, or the path of a PEM file in the workspace.',
    orPath: true,
    parse: parsePrivateKey,
  }),
}

type CertificateInputs = Values<typeof certificateInputs>
type Pair = Pick<CertificateInputs, 'pub_cert' | 'pri_key'>

/** When the certificate ends, as an ISO 8601 time. */
export function notAfterOf({ leaf }: NonNullable<Pair['pub_cert']>): string {
  return new Date(leaf.validTo).toISOString()
}

function pairProblems({ pub_cert, pri_key }: Partial<Pair>, now: number): readonly Problem[] {
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

/** What is missing, expired or does not belong together, all at once. */
export function certificateProblems(
  values: Partial<CertificateInputs>,
  given: IsProvided,
  now = systemClock.now(),
): readonly Problem[] {
  const either = ['cert_name', 'cert_id']
  const needs = { apply: [either, 'pub_cert', 'pri_key'], delete: [either], get: [either] }
  const pair = values.operation === 'apply' ? pairProblems(values, now) : []
  return [...missing(values.operation, needs, given), ...pair]
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
