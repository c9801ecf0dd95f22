import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Report, renderSummary, writeSummary } from '../../../src/github/report/summary.ts'
import { outcomes } from '../../../src/github/runner/outcome.ts'
import { declareSecret } from '../../../src/github/runner/secrets.ts'
import { speak } from '../../../src/messages/message.ts'
import { captureOutput, createTempFolder } from '../../../testing/runner/in-process.ts'

const start = Date.UTC(2026, 10, 23, 12, 34, 56)

const bare: Report = {
  action: 'deploy',
  subject: 'web',
  outcome: 'changed',
  headline: 'web runs v2.',
  facts: [],
  changes: [],
  phases: [],
  links: [],
  notes: [],
  elapsedSeconds: 90,
}

const render = (more: Partial<Report> = {}) => renderSummary({ ...bare, ...more })
const hostile = '</td></table><script>x</script>\n\n# h | `c` | [l](javascript:x) @team ```\n::error::x'

describe('the summary', () => {
  it('of a step with nothing to show is its heading, its sentence and its time', () => {
    expect(render()).toBe('### ✅ deploy · web\n\nweb runs v2.\n\n<sub>changed after 1 min 30 s</sub>\n\n')
  })

  it('has a sign of its own for every outcome', () => {
    const signs = outcomes.map((outcome) => render({ outcome }).split(' ')[1])
    expect(new Set(signs).size).toBe(outcomes.length)
    expect(signs).not.toContain('undefined')
  })

  it('needs no subject', () => {
    expect(render({ subject: undefined })).toMatch(/^### ✅ deploy\n/)
  })

  it('has error and hint on top', () => {
    const error = { message: 'No such image.', hint: 'Build it first.' }
    const summary = render({ outcome: 'failed', error, facts: [{ name: 'status', value: 'update_fail' }] })
    expect(summary).toContain('> [!CAUTION]\n> **No such image.**\n>\n> 💡 Build it first.\n')
    expect(summary.indexOf('No such image')).toBeLessThan(summary.indexOf('status'))
    expect(render({ error: { message: 'Only this' } })).not.toContain('💡')
  })

  it('warns of a cancellation and cautions of every failure', () => {
    const kind = (outcome: Report['outcome']) => /\[!(\w+)\]/.exec(render({ outcome, error: { message: 'x' } }))?.[1]
    expect([kind('failed'), kind('timed_out'), kind('cancelled')]).toEqual(['CAUTION', 'CAUTION', 'WARNING'])
    expect(render()).not.toContain('[!')
  })

  it('says what went wrong once', () => {
    const summary = render({ outcome: 'failed', headline: 'No such image.', error: { message: 'No such image.' } })
    expect(summary.split('No such image.')).toHaveLength(2)
  })

  it('lists facts, those that are declared as web pages as links', () => {
    const facts: Report['facts'] = [
      { name: 'url', value: 'https://app.example/a_b', page: true },
      { name: 'status', value: 'https://elsewhere.example' },
      { name: 'replicas', value: 3 },
      { name: 'changed', value: false },
      { name: 'tag', value: undefined },
      { name: 'size', value: '' },
    ]
    const summary = render({ facts })
    expect(summary).toContain('| **url** | [https&#58;//app.example/a&#95;b](https://app.example/a%5fb) |')
    expect(summary).toContain('| **status** | https&#58;//elsewhere.example |')
    expect(summary).toContain('| **replicas** | 3 |')
    expect(summary).toContain('| **changed** | false |')
    expect(summary).toContain('| **tag** | – |')
    expect(summary).toContain('| **size** | – |')
  })

  it('shows notes and links', () => {
    const links = [
      { text: 'Console', url: 'https://c.163.com/' },
      { text: 'Bad', url: 'javascript:x' },
    ]
    const summary = render({ links, notes: ['first', '- second'] })
    expect(summary).toContain('- first\n- &#45; second')
    expect(summary).toContain('🔗 [Console](https://c.163.com/) · 🔗 Bad')
  })

  it('lets nothing from outside be markup', () => {
    const summary = render({
      action: hostile,
      subject: hostile,
      headline: hostile,
      error: { message: hostile, hint: hostile },
      facts: [{ name: hostile, value: hostile }],
      phases: [{ label: hostile, state: 'done', startedAt: start, endedAt: start + 1 }],
      links: [{ text: hostile, url: hostile }],
      notes: [hostile],
    })
    expect(summary).not.toMatch(/<script|<\/table|\]\(javascript|@team|^# |^::|[^`]`c`/m)
    const cells = summary.split('\n').filter((line) => line.startsWith('| **'))
    expect(cells.map((row) => row.split('|').length)).toEqual([4])
  })

  it('shows no secret', () => {
    captureOutput()
    declareSecret('summary-secret')
    const text = 'a summary-\u001b[1msecret summary-secret'
    const summary = render({
      headline: text,
      error: { message: text, hint: text },
      facts: [{ name: text, value: text }],
      changes: [{ field: text, before: text, after: `${text}!` }],
      phases: [{ label: text, state: 'done', startedAt: 0, endedAt: 1 }],
      links: [{ text, url: 'https://h/summary-secret' }],
      notes: [text],
    })
    expect(summary).not.toMatch(/summary-secret|summary&#45;secret/)
    expect(summary).toContain('+ a *** ***!')
  })

  it('is far from too long, whatever is in it', () => {
    const long = '|'.repeat(100_000)
    const many = <T>(item: T): T[] => Array.from({ length: 1000 }, () => item)
    const summary = render({
      headline: long,
      error: { message: long, hint: long },
      changes: many({ field: 'f', before: long, after: `${long}x` }),
      phases: many({ label: long, state: 'done', startedAt: 0, endedAt: 1 }),
      notes: many('note'),
    })
    expect(Buffer.byteLength(summary)).toBeLessThan(512 * 1024)
    expect(summary).toContain('| and 900 more | | |')
  })
})

describe('what changed', () => {
  const changes = [
    { field: 'image', before: 'hub/app:v1', after: 'hub/app:v2' },
    { field: 'envs', before: 'A=1\nB=2\nC=3', after: 'A=1\nB=9\nC=3' },
    { field: 'ip', before: undefined, after: 'address' },
    { field: 'cert', before: 'mine', after: '' },
  ]

  it('is a table of before and after', () => {
    const summary = render({ changes })
    expect(summary).toContain('| image | <code>hub/app:v1</code> | <code>hub/app:v2</code> |')
    expect(summary).toContain('| envs | <code>A=1<br>B=2<br>C=3</code> | <code>A=1<br>B=9<br>C=3</code> |')
    expect(summary).toContain('| cert | <code>mine</code> | – |')
    expect(summary).toContain('| ip | – | <code>address</code> |')
  })

  it('is what was sent where the step did not come to its end, and what would change in a dry run', () => {
    const title = (outcome: Report['outcome']) => /#### (.*)/.exec(render({ outcome, changes }))?.[1]
    expect(title('changed')).toBe('What changed')
    expect(title('planned')).toBe('What would change')
    for (const outcome of ['started', 'failed', 'timed_out', 'cancelled'] as const)
      expect(title(outcome)).toBe('What was sent')
  })

  it('is a difference of those lines that differ', () => {
    expect(render({ changes })).toContain(
      '```diff\n@@ image @@\n- hub/app:v1\n+ hub/app:v2\n@@ envs @@\n- B=2\n+ B=9\n@@ ip @@\n+ address\n@@ cert @@\n- mine\n```',
    )
  })

  it('cannot close its own block', () => {
    expect(render({ changes: [{ field: 'x', before: '````\n# h', after: 'b' }] })).toContain(
      '`````diff\n@@ x @@\n- ````\n- # h\n+ b\n`````',
    )
  })
})

describe('where the time went', () => {
  const phases: Report['phases'] = [
    { label: 'build: app', state: 'done', startedAt: start, endedAt: start + 61_500 },
    { label: 'roll out', state: 'failed', startedAt: start + 61_500, endedAt: start + 90_000 },
  ]

  it('is a gantt that starts at zero in every time zone', () => {
    expect(render({ phases })).toContain(
      [
        'gantt',
        '  dateFormat HH:mm:ss.SSS',
        '  axisFormat %M:%S',
        '  todayMarker off',
        '  build∶ app :00:00:00.000, 00:01:01.500',
        '  roll out :crit, 00:01:01.500, 00:01:30.000',
        '```',
      ].join('\n'),
    )
  })

  it('sets its look in a first line that every version of Mermaid reads', () => {
    const [, line = ''] = /```mermaid\n%%\{init: (.*)\}%%\ngantt\n/.exec(render({ phases })) ?? []
    expect(JSON.parse(line)).toMatchObject({ gantt: { fontSize: 13 }, themeVariables: { critBkgColor: '#cf222e' } })
  })

  it('leaves room beside the axis for the label of a short last bar, and for no other', () => {
    const room = (label: string, seconds: number) => {
      const first = { label: 'Building', state: 'done', startedAt: 0, endedAt: 60_000 } as const
      const second = { label, state: 'done', startedAt: 60_000, endedAt: 60_000 + seconds * 1000 } as const
      return Number(/"rightPadding":(\d+)/.exec(render({ phases: [first, second] }))?.[1])
    }
    expect(room('Probing', 30)).toBe(16)
    expect(room('Probing', 2)).toBe(72)
    expect(room('Rolling out the second container', 2)).toBeGreaterThan(250)
  })

  it('is a table as well', () => {
    const summary = render({ phases })
    expect(summary).toContain('| ✅ | build: app | 0 s | 1 min 02 s |')
    expect(summary).toContain('| ❌ | roll out | 1 min 02 s | 29 s |')
  })

  it('has hours on its axis when it took hours, and ends with the day', () => {
    const long = render({ phases: [{ label: 'a', state: 'failed', startedAt: 0, endedAt: 2 * 3_600_000 }] })
    expect(long).toContain('axisFormat %H:%M\n')
    const longer = render({ phases: [{ label: 'a', state: 'failed', startedAt: 0, endedAt: 30 * 3_600_000 }] })
    expect(longer).toContain('00:00:00.000, 23:59:59.999')
  })

  it('shows a phase that took no time at all', () => {
    expect(render({ phases: [{ label: 'a', state: 'failed', startedAt: 5, endedAt: 5 }] })).toContain(
      'a :crit, 00:00:00.000, 00:00:00.100',
    )
  })

  it('draws no phase that went well in a moment, but keeps it in the table', () => {
    const phases: Report['phases'] = [
      { label: 'Reading', startedAt: start, endedAt: start + 100, state: 'done' },
      { label: 'Rolling out', startedAt: start + 100, endedAt: start + 30_000, state: 'done' },
      { label: 'Sending', startedAt: start + 30_000, endedAt: start + 30_050, state: 'failed' },
    ]
    const [chart = '', table = ''] = render({ phases }).split('<details>')
    expect(chart).not.toContain('Reading')
    expect(chart).toContain('Rolling out :00:00:00.000, 00:00:30.000')
    expect(chart).toContain('Sending :crit')
    expect(table).toContain('| ✅ | Reading |')
  })

  it('is left out where a single phase that went well took all of it', () => {
    expect(render({ phases: [{ label: 'a', state: 'done', startedAt: 0, endedAt: 1 }] })).not.toContain('gantt')
  })

  it('is left out where no phase began', () => {
    expect(render({ phases: [] })).not.toContain('gantt')
  })
})

describe('a summary in Chinese', () => {
  it('has its headings and set phrases in Chinese', () => {
    speak('zh')
    onTestFinished(() => speak('en'))
    const phases: Report['phases'] = [
      { label: '读取', startedAt: 0, endedAt: 1000, state: 'done' },
      { label: '滚动更新', startedAt: 1000, endedAt: 90_000, state: 'failed' },
    ]
    const markdown = renderSummary({
      ...{ action: 'scale', outcome: 'timed_out', headline: '', elapsedSeconds: 90, facts: [], links: [], notes: [] },
      ...{ changes: [{ field: 'replicas', before: '2', after: '3' }], phases },
      error: { message: '太慢。' },
    })
    for (const words of [
      '#### 已发送的变更',
      '| 字段 | 变更前 | 变更后 |',
      '逐行对比',
      '#### 耗时分布',
      '| | 阶段 | 开始于 | 耗时 |',
    ])
      expect(markdown).toContain(words)
    expect(markdown).toContain('<sub>超时，用时 1 分 30 秒</sub>')
    expect(markdown).toContain('<summary>以表格显示</summary>')
  })
})

describe('the file of the summary', () => {
  it('is appended to', () => {
    const file = join(createTempFolder(), 'summary')
    writeFileSync(file, 'before\n')
    writeSummary('after\n', { GITHUB_STEP_SUMMARY: file })
    expect(readFileSync(file, 'utf8')).toBe('before\nafter\n')
  })

  it('gets no secret', () => {
    captureOutput()
    declareSecret('file-secret')
    const file = join(createTempFolder(), 'summary')
    writeFileSync(file, '')
    writeSummary('a file-secret b', { GITHUB_STEP_SUMMARY: file })
    expect(readFileSync(file, 'utf8')).toBe('a *** b')
  })

  it('that the runner does not name is nothing to write to', () => {
    expect(() => writeSummary('x', {})).not.toThrow()
    expect(() => writeSummary('x', { GITHUB_STEP_SUMMARY: '' })).not.toThrow()
  })

  it.each(['no/such', 'folder'])('that cannot be written is an error of the runner’s file: %s', (name) => {
    const folder = createTempFolder()
    mkdirSync(join(folder, 'folder'))
    expect(() => writeSummary('x', { GITHUB_STEP_SUMMARY: join(folder, name) })).toThrow(
      /^The runner's file GITHUB_STEP_SUMMARY could not be written: E/,
    )
  })

  it('stays below what GitHub takes, and says so', () => {
    const file = join(createTempFolder(), 'summary')
    writeFileSync(file, 'x'.repeat(500_000))
    const line = `${'中'.repeat(30)}\n`
    writeSummary(`# h\n\`\`\`\`diff\n\`\`\`\n${line.repeat(20_000)}`, { GITHUB_STEP_SUMMARY: file })
    const text = readFileSync(file, 'utf8')
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024 - 1000)
    expect(text).toMatch(/中\n````\n\nThe summary ends here, because GitHub accepts at most 1024 KiB per step\.\n$/)
    expect(text).not.toContain('\ufffd')
  })

  it('is left alone when it is full', () => {
    const file = join(createTempFolder(), 'summary')
    writeFileSync(file, 'x'.repeat(1024 * 1024))
    writeSummary('more\n', { GITHUB_STEP_SUMMARY: file })
    expect(readFileSync(file, 'utf8')).toHaveLength(1024 * 1024)
  })
})

describe('the summary of several resources', () => {
  const lane = (lane: string, label: string, from: number, to: number, state: 'done' | 'failed' = 'done') => ({
    ...{ lane, label, state },
    ...{ startedAt: start + from * 1000, endedAt: start + to * 1000 },
  })

  it('has a table of what became of each, with cells that are only text', () => {
    const table = {
      heads: ['Service', 'Outcome'],
      rows: [
        ['web', 'changed'],
        [hostile, ''],
      ],
    }
    const summary = render({ tables: [table, { heads: ['None'], rows: [] }] })
    expect(summary).toContain('| Service | Outcome |\n|---|---|\n| web | changed |\n| ')
    expect(summary).toContain(' | – |')
    expect(summary).not.toContain('<script>')
    expect(summary).not.toContain('None')
  })

  it('says how many rows a table has beyond those that it shows', () => {
    const rows = Array.from({ length: 310 }, (_, i) => [`service-${i}`])
    const summary = render({ tables: [{ heads: ['Service'], rows }] })
    expect(summary).toContain('| service-299 |')
    expect(summary).not.toContain('service-300')
    expect(summary).toContain('and 10 more')
  })

  it('has the changes of one resource together, under its name', () => {
    const change = (of: string, field: string) => ({ of, field, before: 'a', after: 'b' })
    const summary = render({ changes: [change('web', 'image'), change('shop', 'image'), change('web', 'replicas')] })
    const rows = [...summary.matchAll(/^\| (\w+: \w+) \|/gm)].map(([, field]) => field)
    expect(rows).toEqual(['web: image', 'web: replicas', 'shop: image'])
    expect(summary).toContain('@@ web: replicas @@')
  })

  it('draws a lane for each, with room for the names', () => {
    const summary = render({
      phases: [lane('web', 'Rolling out', 0, 20), lane('a-long-name', 'Rolling out', 5, 25, 'failed')],
    })
    expect(summary).toContain('  section web\n  Rolling out :00:00:00.000, 00:00:20.000\n  section a-long-name\n')
    expect(summary).toContain('"leftPadding":112')
    expect(summary).toContain('| | Resource | Phase | Began after | Took |')
    expect(summary).toContain('| ❌ | a-long-name | Rolling out | 5 s | 20 s |')
  })

  it('draws one bar for each where they have more phases than can be read', () => {
    const phases = Array.from({ length: 50 }, (_, i) => [
      lane(`service-${i}`, 'Rolling out', 0, 20, i === 3 ? 'failed' : 'done'),
      lane(`service-${i}`, 'Scaling', 20, 50),
    ]).flat()
    const summary = render({ phases })
    expect(summary.match(/^ {2}section service-/gm)).toHaveLength(50)
    expect(summary).toContain('  section service-4\n  Scaling :00:00:00.000, 00:00:50.000\n')
    expect(summary).toContain('  section service-3\n  Scaling :crit, 00:00:00.000, 00:00:50.000\n')
  })
})
