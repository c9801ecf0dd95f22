/** Every action by its name. Written by npm run build from the files of src/actions/. */
import { buildImage } from './actions/build-image.ts'
import { createService } from './actions/create-service.ts'
import { deleteService } from './actions/delete-service.ts'
import { deploy } from './actions/deploy.ts'
import { describeService } from './actions/describe-service.ts'
import { login } from './actions/login.ts'
import { manageCertificate } from './actions/manage-certificate.ts'
import { manageIp } from './actions/manage-ip.ts'
import { manageListener } from './actions/manage-listener.ts'
import { manageLoadBalancer } from './actions/manage-load-balancer.ts'
import { manageNamespace } from './actions/manage-namespace.ts'
import { manageSecretKey } from './actions/manage-secret-key.ts'
import { manageVolume } from './actions/manage-volume.ts'
import { pruneImages } from './actions/prune-images.ts'
import { restart } from './actions/restart.ts'
import { scale } from './actions/scale.ts'
import { updateImage } from './actions/update-image.ts'
import { updateService } from './actions/update-service.ts'
import type { Action } from './step/action.ts'

export const actions: Readonly<Record<string, Action>> = {
  'build-image': buildImage,
  'create-service': createService,
  'delete-service': deleteService,
  deploy,
  'describe-service': describeService,
  login,
  'manage-certificate': manageCertificate,
  'manage-ip': manageIp,
  'manage-listener': manageListener,
  'manage-load-balancer': manageLoadBalancer,
  'manage-namespace': manageNamespace,
  'manage-secret-key': manageSecretKey,
  'manage-volume': manageVolume,
  'prune-images': pruneImages,
  restart,
  scale,
  'update-image': updateImage,
  'update-service': updateService,
}
