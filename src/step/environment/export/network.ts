/** Load balancers and certificates of an exported file, as they are written there. */
import type { Certificate } from '../../../client/resources/certificates.ts'
import type { Listener, LoadBalancer } from '../../../client/resources/load-balancers.ts'
import type { Service } from '../../../client/resources/services.ts'
import { defined } from '../../../github/inputs/defined.ts'
import { reasons } from '../../../messages/environment/export.ts'
import type { Notes } from './notes.ts'
import { literal, type VariableNames } from './secrets.ts'

type Rule = Listener['clusters'][number]

/** What rules may name: certificates where their names tell them apart, and services of the file with their ports. */
export interface Targets {
  readonly certificates: readonly Certificate[]
  readonly services: readonly Service[]
}

/** What is written of a load balancer. */
export function writeLoadBalancer(loadBalancer: LoadBalancer, targets: Targets, notes: Notes): object {
  const { name, address, chargeMode, bandwidthLimit, description, listeners } = loadBalancer
  const written = listeners.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return defined({
    lb_name: name,
    address: address === '' ? undefined : address,
    charge_mode: chargeMode,
    bandwidth_limit: bandwidthLimit,
    description: description === '' ? undefined : literal(description),
    listeners: written.length === 0 ? undefined : written.map((one) => writeListener(name, one, targets, notes)),
  })
}

function writeListener(
  loadBalancer: string,
  { name, protocol, listenPort, clusters }: Listener,
  { certificates, services }: Targets,
  notes: Notes,
): object {
  const dangling = clusters.find((rule) => !leadsSomewhere(rule, services))
  // No file may ask for a rule that leads nowhere.
  if (dangling) {
    const { serviceName: service, servicePort: port } = dangling
    notes.add(['load_balancers', loadBalancer, 'listeners', name], 'clusters', reasons.leadsNowhere({ service, port }))
  }
  return defined({
    listener_name: name,
    protocol,
    listen_port: listenPort,
    clusters: dangling ? undefined : clusters.map((rule) => writeRule(rule, protocol, certificates)),
  })
}

function leadsSomewhere({ serviceName, servicePort }: Rule, services: readonly Service[]): boolean {
  const service = services.find(({ service_info }) => service_info.service_name === serviceName)
  return (service?.service_info.port_maps ?? []).some(
    ({ source_port, protocol }) => source_port === servicePort && protocol === 'TCP',
  )
}

/** The seconds that a cookie lasts where nobody says it. */
const USUAL_EXPIRE = 30

function writeRule(rule: Rule, protocol: string, certificates: readonly Certificate[]): object {
  const { serverName = '*', path = '/', serviceName, servicePort, certId, policy } = rule
  const certificate = protocol === 'https' && certId !== undefined ? namedCertificate(certId, certificates) : undefined
  const { mode, expire, cookieName } = policy ?? {}
  const affinity = defined({
    mode,
    expire: mode === 'insert' && expire !== USUAL_EXPIRE ? expire : undefined,
    cookieName: mode === 'rewrite' ? cookieName : undefined,
  })
  return defined({
    serverName: serverName === '*' ? undefined : literal(serverName),
    path: path === '/' ? undefined : literal(path),
    certName: certificate === undefined ? undefined : literal(certificate.name),
    certId: protocol === 'https' && certificate === undefined ? certId : undefined,
    serviceName: literal(serviceName),
    servicePort,
    policy: policy && affinity,
  })
}

/** The certificate of this id, where no other has its name. */
export function namedCertificate(id: string, certificates: readonly Certificate[]): Certificate | undefined {
  const found = certificates.find((one) => one.id === id)
  return certificates.filter((one) => one.name === found?.name).length === 1 ? found : undefined
}

/** What is written of a certificate: the platform does not give its content away. */
export function writeCertificate({ name }: Certificate, names: VariableNames): object {
  return {
    cert_name: literal(name),
    pub_cert: names.reference([name], { certificate: name, part: 'pub_cert' }),
    pri_key: names.reference([name, 'KEY'], { certificate: name, part: 'pri_key' }),
  }
}
