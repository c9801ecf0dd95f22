import { X509Certificate } from 'node:crypto'
import { selfSigned } from '../http/self-signed.ts'
import {
  addIp,
  addLoadBalancer,
  addRepository,
  addService,
  addVolume,
  builtTags,
  container,
  emptyWorld,
} from './builders.ts'
import type { World } from './world.ts'

const REGISTRY = 'hub.c.163.com'

/** The world that the simulator starts with: the reference's own examples, and services to deploy to. */
export function seededWorld(): World {
  const world = emptyWorld()
  seedImages(world)
  seedServices(world)
  seedLoadBalancers(world)
  seedVolumes(world)
  seedIps(world)
  world.secretKeys.push({
    id: 119766,
    name: 'mykey',
    createdAt: Date.UTC(2016, 11, 22, 13, 3),
  })
  const pair = selfSigned('www.example.com')
  world.certificates.push({
    id: '7b0c8ccf-1987-4082-a7a8-f1c18f345f63',
    name: 'my-cer',
    fingerPrint: new X509Certificate(pair.pubCert).fingerprint,
    ...pair,
    createdAt: Date.UTC(2017, 0, 3, 9, 29, 23, 658),
    updatedAt: Date.UTC(2017, 0, 3, 9, 29, 23, 658),
  })
  return world
}

function seedImages(world: World): void {
  addRepository(world, 'web', builtTags('v2', 'v1'), { id: 45433, baseDesc: '基本描述', detailDesc: '详细描述' })
  addRepository(world, 'api', builtTags('v2', 'v1'), { id: 44627, baseDesc: 'basedesc', detailDesc: 'detaildesc' })
  const open = { userName: 'public', openLevel: 1, baseDesc: null, detailDesc: null }
  const dates = { createdAt: Date.UTC(2016, 0, 1), updatedAt: Date.UTC(2016, 0, 1) }
  world.publicRepositories.push(
    { ...open, ...dates, id: 1055, name: 'centos', tags: builtTags('7.2.1511', '6.5') },
    { ...open, ...dates, id: 1056, name: 'ubuntu', tags: builtTags('16.04', '14.04') },
  )
}

function seedServices(world: World): void {
  const web = container(world, 'web', `${REGISTRY}/admin/web:v1`, {
    id: 50890,
    envs: [{ key: 'MODE', value: 'production' }],
    logDirs: ['/var/log/'],
  })
  addService(world, 'web', [web], { id: 50883, replicas: 2 })
  const half = { cpuWeight: 50, memoryWeight: 50 }
  addService(
    world,
    'shop',
    [
      container(world, 'front', `${REGISTRY}/admin/web:v1`, { id: 50912, ...half }),
      container(world, 'api', `${REGISTRY}/admin/api:v1`, { id: 50913, ...half }),
    ],
    { id: 50901, replicas: 1, specId: 3, status: 'update_succ' },
  )
  seedDatabase(world)
}

function seedDatabase(world: World): void {
  const database = container(world, 'container002', `${REGISTRY}/public/ubuntu:14.04`, {
    id: 51577,
    envs: [
      { key: 'password', value: 'password' },
      { key: 'user', value: 'user' },
    ],
    logDirs: ['/var/log/'],
    volumes: [{ name: 'myvolume2', mountPath: '/data/' }],
    sshKeys: ['mykey'],
    dockerIds: ['79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627'],
  })
  addService(world, 'db', [database], {
    id: 51572,
    stateful: true,
    publicNet: { used: true, type: 'flow', bandwidth: 20 },
    pubIp: '59.111.120.200',
  })
}

function seedLoadBalancers(world: World): void {
  const created = Date.UTC(2016, 11, 15, 9, 35, 33, 367)
  addLoadBalancer(world, 'mylb', {
    description: 'mylb description',
    address: '59.111.163.163',
    addressGiven: true,
    chargeMode: 'bandwidth',
    bandwidthLimit: 1,
    listeners: [
      {
        name: 'http-listeners',
        listenPort: 80,
        protocol: 'http',
        createdAt: created,
        updatedAt: created,
        clusters: [
          {
            name: 'groupName_3a407e12-add5-4ad7-8a92-5425eee88fc7',
            serverName: '*',
            path: '/',
            serviceName: 'web',
            servicePort: 80,
            policy: { mode: 'insert', expire: 60 },
          },
        ],
      },
    ],
  })
  addLoadBalancer(world, 'mysql', { namespace: 'default-sgx52' })
}

function seedVolumes(world: World): void {
  addVolume(world, 'myvolume2', '3df611c0-cfda-4c0c-aeda-304ef3a49d8f', {
    id: 19894,
    status: 'mount_succ',
    serviceName: 'my-ev/db',
    mappings: [{ mountPath: '/data/', serviceContainerId: 51577 }],
    createdAt: Date.UTC(2016, 11, 23, 8, 5, 22),
    updatedAt: Date.UTC(2016, 11, 23, 8, 17, 21),
  })
  addVolume(world, 'myvolume', '2cf3face-adc8-41af-992c-78415d2fcd96', { id: 19893 })
}

function seedIps(world: World): void {
  const bound = { status: 'binded', createdAt: Date.UTC(2016, 11, 15, 9, 33, 53) }
  addIp(world, 'nlb', '896', '59.111.109.202')
  addIp(world, 'nlb', '163', '59.111.163.163', {
    ...bound,
    serviceId: 'e2cc21da-9bb9-4db8-ae54-10b358a3a7aa',
    serviceName: 'mylb',
  })
  addIp(world, 'nlb', '164', '59.111.126.126', {
    ...bound,
    serviceId: 'f3dd32eb-0cc0-4ec9-bf65-21c469b4b8bb',
    serviceName: 'mysql',
  })
  addIp(world, 'nce', '7f7a9f12-035f-401b-ace0-7926b4a518b4', '59.111.120.202')
  addIp(world, 'nce', 'cef9069c-d97d-42b1-a86c-f815f748820c', '59.111.120.200', {
    ...bound,
    serviceId: '51572',
    serviceName: 'db',
  })
}
