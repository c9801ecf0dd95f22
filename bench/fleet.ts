/**
 * How many requests a fleet of services takes in one step, and how long: the action as it is, on a simulated platform with a
 * rate limit, by a clock that only pauses and requests move.
 */
import type { Fault } from '../simulator/index.ts'
import { deployAll, type FleetOptions } from '../src/actions/deploy-fleet/fleet.ts'
import { parseServices } from '../src/actions/deploy-fleet/services.ts'
import { createClient } from '../src/client/client.ts'
import { createPacer } from '../src/client/pacer.ts'
import type { Log } from '../src/github/report/log.ts'
import { PACED } from '../src/step/operations/connect.ts'
import { openRun } from '../src/step/run/run.ts'
import { changesInProgress } from '../testing/world.ts'
import { type Account, type Carry, NEW, openAccount, refusedOf, rolloutsOf, type Sent, TOKEN } from './account.ts'
import { seeded } from './statistics.ts'

export interface FleetRun {
  /** All that were sent, those that the rate limit refused too. */
  readonly requests: number
  readonly refused: number
  /** By operation. */
  readonly operations: Readonly<Record<string, number>>
  /** Seconds until the step had ended. */
  readonly seconds: number
  /** The images that run then. */
  readonly images: readonly (string | undefined)[]
  /** The rollouts that the platform accepted. */
  readonly rollouts: number
  /** The changes that the platform still works on then. */
  readonly inProgress: number
  /** What part of the others' requests was let through. */
  readonly othersShare: number
}

export interface FleetSettings {
  readonly services: number
  readonly maxParallel: number
  readonly requestsPerSecond: number
  readonly seed: number
  /** Requests a second that others send with the same account. */
  readonly others?: number
  /** What goes wrong at the platform. */
  readonly faults?: readonly Fault[]
  /** What goes wrong on the way. */
  readonly carry?: Carry
}

const silent: Log = {
  info: () => {},
  debug: () => {},
  warning: () => {},
  error: () => {},
  group: () => {},
  isDebug: () => false,
}

function optionsOf(maxParallel: number): FleetOptions {
  return {
    ...{ wait: true, timeout: 3_600_000, poll_interval: undefined, if_busy: 'wait', dry_run: false },
    ...{ environment: undefined, environment_url: undefined, ref: undefined, github_token: undefined },
    ...{ max_parallel: maxParallel, on_failure: 'stop' },
  }
}

/** Seconds that the platform takes for one rollout. */
const ROLLOUT_S = 20

/** What the rows of the bench are measured with. */
export const FIFTY: FleetSettings = { services: 50, maxParallel: 20, requestsPerSecond: 10, seed: 1 }

/** All have to be looked at before the first is changed, and no more change at the same time than may. */
export function fleetIdealSeconds({ services, maxParallel, requestsPerSecond }: FleetSettings): number {
  return services / requestsPerSecond + Math.ceil(services / maxParallel) * ROLLOUT_S
}

/** Others who use the account meanwhile, at a steady pace. */
function disturb({ limiter, clock }: Account, perSecond: number) {
  const asked = { passed: 0, all: 0 }
  let isOver = perSecond === 0
  const work = async () => {
    while (!isOver) {
      asked.all += 1
      if (limiter.admits(`Token ${TOKEN}`, clock.now())) asked.passed += 1
      await clock.sleep(1_000 / perSecond)
    }
  }
  void work()
  const end = () => {
    isOver = true
    return asked.all === 0 ? 1 : asked.passed / asked.all
  }
  return { end }
}

/** The services of a fleet of an account, and how it goes about them. */
export interface Deployment extends Pick<FleetSettings, 'maxParallel' | 'seed' | 'carry'> {
  readonly names: readonly string[]
}

/** Rolls an image out to services of an account in one step; gives its requests, and the seconds until it had ended. */
export async function deployFleet(account: Account, { names, maxParallel, seed, carry }: Deployment) {
  const { clock } = account
  const sent: Sent[] = []
  const client = createClient({
    ...{ endpoint: 'http://platform', credentials: { token: TOKEN }, random: seeded(seed) },
    ...{ clock, transport: account.transport(sent, carry), pacer: createPacer(clock), policy: PACED },
  })
  const items = JSON.stringify(names.map((name) => ({ service_name: name, image_path: NEW })))
  const services = (await parseServices(items, { workspace: '.' })).services({ namespace: 'my-ev' })
  const { step } = openRun({ env: {}, signal: new AbortController().signal, clock, log: silent, declared: [] })
  await deployAll(client, services, optionsOf(maxParallel), step)
  return { sent, seconds: (clock.now() - step.startedAt) / 1000 }
}

/** Rolls an image out to all services of a namespace in one step. */
export async function fleetRun(settings: FleetSettings): Promise<FleetRun> {
  const names = Array.from({ length: settings.services }, (_, i) => `fleet-${i}`)
  const account = await openAccount({ ...settings, services: names })
  const others = disturb(account, settings.others ?? 0)
  const { sent, seconds } = await deployFleet(account, { ...settings, names })
  const share = others.end()
  account.check()
  const counts = Map.groupBy(sent, ({ operation }) => operation)
  return {
    requests: sent.length,
    refused: refusedOf(sent),
    operations: Object.fromEntries([...counts].map(([operation, all]) => [operation, all.length])),
    seconds,
    images: account.images(names),
    rollouts: rolloutsOf(sent),
    inProgress: changesInProgress(account.world).length,
    othersShare: share,
  }
}
