/** What the actions are asked for beside the changes of the fault matrix: reads, and things that are not there. */
import type { Scenario } from '../faults/scenarios/scenario.ts'
import { scenarios } from '../faults/scenarios/scenarios.ts'

const web = { service_id: '50883' }

function reads(action: string, inputs: Readonly<Record<string, string>>): Scenario {
  return { name: `${action}: ${Object.values(inputs).join(' ')}`, action, inputs, readsOnly: true }
}

const READS: readonly Scenario[] = [
  ...[
    'manage-namespace',
    'manage-secret-key',
    'manage-certificate',
    'manage-volume',
    'manage-ip',
    'manage-load-balancer',
  ].map((action) => reads(action, { operation: 'list' })),
  reads('manage-namespace', { operation: 'get', namespace: 'my-ev' }),
  reads('manage-namespace', { operation: 'get', namespace: 'none' }),
  reads('manage-secret-key', { operation: 'get', key_name: 'none' }),
  reads('manage-certificate', { operation: 'get', cert_name: 'my-cer' }),
  reads('manage-volume', { operation: 'get', volume_name: 'myvolume' }),
  reads('manage-volume', { operation: 'delete', volume_name: 'none' }),
  reads('manage-ip', { operation: 'get', ip_id: '896' }),
  reads('manage-ip', { operation: 'cost', ip_id: '896' }),
  reads('manage-load-balancer', { operation: 'get', namespace: 'my-ev', lb_name: 'mylb' }),
  reads('manage-load-balancer', { operation: 'get', namespace: 'none', lb_name: 'mylb' }),
  reads('manage-listener', { operation: 'get', namespace: 'my-ev', lb_name: 'mylb', listener_name: 'none' }),
  reads('describe-service', { namespace: 'my-ev', service_name: 'none' }),
  reads('delete-service', { namespace: 'my-ev', service_name: 'none' }),
  reads('delete-service', { namespace: 'my-ev', service_name: 'none', if_missing: 'skip' }),
  reads('update-image', { ...web, image_path: 'hub.c.163.com/admin/web:v1' }),
  reads('update-image', { ...web, image_path: 'hub.c.163.com/admin/other:v1' }),
  reads('scale', { service_id: '51572', replicas: '2' }),
  reads('scale', { ...web, replicas: '2' }),
  reads('restart', web),
  reads('create-service', { namespace: 'my-ev', service_name: 'web', image_path: 'hub.c.163.com/admin/web:v2' }),
  reads('build-image', { repo_name: 'none', tag: 'v3' }),
  reads('prune-images', { repo_name: 'web', keep: '100' }),
]

export const spokenScenarios: readonly Scenario[] = [...scenarios, ...READS]

/** One change an action, for what is tried of each. */
export const firstChanges: readonly Scenario[] = [
  ...new Map(scenarios.toReversed().map((one) => [one.action, one])).values(),
]
