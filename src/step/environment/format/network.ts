/** Load balancers, their listeners and rules, and certificates in the environment file. */
import { list, named, optional, record, required } from '../collections.ts'
import { choice, integer, text } from '../kinds.ts'
import { address, anyName, label, megabits, port, recreate } from './names.ts'

const policy = record({
  mode: required(choice(['insert', 'rewrite']), 'insert: a cookie of the load balancer; rewrite: one of the service.'),
  expire: optional(integer({ min: 1, max: 86_400 }), 'Seconds that an inserted cookie lasts.'),
  cookieName: optional(text({ most: 128 }), 'The cookie that is rewritten.'),
})

export const cluster = record({
  serverName: optional(text({ most: 512 }), 'Hosts, separated by blanks; default all.'),
  path: optional(text({ most: 128 }), 'The path that it matches; default /.'),
  serviceName: required(text({ most: 63 }), 'The service that it points at.'),
  servicePort: required(port, 'A port of that service.'),
  certName: optional(anyName, 'The certificate of an https rule, by its name.'),
  certId: optional(anyName, 'The certificate of an https rule, by its id.'),
  policy: optional(policy, 'Session affinity.'),
})

export const listener = record({
  listener_name: required(label, 'Its name.'),
  protocol: optional(choice(['http', 'https']), 'http or https; http where the listener is new.'),
  listen_port: optional(port, '80 for http, 443 for https, or 1025 to 65535 for either.'),
  clusters: optional(list(cluster, { least: 1 }), 'All of its forwarding rules, in the field names of the API.'),
  recreate: optional(
    recreate,
    'Whether it may be deleted and created again for another port or protocol; default refuse.',
  ),
})

export const loadBalancer = record({
  lb_name: required(label, 'Its name.'),
  address: optional(address, 'Its address, one that the account has; only at its creation.'),
  charge_mode: optional(choice(['netflow', 'bandwidth']), 'How its traffic is billed.'),
  bandwidth_limit: optional(megabits, 'Mbps.'),
  description: optional(text({ empty: true, most: 255 }), 'Its description.'),
  listeners: optional(named(listener, 'listener_name'), 'Its listeners; those that are left out are not managed.'),
})

export const certificate = record({
  cert_name: required(anyName, 'Its name.'),
  pub_cert: optional(text({ lines: true }), 'PEM text, or the path of a PEM file in the workspace.'),
  pri_key: optional(text({ lines: true }), 'Its private key, PEM text or a path too; best as a variable of secrets.'),
})
