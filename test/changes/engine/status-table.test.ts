/** The platform's grammar of status words, made a table. */
import { describe, expect, it, test } from 'vitest'
import { OWN_WORDS } from '../../../src/changes/engine/status.ts'
import { LIFECYCLE, operationWords, statusTable } from '../../../src/changes/engine/status-table.ts'

describe('the words of operations', () => {
  const wordsOf = (operation: Parameters<typeof operationWords>[0][number]) =>
    operationWords([operation]).map(([word, phase, , family]) => `${word} ${phase} ${family}`)

  test.each([
    ['create', 'creating'],
    ['update', 'updating'],
    ['resize', 'resizing'],
    ['restart', 'restarting'],
    ['mount', 'mounting'],
    ['unmount', 'unmounting'],
  ] as const)('of %s are %s and its three ends', (operation, doing) => {
    expect(wordsOf(operation)).toEqual([
      `${doing} pending ${operation}`,
      `${operation}_succ succeeded ${operation}`,
      `${operation}_fail failed ${operation}`,
      `${operation}_timeout failed ${operation}`,
    ])
  })

  it('of a deletion end with a resource that is gone', () => {
    expect(wordsOf('delete').slice(0, 2)).toEqual(['deleting pending delete', 'delete_succ gone delete'])
  })

  it('are four for each operation', () => {
    expect(operationWords(LIFECYCLE)).toHaveLength(4 * LIFECYCLE.length)
  })
})

test('a table says phase, sentence and kind of operation of its words, and nothing of others', () => {
  const table = statusTable([
    ['busy', 'pending', () => 'It is busy', 'update'],
    ['idle', 'succeeded', () => 'It is idle'],
  ])
  expect(table('busy')).toEqual({ phase: 'pending', sentence: 'It is busy', family: 'update' })
  expect(table('idle')).toEqual({ phase: 'succeeded', sentence: 'It is idle' })
  expect(table('other')).toBeUndefined()
})

test('words of ours are told apart from those of the platform', () => {
  expect([...OWN_WORDS]).toEqual(['absent', 'gone', 'there'])
})
