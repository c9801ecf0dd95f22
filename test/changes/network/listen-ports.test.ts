import { describe, expect, it } from 'vitest'
import { allowsListenPort } from '../../../src/changes/network/listen-ports.ts'

describe('the port of a listener', () => {
  it.each([
    ['http', 80, true],
    ['http', 443, false],
    ['http', 81, false],
    ['http', 1_024, false],
    ['http', 1_025, true],
    ['https', 443, true],
    ['https', 80, false],
    ['https', 65_535, true],
  ] as const)('%s on %i: %s', (protocol, port, allowed) => {
    expect(allowsListenPort(protocol, port)).toBe(allowed)
  })
})
