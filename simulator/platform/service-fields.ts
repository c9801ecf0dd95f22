import { demand, demandFound } from '../api/errors.ts'
import { type Fields, fieldsOf, firstOf, isName, listOf, textOf, wholeOf } from '../api/fields.ts'
import type { Generation } from '../api/generation.ts'
import { type Spec, specNamed, specOf } from '../world/specs.ts'
import type { Container, PortMap, PublicNet } from '../world/world.ts'
import { imageAt } from './lookups.ts'
import type { Platform } from './platform.ts'

const MOST_ENVS = 100
const MOST_PORTS = 50
const MOST_LOG_DIRS = 10

function portOf(value: unknown): number {
  const port = wholeOf(value, 4000134)
  demand(port >= 1 && port <= 65535, 4000134)
  return port
}

/**
 * Port maps under any of their three sets of names; on each side a port and its protocol must be there once.
 * Later a service cannot be without any.
 */
export function portsOf(value: unknown, generation: Generation): PortMap[] {
  demand(value !== undefined || generation === '2017-01', 4000112)
  const ports = listOf(value, 4000134).map((each) => {
    const fields = fieldsOf(each, 4000134)
    const protocol = fields.protocol ?? 'TCP'
    demand(protocol === 'TCP' || protocol === 'UDP', 4000134)
    return {
      servicePort: portOf(firstOf(fields, 'source_port', 'src_port', 'port')),
      containerPort: portOf(firstOf(fields, 'dest_port', 'dst_port', 'target_port')),
      protocol,
    }
  })
  demand(ports.length > 0 || generation === '2017-01', 4000134)
  demand(ports.length <= MOST_PORTS, 4000139)
  for (const side of ['servicePort', 'containerPort'] as const) {
    demand(new Set(ports.map((port) => `${port[side]}/${port.protocol}`)).size === ports.length, 4000134)
  }
  return ports
}

/** The public network block; type and bandwidth belong to it even where it is not used. */
export function publicNetOf(value: unknown): PublicNet {
  if (value === undefined || value === null) return { used: false, type: 'flow', bandwidth: 1 }
  const { used = false, type, bandwidth } = fieldsOf(value, 4000135)
  demand(typeof used === 'boolean' && (type === 'flow' || type === 'bandwidth'), 4000135)
  return { used, type, bandwidth: wholeOf(bandwidth, 4000135) }
}

/** The size, by its number or by its later name. */
export function specFrom(id: unknown, alias: unknown): Spec {
  if (id === undefined) return demandFound(specNamed(textOf(alias, 4000112)), 4040118)
  return demandFound(specOf(wholeOf(id, 4000119)), 4040118)
}

/** Environment variables, at most 100. */
export function envsOf(value: unknown): Container['envs'] {
  const envs = listOf(value, 4000113).map((each) => {
    const fields = fieldsOf(each, 4000124)
    const key = textOf(fields.key, 4000124)
    demand(/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(key), 4000124)
    return { key, value: textOf(fields.value, 4000125) }
  })
  demand(envs.length <= MOST_ENVS, 4000123)
  return envs
}

/** Log directories: each starts and ends with a slash, none twice. */
export function logDirsOf(value: unknown): string[] {
  const dirs = listOf(value, 4000113).map((each) => textOf(each, 4000113))
  demand(
    dirs.every((dir) => dir.startsWith('/') && dir.endsWith('/')),
    4000113,
  )
  demand(
    dirs.every((dir) => dir.length <= 255),
    4000128,
  )
  demand(dirs.length <= MOST_LOG_DIRS, 4000127)
  demand(new Set(dirs).size === dirs.length, 4090138)
  return dirs
}

/** Shares of a service's processor and memory: 100 for one container, 1-99 each and 100 in all for several. */
export function demandWeights(containers: Pick<Container, 'cpuWeight' | 'memoryWeight'>[]): void {
  demand(addUp(containers.map((each) => each.cpuWeight)), 4000130)
  demand(addUp(containers.map((each) => each.memoryWeight)), 4000131)
}

function addUp(weights: number[]): boolean {
  const most = weights.length === 1 ? 100 : 99
  const inRange = weights.every((weight) => weight >= 1 && weight <= most)
  return inRange && weights.reduce((sum, weight) => sum + weight, 0) === 100
}

function sshKeysOf(value: unknown, platform: Platform): string[] {
  const names = listOf(value, 4000136).map((each) => textOf(each, 4000136))
  const known = platform.world.secretKeys.map((key) => key.name)
  demand(names.length <= 5 && names.every((name) => known.includes(name)), 4000136)
  return names
}

function localDisksOf(value: unknown): Container['localDisks'] {
  return listOf(value, 4000133).map((each) => {
    const { name, path, size } = fieldsOf(each, 4000133)
    return { name: textOf(name, 4000133), path: textOf(path, 4000133), size: wholeOf(size, 4000133) }
  })
}

/** One container of a creation, without its volumes, which the service attaches. */
export function containerFrom(fields: Fields, platform: Platform): Container {
  const imagePath = textOf(fields.image_path, 4000112)
  demand(imageAt(platform.world, imagePath) !== undefined, 4040129)
  const name = textOf(fields.container_name, 4000112)
  demand(isName(name, 63), 4000121)
  const command = textOf(fields.command ?? '', 4000113)
  demand(command.length <= 1024, 4000126)
  return {
    id: platform.nextId(),
    name,
    imagePath,
    command: command === '' ? null : command,
    envs: envsOf(fields.envs),
    logDirs: logDirsOf(fields.log_dirs),
    cpuWeight: wholeOf(fields.cpu_weight ?? 100, 4000130),
    memoryWeight: wholeOf(fields.memory_weight ?? 100, 4000131),
    sshKeys: sshKeysOf(fields.ssh_keys, platform),
    volumes: [],
    localDisks: localDisksOf(fields.local_disk_info),
    dockerIds: [],
  }
}
