import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inOrder, orderProblems, requireOrder, reversed } from '../../../src/changes/graph/order.ts'

const node = (name: string, ...needs: string[]) => ({ name, needs })

describe('what keeps nodes from being put in order', () => {
  it.each([
    ['nothing, in any order of the list', [node('web', 'db'), node('db')], []],
    ['a name that is used twice', [node('web'), node('web'), node('web')], ['the name web is used twice']],
    ['a need that is not there', [node('web', 'db')], ['web needs db, which is not in the list']],
    ['a node that needs itself', [node('web', 'web')], ['these need each other in a circle: web → web']],
    [
      'a circle, by the names on it alone',
      [node('start', 'a'), node('a', 'b'), node('b', 'c'), node('c', 'a')],
      ['these need each other in a circle: a → b → c → a'],
    ],
    ['two ways to the same node', [node('a', 'b', 'c'), node('b', 'd'), node('c', 'd'), node('d')], []],
  ])('is %s', (_, nodes, messages) => {
    expect(orderProblems(nodes).map(({ message }) => message)).toEqual(messages)
  })

  it('is refused with all of it in one sentence', () => {
    expect(() => requireOrder([node('a', 'a'), node('b', 'x')])).toThrow(
      'The changes cannot be put in order: b needs x, which is not in the list; these need each other in a circle: a → a.',
    )
  })
})

describe('working in order', () => {
  it('begins a node when all that it needs are done, and works on no more than it may', async () => {
    const log: string[] = []
    let going = 0
    let most = 0
    const nodes = [node('web', 'db', 'cache'), node('db'), node('cache'), node('docs'), node('mail')]
    await inOrder(nodes, 2, async ({ name }) => {
      going += 1
      most = Math.max(most, going)
      log.push(`begin ${name}`)
      await setImmediate()
      log.push(`end ${name}`)
      going -= 1
    })
    expect(most).toBe(2)
    expect(log.indexOf('begin web')).toBeGreaterThan(Math.max(log.indexOf('end db'), log.indexOf('end cache')))
    expect(log.filter((line) => line.startsWith('end'))).toHaveLength(5)
  })

  it('is over at once where there is nothing to do', async () => {
    expect(await inOrder([], 4, async () => {})).toBeUndefined()
  })

  it('rejects with a defect of the work', async () => {
    await expect(inOrder([node('a')], 1, () => Promise.reject(new TypeError('defect')))).rejects.toThrow('defect')
  })
})

describe('the reversed order', () => {
  it('has each node need those that needed it, the last one first', () => {
    expect(reversed([node('db'), node('web', 'db'), node('docs')])).toEqual([
      node('docs'),
      node('web'),
      node('db', 'web'),
    ])
  })
})
