import { X509Certificate } from 'node:crypto'
import { describe, expect } from 'vitest'
import { builtTags, type CertificatePair, seededWorld, selfSigned } from '../../../simulator/index.ts'
import { type Fixture, it } from '../../../testing/fixture.ts'
import { casesOf, expectKilled, type KillScenario } from '../../../testing/runner/kill.ts'

const CLUSTERS = '- { serviceName: web, servicePort: 80 }'
const FREE_IP = '7f7a9f12-035f-401b-ace0-7926b4a518b4'
const balancer = { namespace: 'my-ev', lb_name: 'mylb' }
const first = selfSigned('shop.example.com')
const second = selfSigned('www.example.com')

const printOf = ({ pubCert }: CertificatePair) => new X509Certificate(pubCert).fingerprint
const listeners = ({ world }: Fixture) => world.loadBalancers[0]?.listeners ?? []
const volumes = ({ world }: Fixture, wanted: string) => world.volumes.filter(({ name }) => name === wanted)
const certificates = ({ world }: Fixture, wanted: string) => world.certificates.filter(({ name }) => name === wanted)
const tags = ({ world }: Fixture) => world.repositories.find(({ name }) => name === 'web')?.tags.map(({ name }) => name)

function worldOfTags() {
  const world = seededWorld()
  world.repositories.find(({ name }) => name === 'web')?.tags.splice(0, 2, ...builtTags('v4', 'v3', 'v2', 'v1'))
  return { world }
}

const stories: readonly KillScenario[] = [
  {
    action: 'manage-listener',
    inputs: { ...balancer, listener_name: 'second', listen_port: '8080', clusters: CLUSTERS },
    changes: ['createListener'],
    reads: 'getLoadBalancer',
    expectResult: (fixture) => expect(listeners(fixture).map(({ name }) => name)).toEqual(['http-listeners', 'second']),
  },
  {
    action: 'manage-listener',
    inputs: { ...balancer, listener_name: 'http-listeners', listen_port: '80', clusters: CLUSTERS },
    changes: ['updateListener'],
    reads: 'getLoadBalancer',
    expectResult: (fixture) => expect(listeners(fixture)[0]?.clusters[0]?.policy).toBeUndefined(),
  },
  {
    action: 'manage-certificate',
    inputs: { cert_name: 'shop', pub_cert: first.pubCert, pri_key: first.priKey },
    changes: ['createCertificate'],
    reads: 'listCertificates',
    expectResult: (fixture) => expect(certificates(fixture, 'shop')).toMatchObject([{ fingerPrint: printOf(first) }]),
  },
  {
    action: 'manage-certificate',
    inputs: { cert_name: 'my-cer', pub_cert: second.pubCert, pri_key: second.priKey },
    changes: ['updateCertificate'],
    takenTwice: true,
    reads: 'listCertificates',
    expectResult: (fixture) =>
      expect(certificates(fixture, 'my-cer')).toMatchObject([{ fingerPrint: printOf(second) }]),
  },
  {
    action: 'manage-ip',
    inputs: { operation: 'delete', ip_id: FREE_IP },
    changes: ['deleteIp'],
    reads: 'getIp',
    expectResult: ({ world }) => expect(world.ips.map(({ id }) => id)).not.toContain(FREE_IP),
  },
  {
    action: 'manage-volume',
    inputs: { volume_name: 'data', size: '20' },
    changes: ['createVolume'],
    reads: 'listVolumes',
    expectResult: (fixture) => expect(volumes(fixture, 'data')).toMatchObject([{ sizeGb: 20, status: 'create_succ' }]),
  },
  {
    action: 'manage-volume',
    inputs: { volume_name: 'myvolume', size: '20' },
    changes: ['resizeVolume'],
    reads: 'getVolume',
    expectResult: (fixture) =>
      expect(volumes(fixture, 'myvolume')).toMatchObject([{ sizeGb: 20, status: 'resize_succ' }]),
  },
  {
    action: 'manage-volume',
    inputs: { operation: 'delete', volume_name: 'myvolume' },
    changes: ['deleteVolume'],
    reads: 'getVolume',
    expectResult: (fixture) => expect(volumes(fixture, 'myvolume')).toEqual([]),
  },
  {
    action: 'manage-load-balancer',
    inputs: { namespace: 'my-ev', lb_name: 'edge' },
    changes: ['createLoadBalancer'],
    reads: 'getLoadBalancer',
    expectResult: ({ world }) =>
      expect(world.loadBalancers.filter(({ name }) => name === 'edge')).toMatchObject([{ status: 'WORKING' }]),
  },
  {
    action: 'manage-namespace',
    inputs: { namespace: 'preview-7' },
    changes: ['createNamespace'],
    refusal: /Could not create namespace preview-7: .* code 4000113/,
    reads: 'listNamespaces',
    expectResult: ({ world }) =>
      expect(world.namespaces.filter(({ displayName }) => displayName === 'preview-7')).toHaveLength(1),
  },
  {
    action: 'manage-secret-key',
    inputs: { key_name: 'deploy' },
    changes: ['createSecretKey'],
    reads: 'listSecretKeys',
    expectResult: ({ world }) => expect(world.secretKeys.filter(({ name }) => name === 'deploy')).toHaveLength(1),
  },
  {
    action: 'prune-images',
    inputs: { repo_name: 'web', keep: '1' },
    changes: ['deleteImage', 'deleteImage'],
    reads: 'getRepository',
    fixture: worldOfTags,
    expectResult: (fixture) => expect(tags(fixture)).toEqual(['v4', 'v1']),
  },
]

describe.concurrent('a step that is killed and run again has done its work once', () => {
  it.for(casesOf(stories, 'in turn'))('%s', async ([, killing], { environment }) => {
    await expectKilled(environment, killing)
  })
})
