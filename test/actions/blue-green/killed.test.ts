/**
 * A release that dies at any of its requests, and is run again: listeners always point at something, the traffic goes back
 * at most once a run, and in the end the account agrees with the platform.
 */
import { describe, expect, it } from 'vitest'
import type { ImageBehaviour, JournalEntry, World } from '../../../simulator/index.ts'
import { blueGreen } from '../../../src/actions/blue-green.ts'
import { Cancelled } from '../../../src/github/runner/cancellation.ts'
import { stubInputs } from '../../../testing/runner/in-process.ts'
import { runAlone } from '../../../testing/simulated-step.ts'
import { danglingRules } from '../../../testing/world.ts'
import { diedIn, falseClaims } from '../../faults/killed/claims.ts'
import { INPUTS, leadsTo, named, openBlueGreen, V1, V2, withStandby } from './world.ts'

const DURATIONS = { serviceCreate: 2, serviceUpdate: 2, serviceImage: 2, serviceScale: 2, serviceDelete: 2 }
const BALANCER = { loadBalancerUpdate: 2 }

interface Story {
  readonly inputs: Readonly<Record<string, string>>
  readonly prepare?: (world: World) => void
  readonly images?: ImageBehaviour[]
  /** Where all listeners lead in the end. */
  readonly ends: 'web' | 'web-b'
}

const stories: Readonly<Record<string, Story>> = {
  'a new standby': { inputs: { test_port: '8081', after: 'delete' }, ends: 'web-b' },
  'a standby that exists': {
    inputs: { after: 'scale_down' },
    prepare: (world) => withStandby(world, V1, { replicas: 1 }),
    ends: 'web-b',
  },
  'an image that only traffic shows to be broken': {
    inputs: {},
    images: [{ image: V2, status: 503 }],
    prepare: (world) => withStandby(world, V1),
    ends: 'web',
  },
}

/** How often each listener was moved to this service. */
function movesTo(service: string, requests: readonly JournalEntry[]): readonly number[] {
  const moves = requests.filter(
    ({ operationId, mutated, body }) =>
      operationId === 'updateListener' && mutated && JSON.stringify(body).includes(`"serviceName":"${service}"`),
  )
  return [...Map.groupBy(moves, ({ path }) => path).values()].map((all) => all.length)
}

/** Opens the story; `run` runs the step, which dies as its nth request arrives, executed or lost. */
async function open({ inputs, prepare, images = [] }: Story) {
  const dangling = new Set<string>()
  const opened = await openBlueGreen({
    images,
    durations: { ...DURATIONS, ...BALANCER },
    ...(prepare === undefined ? {} : { prepare }),
    onRequest: () => {
      for (const each of danglingRules(opened.simulator.world)) dangling.add(each)
    },
  })
  const run = async (dies?: { readonly at: number; readonly lost: boolean }) => {
    const { clock, simulator } = opened
    const controller = new AbortController()
    const before = simulator.requests.length
    let count = 0
    clock.step = () => {
      count += 1
      if (count === dies?.at) controller.abort(new Cancelled('SIGTERM'))
    }
    if (dies?.lost) simulator.fault({ kind: 'drop_before', skip: dies.at - 1 })
    stubInputs({ ...INPUTS, bake_time: '3s', ...inputs })
    const ran = await runAlone(blueGreen, clock, controller.signal)
    simulator.clearFaults()
    return { ...ran, requests: simulator.requests.slice(before), count }
  }
  return { ...opened, run, dangling: () => [...dangling] }
}

describe.for(Object.entries(stories))('a release with %s', ([, story]) => {
  it.for([
    ['was executed', false],
    ['was lost', true],
  ] as const)(
    'that dies at any request, which %s, comes to its end when run again',
    { timeout: 180_000 },
    async ([, lost]) => {
      const good = await open(story)
      const { count, outputs } = await good.run()
      expect(count).toBeGreaterThan(15)
      const complaints: string[] = []
      for (let at = 1; at <= count; at += 1) {
        const opened = await open(story)
        const first = await opened.run({ at, lost })
        const claims = falseClaims(first, diedIn(opened.simulator.world, first.requests))
        opened.clock.advance(1_000)
        const second = await opened.run()
        const { world } = opened.simulator
        const title = `at request ${at}, ${first.requests.at(-1)?.operationId}`
        const leads = Object.values(leadsTo(world)).map((services) => services.split(',')[0])
        const say = (wrong: boolean, what: string) => wrong && complaints.push(`${title}: ${what}`)
        say(first.outcome !== 'cancelled', `the first run ended ${first.outcome}`)
        for (const each of [...claims, ...opened.dangling()]) say(true, each)
        say(
          leads.some((each) => each !== story.ends),
          `they lead to ${leads}: ${second.ending?.message}`,
        )
        say(second.outputs.live_service !== story.ends, `live_service is ${second.outputs.live_service}`)
        say(second.outputs.image_path !== outputs.image_path, `image_path is ${second.outputs.image_path}`)
        say(named(world, story.ends)?.containers[0]?.imagePath !== outputs.image_path, 'it runs another image')
        for (const { requests } of [first, second])
          say(
            movesTo('web', requests).some((times) => times > 1),
            'the traffic went back twice',
          )
        say(JSON.stringify(world.loadBalancers).includes('blue-green-test'), 'the test listener is still there')
        await opened.traffic.close()
      }
      expect(complaints).toEqual([])
    },
  )
})
