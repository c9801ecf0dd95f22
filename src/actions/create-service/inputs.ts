/** The inputs of `create-service`. */

import { LARGEST_FILE } from '../../github/files/largest-file.ts'
import { variablesFile } from '../../github/inputs/file-kinds.ts'
import type { Values } from '../../github/inputs/input.ts'
import { boolean, choice, custom, integer, list, text, variables } from '../../github/inputs/input-kinds.ts'
import { settings } from '../../messages/services/service-inputs.ts'
import { imagePath, LABEL_NAME } from '../../step/inputs/names.ts'
import { portMaps } from '../../step/inputs/service/ports.ts'
import { REPLICAS } from '../../step/inputs/service/replicas.ts'
import { ANY_NAME } from '../../step/inputs/service/service.ts'
import { logDirs } from '../../step/inputs/service/settings.ts'
import { parseSize, SIZES } from '../../step/inputs/service/size.ts'
import { type Mount, parseMount } from './mounts.ts'

/** A file of the workspace, decoded. Only a step that names one loads what that takes. */
const definition = custom({
  kind: 'path',
  form: { maxBytes: LARGEST_FILE },
  parse: async (given, context) => (await import('./definition.ts')).parseDefinition(given, context),
})

export const newServiceInputs = {
  namespace: text({ required: true, ...ANY_NAME }),
  service_name: text({ required: true, ...LABEL_NAME }),
  image_path: imagePath(),
  spec_id: custom({ kind: 'integer', default: '1', form: { words: SIZES }, parse: parseSize }),
  replicas: integer({ default: 1, ...REPLICAS }),
  stateful: boolean({ default: false }),
  port_maps: portMaps(),
  envs: variables({}),
  envs_file: variablesFile({}),
  log_dirs: logDirs(),
  command: text({}),
  ssh_keys: list({ commas: true, unique: (one: string) => one }),
  volumes: list({ item: parseMount, unique: (one: Mount) => one.volume }),
  public_net: boolean({ default: false }),
  public_net_type: choice({ allowed: ['flow', 'bandwidth'], default: 'flow' }),
  bandwidth: integer({ min: 1, max: 1_024 }),
  ip_id: text({ pattern: /[0-9A-Za-z-]{1,64}/, takes: settings.ipId }),
  definition,
  if_exists: choice({ allowed: ['fail', 'skip', 'update'], default: 'fail' }),
}

/** Their values. */
export type NewServiceInputs = Values<typeof newServiceInputs>
