import { afterEach, describe, expect, it } from 'vitest'
import { apiError } from '../../src/client/error-answer.ts'
import { ConnectionError } from '../../src/client/errors.ts'
import { retryNotices } from '../../src/client/retry-notices.ts'
import { speak } from '../../src/messages/message.ts'
import { CLOSED_PORT, rejectionOf } from '../../testing/servers/faulty-server.ts'
import { scriptedClock, simulated } from '../../testing/simulated-client.ts'

const broken = (operation = 'getService') => new ConnectionError('Refused.', { operation, failure: 'never_sent' })
const gateway = apiError('read service 1', {
  ...{ operation: 'getService', status: 502, code: undefined, platformMessage: '' },
  ...{ requestId: undefined, retryAfterMs: undefined },
})

function listening() {
  const clock = scriptedClock()
  const lines: string[] = []
  return { clock, lines, hear: retryNotices(clock, (line) => lines.push(line)) }
}

afterEach(() => speak('en'))

describe('a failure that goes on', () => {
  it('is told once, then each half minute with a count', () => {
    const { clock, lines, hear } = listening()
    for (let at = 0; at <= 120; at += 2) {
      hear(broken(), 1500)
      clock.advance(2000)
    }
    expect(lines).toEqual([
      'Refused. Retrying in 1.5 s.',
      'Refused. Attempt 16 in 30.0 s; retrying in 1.5 s.',
      'Refused. Attempt 31 in 60.0 s; retrying in 1.5 s.',
      'Refused. Attempt 46 in 90.0 s; retrying in 1.5 s.',
      'Refused. Attempt 61 in 120.0 s; retrying in 1.5 s.',
    ])
  })

  it('is told apart from another one, and from the same of another operation', () => {
    const { lines, hear } = listening()
    for (const error of [broken(), gateway, broken('listTags'), broken(), gateway]) hear(error, 100)
    expect(lines).toEqual([
      'Refused. Retrying in 0.1 s.',
      `${gateway.message} Retrying in 0.1 s.`,
      'Refused. Retrying in 0.1 s.',
    ])
  })

  it('is a new one after a minute without it', () => {
    const { clock, lines, hear } = listening()
    hear(broken(), 100)
    clock.advance(60_000)
    hear(broken(), 100)
    expect(lines).toEqual(['Refused. Retrying in 0.1 s.', 'Refused. Retrying in 0.1 s.'])
  })

  it('is told in the language of the step', () => {
    speak('zh')
    const { clock, lines, hear } = listening()
    hear(gateway, 100)
    clock.advance(30_000)
    hear(gateway, 100)
    expect(lines[0]).toMatch(/0\.1 s 后重试。$/)
    expect(lines[1]).toMatch(/30\.0 s 内已尝试 2 次；0\.1 s 后重试。$/)
  })
})

describe('an endpoint', () => {
  it('where nothing ever answered is named in the error', async () => {
    const { open } = await simulated()
    const endpoint = `http://127.0.0.1:${CLOSED_PORT}`
    const error = await rejectionOf(open({ endpoint }).namespaces.list())
    expect(error).toMatchObject({ operation: 'createToken', failure: 'never_sent', unreached: endpoint })
  })

  it('that answered before is not suspected', async () => {
    const { client, simulator } = await simulated()
    await client.namespaces.list()
    await simulator.close()
    expect(await rejectionOf(client.namespaces.list())).toMatchObject({ failure: 'never_sent', unreached: undefined })
  })
})
