/** Steps that die at any of their requests, to the platform and to GitHub, and are run again. */
import { expect, onTestFinished } from 'vitest'
import type { Simulator, World } from '../../../simulator/index.ts'
import { Cancelled } from '../../../src/github/runner/cancellation.ts'
import type { Action } from '../../../src/step/action.ts'
import { stubInputs } from '../../../testing/runner/in-process.ts'
import { type GithubLedger, serveGithubLedger } from '../../../testing/servers/github-ledger.ts'
import type { WebAnswer, WebRequest } from '../../../testing/servers/web-server.ts'
import { runAlone, type SimulatedStepOptions, simulatedStep } from '../../../testing/simulated-step.ts'
import { isDue } from '../../../testing/turns.ts'
import { diedIn, falseClaims } from './claims.ts'

type Ran = Awaited<ReturnType<typeof runAlone>>

/** What is killed. */
export interface DyingStory {
  readonly action: Action
  readonly inputs: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly durations: NonNullable<SimulatedStepOptions['durations']>
  readonly world: () => World
  readonly tell?: (github: GithubLedger) => void
  /** So many runs of the tests together die at every read; all of them in each run where left out. */
  readonly readsInRuns?: number
  /** An answer of GitHub about something else than deployments. */
  readonly answer?: (request: WebRequest) => WebAnswer | 'own'
}

/** Where both runs have led to. */
export interface Aftermath {
  readonly world: World
  readonly github: GithubLedger
  readonly first: Ran
  readonly second: Ran
  /** The changes that the platform made, of both runs. */
  readonly made: readonly string[]
}

/**
 * When a step dies: as its request of this number arrives, which is done or not. `isKilled`: nothing that it sends after
 * that arrives; a step that is cancelled can still tell GitHub.
 */
interface Death {
  readonly at: number
  readonly isDone: boolean
  readonly isKilled: boolean
}

const REFUSED: WebAnswer = { status: 403, json: { message: 'It is dead.' } }

async function open(story: DyingStory) {
  let death: Death | undefined
  let count = 0
  /** The numbers of the requests that only read. */
  const reads = new Set<number>()
  let controller = new AbortController()
  /** Counts a request; true for the one that it dies at. */
  const isLast = () => {
    count += 1
    if (count !== death?.at) return false
    controller.abort(new Cancelled('SIGTERM'))
    return true
  }
  const github: GithubLedger = await serveGithubLedger({
    answer: (request) => {
      if (death?.isKilled && count >= death.at) return REFUSED
      const last = isLast()
      if (request.method === 'GET') reads.add(count)
      if (!last) return story.answer?.(request) ?? 'own'
      if (death?.isDone) github.respond(request)
      return REFUSED
    },
  })
  onTestFinished(github.close)
  story.tell?.(github)
  const { durations, files } = story
  const step = await simulatedStep({
    ...{ world: story.world(), durations, env: github.env },
    ...(files ? { files } : {}),
    onRequest: ({ method }) => void (method === 'GET' && reads.add(count)),
  })
  const { clock, simulator } = step
  clock.step = () => {
    if (isLast()) simulator.fault({ kind: death?.isDone ? 'drop_after' : 'drop_before' })
  }
  const run = async (dies?: Death) => {
    death = dies
    count = 0
    controller = new AbortController()
    stubInputs(story.inputs)
    const ran = await runAlone(story.action, clock, controller.signal)
    simulator.clearFaults()
    death = undefined
    return { ran, count, reads }
  }
  return { run, simulator, clock, github }
}

const madeBy = ({ requests }: Pick<Simulator, 'requests'>) =>
  requests.flatMap(({ mutated, operationId = '' }) => (mutated && operationId !== 'createToken' ? [operationId] : []))

/** What comes of one run that nothing happens to. */
export async function goodEnd(story: DyingStory): Promise<Pick<Aftermath, 'world' | 'made'>> {
  const { run, simulator } = await open(story)
  expect((await run()).ran.ending?.message).toBeUndefined()
  return { world: simulator.world, made: madeBy(simulator) }
}

/** At a read it makes no difference to the platform whether it was done. */
function deathsAt(at: number, isRead: boolean): readonly Death[] {
  if (isRead) return [{ at, isDone: at % 4 < 2, isKilled: at % 2 === 0 }]
  return [true, false].flatMap((isDone) => [true, false].map((isKilled) => ({ at, isDone, isKilled })))
}

/** Dies at each request in turn, and runs again; complains of what is not as it has to be. */
export async function dieEverywhere(
  story: DyingStory,
  complaintsOf: (after: Aftermath) => readonly (string | false)[],
): Promise<void> {
  const { count, reads, ran: good } = await (await open(story)).run()
  expect(good.ending?.message).toBeUndefined()
  const found: string[] = []
  const deaths = Array.from({ length: count }, (_, i) =>
    reads.has(i + 1) && !isDue(i, story.readsInRuns ?? 1) ? [] : deathsAt(i + 1, reads.has(i + 1)),
  )
  for (const death of deaths.flat()) {
    const { at, isDone } = death
    const { run, simulator, clock, github } = await open(story)
    const { ran: first } = await run(death)
    // It had come to its end, which it was just recording.
    if (first.outcome === good.outcome && at === count) continue
    const claims = falseClaims(first, diedIn(simulator.world, simulator.requests))
    clock.advance(1_000)
    const { ran: second } = await run()
    const { world, requests } = simulator
    const made = madeBy(simulator)
    const all = [
      first.outcome !== 'cancelled' && `the first run ended ${first.outcome}`,
      second.ending !== undefined && `the second run failed: ${second.ending.message}`,
      ...claims.map((claim) => `the first run was wrong: ${claim}`),
      ...complaintsOf({ world, github, first, second, made }),
    ]
    const where = `request ${at} of ${count}, ${isDone ? 'done' : 'lost'}, ${requests.findLast(({ fault }) => fault)?.operationId ?? 'to GitHub'}`
    found.push(...all.flatMap((complaint) => (complaint === false ? [] : [`${where}: ${complaint}`])))
  }
  expect(found).toEqual([])
}
