/** Services and their containers in the environment file. */
import { parseDuration } from '../../../github/inputs/duration.ts'
import { InputProblem } from '../../../github/inputs/input.ts'
import { quote } from '../../../github/report/truncate.ts'
import { forms } from '../../../messages/environment/file.ts'
import { takes } from '../../../messages/github/inputs.ts'
import { imageInputProblems } from '../../../messages/images/image-inputs.ts'
import { isDigest, isImagePath } from '../../inputs/names.ts'
import { parseStatusRange, parseWebAddress } from '../../inputs/service/health-check.ts'
import { parsePortMap } from '../../inputs/service/ports.ts'
import { REPLICAS } from '../../inputs/service/replicas.ts'
import { parseLogDir } from '../../inputs/service/settings.ts'
import { parseSize } from '../../inputs/service/size.ts'
import { list, map, named, optional, record, required } from '../collections.ts'
import { choice, flag, inEnglish, integer, type Kind, parsed, text } from '../kinds.ts'
import { address, containerLabel, keyName, label, megabits, names, recreate, volumeName } from './names.ts'

/** The keys that the platform puts into one container at most. */
const MOST_KEYS = 5

function parseImage(given: string): string {
  if (isImagePath(given)) return given
  if (isDigest(given)) throw new InputProblem(imageInputProblems.digest({ got: quote(given) }))
  throw new InputProblem(takes({ what: forms.image(), got: quote(given) }))
}

const image = parsed(parseImage, { type: 'string', minLength: 1, maxLength: 400 })
const weight = integer({ min: 1, max: 100 })
const variableName = text({ isName: true, pattern: /[A-Za-z_][A-Za-z0-9_.-]*/, takes: forms.key, most: 128 })
// Any text at all: what YAML reads as a number or a truth value is taken as it is written.
const variableValue = text({ written: true, empty: true, lines: true })
const mountPath = text({ pattern: /\/\S*/, takes: forms.mountPath })
const logDir = parsed(parseLogDir, { type: 'string', pattern: '^/([^/\\s]+/)+$', ...inEnglish(forms.logDir) })
const portMap = parsed(parsePortMap, {
  type: 'string',
  pattern: '^[0-9]{1,5}:[0-9]{1,5}(/(TCP|UDP|tcp|udp))?$',
  ...inEnglish(forms.portMap),
})
const size = parsed(parseSize, {
  anyOf: [
    { type: 'integer', minimum: 1, maximum: 7 },
    { type: 'string', pattern: '^([1-7]|micro|small|medium|large|luxury|flagship|super|C[0-9]+M[0-9]+S[0-9]+)$' },
  ],
  ...inEnglish(forms.size),
})

const container = record({
  container_name: optional(containerLabel),
  image_path: optional(image),
  envs: optional(map(variableName, variableValue)),
  log_dirs: optional(list(logDir, { unique: String })),
  command: optional(text({ empty: true, most: 4_096 })),
  ssh_keys: optional(list(keyName, { most: MOST_KEYS, unique: String })),
  volumes: optional(map(volumeName, mountPath)),
  cpu_weight: optional(weight),
  memory_weight: optional(weight),
})

const statusRange = parsed(parseStatusRange, {
  anyOf: [
    { type: 'integer', minimum: 100, maximum: 599 },
    { type: 'string', pattern: '^[1-5][0-9][0-9](-[1-5][0-9][0-9])?(\\s*,\\s*[1-5][0-9][0-9](-[1-5][0-9][0-9])?)*$' },
  ],
})
const statuses: Kind<readonly { readonly from: number; readonly to: number }[]> = {
  schema: { anyOf: [statusRange.schema, { type: 'array', items: statusRange.schema, minItems: 1 }] },
  read: (node, at, reading) =>
    node.kind === 'list' ? list(statusRange, { least: 1 }).read(node, at, reading) : statusLine.read(node, at, reading),
}
const statusLine = parsed((given) => given.split(',').map((one) => parseStatusRange(one.trim())), statusRange.schema)
const duration = parsed((given) => parseDuration(given), { type: ['string', 'integer'] })

const healthCheck = record({
  url: required(parsed(parseWebAddress, { type: 'string', pattern: '^https?://' })),
  status: optional(statuses),
  timeout: optional(duration),
  interval: optional(duration),
})

export const service = record({
  service_name: required(label),
  stateful: optional(flag()),
  replicas: optional(integer(REPLICAS)),
  spec_id: optional(size),
  port_maps: optional(list(portMap)),
  pub_ip: optional(address),
  public_net_type: optional(choice(['flow', 'bandwidth'])),
  bandwidth: optional(megabits),
  needs: optional(names(label)),
  recreate: optional(recreate),
  health_check: optional(healthCheck),
  containers: optional(named(container, 'container_name', { least: 1, whole: true, fallback: (at) => at.at(-2) })),
})
