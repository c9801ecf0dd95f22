/** Any text in any input of any action: refused in a sentence that names the input, or accepted and sent as documented. */
import { describe, it } from 'vitest'
import { useSeed } from '../seed.ts'
import { fuzzInput, listInputs } from './fuzz-input.ts'

useSeed(8)

describe.each(await listInputs(false))('any text in the inputs of $action', ({ action, names }) => {
  it.each(names)('%s', (name) => fuzzInput(action, name))
})
