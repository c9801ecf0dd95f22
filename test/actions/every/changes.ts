/** Each change that an action can make, with what it says of it. */
import { X509Certificate } from 'node:crypto'
import { expect } from 'vitest'
import { selfSigned } from '../../../simulator/index.ts'

const V1 = 'hub.c.163.com/admin/web:v1'
const V2 = 'hub.c.163.com/admin/web:v2'
const V3 = 'hub.c.163.com/admin/web:v3'
const web = { service_id: '50883' }
const db = { service_id: '51572' }
const fresh = {
  namespace: 'my-ev',
  service_name: 'fresh',
  image_path: V1,
  stateful: 'true',
  volumes: 'myvolume:/data/',
}
const mylb = { namespace: 'my-ev', lb_name: 'mylb' }
const listener = { ...mylb, listener_name: 'http-listeners' }
const clusters = '[{ serviceName: shop, servicePort: 8080 }]'
const pair = selfSigned('shop.example.com', Date.UTC(2016, 11, 1), Date.UTC(2018, 0, 1))
const upload = { pub_cert: pair.pubCert, pri_key: pair.priKey }
const finger_print = new X509Certificate(pair.pubCert).fingerprint
const CERT = '7b0c8ccf-1987-4082-a7a8-f1c18f345f63'
const IP = '7f7a9f12-035f-401b-ace0-7926b4a518b4'

export interface Change {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly sends: readonly string[]
  /** What the log says of it, before the words about its ending. */
  readonly title: string
  /** Lines of the log of a dry run, and its outputs. */
  readonly plan: readonly unknown[]
  readonly planned: Readonly<Record<string, unknown>>
  /** Outputs that are set once it is sent. */
  readonly known?: Readonly<Record<string, unknown>>
  /** The status while it is in progress; none where nothing is waited for. */
  readonly status?: string
}

const image = { plan: [`Would change image of web: ${V1} → ${V2}.`], status: 'updating' }
const restarting = { plan: ['Would change containers: running → restart.'], planned: { status: 'create_succ' } }
const ID = expect.stringMatching(/^[1-9]\d*$/)
const WAS_THERE = expect.stringMatching(/^Would change listener: .*http-listeners.* → nothing\.$/)
const done = { operation: 'created' }
const gone = { operation: 'deleted' }

