import { describe, expect, test } from 'vitest'
import { ChangeError, refuse } from '../../../src/changes/engine/errors.ts'

describe('an ending that is not good', () => {
  test('carries its facts', () => {
    const cause = new Error('inside')
    const error = new ChangeError('failed', 'It failed.', { status: 'update_fail', advice: 'Look there.', cause })
    expect(error).toMatchObject({
      name: 'ChangeError',
      ending: 'failed',
      message: 'It failed.',
      status: 'update_fail',
      advice: 'Look there.',
      cause,
    })
    expect(error).toBeInstanceOf(Error)
  })

  test('may know nothing but its sentence', () => {
    const error = new ChangeError('deleted', 'It is gone.')
    expect(error.status).toBeUndefined()
    expect(error.advice).toBeUndefined()
    expect(error.cause).toBeUndefined()
  })
})

test('a refusal is a ChangeError that says what would work', () => {
  expect(() => refuse('No.', 'Do this.')).toThrow(
    expect.objectContaining({ name: 'ChangeError', ending: 'refused', message: 'No.', advice: 'Do this.' }),
  )
})
