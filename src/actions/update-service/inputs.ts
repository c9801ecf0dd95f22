/** What `update-service` can change. */

import { variablesFile } from '../../github/inputs/file-kinds.ts'
import type { Values } from '../../github/inputs/input.ts'
import { choice, custom, integer, variables } from '../../github/inputs/input-kinds.ts'
import { containerName } from '../../step/inputs/names.ts'
import { portMaps } from '../../step/inputs/service/ports.ts'
import { logDirs } from '../../step/inputs/service/settings.ts'
import { parseSize, SIZES } from '../../step/inputs/service/size.ts'

export const updateInputs = {
  spec_id: custom({ kind: 'integer', form: { words: SIZES }, parse: parseSize }),
  port_maps: portMaps(),
  envs: variables({}),
  envs_file: variablesFile({}),
  envs_strategy: choice({ allowed: ['merge', 'overwrite'], default: 'merge' }),
  log_dirs: logDirs(),
  container_name: containerName(),
  bandwidth: integer({ min: 1, max: 1_024 }),
  public_net_type: choice({ allowed: ['flow', 'bandwidth'] }),
}

/** The values of these inputs. */
export type Requested = Values<typeof updateInputs>
