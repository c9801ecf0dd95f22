/** Every action by its name, loaded when it is asked for: a step pays for no action but its own. Written by npm run build. */
import type { Action } from './step/action.ts'

export const actions: Readonly<Record<string, () => Promise<Action>>> = {
  apply: async () => (await import('./actions/apply.ts')).apply,
  'blue-green': async () => (await import('./actions/blue-green.ts')).blueGreen,
  'build-image': async () => (await import('./actions/build-image.ts')).buildImage,
  'create-service': async () => (await import('./actions/create-service.ts')).createService,
  'delete-service': async () => (await import('./actions/delete-service.ts')).deleteService,
  'deploy-fleet': async () => (await import('./actions/deploy-fleet.ts')).deployFleet,
  deploy: async () => (await import('./actions/deploy.ts')).deploy,
  'describe-service': async () => (await import('./actions/describe-service.ts')).describeService,
  login: async () => (await import('./actions/login.ts')).login,
  'manage-certificate': async () => (await import('./actions/manage-certificate.ts')).manageCertificate,
  'manage-ip': async () => (await import('./actions/manage-ip.ts')).manageIp,
  'manage-listener': async () => (await import('./actions/manage-listener.ts')).manageListener,
  'manage-load-balancer': async () => (await import('./actions/manage-load-balancer.ts')).manageLoadBalancer,
  'manage-namespace': async () => (await import('./actions/manage-namespace.ts')).manageNamespace,
  'manage-secret-key': async () => (await import('./actions/manage-secret-key.ts')).manageSecretKey,
  'manage-volume': async () => (await import('./actions/manage-volume.ts')).manageVolume,
  preview: async () => (await import('./actions/preview.ts')).preview,
  'prune-images': async () => (await import('./actions/prune-images.ts')).pruneImages,
  rehearse: async () => (await import('./actions/rehearse.ts')).rehearse,
  restart: async () => (await import('./actions/restart.ts')).restart,
  rollback: async () => (await import('./actions/rollback.ts')).rollback,
  scale: async () => (await import('./actions/scale.ts')).scale,
  'update-image': async () => (await import('./actions/update-image.ts')).updateImage,
  'update-service': async () => (await import('./actions/update-service.ts')).updateService,
}
