/** The changes of everything but services: namespaces, keys, certificates, volumes, IPs, load balancers and listeners. */
import { selfSigned } from '../../../simulator/index.ts'
import type { Scenario } from './scenario.ts'

const pair = selfSigned('shop.example.com', Date.UTC(2016, 11, 1), Date.UTC(2018, 0, 1))
const upload = { pub_cert: pair.pubCert, pri_key: pair.priKey }
const mylb = { namespace: 'my-ev', lb_name: 'mylb' }
const listener = { ...mylb, listener_name: 'http-listeners', listen_port: '80' }
const rules = (port: number) => ({ clusters: `[{ serviceName: web, servicePort: ${port} }]` })

export const resourceScenarios: readonly Scenario[] = [
  { name: 'login', action: 'login', inputs: {}, readsOnly: true },
  { name: 'manage-namespace: create', action: 'manage-namespace', inputs: { namespace: 'fresh' } },
  {
    name: 'manage-namespace: delete',
    action: 'manage-namespace',
    inputs: { namespace: 'empty', operation: 'delete' },
    prepare: (world) => world.namespaces.push({ id: 51700, displayName: 'empty', fullName: 'empty-admin' }),
  },
  { name: 'manage-secret-key: create', action: 'manage-secret-key', inputs: { key_name: 'fresh' } },
  {
    name: 'manage-secret-key: delete',
    action: 'manage-secret-key',
    inputs: { key_name: 'mykey', operation: 'delete' },
    // Without any key the platform answers an error in place of an empty list.
    prepare: ({ secretKeys }) => secretKeys.push(...secretKeys.map((key) => ({ ...key, id: 119700, name: 'other' }))),
  },
  {
    name: 'manage-secret-key: download',
    action: 'manage-secret-key',
    inputs: { key_name: 'mykey', operation: 'download' },
    prepare: (world) => Object.assign(world.secretKeys[0] ?? {}, { privateKey: pair.priKey }),
    readsOnly: true,
  },
  { name: 'manage-certificate: create', action: 'manage-certificate', inputs: { cert_name: 'shop', ...upload } },
  { name: 'manage-certificate: renew', action: 'manage-certificate', inputs: { cert_name: 'my-cer', ...upload } },
  {
    name: 'manage-certificate: delete',
    action: 'manage-certificate',
    inputs: { cert_name: 'my-cer', operation: 'delete' },
  },
  { name: 'manage-volume: create', action: 'manage-volume', inputs: { volume_name: 'fresh', size: '20' } },
  { name: 'manage-volume: grow', action: 'manage-volume', inputs: { volume_name: 'myvolume', size: '20' } },
  { name: 'manage-volume: delete', action: 'manage-volume', inputs: { volume_name: 'myvolume', operation: 'delete' } },
  { name: 'manage-ip: create', action: 'manage-ip', inputs: { operation: 'create', type: 'nce' } },
  { name: 'manage-ip: create three', action: 'manage-ip', inputs: { operation: 'create', type: 'nlb', count: '3' } },
  { name: 'manage-ip: delete', action: 'manage-ip', inputs: { ip_id: '896', operation: 'delete' } },
  { name: 'manage-ip: quota', action: 'manage-ip', inputs: { operation: 'quota' }, readsOnly: true },
  {
    name: 'manage-load-balancer: create',
    action: 'manage-load-balancer',
    inputs: { namespace: 'my-ev', lb_name: 'fresh', bandwidth_limit: '5' },
  },
  { name: 'manage-load-balancer: update', action: 'manage-load-balancer', inputs: { ...mylb, bandwidth_limit: '5' } },
  { name: 'manage-load-balancer: delete', action: 'manage-load-balancer', inputs: { ...mylb, operation: 'delete' } },
  {
    name: 'manage-listener: create',
    action: 'manage-listener',
    inputs: { ...mylb, listener_name: 'second', listen_port: '8080', ...rules(80) },
  },
  {
    name: 'manage-listener: create with a certificate',
    action: 'manage-listener',
    inputs: {
      ...mylb,
      listener_name: 'secure',
      listen_port: '443',
      protocol: 'https',
      clusters: '[{ serviceName: web, servicePort: 80, certName: my-cer }]',
    },
  },
  {
    name: 'manage-listener: update',
    action: 'manage-listener',
    inputs: { ...listener, ...rules(8080) },
    prepare: ({ services }) => {
      const web = services.find(({ id }) => id === 50883)
      web?.ports.push({ servicePort: 8080, containerPort: 9090, protocol: 'TCP' })
    },
  },
  {
    name: 'manage-listener: delete',
    action: 'manage-listener',
    inputs: { ...mylb, listener_name: 'http-listeners', operation: 'delete' },
  },
]
