/**
 * An account that does two things at once: fifty jobs that update an image each, and one step with a fleet of fifty other
 * services. All of them meet one rate limit. Jobs find out for themselves when to send again; the fleet is paced.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Account, NEW, openAccount, refusedOf, rolloutsOf, type Sent, TOKEN } from '../../bench/account.ts'
import { deployFleet } from '../../bench/fleet.ts'
import { seeded } from '../../bench/statistics.ts'
import { createClient } from '../../src/client/client.ts'
import { recordObserver, updateImages } from '../changes/fixture.ts'

const SIZE = 50
const LIMIT = 10

const namesOf = (kind: string) => Array.from({ length: SIZE }, (_, i) => `${kind}-${i}`)
const JOBS = namesOf('job')
const FLEET = namesOf('fleet')

/** What came of one of the two. */
interface Ended {
  readonly sent: readonly Sent[]
  /** Seconds of the platform's clock until all of it had ended. */
  readonly seconds: number
}

/** Updates the image of one service, as a job of its own does. */
async function runJob(account: Account, name: string, random: () => number, sent: Sent[]): Promise<string> {
  const { clock, world } = account
  const id = world.services.find((one) => one.name === name)?.id
  if (id === undefined) throw new Error(`There is no service ${name}.`)
  const client = createClient({
    ...{ endpoint: 'http://platform', credentials: { token: TOKEN }, clock, random },
    transport: account.transport(sent),
  })
  const { outcome } = await updateImages(
    client,
    { service_id: id, images: [{ image_path: NEW }], min_ready_seconds: 10, force: false },
    {
      ...{ clock, random, signal: undefined, deadlineAt: clock.now() + 15 * 60_000, pollIntervalMs: undefined },
      ...{ observer: recordObserver().observer, wait: true, dryRun: false, ifBusy: 'wait' },
    },
  )
  return outcome
}

async function runJobs(account: Account, seed: number): Promise<Ended & { readonly outcomes: readonly string[] }> {
  const startedAt = account.clock.now()
  const sent: Sent[] = []
  const random = seeded(seed)
  const outcomes = await Promise.all(JOBS.map((name) => runJob(account, name, random, sent)))
  return { sent, outcomes, seconds: (account.clock.now() - startedAt) / 1000 }
}

async function runFleet(account: Account, seed: number): Promise<Ended> {
  // The pauses of its waits are drawn from here.
  const draws = vi.spyOn(Math, 'random').mockImplementation(seeded(seed))
  try {
    return await deployFleet(account, { names: FLEET, maxParallel: 20, seed })
  } finally {
    draws.mockRestore()
  }
}

const open = (services: readonly string[]) => openAccount({ services, requestsPerSecond: LIMIT })

async function runBoth(seed: number) {
  const account = await open([...JOBS, ...FLEET])
  const startedAt = account.clock.now()
  const [jobs, fleet] = await Promise.all([runJobs(account, seed), runFleet(account, seed)])
  account.check()
  return { account, startedAt, jobs, fleet }
}

/** What part of the requests that the platform took, until the last job had ended, were those of the fleet. */
function shareOfFleet({ jobs, fleet, startedAt }: Awaited<ReturnType<typeof runBoth>>): number {
  const until = startedAt + jobs.seconds * 1000
  const taken = ({ sent }: Ended) => sent.filter(({ status, at }) => status !== 403 && at <= until).length
  return taken(fleet) / (taken(fleet) + taken(jobs))
}

/** A line of the table in docs/internals/speed.md. */
function line(run: string, { sent, seconds }: Ended): string {
  return `| ${run} | ${seconds.toFixed(0)} s | ${sent.length} | ${refusedOf(sent)} |`
}

// What a step loads at its first request or refusal takes no time of this clock, but turns of the event loop: the first run
// would come to other figures than all that follow.
beforeAll(async () => void (await runBoth(1)))

describe('fifty jobs and a fleet of fifty others under ten requests a second', () => {
  test.for([1, 2, 3])('all succeed, each image is sent once (seed %i)', async (seed) => {
    const { account, jobs, fleet } = await runBoth(seed)
    const all = [...JOBS, ...FLEET]
    expect(jobs.outcomes).toEqual(JOBS.map(() => 'changed'))
    expect(account.images(all)).toEqual(all.map(() => NEW))
    expect([rolloutsOf(jobs.sent), rolloutsOf(fleet.sent)]).toEqual([SIZE, SIZE])
  })

  test.for([1, 2, 3])('share it: the fleet gives way and is hardly ever refused (seed %i)', async (seed) => {
    const run = await runBoth(seed)
    const jobsAlone = await runJobs(await open(JOBS), seed)
    // Half would be its part; with none of it, it would have to wait until the jobs have ended.
    expect(shareOfFleet(run)).toBeGreaterThan(0.1)
    expect(shareOfFleet(run)).toBeLessThan(0.5)
    expect(refusedOf(run.fleet.sent)).toBeLessThan(20)
    expect(run.jobs.seconds).toBeLessThan(1.3 * jobsAlone.seconds)
  })

  test('take the seconds and requests that the documents say', async () => {
    const { jobs, fleet } = await runBoth(1)
    const lines = [
      line('50 jobs alone', await runJobs(await open(JOBS), 1)),
      line('One fleet of 50 alone', await runFleet(await open(FLEET), 1)),
      line('Both at once: the 50 jobs', jobs),
      line('Both at once: the fleet', fleet),
    ]
    console.log(lines.join('\n'))
    const speed = readFileSync(new URL('../../docs/internals/speed.md', import.meta.url), 'utf8')
    expect(speed, 'speed.md has other figures').toContain(lines.join('\n'))
  })
})
