import { afterEach, describe, expect, test } from 'vitest'
import {
  loadBalancerStatus,
  NO_TAG,
  serviceStatus,
  TAG_STATUS_WORDS,
  tagStatus,
  tagStatusWord,
  volumeStatus,
} from '../../../src/changes/engine/status.ts'
import { speak } from '../../../src/messages/message.ts'

const SERVICES = [
  ['creating', 'pending', 'it is being created'],
  ['create_succ', 'succeeded', 'it was created'],
  ['create_fail', 'failed', 'it could not be created'],
  ['create_timeout', 'failed', 'it was not created within the platform’s own time limit'],
  ['updating', 'pending', 'it is being updated'],
  ['update_succ', 'succeeded', 'it was updated'],
  ['update_fail', 'failed', 'it could not be updated'],
  ['update_timeout', 'failed', 'it was not updated within the platform’s own time limit'],
  ['resizing', 'pending', 'it is being resized'],
  ['resize_succ', 'succeeded', 'it was resized'],
  ['resize_fail', 'failed', 'it could not be resized'],
  ['resize_timeout', 'failed', 'it was not resized within the platform’s own time limit'],
  ['restarting', 'pending', 'it is being restarted'],
  ['restart_succ', 'succeeded', 'it was restarted'],
  ['restart_fail', 'failed', 'it could not be restarted'],
  ['restart_timeout', 'failed', 'it was not restarted within the platform’s own time limit'],
  ['deleting', 'pending', 'it is being deleted'],
  ['delete_succ', 'gone', 'it was deleted'],
  ['delete_fail', 'failed', 'it could not be deleted'],
  ['delete_timeout', 'failed', 'it was not deleted within the platform’s own time limit'],
] as const

const MOUNTS = [
  ['mounting', 'pending', 'it is being attached'],
  ['mount_succ', 'succeeded', 'it was attached'],
  ['mount_fail', 'failed', 'it could not be attached'],
  ['mount_timeout', 'failed', 'it was not attached within the platform’s own time limit'],
  ['unmounting', 'pending', 'it is being detached'],
  ['unmount_succ', 'succeeded', 'it was detached'],
  ['unmount_fail', 'failed', 'it could not be detached'],
  ['unmount_timeout', 'failed', 'it was not detached within the platform’s own time limit'],
] as const

const LOAD_BALANCERS = [
  ['CREATING', 'pending', 'it is being created'],
  ['UPDATING', 'pending', 'it is being changed'],
  ['DELETING', 'pending', 'it is being deleted'],
  ['WORKING', 'succeeded', 'it is running'],
  ['FAILED', 'failed', 'it failed'],
  ['ERROR', 'failed', 'it failed'],
] as const

const TAGS = [
  ['absent', 'pending', 'it is not in the repository yet'],
  ['init', 'pending', 'its build has not started'],
  ['building', 'pending', 'it is being built'],
  ['build_succ', 'succeeded', 'it was built'],
  ['build_fail', 'failed', 'its build failed'],
] as const

/** `updating` and `update_fail` speak of an update. */
function familyOf(word: string): string {
  return word.includes('_') ? word.replace(/_.*/, '') : word.replace(/ing$/, '').replace(/(at|iz|let)$/, '$1e')
}

describe('a status word means', () => {
  test.each(SERVICES)('of a service: %s is %s', (word, phase, sentence) => {
    expect(serviceStatus(word)).toEqual({ phase, family: familyOf(word), sentence })
  })

  test.each([...SERVICES, ...MOUNTS])('of a volume: %s is %s', (word, phase, sentence) => {
    expect(volumeStatus(word)).toEqual({ phase, family: familyOf(word), sentence })
  })

  test.each(LOAD_BALANCERS)('of a load balancer: %s is %s', (word, phase, sentence) => {
    expect(loadBalancerStatus(word)).toEqual({ phase, sentence })
  })

  test.each(TAGS)('of an image tag: %s is %s', (word, phase, sentence) => {
    expect(tagStatus(word)).toEqual({ phase, sentence })
  })
})

describe('what a word means is said in the language that is spoken when it is looked up', () => {
  afterEach(() => speak('en'))

  test.each([
    [serviceStatus, 'creating', '正在创建'],
    [serviceStatus, 'update_fail', '更新失败'],
    [volumeStatus, 'mount_succ', '挂载成功'],
    [loadBalancerStatus, 'WORKING', '运行正常'],
    [tagStatus, 'build_fail', '构建失败'],
  ])('%o: %s', (table, word, sentence) => {
    const english = table(word)?.sentence
    speak('zh')
    expect(table(word)?.sentence).toBe(sentence)
    speak('en')
    expect(table(word)?.sentence).toBe(english)
  })
})

describe('a word that no table has means nothing', () => {
  test.each(['', 'paused', 'UPDATE_SUCC', 'update_success', 'mount_succ', 'WORKING', 'toString', '__proto__'])(
    'of a service: "%s"',
    (word) => {
      expect(serviceStatus(word)).toBeUndefined()
    },
  )
  test.each(['', 'working', 'DEGRADED', 'update_succ'])('of a load balancer: "%s"', (word) => {
    expect(loadBalancerStatus(word)).toBeUndefined()
  })
  test.each(['', 'status 7', 'update_succ'])('of an image tag: "%s"', (word) => {
    expect(tagStatus(word)).toBeUndefined()
  })
})

describe('a tag’s number', () => {
  test.each([
    [0, 'init'],
    [1, 'building'],
    [2, 'build_succ'],
    [3, 'build_fail'],
    [4, 'status 4'],
    [-1, 'status -1'],
  ])('%i reads %s', (number, word) => {
    expect(tagStatusWord(number)).toBe(word)
  })

  test('that is not there reads absent', () => {
    expect(tagStatusWord(undefined)).toBe(NO_TAG)
    expect(NO_TAG).toBe('absent')
  })

  test('has a word in the table for each that the reference knows', () => {
    expect(TAG_STATUS_WORDS.every((word) => tagStatus(word) !== undefined)).toBe(true)
  })
})
