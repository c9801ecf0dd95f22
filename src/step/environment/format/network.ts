/** Load balancers, their listeners and rules, and certificates in the environment file. */
import { list, named, optional, record, required } from '../collections.ts'
import { choice, integer, text } from '../kinds.ts'
import { address, anyName, label, megabits, port, recreate } from './names.ts'

const policy = record({
  mode: required(choice(['insert', 'rewrite'])),
  expire: optional(integer({ min: 1, max: 86_400 })),
  cookieName: optional(text({ most: 128 })),
})

export const cluster = record({
  serverName: optional(text({ most: 512 })),
  path: optional(text({ most: 128 })),
  serviceName: required(text({ isName: true, most: 63 })),
  servicePort: required(port),
  certName: optional(anyName),
  certId: optional(anyName),
  policy: optional(policy),
})

export const listener = record({
  listener_name: required(label),
  protocol: optional(choice(['http', 'https'])),
  listen_port: optional(port),
  clusters: optional(list(cluster, { least: 1 })),
  recreate: optional(recreate),
})

export const loadBalancer = record({
  lb_name: required(label),
  address: optional(address),
  charge_mode: optional(choice(['netflow', 'bandwidth'])),
  bandwidth_limit: optional(megabits),
  description: optional(text({ empty: true, most: 255 })),
  listeners: optional(named(listener, 'listener_name')),
})

export const certificate = record({
  cert_name: required(anyName),
  pub_cert: optional(text({ lines: true })),
  pri_key: optional(text({ lines: true })),
})
