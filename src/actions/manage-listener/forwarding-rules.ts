/** The input `clusters`: forwarding rules in the API's field names (API reference 6.6), checked field by field. */
import type { Cluster } from '../../client/resources/load-balancers.ts'
import { InputProblem } from '../../github/inputs/input.ts'
import { cookieOfRewrite, policyMode, rulePlace, someRules } from '../../messages/network/network-inputs.ts'
import { fieldsOf, needed, numberOf, textOf } from '../../step/inputs/fields.ts'

/** A rule as requested; `certName` stands for the id of the certificate of that name. */
export interface RequestedRule extends Cluster {
  readonly certName?: string
}

function policyOf(value: unknown, at: string): NonNullable<Cluster['policy']> {
  const fields = fieldsOf(value, at, ['mode', 'expire', 'cookieName'])
  const mode = fields.mode
  if (mode !== 'insert' && mode !== 'rewrite') throw new InputProblem(policyMode({ place: `${at}.mode` }))
  const expire = numberOf(fields, 'expire', at, 86_400)
  const cookieName = textOf(fields, 'cookieName', at, 128)
  if (mode === 'rewrite') needed(cookieName, cookieOfRewrite({ place: `${at}.cookieName` }))
  return { mode, ...(expire === undefined ? {} : { expire }), ...(cookieName === undefined ? {} : { cookieName }) }
}

const FIELDS = ['serverName', 'certId', 'certName', 'path', 'serviceName', 'servicePort', 'policy'] as const

function ruleOf(value: unknown, at: string): RequestedRule {
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
export function decodeRules(value: unknown): readonly RequestedRule[] {
  if (!Array.isArray(value) || value.length === 0) throw new InputProblem(someRules())
  return value.map((rule, i) => ruleOf(rule, rulePlace({ rule: i + 1 })))
}
