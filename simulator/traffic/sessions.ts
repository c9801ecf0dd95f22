/** Sessions that stay at one replica, by a cookie: one that the load balancer inserts, or that of the application. */
import type { Policy } from '../world/world.ts'
import type { Replica } from './replicas.ts'

const INSERTED = 'NLBSESSION'

/** Enough of a run-time id to tell replicas apart. */
const tagOf = ({ id }: Replica) => id.slice(0, 16)

const nameOf = (policy: Policy) => (policy.mode === 'rewrite' ? (policy.cookieName ?? INSERTED) : INSERTED)

/** The replica that the cookies of a request name, where it is among these. */
export function sessionOf(
  policy: Policy | undefined,
  cookies: string,
  replicas: readonly Replica[],
): Replica | undefined {
  if (policy === undefined) return undefined
  const name = nameOf(policy)
  const given = cookies.split(/;\s*/).find((cookie) => cookie.startsWith(`${name}=`))
  return replicas.find((replica) => given === `${name}=${tagOf(replica)}`)
}

/** The cookie that keeps a session at the replica. */
export function cookieFor(policy: Policy, replica: Replica): string {
  const age = policy.mode === 'insert' ? `; Max-Age=${policy.expire ?? 30}` : ''
  return `${nameOf(policy)}=${tagOf(replica)}; Path=/${age}`
}
