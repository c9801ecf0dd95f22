import { demand } from '../../api/errors.ts'
import { fieldsOf } from '../../api/fields.ts'
import type { OperationHandler } from './operation.ts'

/** API reference 3.1; several tokens are good at once, and the lifetime comes as text. */
const createToken: OperationHandler = (call, platform) => {
  const { world, now, tokenLifeSeconds } = platform
  const body = fieldsOf(call.body, 4220001)
  const { appKey, appSecret } = world.account
  demand(body.app_key === appKey && body.app_secret === appSecret, 4010001)
  const token = platform.nextToken()
  world.tokens.push({ token, expiresAt: now + tokenLifeSeconds * 1000 })
  return { token, expires_in: String(tokenLifeSeconds) }
}

export const tokenOperations = { createToken }
