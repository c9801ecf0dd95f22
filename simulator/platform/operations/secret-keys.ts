import { demand, demandFound, PlatformError } from '../../api/errors.ts'
import { fieldsOf, textOf, wholeOf } from '../../api/fields.ts'
import type { Call } from '../../http/call.ts'
import { fingerprintOf, privateKeyOf } from '../../world/key-pairs.ts'
import { toSeconds } from '../../world/times.ts'
import type { SecretKey } from '../../world/world.ts'
import type { Platform } from '../platform.ts'
import type { OperationHandler } from './operation.ts'

function keyOf(call: Call, platform: Platform): SecretKey {
  const id = wholeOf(call.params.id, 4040005)
  return demandFound(
    platform.world.secretKeys.find((key) => key.id === id),
    4040005,
  )
}

function view(key: SecretKey) {
  return { id: key.id, name: key.name, fingerprint: fingerprintOf(key), created_at: toSeconds(key.createdAt) }
}

/** API reference 4.1; the name is optional. */
const createSecretKey: OperationHandler = (call, platform) => {
  const { world, now } = platform
  const body = fieldsOf(call.body ?? {}, 4220001)
  demand(world.secretKeys.length < world.quotas.secretKeys, 4030013)
  const id = platform.nextId()
  const name = body.key_name === undefined ? `key-${id}` : textOf(body.key_name, 4000001)
  demand(/^[\w.-]{1,64}$/.test(name), 4000001)
  demand(!world.secretKeys.some((key) => key.name === name), 4090004)
  const key: SecretKey = { id, name, createdAt: now }
  Object.assign(key, { fingerprint: fingerprintOf(key), privateKey: privateKeyOf(key) })
  world.secretKeys.unshift(key)
  return view(key)
}

/** API reference 4.2; an account without keys gets an error, not an empty list. */
const listSecretKeys: OperationHandler = (_call, { world }) => {
  if (world.secretKeys.length === 0) throw new PlatformError(4040005)
  return world.secretKeys.map(view)
}

/** API reference 4.3. */
const getPrivateKey: OperationHandler = (call, platform) => {
  const key = keyOf(call, platform)
  key.privateKey ??= privateKeyOf(key)
  return key.privateKey
}

/** API reference 4.4. */
const deleteSecretKey: OperationHandler = (call, platform) => {
  const key = keyOf(call, platform)
  platform.world.secretKeys = platform.world.secretKeys.filter((each) => each !== key)
  return undefined
}

export const secretKeyOperations = { createSecretKey, listSecretKeys, getPrivateKey, deleteSecretKey }
