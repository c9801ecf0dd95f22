import { describe, expect, it } from 'vitest'
import { validatorAt } from './description.ts'

type Case = readonly [rule: string, schema: string, value: unknown]

const service = { namespace_id: 51616, stateful: 0, replicas: 2, service_name: 'web', spec_id: 1 }
const container = { image_path: 'hub.c.163.com/admin/web:v1', container_name: 'web' }
const cluster = { serviceName: 'web', servicePort: 80 }

function creation(info: object, containers: readonly object[] = [container]): object {
  return { bill_info: 'default', service_info: { ...service, ...info }, service_container_infos: containers }
}

function listener(fields: object, rule: object = cluster): object {
  return { name: 'web', listenPort: 80, protocol: 'http', clusters: [rule], ...fields }
}

const accepted: readonly Case[] = [
  ['ports under the oldest names', 'PortMapRequest', { source_port: 80, dest_port: 8080, protocol: 'TCP' }],
  ['ports under the names of update-port', 'PortMapRequest', { src_port: 80, dst_port: 8080 }],
  ['ports under the later names', 'PortMapRequest', { port: 80, target_port: 8080, protocol: 'UDP' }],
  ['ports as text', 'PortMapRequest', { source_port: '1', dest_port: '65535' }],
  ['a size by number', 'ServiceCreation', creation({ spec_id: 7 })],
  ['a size by alias', 'ServiceCreation', creation({ spec_id: undefined, spec_alias: 'C1M2S20' })],
  ['a namespace id and statefulness as text', 'ServiceCreation', creation({ namespace_id: '51616', stateful: '0' })],
  ['one container without weights', 'ServiceCreation', creation({})],
  ['an unused public network', 'ServiceCreation', creation({ state_public_net: { used: false } })],
  ['bandwidth up to that of later editions', 'LoadBalancerCreation', { name: 'lb', bandwidthLimit: 1024 }],
  ['http on a high port', 'ListenerCreation', listener({ listenPort: 8080 })],
  ['a certificate that http does not need', 'ListenerCreation', listener({}, { ...cluster, certId: 'f271a811' })],
  [
    'https with a certificate',
    'ListenerCreation',
    listener({ protocol: 'https', listenPort: 443 }, { ...cluster, certId: 'f2' }),
  ],
  ['insertion without an age', 'SessionPolicyRequest', { mode: 'insert' }],
  ['the size that the example of the reference has', 'VolumeSize', 1000],
  [
    'what clients say of a volume beside its size',
    'VolumeCreation',
    { volume_name: 'v', size: 10, az_name: 'cn-east-1b', type: 'C_SSD' },
  ],
  ['a container with a description', 'ServiceCreation', creation({}, [{ ...container, container_desc: 'the shop' }])],
  [
    'the id of a container as text where its image changes',
    'ServiceImageUpdate',
    { container_images: [{ container_id: '50890', image_path: 'a' }], min_ready_seconds: 1 },
  ],
  [
    'the id of a container as text where its settings change',
    'StatelessServiceUpdate',
    { container_infos: [{ container_id: '50890', cpu_weight: 100, memory_weight: 100 }] },
  ],
  ['numbers of addresses as text', 'IpCreation', { nce: '2' }],
  ['the id of a new namespace with a capital', 'CreatedNamespace', { namespace_Id: 1 }],
  ['the id of a new namespace in lower case', 'CreatedNamespace', { namespace_id: 1 }],
  ['an answer with fields that nobody knows', 'Volume', { id: 1, name: 'v', size: 10, status: 'x', az_name: 'a' }],
  ['an error code as text under msg', 'Error', { code: '4030001', msg: 'slow down' }],
]

const refused: readonly Case[] = [
  ['ports under mixed names', 'PortMapRequest', { source_port: 80, dst_port: 8080 }],
  ['a port of 0', 'PortMapRequest', { port: 0, target_port: 80 }],
  ['a port past the last one as text', 'PortMapRequest', { port: '65536', target_port: 80 }],
  ['a service without a size', 'ServiceCreation', creation({ spec_id: undefined })],
  ['six replicas', 'ServiceCreation', creation({ replicas: 6 })],
  ['two replicas of a stateful service', 'ServiceCreation', creation({ stateful: '1' })],
  [
    'two containers without weights',
    'ServiceCreation',
    creation({}, [container, { ...container, container_name: 'b' }]),
  ],
  ['a service name that ends in a hyphen', 'ServiceCreation', creation({ service_name: 'web-' })],
  ['bandwidth past every edition', 'LoadBalancerCreation', { name: 'lb', bandwidthLimit: 1025 }],
  ['http on 443', 'ListenerCreation', listener({ listenPort: 443 })],
  ['https on 80', 'ListenerCreation', listener({ protocol: 'https' }, { ...cluster, certId: 'f2' })],
  ['https without a certificate', 'ListenerCreation', listener({ protocol: 'https', listenPort: 443 })],
  ['rewriting without a cookie', 'SessionPolicyRequest', { mode: 'rewrite' }],
  ['a cookie that lives for more than a day', 'SessionPolicyRequest', { mode: 'insert', expire: 86401 }],
  ['a volume of 15 GB', 'VolumeSize', 15],
  ['a volume of a type that nobody has', 'VolumeCreation', { volume_name: 'v', size: 10, type: 'HDD' }],
  [
    'a container by its name',
    'ServiceImageUpdate',
    { container_images: [{ container_id: 'web', image_path: 'a' }], min_ready_seconds: 1 },
  ],
  [
    'a pause of 601 seconds',
    'ServiceImageUpdate',
    { container_images: [{ container_id: 1, image_path: 'a' }], min_ready_seconds: 601 },
  ],
  ['a stateless update without weights', 'StatelessServiceUpdate', { container_infos: [{ container_id: 1 }] }],
  ['a new namespace without an id', 'CreatedNamespace', {}],
  ['a mapping with one port', 'PortMap', { source_port: 80, protocol: 'TCP' }],
]

/** As it goes over the wire: fields that are undefined are not there. */
function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

describe('the description', () => {
  it.each(accepted)('accepts %s', (_, schema, value) => {
    const validate = validatorAt(['components', 'schemas', schema])
    validate(sent(value))
    expect(validate.errors).toBeNull()
  })

  it.each(refused)('refuses %s', (_, schema, value) => {
    expect(validatorAt(['components', 'schemas', schema])(sent(value))).toBe(false)
  })
})
