/**
 * A simulator as a process of its own, which outlives the step that starts it. It is told what to play over the channel
 * that its parent opened, answers there, and lives on once the parent has said so: a step that ends before that, for
 * whatever reason, takes it along.
 */
import { randomBytes } from 'node:crypto'
import type { Resources } from '../api/documents.ts'
import type { Generation } from '../api/generation.ts'
import { type Simulator, startSimulator } from '../index.ts'
import { realClock } from '../platform/clock.ts'
import { readFaults, readWorld } from '../world/files.ts'
import { portraitOf, type Resource } from '../world/snapshot.ts'
import { FileError, sentence } from '../world/yaml-file.ts'
import { openControl } from './control.ts'
import { reportOf } from './report.ts'

/** What the parent says first. Texts are YAML; one that is left out stands for the small world, or for no faults. */
export interface Order {
  readonly world?: string
  readonly faults?: string
  readonly speed: number
  /** In place of what the world says. */
  readonly generation?: Generation
  /** What ends the rehearsal. */
  readonly secret: string
}

/** What the parent hears: all that is wrong with its texts, or where the rehearsal plays. */
export type Reply =
  | { readonly problems: readonly { readonly input: 'world' | 'faults'; readonly message: string }[] }
  | {
      readonly endpoint: string
      readonly app_key: string
      readonly app_secret: string
      readonly token: string
      readonly control: string
      /** What there is. */
      readonly resources: readonly Resource[]
    }

/** No job of a runner that GitHub hosts lasts longer. */
const ORPHANED_MS = 6 * 60 * 60 * 1000

type Reading<T> = { readonly value: T } | { readonly problems: readonly string[] }

async function reading<T>(read: Promise<T>): Promise<Reading<T>> {
  try {
    return { value: await read }
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return { problems: error.problems.map(sentence) }
  }
}

/** Starts the rehearsal; it ends when it is told to, or when nobody has come for it for six hours. */
export async function startRehearsal(order: Order, resources: Resources): Promise<Reply> {
  const world = await reading(readWorld(order.world ?? resources.smallWorld, resources.worldSchema))
  const faults = await reading(readFaults(order.faults ?? '', resources.faultsSchema))
  if ('problems' in world || 'problems' in faults) {
    const of = (input: 'world' | 'faults', read: Reading<unknown>) =>
      'problems' in read ? read.problems.map((message) => ({ input, message: `is wrong: ${message}` })) : []
    return { problems: [...of('world', world), ...of('faults', faults)] }
  }
  const token = randomBytes(16).toString('hex')
  world.value.tokens.push({ token, expiresAt: Number.POSITIVE_INFINITY })
  const simulator = await startSimulator({
    world: world.value,
    clock: realClock(order.speed),
    ...(order.generation === undefined ? {} : { generation: order.generation }),
    description: resources.description,
  })
  for (const fault of faults.value) simulator.fault(fault)
  return { ...(await opened(simulator, order.secret)), token }
}

async function opened(simulator: Simulator, secret: string) {
  const before = portraitOf(simulator.world)
  const close = () => {
    clearTimeout(timer)
    control.close()
    void simulator.close()
  }
  const control = await openControl(secret, () => {
    close()
    return reportOf(simulator, before)
  })
  const timer = setTimeout(close, ORPHANED_MS)
  const { url: endpoint, appKey: app_key, appSecret: app_secret } = simulator
  return {
    endpoint,
    app_key,
    app_secret,
    control: control.url,
    resources: [...before.values()].map(({ resource }) => resource),
  }
}

function isOrder(message: unknown): message is Order {
  return typeof message === 'object' && message !== null && 'speed' in message && 'secret' in message
}

/** Runs this process as a rehearsal. */
export function serveRehearsal(resources: Resources): void {
  if (process.send === undefined)
    throw new Error('The action rehearse starts this; in a terminal use npm run simulator.')
  const leave = () => process.exit(0)
  // The parent may be gone by now, and its order still lie in the channel.
  if (!process.connected) leave()
  process.once('disconnect', leave)
  process.on('message', (message) => {
    if (isOrder(message)) {
      startRehearsal(message, resources).then(
        (reply) => process.send?.(reply),
        (error: unknown) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
      )
    } else {
      process.off('disconnect', leave)
      process.disconnect()
    }
  })
}
