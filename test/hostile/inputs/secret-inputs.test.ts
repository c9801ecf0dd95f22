/** Any text in any secret input of any action. In a file of its own, since a declared secret is *** in all that follows. */
import { describe, it } from 'vitest'
import { useSeed } from '../seed.ts'
import { fuzzInput, listInputs } from './fuzz-input.ts'

useSeed(8)

describe.each(await listInputs(true))('any text in the secret inputs of $action', ({ action, names }) => {
  it.each(names)('%s', (name) => fuzzInput(action, name))
})
