/** The inputs of `create-service`. */

import { REPLICAS } from '../../changes/services/scale.ts'
import type { Values } from '../../github/inputs/input.ts'
import { boolean, choice, custom, integer, list, text } from '../../github/inputs/input-kinds.ts'
import { settings } from '../../messages/services/service-inputs.ts'
import { imagePath, LABEL_NAME } from '../../step/inputs/names.ts'
import { portMaps } from '../../step/inputs/ports.ts'
import { ANY_NAME } from '../../step/inputs/service.ts'
import { envs, logDirs } from '../../step/inputs/settings.ts'
import { parseSize, SIZE_NAMES } from '../../step/inputs/size.ts'
import { definitionFile } from './definition.ts'
import { type Mount, parseMount } from './mounts.ts'

export const newServiceInputs = {
  namespace: text({
    description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
    required: true,
    ...ANY_NAME,
  }),
  service_name: text({ description: 'Name of the service.', required: true, ...LABEL_NAME }),
  image_path: imagePath('Image of the only container.'),
  spec_id: custom({
    kind: 'integer',
    description: `Size: 1 to 7, or by name: ${SIZE_NAMES}.`,
    default: '1',
    parse: parseSize,
  }),
  replicas: integer({ description: 'How many replicas, 1 to 5; a stateful service has one.', default: 1, ...REPLICAS }),
  stateful: boolean({
    description: 'A stateful service keeps its volumes and can be restarted, but not scaled or given another image.',
    default: false,
  }),
  port_maps: portMaps('Ports of the service'),
  envs: envs('Environment variables: KEY=value, a line each.'),
  log_dirs: logDirs('Directories that the platform collects logs from, a line each, each with a slash at its end.'),
  command: text({ description: 'Start command of the only container, in place of the CMD of its image.' }),
  ssh_keys: list({
    description: 'Names of SSH keys to put into the container, at most five.',
    commas: true,
    unique: (one: string) => one,
  }),
  volumes: list({
    description: 'Volumes of a stateful service: id or name, colon, mount path, a line each.',
    item: parseMount,
    unique: (one: Mount) => one.volume,
  }),
  public_net: boolean({ description: 'Give a stateful service a public address.', default: false }),
  public_net_type: choice({
    description: 'How the public network is charged.',
    allowed: ['flow', 'bandwidth'],
    default: 'flow',
  }),
  bandwidth: integer({
    description: 'Bandwidth of the public network in Mbps; 10 where it is left out.',
    min: 1,
    max: 1_024,
  }),
  ip_id: text({
    description: 'Id of a public IP to bind, instead of a new one.',
    pattern: /[0-9A-Za-z-]{1,64}/,
    takes: settings.ipId,
  }),
  definition: definitionFile,
  if_exists: choice({
    description:
      'What to do where a service of this name is there: update brings image, size, ports, variables, log directories and replicas to what is asked.',
    allowed: ['fail', 'skip', 'update'],
    default: 'fail',
  }),
}

/** Their values. */
export type NewServiceInputs = Values<typeof newServiceInputs>
