/** Every action by its name. Written by npm run build from the files of src/actions/. */
import { buildImage } from './actions/build-image.ts'
import { deploy } from './actions/deploy.ts'
import { login } from './actions/login.ts'
import { manageListener } from './actions/manage-listener.ts'
import { restart } from './actions/restart.ts'
import { scale } from './actions/scale.ts'
import { updateImage } from './actions/update-image.ts'
import type { Action } from './step/action.ts'

export const actions: Readonly<Record<string, Action>> = {
  'build-image': buildImage,
  deploy,
  login,
  'manage-listener': manageListener,
  restart,
  scale,
  'update-image': updateImage,
}
