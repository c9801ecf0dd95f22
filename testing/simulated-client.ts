/** A simulator and a client that share one scripted clock: each sleep of the client advances the platform at once. */
import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import {
  type ManualClock,
  manualClock,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../simulator/index.ts'
import { type Client, type ClientOptions, createClient } from '../src/client/client.ts'
import type { Clock } from '../src/client/clock.ts'
import { openTransport } from '../src/client/http/transport.ts'

/** Time for both sides: advanced by `advance` and by every `sleep`. */
export interface ScriptedClock extends Clock, ManualClock {
  now(): number
  /** The milliseconds of each sleep so far. */
  readonly slept: readonly number[]
}

export interface SimulatedOptions extends Omit<SimulatorOptions, 'clock'> {
  /** Options of the client besides the endpoint, the simulator's key pair, the clock and a random number of 0.5. */
  readonly client?: Partial<ClientOptions>
  /** When the clock starts, in milliseconds since the epoch. */
  readonly start?: number
  /** Called during each sleep: the moment to abort a signal or to change the world. */
  readonly onSleep?: (ms: number) => void
}

export interface Simulated {
  readonly simulator: Simulator
  readonly clock: ScriptedClock
  readonly client: Client
  /** Another client of the same simulator and clock; closed with the first. */
  readonly open: (options?: Partial<ClientOptions>) => Client
  /** The ids of the operations that reached the simulator, logins left out, in their order. */
  readonly operations: () => (string | undefined)[]
  close(): Promise<void>
}

/** A clock whose `sleep` advances it; an abort before or during the sleep rejects with the signal's reason. */
export function scriptedClock(start?: number, onSleep: (ms: number) => void = () => {}): ScriptedClock {
  const clock = manualClock(start)
  const slept: number[] = []
  return {
    ...clock,
    slept,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      slept.push(ms)
      onSleep(ms)
      signal?.throwIfAborted()
      clock.advance(ms)
      await setImmediate()
    },
  }
}

/** Starts both; they end with the test, and the simulator must not have violated the API description. */
export async function simulated(options: SimulatedOptions = {}): Promise<Simulated> {
  const { client: own, start, onSleep, ...simulatorOptions } = options
  const clock = scriptedClock(start, onSleep)
  const simulator = await startSimulator({ ...simulatorOptions, clock })
  const clients: Client[] = []
  const open = (more: Partial<ClientOptions> = {}) => {
    const client = createClient({
      endpoint: simulator.url,
      credentials: { keys: { app_key: simulator.appKey, app_secret: simulator.appSecret } },
      clock,
      random: () => 0.5,
      // Ignores the proxies of this machine.
      transport: openTransport({}),
      ...more,
    })
    clients.push(client)
    return client
  }
  let closed: Promise<void> | undefined
  const end = async () => {
    await Promise.all(clients.map((each) => each.close()))
    await simulator.close()
  }
  const close = () => {
    closed ??= end()
    return closed
  }
  onTestFinished(async () => {
    await close()
    expect(simulator.violations).toEqual([])
  })
  return { simulator, clock, client: open(own), open, operations: () => operationsOf(simulator), close }
}

function operationsOf(simulator: Simulator): (string | undefined)[] {
  return simulator.requests.map(({ operationId }) => operationId).filter((id) => id !== 'createToken')
}
