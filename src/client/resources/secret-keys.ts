/** SSH key pairs (API reference 4). */

import { secretKeyTasks as tasks } from '../../messages/changes/tasks.ts'
import { expected } from '../../messages/client/answers.ts'
import { DecodeError, type Decoder, integer, list, nothing, object, optional, string } from '../decode.ts'
import { isApiError } from '../errors.ts'
import { path } from '../path.ts'
import type { Call } from '../request.ts'

const secretKey = object({ id: integer, name: string, fingerprint: string, created_at: optional(string) })

// A gateway's page is no key, nor is half of one, and would be written to a file as one. Each of its lines is masked from
// now on, so there must be nothing else between them.
const pem: Decoder<string> = (value, at) => {
  const whole = /^-----BEGIN ([A-Z0-9 ]+)-----\s[\w+/=:,\-\s]+\s-----END \1-----$/
  if (typeof value === 'string' && whole.test(value.trim())) return value
  throw new DecodeError(at, expected.privateKey(), value)
}

export type SecretKey = ReturnType<typeof secretKey>

const ROOT = '/secret-keys'
// The platform answers this instead of an empty list.
const NO_KEYS = '4040005'

/** The operations on SSH keys. */
export function secretKeys(call: Call) {
  return {
    create: (name?: string): Promise<SecretKey> =>
      call({
        operation: 'createSecretKey',
        task: tasks.create({ name }),
        method: 'POST',
        path: ROOT,
        json: name === undefined ? {} : { key_name: name },
        decode: secretKey,
      }),
    list: async (): Promise<readonly SecretKey[]> => {
      try {
        return await call({
          operation: 'listSecretKeys',
          task: tasks.list(),
          method: 'GET',
          path: ROOT,
          decode: list(secretKey),
        })
      } catch (error) {
        if (isApiError(error, 'not_found') && error.code === NO_KEYS) return []
        throw error
      }
    },
    /** The private key as PEM text: a secret. */
    privateKey: (id: number): Promise<string> =>
      call({
        operation: 'getPrivateKey',
        task: tasks.privateKey({ id }),
        method: 'GET',
        path: ROOT + path`/${id}`,
        decode: pem,
        text: true,
      }),
    delete: (id: number) =>
      call({
        operation: 'deleteSecretKey',
        task: tasks.delete({ id }),
        method: 'DELETE',
        path: ROOT + path`/${id}`,
        decode: nothing,
      }),
  }
}
