import { createPrivateKey, X509Certificate } from 'node:crypto'
import { demand, demandFound, PlatformError } from '../../api/errors.ts'
import { fieldsOf, textOf } from '../../api/fields.ts'
import type { Call } from '../../http/call.ts'
import { toMilliseconds } from '../../world/times.ts'
import type { Certificate } from '../../world/world.ts'
import { type Platform, uuidOf } from '../platform.ts'
import type { OperationHandler } from './operation.ts'

function certificateOf(call: Call, platform: Platform): Certificate {
  return demandFound(
    platform.world.certificates.find((certificate) => certificate.id === call.params.cert_id),
    4040410,
  )
}

/** What a rehearsal makes up for a key that is a secret, which a pull request from a fork does not have. */
const MADE_UP = /^rehearsal-[A-Za-z_]\w*$/

/** SHA-1 of the first certificate in the text; 4000412 where it is none, or the key is not its own. */
function fingerPrintOf(pubCert: string, priKey: string): string {
  try {
    const certificate = new X509Certificate(pubCert)
    if (MADE_UP.test(priKey) || certificate.checkPrivateKey(createPrivateKey(priKey))) return certificate.fingerprint
  } catch {
    // Node's own message about the PEM text is not sent.
  }
  throw new PlatformError(4000412)
}

/** What a certificate call carries, all of it required. */
function contentOf(call: Call) {
  const body = fieldsOf(call.body, 4000403)
  const name = textOf(body.name, 4000411)
  demand(name !== '', 4000411)
  demand(/^[\w.*-]{1,63}$/.test(name), 4000414)
  const pubCert = textOf(body.pubCert, 4000412)
  const priKey = textOf(body.priKey, 4000412)
  // A certificate of which nobody here has the key has none.
  return { name, pubCert, priKey: MADE_UP.test(priKey) ? '' : priKey, fingerPrint: fingerPrintOf(pubCert, priKey) }
}

/** API reference 6.10. */
const createCertificate: OperationHandler = (call, platform) => {
  const { world, now } = platform
  const content = contentOf(call)
  demand(!world.certificates.some((each) => each.name === content.name), 4090410)
  const id = uuidOf(world)
  world.certificates.unshift({ id, ...content, createdAt: now, updatedAt: now })
  return { id, name: content.name }
}

/** API reference 6.11; the spelling is `fingerPrint` here, `fingerprint` for secret keys. */
const listCertificates: OperationHandler = (_call, { world }) =>
  world.certificates.map((certificate) => ({
    id: certificate.id,
    name: certificate.name,
    fingerPrint: certificate.fingerPrint,
    createtime: toMilliseconds(certificate.createdAt),
    updatetime: toMilliseconds(certificate.updatedAt),
  }))

/** API reference 6.12. */
const updateCertificate: OperationHandler = (call, platform) => {
  const certificate = certificateOf(call, platform)
  const content = contentOf(call)
  const others = platform.world.certificates.filter((each) => each !== certificate)
  demand(!others.some((each) => each.name === content.name), 4090410)
  Object.assign(certificate, content, { updatedAt: platform.now })
  return undefined
}

/** API reference 6.13; refused as long as a listener uses it. */
const deleteCertificate: OperationHandler = (call, platform) => {
  const { world } = platform
  const certificate = certificateOf(call, platform)
  const clusters = world.loadBalancers.flatMap(({ listeners }) => listeners.flatMap((listener) => listener.clusters))
  demand(!clusters.some((cluster) => cluster.certId === certificate.id), 4030410)
  world.certificates = world.certificates.filter((each) => each !== certificate)
  return undefined
}

export const certificateOperations = { createCertificate, listCertificates, updateCertificate, deleteCertificate }
