/** Certificates of load balancers (API reference 6.10 to 6.13). */
import { certificateTasks as tasks } from '../../messages/changes/tasks.ts'
import { list, nothing, object, optional, string } from '../decode.ts'
import { path } from '../path.ts'
import type { Call } from '../request.ts'

const certificate = object({
  id: string,
  name: string,
  fingerPrint: optional(string),
  createtime: optional(string),
  updatetime: optional(string),
})

export type Certificate = ReturnType<typeof certificate>

/** Name, certificate and private key, the two as PEM text; a change needs all three again. */
export interface NewCertificate {
  readonly name: string
  readonly pubCert: string
  readonly priKey: string
}

const ROOT = '/nlb/certs'

/** The operations on certificates. */
export function certificates(call: Call) {
  return {
    create: (desired: NewCertificate): Promise<Certificate> =>
      call({
        operation: 'createCertificate',
        task: tasks.create({ name: desired.name }),
        method: 'POST',
        path: ROOT,
        json: desired,
        decode: certificate,
      }),
    list: (): Promise<readonly Certificate[]> =>
      call({
        operation: 'listCertificates',
        task: tasks.list(),
        method: 'GET',
        path: ROOT,
        decode: list(certificate),
      }),
    update: (id: string, desired: NewCertificate) =>
      call({
        operation: 'updateCertificate',
        task: tasks.update({ id }),
        method: 'PUT',
        path: ROOT + path`/${id}`,
        json: desired,
        decode: nothing,
      }),
    delete: (id: string) =>
      call({
        operation: 'deleteCertificate',
        task: tasks.delete({ id }),
        method: 'DELETE',
        path: ROOT + path`/${id}`,
        decode: nothing,
      }),
  }
}
