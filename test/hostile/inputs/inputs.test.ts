/** Anything in any input of any action: refused in a sentence that names the input, or taken and sent as documented. */
import { describe, it } from 'vitest'
import { useSeed } from '../seed.ts'
import { inputsOfAll, tryInput } from './fuzz-input.ts'

useSeed(8)

describe.each(await inputsOfAll(false))('anything in the inputs of $action', ({ action, names }) => {
  it.each(names)('%s', (name) => tryInput(action, name))
})
