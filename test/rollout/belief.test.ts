import { describe, expect, test } from 'vitest'
import { createBelief, type Judgement, type Sight, STEADY_READS } from '../../src/rollout/belief.ts'
import { loadBalancerStatus, serviceStatus } from '../../src/rollout/statuses.ts'

const LONG = 600_000

function sight(status: string, matches = true, mark = 'a'): Sight {
  return { status, mark, matches }
}

/** Judges one sight after the other, `sinceSentMs` always far beyond any settling unless given. */
function judgements(before: string, sights: readonly Sight[], settleMs = 0, sinceSentMs = LONG): Judgement[] {
  const judge = createBelief({ markTells: true, table: serviceStatus, before: { status: before, mark: 'a' }, settleMs })
  return sights.map((one) => judge(one, sinceSentMs))
}

function times(count: number, one: Sight): Sight[] {
  return Array.from({ length: count }, () => one)
}

describe('an ending that is new', () => {
  test('is believed at once when the status is another one than before', () => {
    expect(judgements('create_succ', [sight('update_succ')])).toEqual(['succeeded'])
    expect(judgements('create_succ', [sight('update_fail', false)])).toEqual(['failed'])
    expect(judgements('create_succ', [sight('update_timeout', true)])).toEqual(['failed'])
  })

  test('is believed at once when the status stands as before but the mark moved', () => {
    expect(judgements('update_succ', [sight('update_succ', true, 'b')])).toEqual(['succeeded'])
    expect(judgements('update_fail', [sight('update_fail', false, 'b')])).toEqual(['failed'])
  })

  test('is believed once another status was seen in between', () => {
    expect(judgements('update_succ', [sight('updating', false), sight('update_succ')])).toEqual(['going', 'succeeded'])
    expect(judgements('update_fail', [sight('updating', false), sight('update_fail', false)])).toEqual([
      'going',
      'failed',
    ])
  })

  test('stays believed when the mark returns to what it was', () => {
    expect(judgements('update_succ', [sight('updating', false, 'b'), sight('update_succ', true, 'a')])).toEqual([
      'going',
      'succeeded',
    ])
  })

  test('is not held up by the settling time', () => {
    expect(judgements('create_succ', [sight('update_succ')], 600_000, 0)).toEqual(['succeeded'])
  })
})

describe('an ending that stood before the change', () => {
  test('a success counts only after five equal reads', () => {
    expect(STEADY_READS).toBe(5)
    expect(judgements('update_succ', times(6, sight('update_succ')))).toEqual([
      'going',
      'going',
      'going',
      'going',
      'succeeded',
      'succeeded',
    ])
  })

  test('a failure counts only after five equal reads', () => {
    expect(judgements('update_fail', times(5, sight('update_fail')))).toEqual([
      'going',
      'going',
      'going',
      'going',
      'failed',
    ])
  })

  test('is never believed while the resource is not what was asked for', () => {
    expect(judgements('update_succ', times(20, sight('update_succ', false)))).toEqual(
      Array.from({ length: 20 }, () => 'going'),
    )
    expect(judgements('update_fail', times(20, sight('update_fail', false)))).toEqual(
      Array.from({ length: 20 }, () => 'going'),
    )
  })

  test('counts anew when the resource came to match in between', () => {
    const seen = judgements('update_succ', [
      ...times(3, sight('update_succ', false)),
      ...times(5, sight('update_succ', true)),
    ])
    expect(seen).toEqual(['going', 'going', 'going', 'going', 'going', 'going', 'going', 'succeeded'])
  })

  test('is not believed before the settling time is over, and at its very end it is', () => {
    const judge = createBelief({
      markTells: true,
      table: serviceStatus,
      before: { status: 'update_succ', mark: 'a' },
      settleMs: 10_000,
    })
    const seen = [0, 2_000, 4_000, 6_000, 8_000, 9_999, 10_000].map((since) => judge(sight('update_succ'), since))
    expect(seen).toEqual(['going', 'going', 'going', 'going', 'going', 'going', 'succeeded'])
  })

  test('is not believed for the settling time alone', () => {
    expect(judgements('update_succ', times(4, sight('update_succ')), 10_000)).toEqual(Array(4).fill('going'))
  })
})

describe('a word without an end', () => {
  test.each(['updating', 'creating', 'resizing', 'restarting', 'deleting'])('%s is going, however long', (word) => {
    expect(judgements('update_succ', times(10, sight(word)))).toEqual(Array(10).fill('going'))
  })

  test('an unknown word is unknown, however long it stands and whatever matches', () => {
    expect(judgements('update_succ', times(10, sight('paused')))).toEqual(Array(10).fill('unknown'))
  })

  test('an unknown word counts as another status in between', () => {
    expect(judgements('update_succ', [sight('paused', false), sight('update_succ')])).toEqual(['unknown', 'succeeded'])
  })

  test('a word of another table is not known', () => {
    const judge = createBelief({
      markTells: true,
      table: loadBalancerStatus,
      before: { status: 'WORKING', mark: '' },
      settleMs: 0,
    })
    expect(judge(sight('update_succ'), LONG)).toBe('unknown')
  })
})

describe('a success with something else than was asked for', () => {
  test('is astray only after five equal reads', () => {
    expect(judgements('create_succ', times(5, sight('update_succ', false)))).toEqual([
      'going',
      'going',
      'going',
      'going',
      'astray',
    ])
  })

  test('is a success when the content follows the status', () => {
    const seen = judgements('create_succ', [...times(4, sight('update_succ', false)), sight('update_succ', true)])
    expect(seen.at(-1)).toBe('succeeded')
  })

  test('counts anew when the mark moves, since containers are still being replaced', () => {
    const seen = judgements('create_succ', [
      ...times(4, sight('update_succ', false, 'b')),
      ...times(5, sight('update_succ', false, 'c')),
    ])
    expect(seen.slice(0, 8)).toEqual(Array(8).fill('going'))
    expect(seen[8]).toBe('astray')
  })
})

test('a deleted resource is gone at once', () => {
  expect(judgements('delete_succ', [sight('delete_succ', false)])).toEqual(['gone'])
})
