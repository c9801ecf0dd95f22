import { describe, expect, test } from 'vitest'
import {
  CONFIRM_MS,
  createStabilityCheck,
  type Judgement,
  type Observation,
  SAME_WORD_MS,
  type StabilityOptions,
  UNCHANGED_MS,
  type Verdict,
} from '../../../src/changes/engine/stability.ts'
import type { StatusTable } from '../../../src/changes/engine/status.ts'
import { loadBalancerStatus } from '../../../src/changes/network/load-balancer.ts'
import { serviceStatus } from '../../../src/changes/services/service.ts'

type Timed = readonly [seconds: number, sight: Observation]

/** A sight of a resource that is what was asked for, unless said otherwise. */
function sight(status: string, matches = true, mark = 'a'): Observation {
  return { status, fingerprint: mark, matches }
}

/** Not yet what was asked for. */
function old(status: string, mark = 'a'): Observation {
  return sight(status, false, mark)
}

/** What was there before the change was sent, and what is judged by; an update, unless said otherwise. */
function start(before: Observation, own: Partial<StabilityOptions>): StabilityOptions {
  const usual = { table: serviceStatus, family: 'update', synchronous: false, settleMs: 0, fingerprintProves: false }
  return { ...usual, before, ...own }
}

/** Judges sights at their seconds since the change was sent. */
function verdicts(begun: string | StabilityOptions, ...timed: readonly Timed[]): Verdict[] {
  const judge = createStabilityCheck(typeof begun === 'string' ? start(old(begun), {}) : begun)
  return timed.map(([seconds, one]) => judge(one, 1_000_000 + seconds * 1000))
}

function judgements(...wanted: Parameters<typeof verdicts>): Judgement[] {
  return verdicts(...wanted).map(({ judgement }) => judgement)
}

/** The second at which the last of the sights, seen from its first time on, is first judged as something that ends. */
function endsAfter(
  before: string | Observation,
  first: readonly Timed[],
  last: Observation,
  own: Partial<StabilityOptions> = {},
) {
  const from = (first.at(-1)?.[0] ?? -1) + 1
  const times = Array.from({ length: 200 }, (_, i): Timed => [from + i / 2, last])
  const begun = start(typeof before === 'string' ? old(before) : before, own)
  const found = judgements(begun, ...first, ...times).slice(first.length)
  const at = found.findIndex((one) => one !== 'pending' && one !== 'unknown')
  return at < 0 ? undefined : { judgement: found[at], seconds: at / 2 }
}

test('what must be seen again, the same word, and what nothing shows to be new: 2, 5 and 30 seconds', () => {
  expect([CONFIRM_MS, SAME_WORD_MS, UNCHANGED_MS]).toEqual([2_000, 5_000, 30_000])
})

describe('a success that the resource itself proves', () => {
  test('counts at once when the word is of this operation and was not there before', () => {
    expect(judgements('create_succ', [1, sight('update_succ')])).toEqual(['succeeded'])
  })

  test('counts at once after a pending word, although it is the word from before', () => {
    expect(judgements('update_succ', [1, old('updating')], [2, sight('update_succ')])).toEqual(['pending', 'succeeded'])
  })

  test('counts at once after a pending word when its word is of another operation, which is noted', () => {
    expect(verdicts('create_succ', [1, old('updating')], [2, sight('resize_succ')])).toEqual([
      { judgement: 'pending' },
      { judgement: 'succeeded', foreign: true },
    ])
    expect(verdicts('create_succ', [1, old('updating')], [2, sight('update_succ')]).at(-1)).toEqual({
      judgement: 'succeeded',
    })
  })

  test('has to stand for five seconds after a pending word when its word was there before and is of another operation', () => {
    // A word that lags may still tell of the operation before ours: a rollout, after which it is scaled.
    expect(verdicts('resize_succ', [1, old('resizing')], [2, sight('resize_succ')], [7, sight('resize_succ')])).toEqual(
      [{ judgement: 'pending' }, { judgement: 'pending', confirmMs: 5_000 }, { judgement: 'succeeded', foreign: true }],
    )
  })

  test('counts at once after an unknown word, which is a pending one', () => {
    expect(judgements('update_succ', [1, old('paused')], [2, sight('update_succ')])).toEqual(['unknown', 'succeeded'])
  })

  test('has to stand for thirty seconds when its word was there before and nothing was seen to go on', () => {
    expect(endsAfter('update_succ', [], sight('update_succ'))).toEqual({ judgement: 'succeeded', seconds: 30 })
  })

  test('has to stand for thirty seconds when its word is new but of another operation', () => {
    expect(endsAfter('create_succ', [], sight('resize_succ'))).toEqual({ judgement: 'succeeded', seconds: 30 })
  })

  test('has to stand for as long as a rollout takes where that is longer', () => {
    const own = { settleMs: 45_000 }
    expect(endsAfter('update_succ', [], sight('update_succ'), own)).toEqual({ judgement: 'succeeded', seconds: 45 })
    expect(endsAfter('update_succ', [[0, old('updating')]], sight('update_succ'), own)?.seconds).toBe(0)
  })

  test('stands anew when the resource, its mark or its word was another one in between', () => {
    for (const between of [old('update_succ'), sight('update_succ', true, 'b'), sight('create_succ')]) {
      const first: Timed[] = [
        [0, sight('update_succ')],
        [29, sight('update_succ')],
        [29.5, between],
      ]
      expect(endsAfter('update_succ', first, sight('update_succ'))?.seconds).toBe(30)
    }
  })

  test('does not depend on how often it is read', () => {
    const often = Array.from({ length: 100 }, (_, i): Timed => [i / 10, sight('update_succ')])
    expect(new Set(judgements('update_succ', ...often))).toEqual(new Set(['pending']))
    expect(judgements('update_succ', [0, sight('update_succ')], [30, sight('update_succ')])).toEqual([
      'pending',
      'succeeded',
    ])
  })

  test('says when it will count, so that the next look is in time', () => {
    expect(verdicts('update_succ', [0, sight('update_succ')], [10, sight('update_succ')])).toEqual([
      { judgement: 'pending', confirmMs: 30_000 },
      { judgement: 'pending', confirmMs: 20_000 },
    ])
  })

  test('is never believed while the resource the result is not as requested and nothing was seen to go on', () => {
    expect(endsAfter('update_succ', [], old('update_succ'))).toBeUndefined()
  })
})

