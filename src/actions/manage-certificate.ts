import {
  certificateResource,
  checkUnused,
  deleteCertificate,
  desiredCertificate,
} from '../changes/network/certificate.ts'
import type { Certificate } from '../client/resources/certificates.ts'
import { certificates, deletingCertificate } from '../messages/network/certificates.ts'
import { defineAction } from '../step/action.ts'
import { requireAgreement } from '../step/inputs/contradiction.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import {
  applyResource,
  directOptions,
  dryRun,
  getResource,
  listResources,
  removeResource,
} from '../step/operations/manage.ts'
import {
  certificateInputs,
  certificateProblems,
  notAfterOf,
  warnAboutCertificate,
} from './manage-certificate/inputs.ts'

const outputsOf = (found: Certificate | undefined) =>
  found ? { cert_id: found.id, cert_name: found.name, finger_print: found.fingerPrint } : {}

/** Uploads, renews, deletes, reads or lists certificates (API reference 6.10 to 6.13). */
export const manageCertificate = defineAction({
  name: 'manage-certificate',
  folder: 'actions/manage-certificate',
  title: 'Fengchao: manage a certificate',
  description: 'Uploads a certificate or renews it in place, so that listeners keep it; deletes, reads or lists.',
  branding: { icon: 'lock', color: 'green' },
  operations: ['createCertificate', 'listCertificates', 'updateCertificate', 'deleteCertificate'],
  inputs: { ...common, ...dryRun, ...certificateInputs },
  outputs: {
    cert_id: 'Id of the certificate, for the certId of manage-listener; a renewal keeps it.',
    cert_name: 'Its name.',
    finger_print: 'Its SHA-1 fingerprint.',
    not_after: 'When it ends, as an ISO 8601 time, for operation apply; the API does not tell it of others.',
    certificates: 'All certificates as a JSON list, for operation list.',
    operation: 'created, updated, deleted, unchanged or read; in a dry run what would be.',
    changed: 'true where a change was sent.',
  },
  rules: (values, given) => [...credentialProblems(given), ...certificateProblems(values, given)],
  async run(inputs, step) {
    const client = await connect(inputs, step)
    if (inputs.operation === 'list') {
      return { certificates: await listResources(step, certificates(), client.certificates.list()), operation: 'read' }
    }
    const options = directOptions(inputs, step)
    const { cert_id, cert_name } = inputs
    const either = certificateResource(client.until(options.deadlineAt), inputs)
    // To apply both is to give it a new name.
    const certificate =
      inputs.operation === 'apply' ? either : requireAgreement(either, { cert_id, cert_name }, ({ name }) => name)
    if (inputs.operation === 'get') {
      return { ...outputsOf(await getResource(step, certificate)), operation: 'read' }
    }
    if (inputs.operation === 'delete') {
      const there = inputs.dry_run ? await certificate.find() : undefined
      if (there) await checkUnused(client, there)
      const send = (found: Certificate) => deleteCertificate(client, found)
      const { found, operation } = await removeResource(
        step,
        certificate,
        { phase: deletingCertificate(), send },
        options,
      )
      return { ...outputsOf(found), operation }
    }
    const { pub_cert, pri_key } = inputs
    if (!pub_cert || !pri_key) throw new TypeError('The rules of the inputs let no certificate through.')
    warnAboutCertificate(pub_cert, step)
    const asked = { finger_print: pub_cert.fingerprint, not_after: notAfterOf(pub_cert) }
    step.set({ ...asked, cert_name })
    const upload = { pubCert: pub_cert.pem, priKey: pri_key.pem, fingerprint: pub_cert.fingerprint }
    const { found, operation } = await applyResource(
      step,
      certificate,
      desiredCertificate(client, inputs, upload),
      options,
    )
    return { ...outputsOf(found), ...asked, operation }
  },
})