export const changes: readonly Change[] = [
  {
    ...{ action: 'scale', inputs: { ...web, replicas: '5' }, sends: ['scaleService'], status: 'resizing' },
    ...{ title: 'Service web (50883): 5 replicas.', plan: ['Would change replicas: 2 → 5.'] },
    planned: { replicas: '2', previous_replicas: '2' },
    known: { service_id: '50883', service_name: 'web', previous_replicas: '2' },
  },
  {
    ...{ action: 'update-image', inputs: { ...web, image_path: V2, rollback: 'false' }, sends: ['updateServiceImage'] },
    ...{ title: `Service web (50883): ${V2}.`, ...image },
    planned: { image_path: V1, previous_image_path: V1, rolled_back: 'false' },
    known: { previous_image_path: V1, rolled_back: 'false' },
  },
  {
    ...{ action: 'deploy', inputs: { ...web, image_path: V2, rollback: 'false' }, sends: ['updateServiceImage'] },
    ...{ title: `Service web (50883): ${V2}.`, ...image },
    planned: { image_path: V1, previous_image_path: V1, download_url: V2, replicas: '2', rolled_back: 'false' },
    known: { previous_image_path: V1, rolled_back: 'false', download_url: V2 },
  },
  {
    ...{ action: 'restart', inputs: db, sends: ['restartService'], status: 'restarting' },
    ...{ title: 'Service db (51572): restart.', ...restarting },
  },
  {
    ...{ action: 'restart', inputs: { ...db, containers: 'container002' }, sends: ['restartContainer'] },
    ...{ title: 'Service db (51572): restart of container002.', status: 'restarting', ...restarting },
    plan: ['Would change containers: running → restart container 79e666ac71b7.'],
  },
  {
    ...{ action: 'build-image', inputs: { repo_name: 'web', tag: 'v3' }, sends: ['buildImage'], status: 'building' },
    ...{ title: `Image ${V3}: build`, plan: [], planned: { image_path: V3, status: '', built: 'false' } },
  },
  {
    ...{ action: 'create-service', inputs: fresh, sends: ['createService'], status: 'creating' },
    ...{ title: 'Service fresh in namespace my-ev: creat', plan: ['Would change volumes: nothing → 19893:/data/.'] },
    planned: { service_name: 'fresh', namespace: 'my-ev-admin', service_id: '', status: '' },
    known: { service_name: 'fresh', namespace: 'my-ev-admin', service_id: ID },
  },
  {
    ...{ action: 'delete-service', inputs: web, sends: ['deleteService'], status: 'deleting' },
    ...{ title: 'Service web (50883): delet', plan: [], planned: { status: 'create_succ', service_id: '50883' } },
  },
  {
    ...{ action: 'update-service', inputs: { ...web, spec_id: '2', port_maps: '81:81', envs: 'A=1' } },
    sends: ['updateStatelessService', 'changeServiceSpec', 'updateServicePorts'],
    ...{
      title: 'Service web (50883): spec_id, port_maps, envs.',
      planned: { service_id: '50883' },
      status: 'updating',
    },
    plan: [
      'Would change envs of web: nothing → A (added).',
      'Would change size: 1 → 2.',
      'Would change ports: 80:8080/TCP → 81:81/TCP.',
    ],
  },
  {
    ...{ action: 'manage-listener', sends: ['createListener'], status: 'UPDATING', planned: { ...done, listener: '' } },
    inputs: { ...mylb, listener_name: 'admin', listen_port: '8080', clusters },
    ...{ title: 'Listener admin of load balancer mylb: creat', plan: ['Would change listen_port: nothing → 8080.'] },
  },
  {
    ...{ action: 'manage-listener', sends: ['updateListener'], status: 'UPDATING' },
    ...{ inputs: { ...listener, listen_port: '80', clusters }, planned: { operation: 'updated' } },
    ...{ title: 'Listener http-listeners of load balancer mylb: updat', plan: [] },
  },
  {
    ...{ action: 'manage-listener', inputs: { ...listener, operation: 'delete' }, sends: ['deleteListener'] },
    ...{
      title: 'Listener http-listeners of load balancer mylb: delet',
      plan: [expect.stringMatching(/^Would change listener: .*http-listeners.* → nothing\.$/)],
      status: 'UPDATING',
    },
    ...{ plan: [WAS_THERE], planned: { ...gone, status: 'WORKING' } },
  },
  {
    ...{ action: 'manage-load-balancer', inputs: { ...mylb, lb_name: 'edge' }, sends: ['createLoadBalancer'] },
    ...{ title: 'Load balancer edge: creat', plan: [], planned: done, status: 'CREATING' },
  },
  {
    ...{ action: 'manage-load-balancer', inputs: { ...mylb, bandwidth_limit: '50' }, sends: ['updateLoadBalancer'] },
    ...{ title: 'Load balancer mylb: updat', plan: ['Would change bandwidth_limit: 1 → 50.'], status: 'UPDATING' },
    planned: { operation: 'updated' },
  },
  {
    ...{ action: 'manage-load-balancer', inputs: { ...mylb, operation: 'delete' }, sends: ['deleteLoadBalancer'] },
    ...{ title: 'Load balancer mylb: delet', plan: [], status: 'DELETING' },
    planned: { ...gone, status: 'WORKING', ip_id: '163' },
  },
  {
    ...{ action: 'manage-volume', inputs: { volume_name: 'data', size: '20' }, sends: ['createVolume'] },
    ...{ title: 'Volume data: creat', plan: [], planned: done, known: { volume_id: ID }, status: 'creating' },
  },
  {
    ...{ action: 'manage-volume', inputs: { volume_name: 'myvolume', size: '20' }, sends: ['resizeVolume'] },
    ...{ title: 'Volume myvolume: updat', plan: [], planned: { operation: 'updated', size: '10' }, status: 'resizing' },
  },
  {
    ...{ action: 'manage-volume', inputs: { volume_name: 'myvolume', operation: 'delete' }, sends: ['deleteVolume'] },
    ...{ title: 'Volume myvolume: delet', plan: [], planned: { ...gone, status: 'create_succ' }, status: 'deleting' },
  },
  {
    ...{ action: 'manage-ip', inputs: { operation: 'create', type: 'nce', count: '2' }, sends: ['createIps'] },
    ...{
      title: '2 public IPs of type nce: creat',
      plan: ['Would change public IPs of type nce: 2 → 4.'],
      planned: done,
    },
  },
  {
    ...{ action: 'manage-ip', inputs: { operation: 'delete', ip_id: IP }, sends: ['deleteIp'] },
    ...{ title: `Public IP ${IP}: delet`, plan: [], planned: { ...gone, ip_id: IP, status: 'available' } },
  },
  {
    ...{ action: 'manage-namespace', inputs: { namespace: 'preview-7' }, sends: ['createNamespace'], planned: done },
    ...{ title: 'Namespace preview-7: creat', plan: ['Would change display_name: nothing → preview-7.'] },
  },
  {
    ...{ action: 'manage-secret-key', inputs: { key_name: 'deploy' }, sends: ['createSecretKey'] },
    ...{ title: 'SSH key deploy: creat', plan: [], planned: done },
  },
  {
    ...{ action: 'manage-secret-key', inputs: { key_name: 'mykey', operation: 'delete' }, sends: ['deleteSecretKey'] },
    ...{ title: 'SSH key mykey: delet', plan: [], planned: { ...gone, key_id: '119766' } },
  },
  {
    ...{ action: 'manage-certificate', inputs: { cert_name: 'shop', ...upload }, sends: ['createCertificate'] },
    ...{
      title: 'Certificate shop: creat',
      plan: [],
      planned: { ...done, cert_id: '', cert_name: 'shop', finger_print },
    },
  },
  {
    ...{ action: 'manage-certificate', inputs: { cert_name: 'my-cer', ...upload }, sends: ['updateCertificate'] },
    ...{ title: 'Certificate my-cer: updat', plan: [], planned: { operation: 'updated', cert_id: CERT } },
  },
  {
    ...{ action: 'manage-certificate', inputs: { cert_name: 'my-cer', operation: 'delete' } },
    ...{
      sends: ['deleteCertificate'],
      title: 'Certificate my-cer: delet',
      plan: [],
      planned: { ...gone, cert_id: CERT },
    },
  },
  {
    ...{ action: 'prune-images', inputs: { repo_name: 'api', tags: 'v2' }, sends: ['deleteImage'] },
    ...{
      title: 'Repository api: 1 tag ',
      plan: ['Would delete tag v2.'],
      planned: { deleted: '["v2"]', in_use: '[]' },
    },
  },
]
