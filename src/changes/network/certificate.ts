/** Certificates of load balancers (API reference 6.10 to 6.13): uploaded once, renewed in place, never deleted under a listener. */

import type { Client } from '../../client/client.ts'
import { FengchaoError, isApiError } from '../../client/errors.ts'
import type { Certificate } from '../../client/resources/certificates.ts'
import { sentences } from '../../messages/message.ts'
import {
  certificateInUse,
  certificateTitle,
  certificateUser,
  freeCertificate,
  storingCertificate,
} from '../../messages/network/certificates.ts'
import type { Difference } from '../engine/difference.ts'
import { refuse } from '../engine/errors.ts'
import type { Desired, Resource } from '../engine/resource.ts'

/** Which certificate: by its id, or by its name where there is no id. */
export interface CertificateName {
  readonly cert_id?: string | undefined
  readonly cert_name?: string | undefined
}

/** What is stored: certificate and key as PEM, and the certificate's SHA-1 fingerprint. */
export interface Upload {
  readonly pubCert: string
  readonly priKey: string
  readonly fingerprint: string
}

/** The platform's code for a certificate that a listener uses. */
const IN_USE = '4030410'

export function certificateResource(client: Client, { cert_id, cert_name }: CertificateName): Resource<Certificate> {
  const is = (one: Certificate) => (cert_id === undefined ? one.name === cert_name : one.id === cert_id)
  return {
    title: certificateTitle({ certificate: cert_name ?? cert_id }),
    find: async () => (await client.certificates.list()).find(is),
    fingerprint: (found) => found.updatetime ?? '',
  }
}

function normalize(fingerprint: string): string {
  return fingerprint.replace(/[^0-9a-f]/gi, '').toUpperCase()
}

function differencesFrom(
  found: Certificate | undefined,
  name: string | undefined,
  { fingerprint }: Upload,
): readonly Difference[] {
  const print = found?.fingerPrint ?? ''
  const differs = [
    { field: 'cert_name', before: found?.name ?? '', after: name ?? found?.name ?? '' },
    {
      field: 'finger_print',
      before: print,
      after: normalize(print) === normalize(fingerprint) ? print : fingerprint,
    },
  ]
  return differs.filter(({ before, after }) => before !== after)
}

/** Certificate and key under a name. An existing one keeps its id, so that listeners continue to use it; without a name none is created. */
export function desiredCertificate(
  client: Client,
  { cert_id, cert_name }: CertificateName,
  upload: Upload,
): Desired<Certificate> {
  const { pubCert, priKey } = upload
  const create =
    cert_id === undefined && cert_name !== undefined
      ? () => client.certificates.create({ name: cert_name, pubCert, priKey })
      : undefined
  return {
    phase: storingCertificate(),
    differences: (found) => differencesFrom(found, cert_name, upload),
    ...(create ? { create } : {}),
    // The platform requires all three again, whichever of them changes.
    update: (found) => client.certificates.update(found.id, { name: cert_name ?? found.name, pubCert, priKey }),
  }
}

/** The listeners that use this certificate, as text; load balancers that cannot be read are left out. */
async function listenersWith(client: Client, id: string): Promise<readonly string[]> {
  const users: string[] = []
  try {
    for await (const { name, namespace } of client.loadBalancers.list()) {
      if (namespace === undefined) continue
      const listeners = await client.loadBalancers.listListeners(namespace, name).catch(ignoreFailedRead)
      const using = listeners.filter((one) => one.clusters.some((cluster) => cluster.certId === id))
      users.push(...using.map((one) => certificateUser({ listener: one.name, loadBalancer: name, namespace })))
    }
  } catch (error) {
    ignoreFailedRead(error)
  }
  return users
}

// The names only help the reader: the refusal holds without them.
function ignoreFailedRead(error: unknown): readonly [] {
  if (error instanceof FengchaoError) return []
  throw error
}

function refuseUsed({ name }: Certificate, users: readonly string[], cause?: unknown): never {
  const said = cause instanceof Error ? cause.message : undefined
  return refuse(sentences(certificateInUse({ name, users }), said), freeCertificate())
}

/** Refuses a certificate that a listener uses; for a dry run, where the platform does not refuse it. */
export async function checkUnused(client: Client, found: Certificate): Promise<void> {
  const users = await listenersWith(client, found.id)
  if (users.length > 0) refuseUsed(found, users)
}

/** Deletes it. Throws `ChangeError` (`refused`) naming the listeners where the platform says that it is in use. */
export async function deleteCertificate(client: Client, found: Certificate): Promise<void> {
  try {
    await client.certificates.delete(found.id)
  } catch (error) {
    if (!isApiError(error) || error.code !== IN_USE) throw error
    refuseUsed(found, await listenersWith(client, found.id), error)
  }
}