describe('a success that only the word proves', () => {
  const restarted = { family: 'restart' }

  test('counts at once when its word was not there before', () => {
    expect(judgements(start(sight('create_succ'), restarted), [5, sight('restart_succ')])).toEqual(['succeeded'])
  })

  test('has to stand for five seconds after a pending word when it is the word from before', () => {
    const first: Timed[] = [[1, sight('restarting')]]
    expect(endsAfter(sight('restart_succ'), first, sight('restart_succ'), restarted)).toEqual({
      judgement: 'succeeded',
      seconds: 5,
    })
    expect(endsAfter(sight('create_succ'), first, sight('create_succ'), restarted)?.seconds).toBe(5)
  })

  test('stands anew when a pending word comes in between, as from an API node that is ahead', () => {
    const nodes: Timed[] = [
      [1, sight('restarting')],
      [2, sight('restart_succ')],
      [6, sight('restarting')],
    ]
    expect(endsAfter(sight('restart_succ'), nodes, sight('restart_succ'), restarted)?.seconds).toBe(5)
  })

  test('has to stand for five seconds after a pending word when its word is of another operation', () => {
    const first: Timed[] = [[1, sight('restarting')]]
    expect(endsAfter(sight('restart_succ'), first, sight('create_succ'), restarted)).toEqual({
      judgement: 'succeeded',
      seconds: 5,
    })
  })

  test('has to stand for thirty seconds when nothing was seen to go on', () => {
    expect(endsAfter(sight('restart_succ'), [], sight('restart_succ'), restarted)?.seconds).toBe(30)
    expect(endsAfter(sight('create_succ'), [], sight('create_succ'), restarted)?.seconds).toBe(30)
    expect(endsAfter(sight('create_succ'), [], sight('update_succ'), restarted)?.seconds).toBe(30)
  })
})

describe('a mark that moves', () => {
  test('proves as much as a pending word where it moves only at the end of a change', () => {
    const markTells = true
    expect(
      judgements(start(old('update_succ'), { fingerprintProves: markTells }), [1, sight('update_succ', true, 'b')]),
    ).toEqual(['succeeded'])
    expect(endsAfter('update_fail', [], old('update_fail', 'b'), { fingerprintProves: markTells })).toEqual({
      judgement: 'failed',
      seconds: 5,
    })
  })

  test('proves nothing where it moves while the change goes on', () => {
    expect(judgements('update_succ', [1, sight('update_succ', true, 'b')])).toEqual(['pending'])
  })

  test('has proved it also where it returns to what it was', () => {
    const timed: Timed[] = [
      [1, old('update_succ', 'b')],
      [2, sight('update_succ')],
    ]
    expect(judgements(start(old('update_succ'), { fingerprintProves: true }), ...timed)).toEqual([
      'pending',
      'succeeded',
    ])
  })
})

describe('a failure', () => {
  test('counts when it is seen again after two seconds', () => {
    expect(endsAfter('create_succ', [[1, old('updating')]], old('update_fail'))).toEqual({
      judgement: 'failed',
      seconds: 2,
    })
    expect(endsAfter('create_succ', [], old('update_timeout'))).toEqual({ judgement: 'failed', seconds: 2 })
    expect(endsAfter('create_succ', [], sight('update_fail'))?.seconds).toBe(2)
  })

  test('counts after five seconds where its word is the one from before', () => {
    expect(endsAfter('update_fail', [[1, old('updating')]], old('update_fail'))).toEqual({
      judgement: 'failed',
      seconds: 5,
    })
  })

  test('counts after thirty seconds where its word was there before and nothing was seen to go on', () => {
    expect(endsAfter('update_fail', [], old('update_fail'))).toEqual({ judgement: 'failed', seconds: 30 })
  })

  test('stands while containers come and go', () => {
    const timed: Timed[] = [
      [0, old('update_fail', 'a')],
      [1, old('update_fail', 'b')],
      [2, old('update_fail', 'c')],
    ]
    expect(judgements('create_succ', ...timed)).toEqual(['pending', 'pending', 'failed'])
  })

  test('is not trusted from an API node that is behind the others', () => {
    const nodes = Array.from({ length: 40 }, (_, i): Timed => [i / 5, old(i % 2 === 0 ? 'updating' : 'update_fail')])
    expect(new Set(judgements('update_fail', ...nodes))).toEqual(new Set(['pending']))
  })

  test('says when it will count', () => {
    expect(verdicts('create_succ', [1, old('update_fail')])).toEqual([{ judgement: 'pending', confirmMs: 2_000 }])
  })
})

