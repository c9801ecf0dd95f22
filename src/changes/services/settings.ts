/**
 * Changing variables and log directories (API reference 9.9): stateless services only. The platform replaces the settings of
 * all containers wholesale, so what is not to change is written back as it was read, weights included.
 */
import type { Client } from '../../client/client.ts'
import type { Container, ContainerSettings, Service } from '../../client/resources/services.ts'
import {
  canChangeSettings,
  changingSettings,
  fieldOf,
  statefulSettingsAdvice,
  toSettings,
  variable,
} from '../../messages/services/scaling.ts'
import type { Change } from '../engine/change.ts'
import { compareFields, type Difference } from '../engine/difference.ts'
import { findContainer } from './image.ts'
import { requireStateless, type ServiceOptions, serviceChange } from './service.ts'

/** A variable of a container. */
export interface Env {
  readonly key: string
  readonly value: string
}

/** New variables and log directories of one container; what is left out stays. */
export interface DesiredSettings {
  /** May be left out where the service has one container. */
  readonly container_name?: string | undefined
  readonly envs?: readonly Env[] | undefined
  /** `merge`: variables that are not named stay; `overwrite`: they are removed. */
  readonly envs_strategy: 'merge' | 'overwrite'
  readonly log_dirs?: readonly string[] | undefined
  /** Shares of the service's size, out of 100. */
  readonly cpu_weight?: number | undefined
  readonly memory_weight?: number | undefined
}

interface Pair {
  readonly container: Container
  readonly next: ContainerSettings
}

function nextEnvs(container: Container, desired: DesiredSettings | undefined): readonly Env[] {
  if (desired?.envs === undefined) return container.envs
  const named = new Set(desired.envs.map((env) => env.key))
  const retained = desired.envs_strategy === 'merge' ? container.envs.filter((env) => !named.has(env.key)) : []
  return [...retained, ...desired.envs]
}

// Every container of the service with its next settings.
function pairsOf(service: Service, desired: readonly DesiredSettings[]): readonly Pair[] {
  const byId = new Map(desired.map((one) => [findContainer(service, one.container_name).container_id, one]))
  return service.service_container_infos.map((container) => {
    const { container_id } = container
    const settings = byId.get(container_id)
    const { cpu_weight = container.cpu_weight, memory_weight = container.memory_weight } = settings ?? {}
    const envs = nextEnvs(container, settings).map(({ key, value }) => ({ key, value }))
    const log_dirs = settings?.log_dirs ?? container.log_dirs
    return { container, next: { container_id, cpu_weight, memory_weight, envs, log_dirs } }
  })
}

// Names only, and how each changes: a value may be a password.
function envDifference({ container, next }: Pair): readonly Difference[] {
  const current = new Map(container.envs.map((env) => [env.key, env.value]))
  const desired = new Map(next.envs.map((env) => [env.key, env.value]))
  const keys = [...new Set([...current.keys(), ...desired.keys()])].toSorted()
  const changed = keys.filter((key) => current.get(key) !== desired.get(key))
  if (changed.length === 0) return []
  const after = changed.map((key) => {
    if (!desired.has(key)) return variable.removed({ key })
    return current.has(key) ? variable.changed({ key }) : variable.added({ key })
  })
  const before = changed.filter((key) => current.has(key)).join(', ')
  return [{ field: fieldOf({ field: 'envs', container: container.container_name }), before, after: after.join(', ') }]
}

function logDifference({ container, next }: Pair): readonly Difference[] {
  const field = fieldOf({ field: 'log_dirs', container: container.container_name })
  const text = (dirs: readonly string[]) => dirs.toSorted().join(', ')
  return compareFields({ [field]: text(container.log_dirs) }, { [field]: text(next.log_dirs) })
}

function weightDifference({ container, next }: Pair): readonly Difference[] {
  const of = (field: string) => fieldOf({ field, container: container.container_name })
  const weights = ({ cpu_weight, memory_weight }: Pick<ContainerSettings, 'cpu_weight' | 'memory_weight'>) => ({
    [of('cpu_weight')]: cpu_weight,
    [of('memory_weight')]: memory_weight,
  })
  return compareFields(weights(container), weights(next))
}

/** The change to these settings, for `applyChange`; one entry for each container at most. */
export function settingsChange(
  client: Client,
  id: number,
  desired: readonly DesiredSettings[],
  options: Pick<ServiceOptions, 'seen'>,
): Change<Service> {
  const differing = (service: Service) =>
    pairsOf(service, desired).flatMap((pair) => [
      ...envDifference(pair),
      ...logDifference(pair),
      ...weightDifference(pair),
    ])
  return {
    ...serviceChange(client, id, options),
    family: 'update',
    goal: toSettings(),
    phase: changingSettings(),
    check: (service) => {
      requireStateless(service, canChangeSettings(), statefulSettingsAdvice())
      pairsOf(service, desired)
    },
    matches: (service) => differing(service).length === 0,
    differences: differing,
    send: (service) =>
      client.services.updateStateless(
        id,
        pairsOf(service, desired).map(({ next }) => next),
      ),
  }
}
