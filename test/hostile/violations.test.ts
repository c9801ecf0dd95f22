/** The search for violations finds them: every hostile text, inserted unescaped, is detected. */
import { describe, expect, it } from 'vitest'
import { listTextPaths, replaceTexts } from './json-texts.ts'
import { findUndocumented } from './operations.ts'
import { HOSTILE } from './texts.ts'
import { findViolations, violationsInSummary } from './violations.ts'

const inLog = (text: string) => findViolations({ lines: text.split('\n'), summary: '', outputs: {}, env: {} }, [])
const inSummary = (text: string) =>
  violationsInSummary(`### ✅ scale\n\n| | |\n|---|---|\n| a | ${text} |\n\n${text}\n`)

describe('violations', () => {
  it.each([
    'command',
    'commands in later lines',
    'older commands',
    'terminal sequences',
    'direction of writing',
    'headers',
  ])('are found in the log: %s', (kind) => {
    expect(inLog(HOSTILE[kind] ?? '')).not.toEqual([])
  })

  it.each([
    'terminal sequences',
    'direction of writing',
    'html',
    'links',
    'an address',
    'tables and blocks',
    'fences',
    'emphasis',
  ])('are found in the summary: %s', (kind) => {
    expect(inSummary(HOSTILE[kind] ?? '')).not.toEqual([])
  })

  it('are found in a diagram', () => {
    const chart = (label: string) =>
      `### a\n\n\`\`\`mermaid\ngantt\n  ${label} :done, 00:00:00.000, 00:00:01.000\n\`\`\`\n`
    expect(violationsInSummary(chart('Reading'))).toEqual([])
    expect(violationsInSummary(chart(HOSTILE.mermaid ?? ''))).not.toEqual([])
  })

  it('are undeclared outputs and variables, missing outputs, and stack traces', () => {
    const trace = '    at main (/dist/main.js:1:23)'
    const texts = { lines: [trace], summary: '', outputs: { pwned: '1' }, env: { PATH: '/pwned' } }
    expect(findViolations(texts, ['outcome'])).toHaveLength(4)
  })

  it.each([
    'GET /api/v1/pwned',
    'GET /api/v1/microservices/7/../8',
    'GET /api/v1/microservices/%2e%2e',
    'GET /api/v1/microservices/',
    'DELETE /api/v1/token',
    'GET /api/v1/ips?type=nlb&pwned=1',
    'GET /api/v1/ips?type=nlb&type=nce',
  ])('are requests such as %s', (line) => {
    const [method = '', url = ''] = line.split(' ')
    expect(findUndocumented({ method, url, rawHeaders: [] })).not.toEqual([])
  })

  it('are headers that are undocumented or occur twice', () => {
    const request = { method: 'GET', url: '/api/v1/ips?type=nlb' }
    expect(findUndocumented({ ...request, rawHeaders: ['Host', 'a'] })).toEqual([])
    expect(findUndocumented({ ...request, rawHeaders: ['Host', 'a', 'X-Pwned', '1'] })).not.toEqual([])
    expect(findUndocumented({ ...request, rawHeaders: ['Host', 'a', 'host', 'b'] })).not.toEqual([])
  })
})

describe('the texts of an answer', () => {
  const body = JSON.stringify({ a: [{ b: 'x' }, { b: 'y', c: 1 }], d: '{"e":"f"}' })

  it('are listed once per place, also inside embedded JSON', () => {
    expect(listTextPaths(body)).toEqual(['a/*/b', 'd', 'd/e'])
    expect(listTextPaths('-----BEGIN')).toEqual([''])
    expect(listTextPaths('')).toEqual([])
  })

  it('are replaced in place', () => {
    const replaced = { a: [{ b: '!' }, { b: '!', c: 1 }], d: '{"e":"!"}' }
    expect(JSON.parse(replaceTexts(body, ['a/*/b', 'd/e'], '!'))).toEqual(replaced)
    expect(replaceTexts('-----BEGIN', [''], '!')).toBe('!')
  })
})
