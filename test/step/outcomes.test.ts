import { describe, expect, it } from 'vitest'
import { together } from '../../src/step/outcomes.ts'

describe('several changes together', () => {
  it.each([
    [['unchanged', 'unchanged'], 'unchanged'],
    [['unchanged', 'changed'], 'changed'],
    [['changed', 'unchanged', undefined], 'changed'],
    [['planned', 'unchanged'], 'planned'],
    [['changed', 'started'], 'started'],
    [[undefined, 'started'], 'started'],
    [[undefined], 'unchanged'],
    [[], 'unchanged'],
  ] as const)('%j are %s', (outcomes, outcome) => {
    expect(together(outcomes)).toBe(outcome)
  })
})
