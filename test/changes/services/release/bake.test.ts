import { describe, expect, test } from 'vitest'
import { imageChange } from '../../../../src/changes/services/image.ts'
import { bakeAddress, bakeService } from '../../../../src/changes/services/release/bake.ts'
import { TransportError, type Visit } from '../../../../src/client/http/transport.ts'
import { scriptedClock } from '../../../../testing/simulated-client.ts'
import {
  type Fixture,
  type FixtureOptions,
  MINUTE,
  openFixture,
  recordObserver,
  rejectionOf,
  V1,
  V2,
  WEB,
} from '../../fixture.ts'

const URL_ = 'https://shop.test/health'
const REFUSED = new TransportError('never_sent', 'connect ECONNREFUSED 10.0.0.1:80')

/** Watches an address for so long that answers as scripted, the last answer for ever. */
function address(answers: readonly (number | Error)[], durationMs: number) {
  const clock = scriptedClock()
  const heard = recordObserver()
  const startedAt = clock.now()
  let asked = 0
  const visit: Visit = async () => {
    const answer = answers[Math.min(asked, answers.length - 1)]
    asked += 1
    if (typeof answer === 'number') return answer
    throw answer
  }
  const probe = { url: URL_, accepts: [{ from: 200, to: 299 }], intervalMs: 5_000 }
  const waiting = { clock, observer: heard.observer, signal: undefined, random: () => 0.5, pollIntervalMs: 30_000 }
  const ended = bakeAddress(visit, probe, { ...waiting, deadlineAt: startedAt + durationMs })
  return { heard, ended, asked: () => asked, elapsed: () => clock.now() - startedAt }
}

describe('an address that is watched', () => {
  test('is asked at the pace of the probe until the time is over', async () => {
    const { ended, asked, elapsed, heard } = address([200], MINUTE)
    await ended
    expect(elapsed()).toBeGreaterThan(MINUTE - 5_000)
    expect(elapsed()).toBeLessThanOrEqual(MINUTE)
    expect(asked()).toBe(13)
    expect(heard.phases).toEqual(['Baking'])
    expect(heard.progress).toEqual(['Probe: HTTP 200.'])
    // That nothing has changed is what is hoped for.
    expect(heard.beats.map(({ status, stalledMs }) => [status, stalledMs])).toEqual([['HTTP 200', 0]])
  })

  test.each([
    ['statuses', [200, 200, 502, 503, 200], 'HTTP 502, HTTP 503', 15],
    ['connections', [200, REFUSED, REFUSED], 'connect ECONNREFUSED 10.0.0.1:80, connect ECONNREFUSED 10.0.0.1:80', 10],
    [
      'redirects',
      [302],
      'HTTP 302 (a redirect, which is not followed), HTTP 302 (a redirect, which is not followed)',
      5,
    ],
  ])('fails after two bad answers in a row: %s', async (_, answers, words, seconds) => {
    const { ended, asked } = address(answers, MINUTE)
    const error = await rejectionOf(ended)
    expect(error).toMatchObject({ name: 'ChangeError', ending: 'failed' })
    expect(String(error)).toContain(
      `The probe of ${URL_} passed after the rollout, but ${seconds} s into bake_time it got 2 bad responses in a row: ${words}.`,
    )
    expect(asked()).toBe(seconds / 5 + 1)
  })

  test('may answer badly now and then', async () => {
    const { ended, asked } = address([502, 200, REFUSED, 200, 404, 200], MINUTE)
    await ended
    expect(asked()).toBe(13)
  })

  test.each([
    [[200, 200, 502, 200], undefined],
    [[200, 200, 502, 503], { ending: 'failed' }],
  ])('is asked once more where its last answer was bad: %j', async (answers, failure) => {
    const { ended, asked } = address(answers, 11_000)
    await (failure ? expect(ended).rejects.toMatchObject(failure) : ended)
    expect(asked()).toBe(4)
  })
})

/** A service that the platform reports as failed from now on. */
const failing = (status: string) => (fixture: Fixture) => {
  fixture.service(WEB).status = status
}

/** Watches the web service for two minutes; v1 is what its rollout achieved. */
async function service(options: FixtureOptions = {}) {
  const fixture = await openFixture(options)
  const { client, heard } = fixture
  const update = { service_id: WEB, images: [{ image_path: V1 }], min_ready_seconds: 10, force: false }
  const before = await client.services.get(WEB)
  const ended = bakeService(imageChange(client, update, {}), before, fixture.options({ timeoutMs: 2 * MINUTE }))
  return { ...fixture, ended, heard }
}

describe('a service that is watched', () => {
  test('is read until the time is over', async () => {
    const { ended, elapsed, heard, count } = await service()
    await ended
    expect(elapsed()).toBeGreaterThan(100_000)
    expect(elapsed()).toBeLessThanOrEqual(2 * MINUTE)
    expect(count('getService')).toBeGreaterThan(10)
    expect(count('getService')).toBeLessThan(60)
    expect(heard.phases).toEqual(['Baking'])
    expect(heard.warnings).toEqual([])
  })

  test('fails where the platform reports a failure', async () => {
    const { ended, elapsed } = await service({ at: { 40000: failing('restart_fail') } })
    const error = await rejectionOf(ended)
    expect(error).toMatchObject({ ending: 'failed', status: 'restart_fail' })
    expect(String(error)).toMatch(
      /Service web \(50883\) was rolled out, but \d+ s into bake_time the platform reports the status "restart_fail"\./,
    )
    expect(elapsed()).toBeLessThan(60_000)
  })

  test('and runs another image since is somebody else’s', async () => {
    const { ended } = await service({
      at: { 40000: ({ simulator }) => simulator.world.foreignImageUpdate(WEB, 'web', V2) },
    })
    expect(await rejectionOf(ended)).toMatchObject({ ending: 'superseded' })
  })

  test('and is deleted has not failed', async () => {
    const { ended } = await service({ at: { 40000: ({ simulator }) => simulator.world.deleteService(WEB) } })
    expect(await rejectionOf(ended)).toMatchObject({ ending: 'deleted' })
  })

  test('may show an old state once, as an API node that is behind does', async () => {
    let images = 0
    const { ended } = await service({
      after: (operation, count, fixture) => {
        if (operation !== 'getService') return
        images = count
        const [container] = fixture.service(WEB).containers
        if (container) container.imagePath = count === 5 ? V2 : V1
      },
    })
    await ended
    expect(images).toBeGreaterThan(6)
  })

  test('is looked at again where something is wrong at the very end', async () => {
    const { ended, elapsed } = await service({ at: { 119000: failing('update_fail') } })
    expect(await rejectionOf(ended)).toMatchObject({ ending: 'failed', status: 'update_fail' })
    expect(elapsed()).toBeLessThan(2 * MINUTE + 10_000)
  })
})
