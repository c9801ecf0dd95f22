import { expect, it } from 'vitest'
import { requestCounts } from '../../bench/requests.ts'
import { rows } from '../../bench/rows.ts'

it('a step sends no request that it does not need, and a job with login makes one token', async () => {
  const { unchanged, started, byName, tokens } = rows
  expect(await requestCounts()).toEqual({
    unchanged: unchanged.limit,
    started: started.limit,
    byName: byName.limit,
    tokens: tokens.limit,
  })
})
