/** The changes of services but for their images. */
import { addService, container, type World } from '../../../simulator/index.ts'
import type { Scenario } from './scenario.ts'

const V2 = 'hub.c.163.com/admin/web:v2'

const web = { service_id: '50883' }
const db = { service_id: '51572' }
const byName = { namespace: 'my-ev', service_name: 'web' }
const fresh = { namespace: 'my-ev', service_name: 'fresh', image_path: V2, port_maps: '80:8080' }

/** A stateful service of two containers, to restart one after the other. */
function addPair(world: World): void {
  const half = { cpuWeight: 50, memoryWeight: 50 }
  const image = 'hub.c.163.com/public/ubuntu:14.04'
  const ids = { left: 'a'.repeat(64), right: 'b'.repeat(64) }
  const containers = Object.entries(ids).map(([name, id]) =>
    container(world, name, image, { ...half, dockerIds: [id] }),
  )
  addService(world, 'pair', containers, { id: 51600, stateful: true })
}

export const serviceScenarios: readonly Scenario[] = [
  { name: 'scale', action: 'scale', inputs: { ...web, replicas: '4' } },
  { name: 'scale without waiting', action: 'scale', inputs: { ...web, replicas: '1', wait: 'false' } },
  { name: 'restart', action: 'restart', inputs: db },
  { name: 'restart from cold', action: 'restart', inputs: { ...db, option: 'hard_reboot' } },
  {
    name: 'restart of two containers',
    action: 'restart',
    inputs: { service_id: '51600', containers: 'left, right' },
    prepare: addPair,
    ambiguous: { fault: /^hangs/, path: /b{64}/ },
  },
  {
    name: 'restart of what was restarted before',
    action: 'restart',
    inputs: db,
    prepare: ({ services }) => {
      for (const service of services) if (service.stateful) service.status = 'restart_succ'
    },
    ambiguous: { fault: /^hangs/, path: /./ },
  },
  { name: 'update-service: size', action: 'update-service', inputs: { ...web, spec_id: '2' } },
  { name: 'update-service: ports', action: 'update-service', inputs: { ...web, port_maps: '80:8080, 81:8081' } },
  { name: 'update-service: variables', action: 'update-service', inputs: { ...web, envs: 'MODE=test\nNEW=1' } },
  { name: 'update-service: log directories', action: 'update-service', inputs: { ...web, log_dirs: '/srv/log/' } },
  { name: 'update-service: public network', action: 'update-service', inputs: { ...db, bandwidth: '30' } },
  {
    name: 'update-service: three changes',
    action: 'update-service',
    inputs: { ...web, spec_id: '2', port_maps: '80:8081', envs: 'MODE=test' },
  },
  { name: 'create-service', action: 'create-service', inputs: fresh },
  {
    name: 'create-service: stateful',
    action: 'create-service',
    inputs: { ...fresh, stateful: 'true', public_net: 'true', volumes: 'myvolume:/data/', ssh_keys: 'mykey' },
  },
  {
    name: 'create-service: if_exists update',
    action: 'create-service',
    inputs: {
      ...{ ...byName, image_path: V2, port_maps: '80:8081', replicas: '3', if_exists: 'update' },
      ...{ spec_id: '2', envs: 'MODE=test' },
    },
  },
  {
    name: 'create-service: if_exists update of a stateful one',
    action: 'create-service',
    inputs: {
      ...{ namespace: 'my-ev', service_name: 'db', stateful: 'true', if_exists: 'update' },
      ...{ image_path: 'hub.c.163.com/public/ubuntu:14.04', public_net: 'true', bandwidth: '30' },
    },
  },
  { name: 'delete-service', action: 'delete-service', inputs: byName, dangles: true },
  { name: 'delete-service with its address', action: 'delete-service', inputs: { ...db, free_ip: 'true' } },
  { name: 'describe-service', action: 'describe-service', inputs: byName, readsOnly: true },
]
