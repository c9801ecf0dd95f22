/** Restarts of a stateful service or of single containers of it (API reference 9.14, 9.15). */
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import {
  nameContainers,
  noSuchContainer,
  nothingRuns,
  restarting,
  restartTheWhole,
  running,
  statelessAdvice,
  toRestart,
  toRestartCold,
  toRestartContainer,
} from '../../messages/services/restart.ts'
import { applyChange } from '../engine/apply.ts'
import type { Change, ChangeResult } from '../engine/change.ts'
import { refuse } from '../engine/errors.ts'
import { applyInOrder } from '../graph/sequence.ts'
import { requireStateful, type ServiceOptions, serviceChange, serviceTitle } from './service.ts'

export type RestartOption = 'restart' | 'hard_reboot'

/** The form of a container's run-time id. */
const RUNTIME_ID = /^[0-9a-f]{64}$/

function check(service: Service): void {
  requireStateful(service, toRestart(), statelessAdvice())
}

interface Restart {
  readonly what: string
  /** The containers stay, so that only the status shows the restart. */
  readonly keepsContainers: boolean
  readonly send: () => Promise<unknown>
}

function restartChange(client: Client, id: number, restart: Restart, options: ServiceOptions): Change<Service> {
  const { what, keepsContainers, send } = restart
  return {
    ...serviceChange(client, id, options),
    family: 'restart',
    goal: what,
    phase: restarting(),
    always: true,
    check,
    // A restart changes nothing that can be compared, so only the status shows its end.
    matches: () => true,
    differences: () => [{ field: 'containers', before: running(), after: what }],
    mayEndUnseen: ({ service_info }) => keepsContainers && service_info.status.startsWith('restart_'),
    send,
  }
}

/** Run-time ids of what the user named, each once: by container name (all its run-time containers) or by run-time id. */
export function runtimeIds(service: Service, named: readonly string[]): readonly string[] {
  const containers = service.service_container_infos
  const ids = named.flatMap((name) => {
    const byName = containers.find((container) => container.container_name === name)
    if (byName) return byName.docker_container_ids
    if (RUNTIME_ID.test(name) && containers.some((one) => one.docker_container_ids.includes(name))) return [name]
    const names = containers.map((container) => container.container_name)
    return refuse(noSuchContainer({ service: serviceTitle(service), name, names }), nameContainers())
  })
  return [...new Set(ids)]
}

/** Restarts the whole service. */
export function restartService(
  client: Client,
  id: number,
  option: RestartOption,
  options: ServiceOptions,
): Promise<ChangeResult<Service>> {
  const keepsContainers = option === 'restart'
  const what = keepsContainers ? toRestart() : toRestartCold()
  const send = () => client.services.restart(id, option)
  return applyChange(restartChange(client, id, { what, keepsContainers, send }, options), options)
}

/** Restarts single containers, one after the other; only the last one is not waited for where `wait` is false. */
export async function restartContainers(
  client: Client,
  id: number,
  named: readonly string[],
  options: ServiceOptions,
): Promise<ChangeResult<Service>> {
  const first = await client.services.get(id)
  check(first)
  const ids = runtimeIds(first, named)
  if (ids.length === 0) refuse(nothingRuns({ service: serviceTitle(first) }), restartTheWhole())
  const restarts = ids.map((dockerId) => ({
    what: toRestartContainer({ id: dockerId.slice(0, 12) }),
    keepsContainers: true,
    send: () => client.services.restartContainer(id, dockerId),
  }))
  return applyInOrder(
    restarts.map((one) => restartChange(client, id, one, options)),
    options,
  )
}
