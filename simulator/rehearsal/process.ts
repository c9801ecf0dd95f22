/**
 * A simulator as a process of its own, which outlives the step that starts it. It gets its options over the channel
 * that its parent opened, answers there, and keeps running once the parent releases it: when the step ends before that,
 * for whatever reason, it ends too.
 */
import { randomBytes } from 'node:crypto'
import type { Resources } from '../api/documents.ts'
import type { Generation } from '../api/generation.ts'
import { setImageResponses } from '../faults/image-responses.ts'
import { type Simulator, startSimulator } from '../index.ts'
import { realClock } from '../platform/clock.ts'
import { readFaults, readWorld } from '../world/files.ts'
import { type Resource, takeSnapshot } from '../world/snapshot.ts'
import { FileError, formatProblem } from '../world/yaml-file.ts'
import { startControlServer } from './control.ts'
import { createReport } from './report.ts'

/** The first message of the parent. Texts are YAML; the default is the small world without faults. */
export interface StartOptions {
  readonly world?: string
  readonly faults?: string
  readonly speed: number
  /** Overrides the generation of the world. */
  readonly generation?: Generation
  /** The secret of the request that ends the rehearsal. */
  readonly secret: string
}

/** The answer to the parent: all problems of its texts, or where the simulator listens. */
export type Reply =
  | { readonly problems: readonly { readonly input: 'world' | 'faults'; readonly message: string }[] }
  | {
      readonly endpoint: string
      readonly app_key: string
      readonly app_secret: string
      readonly token: string
      readonly control: string
      /** The way in to what runs, where the world has `traffic`. */
      readonly traffic?: string
      /** What exists at the start. */
      readonly resources: readonly Resource[]
    }

/** No job on a GitHub-hosted runner lasts longer. */
const MAX_LIFETIME_MS = 6 * 60 * 60 * 1000

type ReadResult<T> = { readonly value: T } | { readonly problems: readonly string[] }

async function tryRead<T>(read: Promise<T>): Promise<ReadResult<T>> {
  try {
    return { value: await read }
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return { problems: error.problems.map(formatProblem) }
  }
}

/** Starts the rehearsal; it ends by a request to its control server, or after six hours. */
export async function startRehearsal(options: StartOptions, resources: Resources): Promise<Reply> {
  const world = await tryRead(readWorld(options.world ?? resources.smallWorld, resources.worldSchema))
  const known = 'value' in world ? world.value : undefined
  const faults = await tryRead(readFaults(options.faults ?? '', resources.faultsSchema, known))
  if ('problems' in world || 'problems' in faults) {
    const of = (input: 'world' | 'faults', read: ReadResult<unknown>) =>
      'problems' in read ? read.problems.map((message) => ({ input, message: `is wrong: ${message}` })) : []
    return { problems: [...of('world', world), ...of('faults', faults)] }
  }
  const token = randomBytes(16).toString('hex')
  world.value.tokens.push({ token, expiresAt: Number.POSITIVE_INFINITY })
  const ofRequests = setImageResponses(world.value, faults.value)
  const simulator = await startSimulator({
    world: world.value,
    clock: realClock(options.speed),
    ...(options.generation === undefined ? {} : { generation: options.generation }),
    description: resources.description,
  })
  for (const fault of ofRequests) simulator.fault(fault)
  return { ...(await serveControl(simulator, options.secret)), token }
}

async function serveControl(simulator: Simulator, secret: string) {
  const before = takeSnapshot(simulator.world)
  const close = () => {
    clearTimeout(timer)
    control.close()
    void simulator.close()
  }
  const control = await startControlServer(secret, () => {
    close()
    return createReport(simulator, before)
  })
  const timer = setTimeout(close, MAX_LIFETIME_MS)
  const { url: endpoint, appKey: app_key, appSecret: app_secret } = simulator
  return {
    endpoint,
    app_key,
    app_secret,
    control: control.url,
    ...(simulator.traffic === undefined ? {} : { traffic: simulator.traffic.url }),
    resources: [...before.values()].map(({ resource }) => resource),
  }
}

function isStartOptions(message: unknown): message is StartOptions {
  return typeof message === 'object' && message !== null && 'speed' in message && 'secret' in message
}

/** Runs this process as a rehearsal. */
export function serveRehearsal(resources: Resources): void {
  if (process.send === undefined)
    throw new Error('The action rehearse starts this; in a terminal use npm run simulator.')
  const exit = () => process.exit(0)
  // The parent may have ended by now, with its message still in the channel.
  if (!process.connected) exit()
  process.once('disconnect', exit)
  process.on('message', (message) => {
    if (isStartOptions(message)) {
      startRehearsal(message, resources).then(
        (reply) => process.send?.(reply),
        (error: unknown) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
      )
    } else {
      process.off('disconnect', exit)
      process.disconnect()
    }
  })
}
