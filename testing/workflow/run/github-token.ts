/** Tokens that carry their permissions, so that the GitHub of the test can refuse what a job has no permission for. */
import type { Permissions } from '../workflow-definition.ts'

export interface TokenFacts {
  readonly job: string
  readonly permissions: Permissions
}

/** The `GITHUB_TOKEN` of a job. */
export function tokenFor(job: string, permissions: Permissions): string {
  return `ghs_${Buffer.from(JSON.stringify({ job, permissions })).toString('hex')}`
}

/** The facts of a token; `undefined` for any other token. */
export function readToken(token: string): TokenFacts | undefined {
  const [, hex] = /^ghs_((?:[0-9a-f]{2})+)$/.exec(token) ?? []
  return hex === undefined ? undefined : JSON.parse(Buffer.from(hex, 'hex').toString())
}