describe('a success with something else than was requested', () => {
  test('is astray once it has stood for thirty seconds', () => {
    expect(endsAfter('create_succ', [], old('update_succ'))).toEqual({ judgement: 'mismatched', seconds: 30 })
    expect(endsAfter('update_succ', [[1, old('updating')]], old('update_succ'))?.seconds).toBe(30)
  })

  test('is a success when the content follows the word', () => {
    const timed: Timed[] = [
      [1, old('updating')],
      [2, old('update_succ')],
      [20, sight('update_succ')],
    ]
    expect(judgements('create_succ', ...timed)).toEqual(['pending', 'pending', 'succeeded'])
  })

  test('counts anew when the mark moves, since containers are still being replaced', () => {
    const first: Timed[] = [
      [1, old('updating')],
      [2, old('update_succ', 'b')],
      [31, old('update_succ', 'b')],
    ]
    expect(endsAfter('create_succ', first, old('update_succ', 'c'))?.seconds).toBe(30)
  })
})

describe('a word without an end', () => {
  test.each(['updating', 'creating', 'resizing', 'restarting', 'deleting'])('%s is going, however long', (word) => {
    expect(endsAfter('update_succ', [], sight(word))).toBeUndefined()
    expect(verdicts('update_succ', [0, sight(word)], [600, sight(word)])).toEqual([
      { judgement: 'pending' },
      { judgement: 'pending' },
    ])
  })

  test('an unknown word is unknown, however long it stands and whatever matches', () => {
    expect(judgements('update_succ', [0, sight('paused')], [600, sight('paused')])).toEqual(['unknown', 'unknown'])
  })

  test('a word of another table is not known', () => {
    const own = { table: loadBalancerStatus, family: undefined }
    expect(judgements(start(old('WORKING'), own), [0, sight('update_succ')])).toEqual(['unknown'])
  })
})

describe('a resource without a status of its own', () => {
  const table: StatusTable = (word) =>
    word === 'absent' ? { phase: 'gone', sentence: '' } : { phase: 'succeeded', sentence: '' }
  const own = { table, family: undefined, synchronous: true }

  test('is done as soon as it is what was requested', () => {
    expect(judgements(start(old('there'), own), [0, old('there')], [1, sight('there')])).toEqual([
      'pending',
      'succeeded',
    ])
    expect(judgements(start(old('absent'), own), [0, old('absent')], [1, sight('there')])).toEqual([
      'pending',
      'succeeded',
    ])
  })

  test('is deleted as soon as it is seen no more', () => {
    expect(judgements(start(old('there'), own), [0, sight('absent')])).toEqual(['succeeded'])
  })

  test('has to stand like any other where it looked before as it does now', () => {
    expect(endsAfter(sight('there'), [], sight('there'), own)?.seconds).toBe(30)
  })
})

describe('a resource that is no longer found', () => {
  const table: StatusTable = (word) => (word === 'absent' ? { phase: 'gone', sentence: '' } : serviceStatus(word))
  const own = { table, family: undefined }

  test('is deleted once that is seen again after two seconds', () => {
    expect(endsAfter(old('create_succ'), [[0, old('deleting')]], sight('absent'), own)).toEqual({
      judgement: 'succeeded',
      seconds: 2,
    })
    expect(verdicts(start(old('create_succ'), own), [0, sight('absent')])).toEqual([
      { judgement: 'pending', confirmMs: 2_000 },
    ])
  })

  test('is deleted by somebody else where it was to stay, likewise', () => {
    expect(endsAfter(old('create_succ'), [], old('absent'), own)).toEqual({ judgement: 'gone', seconds: 2 })
    expect(endsAfter('create_succ', [], old('delete_succ'))).toEqual({ judgement: 'gone', seconds: 2 })
  })

  test('is on its way where it was not there before either', () => {
    expect(endsAfter(old('absent'), [], old('absent'), own)).toBeUndefined()
    expect(endsAfter(old('absent'), [[0, old('creating')]], old('absent'), own)).toEqual({
      judgement: 'gone',
      seconds: 2,
    })
  })

  test('comes back when an API node is behind the others', () => {
    const nodes = Array.from({ length: 10 }, (_, i): Timed => [i, i % 2 === 0 ? old('absent') : old('creating')])
    expect(new Set(judgements(start(old('absent'), own), ...nodes))).toEqual(new Set(['pending']))
  })
})
