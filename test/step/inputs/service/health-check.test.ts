import { describe, expect, it } from 'vitest'
import {
  healthCheck,
  parseStatusRange,
  parseWebAddress,
  probeOf,
} from '../../../../src/step/inputs/service/health-check.ts'

describe('a web address', () => {
  it.each([
    ['https://app.example', 'https://app.example/'],
    ['http://127.0.0.1:8080/health?deep=1', 'http://127.0.0.1:8080/health?deep=1'],
  ])('%s is %s', (given, address) => {
    expect(parseWebAddress(given)).toBe(address)
  })

  it.each(['app.example', 'ftp://app.example', 'javascript:alert(1)', 'https://', ''])('is never %j', (given) => {
    expect(() => parseWebAddress(given)).toThrow('must be an http or https address')
  })
})

describe('a web address with a password', () => {
  it.each(['https://user:hunter2@app.example', 'http://user@app.example', 'https://:hunter2@app.example'])(
    'is refused without being quoted: %s',
    (given) => {
      expect(() => parseWebAddress(given)).toThrow(/^must be an http or https address without a user name or password$/)
    },
  )
})

describe('a range of statuses', () => {
  it.each([
    ['200', { from: 200, to: 200 }],
    ['200-399', { from: 200, to: 399 }],
    ['404-404', { from: 404, to: 404 }],
    ['100-599', { from: 100, to: 599 }],
  ])('%s is %j', (given, range) => {
    expect(parseStatusRange(given)).toEqual(range)
  })

  it.each(['', '20', '2000', '99', '600', '399-200', '200-', '-200', '200 - 399', '2xx', '200-399-400'])(
    'is never %j',
    (given) => {
      expect(() => parseStatusRange(given)).toThrow('must be HTTP statuses or ranges of them')
    },
  )

  it('stands in a list of them', async () => {
    const parse = async (text: string) => healthCheck.inputs.health_check_status.parse(text, { workspace: '/' })
    expect(await parse('200, 300-399\n404')).toEqual([
      { from: 200, to: 200 },
      { from: 300, to: 399 },
      { from: 404, to: 404 },
    ])
    await expect(parse('200\nok')).rejects.toThrow('got "ok" (line 2)')
  })
})

describe('the probe', () => {
  const wishes = {
    health_check_status: [{ from: 200, to: 200 }],
    health_check_timeout: 1_000,
    health_check_interval: 250,
  }

  it('is made where an address is given, and only there', () => {
    expect(probeOf({ ...wishes, health_check_url: 'https://a/' })).toEqual({
      url: 'https://a/',
      accepts: [{ from: 200, to: 200 }],
      intervalMs: 250,
    })
    expect(probeOf({ ...wishes, health_check_url: undefined })).toBeUndefined()
  })

  it('takes successes for good answers, and asks each second for two minutes, unless it is told otherwise', async () => {
    const { health_check_status, health_check_timeout, health_check_interval } = healthCheck.inputs
    const context = { workspace: '/' }
    expect(await health_check_status.parse(health_check_status.default ?? '', context)).toEqual([
      { from: 200, to: 299 },
    ])
    expect(await health_check_timeout.parse(health_check_timeout.default ?? '', context)).toBe(120_000)
    expect(await health_check_interval.parse(health_check_interval.default ?? '', context)).toBe(1_000)
  })

  const paced = (health_check_interval: number, health_check_timeout: number) =>
    healthCheck.rules(
      { ...wishes, health_check_url: 'https://a/', health_check_interval, health_check_timeout },
      () => true,
    )

  it('that could not get three answers in its time would undo every deploy, and is refused', () => {
    expect(paced(30_000, 30_000)).toEqual([
      {
        input: 'health_check_interval',
        message: 'leaves no time for 3 responses within health_check_timeout (30 s); got 30 s',
      },
    ])
    expect(paced(15_000, 30_000)).toHaveLength(1)
    expect(paced(14_999, 30_000)).toEqual([])
  })

  it('is not looked at where none is made, or where a value of it is wrong anyway', () => {
    const slow = { health_check_interval: 30_000, health_check_timeout: 30_000 }
    const { health_check_timeout: _, ...noTimeout } = { ...slow, health_check_url: 'https://a/' }
    const { health_check_interval: __, ...noInterval } = { ...slow, health_check_url: 'https://a/' }
    for (const values of [slow, noTimeout, noInterval]) expect(healthCheck.rules(values, () => true)).toEqual([])
  })
})
