/** Anything in any secret input of any action. On its own, since what was a secret once is *** in all that follows. */
import { describe, it } from 'vitest'
import { useSeed } from '../seed.ts'
import { fuzzInput, listInputs } from './fuzz-input.ts'

useSeed(8)

describe.each(await listInputs(true))('anything in the secret inputs of $action', ({ action, names }) => {
  it.each(names)('%s', (name) => fuzzInput(action, name))
})
