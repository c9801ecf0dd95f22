import type { Certificate } from '../client/resources/certificates.ts'
import { certificates, deletingCertificate } from '../messages/network/certificates.ts'
import { defineAction } from '../step/action.ts'
import { notAfterOf } from '../step/inputs/certificate-pair.ts'
import { account } from '../step/inputs/credentials.ts'
import { directOptions, dryRun } from '../step/inputs/waiting.ts'
import {
  certificateInputs,
  certificateOperations,
  certificateProblems,
  warnAboutCertificate,
} from './manage-certificate/inputs.ts'

const outputsOf = (found: Certificate | undefined) =>
  found ? { cert_id: found.id, cert_name: found.name, finger_print: found.fingerPrint } : {}

/** Uploads, renews, deletes, reads or lists certificates (API reference 6.10 to 6.13). */
export const manageCertificate = defineAction({
  name: 'manage-certificate',
  branding: { icon: 'lock', color: 'green' },
  operations: ['createCertificate', 'listCertificates', 'updateCertificate', 'deleteCertificate'],
  groups: [account, dryRun, certificateOperations],
  inputs: certificateInputs,
  outputs: ['cert_id', 'cert_name', 'finger_print', 'not_after', 'certificates'],
  rules: (values) => certificateProblems(values),
  async run(inputs, step) {
    const { applyResource, getResource, listResources, removeResource } = await import('../step/operations/manage.ts')
    const { connect } = await import('../step/operations/connect.ts')
    const { requireAgreement } = await import('../step/operations/agreement.ts')
    const { certificateResource, checkUnused, deleteCertificate, desiredCertificate } = await import(
      '../changes/network/certificate.ts'
    )
    const client = connect(inputs, step)
    if (inputs.operation === 'list')
      return step.set({ certificates: await listResources(step, certificates(), client.certificates.list()) })
    const options = directOptions(inputs, step)
    const { cert_id, cert_name, pub_cert, pri_key } = inputs
    const either = certificateResource(client.until(options.deadlineAt), inputs)
    // To apply both is to give it a new name.
    const certificate =
      inputs.operation === 'apply' ? either : requireAgreement(either, { cert_id, cert_name }, ({ name }) => name)
    if (inputs.operation === 'get') return step.set(outputsOf(await getResource(step, certificate)))
    if (inputs.operation === 'delete') {
      const found = inputs.dry_run ? await certificate.find() : undefined
      if (found) await checkUnused(client, found)
      const removal = {
        phase: deletingCertificate(),
        send: (found: Certificate) => deleteCertificate(client, found),
      }
      return step.set(outputsOf(await removeResource(step, certificate, removal, options)))
    }
    if (!pub_cert || !pri_key) throw new TypeError('The rules of the inputs let no certificate through.')
    warnAboutCertificate(pub_cert, step)
    const uploaded = { finger_print: pub_cert.fingerprint, not_after: notAfterOf(pub_cert) }
    step.set({ ...uploaded, cert_name })
    const upload = { pubCert: pub_cert.pem, priKey: pri_key.pem, fingerprint: pub_cert.fingerprint }
    const found = await applyResource(step, certificate, desiredCertificate(client, inputs, upload), options)
    step.set({ ...outputsOf(found), ...uploaded })
  },
})
