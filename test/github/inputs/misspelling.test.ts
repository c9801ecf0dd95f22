import { describe, expect, it } from 'vitest'
import { nearestName } from '../../../src/github/inputs/misspelling.ts'

const names = ['service_id', 'service_name', 'tag', 'wait', 'ip_id', 'timeout']

describe('the name that was meant', () => {
  it.each([
    ['service-id', 'service_id'],
    ['serviceId', 'service_id'],
    ['SERVICE_NAME', 'service_name'],
    ['servcie_name', 'service_name'],
    ['servic_nam', 'service_name'],
    ['time_out', 'timeout'],
    ['timeouts', 'timeout'],
    ['tags', 'tag'],
    ['wat', 'wait'],
  ])('by %j is %s', (written, meant) => {
    expect(nearestName(written, names)).toBe(meant)
  })

  it.each(['colour', 'servers', 'await_it', 'bug', 'id', 'x', ''])('by %j is none of them', (written) => {
    expect(nearestName(written, names)).toBeUndefined()
  })
})
