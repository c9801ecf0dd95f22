/** A container of a definition file (API reference 9.5), checked field by field. */
import type { NewContainer } from '../../client/resources/services.ts'
import { defined } from '../../github/inputs/defined.ts'
import { InputProblem } from '../../github/inputs/input.ts'
import { parseKeyValue } from '../../github/inputs/parsers.ts'
import { quote } from '../../github/report/truncate.ts'
import {
  containerNameForm,
  imageForm,
  mapOfMounts,
  onlyOnce,
  takesQuotedText,
  takesText,
} from '../../messages/services/definitions.ts'
import { type Fields, fieldsOf, itemsOf, needed, numberOf, placed, textOf } from '../../step/inputs/fields.ts'
import { isContainerName, isImagePath } from '../../step/inputs/names.ts'
import { parseLogDir } from '../../step/inputs/service/settings.ts'
import { type Mount, parseMount } from './mounts.ts'

/** A container as defined; weights may be left out where it stands alone. */
export type DefinedContainer = Omit<NewContainer, 'volume_info' | 'cpu_weight' | 'memory_weight'> & {
  readonly mounts: readonly Mount[]
  readonly cpu_weight?: number
  readonly memory_weight?: number
}

function text(value: unknown, place: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new InputProblem(takesText({ place }))
}

function env(value: unknown, place: string) {
  const fields = fieldsOf(value, place, ['key', 'value'])
  const key = needed(textOf(fields, 'key', place, 128), `${place}.key`)
  const given = fields.value ?? ''
  // YAML reads 010, 1.10 and yes as something else than was written; the value itself is never quoted.
  if (typeof given !== 'string') throw new InputProblem(takesQuotedText({ place: `${place}.value` }))
  return { key: placed(place, () => parseKeyValue(`${key}=`).key), value: given }
}

function once<T>(items: readonly T[], nameOf: (item: T) => string, place: string): readonly T[] {
  const names = items.map(nameOf)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new InputProblem(onlyOnce({ given: quote(twice), place }))
  return items
}

function mountsOf(fields: Fields, place: string): readonly Mount[] {
  const value = fields.volume_info ?? {}
  if (typeof value !== 'object' || Array.isArray(value)) throw new InputProblem(mapOfMounts({ place }))
  return Object.entries(value).map(([volume, path]: [string, unknown]) =>
    placed(place, () => parseMount(`${volume}:${text(path, `${place}.${volume}`)}`)),
  )
}

function disk(value: unknown, place: string): object {
  const fields = fieldsOf(value, place, ['name', 'path', 'size'])
  return {
    name: needed(textOf(fields, 'name', place, 64), `${place}.name`),
    path: needed(textOf(fields, 'path', place, 400), `${place}.path`),
    size: needed(numberOf(fields, 'size', place, 10_000), `${place}.size`),
  }
}

const FIELDS = [
  'image_path',
  'container_name',
  'command',
  'envs',
  'log_dirs',
  'cpu_weight',
  'memory_weight',
  'ssh_keys',
  'local_disk_info',
  'volume_info',
]

function nameOf(fields: Fields, place: string): string {
  const name = needed(textOf(fields, 'container_name', place, 63), `${place}.container_name`)
  if (isContainerName(name)) return name
  throw new InputProblem(containerNameForm({ place: `${place}.container_name`, given: quote(name) }))
}

function imageOf(fields: Fields, place: string): string {
  const image = needed(textOf(fields, 'image_path', place, 400), `${place}.image_path`)
  if (isImagePath(image)) return image
  throw new InputProblem(imageForm({ place: `${place}.image_path`, given: quote(image) }))
}

/** Decodes one container. Throws `InputProblem` naming the place of the first thing that is wrong. */
export function decodeContainer(value: unknown, place: string): DefinedContainer {
  const fields = fieldsOf(value, place, FIELDS)
  const logDir = (one: unknown, where: string) => placed(where, () => parseLogDir(text(one, where)))
  const itself = (one: string) => one
  return {
    image_path: imageOf(fields, place),
    container_name: nameOf(fields, place),
    command: fields.command === '' ? '' : (textOf(fields, 'command', place, 4_096) ?? ''),
    envs: once(itemsOf(fields, 'envs', place, env) ?? [], (one) => one.key, `${place}.envs`),
    log_dirs: once(itemsOf(fields, 'log_dirs', place, logDir) ?? [], itself, `${place}.log_dirs`),
    ssh_keys: once(itemsOf(fields, 'ssh_keys', place, text) ?? [], itself, `${place}.ssh_keys`),
    local_disk_info: itemsOf(fields, 'local_disk_info', place, disk) ?? [],
    mounts: mountsOf(fields, `${place}.volume_info`),
    ...defined({
      cpu_weight: numberOf(fields, 'cpu_weight', place, 100),
      memory_weight: numberOf(fields, 'memory_weight', place, 100),
    }),
  }
}
