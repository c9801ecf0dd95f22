/** The inputs of `manage-listener`, and what they must be together. */

import { allowsListenPort, WELL_KNOWN } from '../../changes/network/listen-ports.ts'
import { yaml } from '../../github/inputs/file-kinds.ts'
import type { Problem, Values } from '../../github/inputs/input.ts'
import { choice, integer, text } from '../../github/inputs/input-kinds.ts'
import { listenPortRange, needsCertificate, oneCertificate } from '../../messages/network/network-inputs.ts'
import { LABEL_NAME } from '../../step/inputs/names.ts'
import { operations } from '../../step/inputs/operation.ts'
import { ANY_NAME } from '../../step/inputs/service/service.ts'

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
  clusters: yaml({ decode: async (given) => (await import('./forwarding-rules.ts')).decodeRules(given) }),
}

/** The values of these inputs. */
export type ListenerInputs = Values<typeof listenerInputs & typeof listenerOperations.inputs>

/** What of a listener that is written does not go together; an https rule needs its certificate. */
export function listenerProblems(values: Partial<ListenerInputs>): readonly Problem[] {
  const { operation, listen_port: port, protocol = 'http', clusters = [] } = values
  if (operation === 'get' || operation === 'delete') return []
  const problems: Problem[] = []
  if (port !== undefined && !allowsListenPort(protocol, port)) {
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
