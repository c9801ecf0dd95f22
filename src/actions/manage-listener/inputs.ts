/** The inputs of `manage-listener`, and what they must be together. */

import { refuse } from '../../changes/engine/errors.ts'
import type { RequestedListener } from '../../changes/network/listener.ts'
import type { Client } from '../../client/client.ts'
import type { Cluster, Listener } from '../../client/resources/load-balancers.ts'
import type { Problem, Values } from '../../github/inputs/input.ts'
import { choice, integer, text, yaml } from '../../github/inputs/input-kinds.ts'
import { doesNotExist } from '../../messages/changes/resources.ts'
import { noSuchCertificate, uploadFirst } from '../../messages/network/certificates.ts'
import {
  alreadyExists,
  applyCreates,
  applyInstead,
  listenPortRange,
  needsCertificate,
  oneCertificate,
} from '../../messages/network/network.ts'
import { LABEL_NAME } from '../../step/inputs/names.ts'
import { operations } from '../../step/inputs/operation.ts'
import { ANY_NAME } from '../../step/inputs/service.ts'
import { decodeRules, type RequestedRule } from './forwarding-rules.ts'

const WRITTEN = ['listen_port', 'clusters']

/** Port and rules are needed for what writes. */
export const listenerOperations = operations(['apply', 'create', 'update', 'delete', 'get'], {
  apply: WRITTEN,
  create: WRITTEN,
  update: WRITTEN,
})

export const listenerInputs = {
  namespace: text({ required: true, ...ANY_NAME }),
  lb_name: text({ required: true, ...LABEL_NAME }),
  listener_name: text({ required: true, ...LABEL_NAME }),
  listen_port: integer({ min: 1, max: 65_535 }),
  protocol: choice({ allowed: ['http', 'https'], default: 'http' }),
  clusters: yaml({ decode: decodeRules }),
}

type ListenerInputs = Values<typeof listenerInputs & typeof listenerOperations.inputs>

const WELL_KNOWN = { http: 80, https: 443 } as const

/** What of a listener that is written does not go together; an https rule needs its certificate. */
export function listenerProblems(values: Partial<ListenerInputs>): readonly Problem[] {
  const { operation, listen_port: port, protocol = 'http', clusters = [] } = values
  if (operation === 'get' || operation === 'delete') return []
  const problems: Problem[] = []
  if (port !== undefined && port !== WELL_KNOWN[protocol] && port < 1025) {
    const message = listenPortRange({ wellKnown: WELL_KNOWN[protocol], protocol, port })
    problems.push({ input: 'listen_port', message })
  }
  clusters.forEach((rule, i) => {
    const certificates = [rule.certId, rule.certName].filter((one) => one !== undefined).length
    if (certificates > 1) problems.push({ input: 'clusters', message: oneCertificate({ rule: i + 1 }) })
    if (protocol === 'https' && certificates === 0) {
      problems.push({ input: 'clusters', message: needsCertificate({ rule: i + 1 }) })
    }
  })
  return problems
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The listener as requested, with names of certificates resolved to ids (one read, only where there are names). */
export async function resolveListener(client: Client, inputs: ListenerInputs): Promise<RequestedListener> {
  const { listen_port, protocol, clusters } = inputs
  if (listen_port === undefined || clusters === undefined)
    throw new TypeError('The rules of the inputs let no listener through.')
  const byName = clusters.some(
    (rule) => rule.certName !== undefined || (rule.certId !== undefined && !UUID.test(rule.certId)),
  )
  const certificates = byName ? await client.certificates.list() : []
  const idOf = (name: string): string => {
    const found = certificates.filter((one) => one.name === name || one.id === name)
    if (found.length === 1 && found[0]) return found[0].id
    const names = certificates.map((one) => one.name)
    return refuse(noSuchCertificate({ certificate: name, names }), uploadFirst())
  }
  const resolved = ({ certName, ...rule }: RequestedRule): Cluster => {
    const name = certName ?? (rule.certId !== undefined && !UUID.test(rule.certId) ? rule.certId : undefined)
    return name === undefined ? rule : { ...rule, certId: idOf(name) }
  }
  return { listen_port, protocol, clusters: clusters.map(resolved) }
}

/** What `create` and `update` require on top of `apply`. */
export function checkExists(
  operation: ListenerInputs['operation'],
  title: string,
): (listener: Listener | undefined) => void {
  return (listener) => {
    if (operation === 'create' && listener) refuse(alreadyExists({ title }), applyInstead())
    if (operation === 'update' && !listener) refuse(doesNotExist({ title }), applyCreates())
  }
}
