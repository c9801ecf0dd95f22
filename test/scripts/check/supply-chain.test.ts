import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writeFiles } from '../../../scripts/build/files.ts'
import { readAudit } from '../../../scripts/check/audit.ts'
import { differences, sumsOf } from '../../../scripts/check/reproduction.ts'

const metadata = { dependencies: { total: 353 } }
const report = (vulnerabilities: object, more: object = {}) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata, ...more })

describe('what npm audit says', () => {
  it('is clean where a report about packages names none of them', () => {
    expect(readAudit(report({}))).toEqual({ asked: true, lines: [] })
  })

  it('names each weak package, of whatever severity, with the reason', () => {
    const url = 'https://github.com/advisories/GHSA-1'
    const weak = {
      one: { severity: 'low', range: '<1.2.3', via: [{ title: 'Leaks headers', url }] },
      two: { severity: 'critical', via: ['one'] },
    }
    expect(readAudit(report(weak))).toEqual({
      asked: true,
      lines: [
        `one <1.2.3 has a known weakness (low): Leaks headers ${url}.`,
        'two * has a known weakness (critical): through one.',
      ],
    })
  })

  it.each([
    [
      'the registry takes no such request',
      '{"message":"405 Method Not Allowed","statusCode":405}',
      '405 Method Not Allowed',
    ],
    ['nobody answered', '{"message":"request to https://registry.example failed","error":{}}', 'request to https'],
    ['npm printed nothing', '', 'npm printed nothing'],
    ['npm printed no JSON', 'npm error code ENOLOCK\nnpm error', 'npm error code ENOLOCK'],
    ['the report has another form', '{"auditReportVersion":1,"advisories":{}}', 'the answer is no report'],
    ['the report names no packages that it is about', report({}, { metadata: {} }), 'the report is about no packages'],
    ['the report is a list', '[]', 'the answer is no report'],
  ])('is that it was not asked where %s', (_, output, why) => {
    expect(readAudit(output)).toEqual({ asked: false, lines: [expect.stringContaining(why)] })
  })

  it('is read behind warnings', () => {
    expect(readAudit(`npm warn something\n${report({})}`)).toEqual({ asked: true, lines: [] })
  })
})

describe('two builds', () => {
  const names = ['a build', 'another'] as const
  const sums = async (files: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'fengchao-sums-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    await writeFiles(folder, new Map(Object.entries(files)))
    return sumsOf(folder, 'dist')
  }

  it('are the same where every byte is', async () => {
    const files = { 'dist/index.js': 'a', 'dist/deep/x.js': 'b' }
    expect(differences(await sums(files), await sums(files), names)).toEqual([])
  })

  it.each([
    ['a byte is another', { 'dist/index.js': 'a\r\n' }, 'dist/index.js differs between a build and another.'],
    ['a file is missing', { 'dist/other.js': 'a' }, 'dist/index.js is in a build alone.'],
    ['a file is new', { 'dist/index.js': 'a\n', 'dist/x.js': '' }, 'dist/x.js is in another alone.'],
  ])('are told apart where %s', async (_, files, problem) => {
    expect(differences(await sums({ 'dist/index.js': 'a\n' }), await sums(files), names)).toContain(problem)
  })

  it('are not the same where there is nothing in them', async () => {
    const nothing = await sums({ 'src/index.js': 'a' })
    expect(differences(nothing, nothing, names)).toEqual([
      'There is nothing to compare: a build and another hold no files.',
    ])
  })
})
