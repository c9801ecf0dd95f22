/** The input `clusters`: forwarding rules in the API's field names (API reference 6.6), checked field by field. */
import type { Cluster } from '../client/load-balancers.ts'
import { InputProblem } from '../workflow/input.ts'
import { quote } from '../workflow/parsers.ts'

/** A rule as it is asked for; `certName` stands for the id of the certificate of that name. */
export interface AskedRule extends Cluster {
  readonly certName?: string
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown, at: string, allowed: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputProblem(`takes a map as ${at}`)
  const unknown = Object.keys(value).filter((key) => !allowed.includes(key))
  if (unknown.length > 0)
    throw new InputProblem(`knows no field ${unknown.map(quote).join(', ')} in ${at}; it takes ${allowed.join(', ')}`)
  return Object.fromEntries(Object.entries(value))
}

function textOf(fields: Fields, name: string, at: string, longest: number): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && value !== '' && value.length <= longest && !/\p{Cc}/u.test(value)) return value
  throw new InputProblem(`takes text of 1 to ${longest} characters as ${at}.${name}`)
}

function numberOf(fields: Fields, name: string, at: string, max: number): number | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max) return value
  throw new InputProblem(`takes a whole number from 1 to ${max} as ${at}.${name}`)
}

function needed<T>(value: T | undefined, at: string): T {
  if (value === undefined) throw new InputProblem(`needs ${at}`)
  return value
}

function policyOf(value: unknown, at: string): NonNullable<Cluster['policy']> {
  const fields = fieldsOf(value, at, ['mode', 'expire', 'cookieName'])
  const mode = fields.mode
  if (mode !== 'insert' && mode !== 'rewrite') throw new InputProblem(`takes insert or rewrite as ${at}.mode`)
  const expire = numberOf(fields, 'expire', at, 86_400)
  const cookieName = textOf(fields, 'cookieName', at, 128)
  if (mode === 'rewrite') needed(cookieName, `${at}.cookieName with mode rewrite`)
  return { mode, ...(expire === undefined ? {} : { expire }), ...(cookieName === undefined ? {} : { cookieName }) }
}

const FIELDS = ['serverName', 'certId', 'certName', 'path', 'serviceName', 'servicePort', 'policy'] as const

function ruleOf(value: unknown, at: string): AskedRule {
  const fields = fieldsOf(value, at, FIELDS)
  const serverName = textOf(fields, 'serverName', at, 512)
  const certId = textOf(fields, 'certId', at, 128)
  const certName = textOf(fields, 'certName', at, 128)
  const path = textOf(fields, 'path', at, 128)
  return {
    serviceName: needed(textOf(fields, 'serviceName', at, 63), `${at}.serviceName`),
    servicePort: needed(numberOf(fields, 'servicePort', at, 65_535), `${at}.servicePort`),
    ...(serverName === undefined ? {} : { serverName }),
    ...(certId === undefined ? {} : { certId }),
    ...(certName === undefined ? {} : { certName }),
    ...(path === undefined ? {} : { path }),
    ...(fields.policy === undefined || fields.policy === null
      ? {}
      : { policy: policyOf(fields.policy, `${at}.policy`) }),
  }
}

/** Decodes the whole list. Throws `InputProblem` naming the place of the first thing that is wrong. */
export function decodeRules(value: unknown): readonly AskedRule[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new InputProblem('takes a list of at least one forwarding rule')
  return value.map((rule, i) => ruleOf(rule, `rule ${i + 1}`))
}
