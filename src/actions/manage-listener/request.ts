/** The listener that the inputs ask for, as the platform takes it. */
import { refuse } from '../../changes/engine/errors.ts'
import type { RequestedListener } from '../../changes/network/listener.ts'
import type { Client } from '../../client/client.ts'
import type { Cluster, Listener } from '../../client/resources/load-balancers.ts'
import { doesNotExist } from '../../messages/changes/resources.ts'
import { noSuchCertificate, uploadFirst } from '../../messages/network/certificates.ts'
import { alreadyExists, applyCreates, applyInstead } from '../../messages/network/network.ts'
import type { RequestedRule } from './forwarding-rules.ts'
import type { ListenerInputs } from './inputs.ts'

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
