/** What differs between a declared service and the one that runs, and what of it only a recreation can change. */
import type { PortMap } from '../../../client/api-version.ts'
import { hasSpec } from '../../../client/api-version.ts'
import type { Container, Service } from '../../../client/resources/services.ts'
import type { Difference } from '../../engine/difference.ts'
import { sameImage, sameRepository } from '../../images/name.ts'
import { portText } from '../../services/ports.ts'
import { sizeOf, sizeText } from '../../services/size.ts'
import { type DeclaredContainer, type DeclaredService, HIDDEN } from '../environment.ts'
import type { Situation } from './situation.ts'

/** A field that differs. */
export interface ServiceDifference extends Difference {
  /** It cannot be changed in place. */
  readonly recreates: boolean
}

type Env = NonNullable<DeclaredContainer['envs']>[number]

function listText(items: readonly string[]): string {
  return items.toSorted().join(', ')
}

function mountText(mounts: readonly { readonly volume: string; readonly mount_path: string }[]): string {
  return listText(mounts.map(({ volume, mount_path }) => `${volume}:${mount_path}`))
}

/** The mounts of a container as the file writes them. */
export function mountsOf(container: Container): readonly { readonly volume: string; readonly mount_path: string }[] {
  return container.volumes.map(({ name, mount_path }) => ({ volume: name, mount_path }))
}

/** The variables that differ, a field each; no value is ever shown. */
function envDifferences(field: string, before: readonly Env[], after: readonly Env[]): readonly Difference[] {
  const current = new Map(before.map(({ key, value }) => [key, value]))
  const desired = new Map(after.map(({ key, value }) => [key, value]))
  const keys = [...new Set([...current.keys(), ...desired.keys()])].toSorted()
  return keys
    .filter((key) => current.get(key) !== desired.get(key))
    .map((key) => ({
      field: `${field}.${key}`,
      before: current.has(key) ? HIDDEN : '',
      after: desired.has(key) ? HIDDEN : '',
    }))
}

function text(value: string | number | boolean | undefined): string {
  return value === undefined ? '' : String(value)
}

/** Compares the fields of one service, those of its containers by their names. */
class Comparison {
  readonly situation: Situation
  readonly service: DeclaredService
  readonly actual: Service | undefined
  readonly found: ServiceDifference[] = []
  constructor(situation: Situation, service: DeclaredService, actual: Service | undefined) {
    this.situation = situation
    this.service = service
    this.actual = actual
  }

  get stateful(): boolean {
    return this.actual?.service_info.stateful ?? this.service.stateful ?? false
  }

  /** Notes a field whose texts differ; `at` is its place in the service. */
  add(at: readonly string[], before: string, after: string, recreates: boolean): void {
    if (before === after) return
    const place = ['services', this.service.service_name, ...at]
    const shown = (value: string) => this.situation.shown(value, ...place)
    this.found.push({ field: at.join('.'), before: shown(before), after: shown(after), recreates })
  }

  compareService(): void {
    const { service, actual } = this
    const info = actual?.service_info
    const net = info?.state_public_net
    const spec = service.spec
    if (service.stateful !== undefined) this.add(['stateful'], text(info?.stateful), text(service.stateful), true)
    if (service.replicas !== undefined) this.add(['replicas'], text(info?.replicas), text(service.replicas), false)
    if (spec && !(info && hasSpec(this.situation.options.dialect, info.spec_info ?? {}, spec)))
      this.add(['spec_id'], actual ? sizeOf(actual, spec) || '?' : '', sizeText(spec), this.stateful)
    if (service.port_maps)
      this.add(['port_maps'], info ? portText(info.port_maps) : '', portText(service.port_maps), false)
    if (service.pub_ip !== undefined) this.add(['pub_ip'], text(info?.pub_ip), service.pub_ip, true)
    if (service.public_net_type !== undefined)
      this.add(['public_net_type'], text(net?.type), service.public_net_type, false)
    if (service.bandwidth !== undefined) this.add(['bandwidth'], text(net?.bandwidth), text(service.bandwidth), false)
  }

  compareContainers(): void {
    const { service, actual } = this
    if (service.containers === undefined) return
    const names = (all: readonly { readonly container_name: string }[]) =>
      listText(all.map((one) => one.container_name))
    const there = actual?.service_container_infos ?? []
    if (actual) this.add(['containers'], names(there), names(service.containers), true)
    for (const container of service.containers) {
      const found = there.find((one) => one.container_name === container.container_name)
      this.compareContainer(container, found)
    }
  }

  compareContainer(desired: DeclaredContainer, found: Container | undefined): void {
    const { stateful } = this
    const at = (field: string) => ['containers', desired.container_name, field]
    const image = desired.image_path
    if (image !== undefined && !(found && sameImage(found.image_path, image))) {
      const elsewhere = found !== undefined && !sameRepository(found.image_path, image)
      this.add(at('image_path'), found?.image_path ?? '', image, stateful || elsewhere)
    }
    if (desired.envs)
      for (const one of envDifferences(at('envs').join('.'), found?.envs ?? [], desired.envs))
        this.found.push({ ...one, recreates: stateful })
    if (desired.log_dirs)
      this.add(at('log_dirs'), listText(found?.log_dirs ?? []), listText(desired.log_dirs), stateful)
    if (desired.command !== undefined && desired.command !== (found?.command ?? ''))
      // A command may hold a password, as a variable may.
      this.found.push({
        field: at('command').join('.'),
        before: found?.command ? HIDDEN : '',
        after: desired.command === '' ? '' : HIDDEN,
        recreates: true,
      })
    if (desired.ssh_keys) this.add(at('ssh_keys'), listText(found?.ssh_keys ?? []), listText(desired.ssh_keys), true)
    if (desired.volumes)
      this.add(at('volumes'), found ? mountText(mountsOf(found)) : '', mountText(desired.volumes), true)
    for (const weight of ['cpu_weight', 'memory_weight'] as const)
      if (desired[weight] !== undefined) this.add(at(weight), text(found?.[weight]), text(desired[weight]), stateful)
  }
}

/** The fields of the file that differ; of a service that does not exist, all of them. */
export function compareService(
  situation: Situation,
  service: DeclaredService,
  actual: Service | undefined,
): readonly ServiceDifference[] {
  const comparison = new Comparison(situation, service, actual)
  comparison.compareService()
  comparison.compareContainers()
  return comparison.found
}

/** The ports of a service as the file has them, else as they are. */
export function portsWanted(service: DeclaredService | undefined, actual: Service | undefined): readonly PortMap[] {
  return service?.port_maps ?? actual?.service_info.port_maps ?? []
}
