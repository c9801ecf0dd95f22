/**
 * How old a token is that an earlier step of the job created. The platform may not know a token everywhere in its first
 * seconds, and the step that gets a refusal then has to know that it is young.
 */

import { TOKEN_TIME } from './credentials.ts'

/** Milliseconds since the token was created; `undefined` where it is not the one that a login handed on. */
export function tokenAge(token: string | undefined, env: NodeJS.ProcessEnv = process.env): number | undefined {
  if (token === undefined || token !== env.FENGCHAO_TOKEN?.trim()) return undefined
  const madeAt = /^\d{13}$/.test(env[TOKEN_TIME] ?? '') ? Number(env[TOKEN_TIME]) : undefined
  return madeAt === undefined ? undefined : Math.max(0, Date.now() - madeAt)
}
