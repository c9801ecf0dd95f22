import { describe, expect, it } from 'vitest'
import { apiError } from '../../src/client/error-answer.ts'
import { ifExists } from '../../src/client/errors.ts'

const answer = (status: number, code: string) =>
  apiError('read it', {
    ...{ operation: 'getVolume', status, code, platformMessage: '', requestId: undefined, retryAfterMs: undefined },
  })

describe('a read of what may be absent', () => {
  it('gives what is there', async () => {
    expect(await ifExists(Promise.resolve(1))).toBe(1)
  })

  it('gives nothing for HTTP 404', async () => {
    expect(await ifExists(Promise.reject(answer(404, '4040201')))).toBeUndefined()
  })

  it.each([
    ['an unknown space', answer(400, '4000459')],
    ['a refusal', answer(403, '4030009')],
    ['a defect', new TypeError('ours')],
  ])('rejects for %s', async (_, error) => {
    await expect(ifExists(Promise.reject(error))).rejects.toBe(error)
  })
})
