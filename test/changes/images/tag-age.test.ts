import { describe, expect, test } from 'vitest'
import { sortByAge, tagTime } from '../../../src/changes/images/tag-age.ts'

const at = (iso: string) => Date.parse(iso)
const named = (...names: string[]) => names.map((name) => ({ name }))
const order = (...names: string[]) => {
  const { tags, isSorted: certain } = sortByAge(named(...names))
  return { names: tags.map(({ name }) => name), certain }
}

describe('the time of a tag', () => {
  test.each([
    ['20261126093000123', '2026-11-26T09:30:00.123Z'],
    ['master20261126093000123', '2026-11-26T09:30:00.123Z'],
    // A branch that ends with a digit.
    ['release220261126093000123', '2026-11-26T09:30:00.123Z'],
    ['v1.220161126093000123', '2016-11-26T09:30:00.123Z'],
    ['nightly-20261126', '2026-11-26T00:00:00.000Z'],
    ['v2026-11-26', '2026-11-26T00:00:00.000Z'],
    ['2026.11.26', '2026-11-26T00:00:00.000Z'],
    ['2026_11_26', '2026-11-26T00:00:00.000Z'],
    ['web-202611260930', '2026-11-26T09:30:00.000Z'],
    ['20261126093015', '2026-11-26T09:30:15.000Z'],
    ['2026-11-26T09-30-15', '2026-11-26T09:30:15.000Z'],
    ['2026-11-26_09.30.15.123', '2026-11-26T09:30:15.123Z'],
    ['20261126T093015Z', '2026-11-26T09:30:15.000Z'],
    ['20240229', '2024-02-29T00:00:00.000Z'],
    ['20100101', '2010-01-01T00:00:00.000Z'],
    ['20991231', '2099-12-31T00:00:00.000Z'],
  ])('%s is %s', (tag, time) => {
    expect(tagTime(tag)).toBe(at(time))
  })

  test.each([
    '',
    'latest',
    'v1.2.3',
    'v20',
    '2026-11',
    '20261126-rc1',
    // No day of the calendar, no hour of the day, no minute.
    '20261326',
    '20260230',
    '20230229',
    '202611262430',
    '202611260960',
    '20261126093060',
    // Before there was a cloud, and beyond any.
    '20091231',
    '21000101',
    // Hashes and numbers.
    '3f2a20261126ab',
    '120261126',
    '2026-11.26',
  ])('%j carries none', (tag) => {
    expect(tagTime(tag)).toBeUndefined()
  })
})

describe('tags by age', () => {
  test.each([
    [
      'by their times, whatever the list says',
      '20170102 b20170104120000000 20170101 20170103',
      'b20170104120000000 20170103 20170102 20170101',
      true,
    ],
    [
      'as they are listed, and not for sure, where one carries no time',
      '20170101 latest 20170103',
      '20170101 latest 20170103',
      false,
    ],
    [
      'as they are listed, and not for sure, where the time is the same',
      'a-20170101 20170103 b-20170101',
      '20170103 a-20170101 b-20170101',
      false,
    ],
  ])('are ordered %s', (_, listed, names, certain) => {
    expect(order(...listed.split(' '))).toEqual({ names: names.split(' '), certain })
  })

  test('are for sure where there are none, or one that carries a time', () => {
    expect(order()).toEqual({ names: [], certain: true })
    expect(order('20170101')).toEqual({ names: ['20170101'], certain: true })
  })
})
