import { describe, expect, it } from 'vitest'
import { forCode, forLink, forLog, forMarkdown, forMermaid } from '../../../src/github/report/escape.ts'

const hostile = [
  '::set-output name=x::y',
  '  ::error::x',
  '\u00a0\u3000::error::x',
  '##[error]x',
  'a ##[add-path]/tmp',
  '###[group]x',
  'a\n::stop-commands::x',
  'a\r::error::x',
  'a\r\n##[error]b',
  '\u001b[31m::error::x\u001b[0m',
  '\u001b]8;;http://evil\u0007::warning::x\u001b]8;;\u0007',
  '\u0000::debug::x',
  ':::error::x',
  ':\u0000:error::x',
  '#\u0007#[error]x',
  '\u2028::error::x',
  '\u0085::error::x',
  '\u202e::error::x',
]

describe('text for the log', () => {
  it.each(hostile)('is one line that commands nothing: %j', (text) => {
    const line = forLog(text)
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/u)
    expect(line.trimStart()).not.toMatch(/^::/)
    expect(line).not.toContain('##[')
  })

  it.each([
    ['a\nb\r\nc\rd\n', 'a ⏎ b ⏎ c ⏎ d'],
    ['\u001b[1;32mgreen\u001b[0m', 'green'],
    ['  indented: a::b', '  indented: a::b'],
    ['a\tb', 'a b'],
    ['::error::x', ': :error::x'],
    ['x ##[error]', 'x # #[error]'],
    ['中文 ✅', '中文 ✅'],
    ['', ''],
  ])('shows %j as %j', (text, line) => {
    expect(forLog(text)).toBe(line)
  })
})

describe('text for markdown', () => {
  it.each([
    ['a|b', 'a&#124;b'],
    ['`x`', '&#96;x&#96;'],
    ['*a* _b_ ~c~', '&#42;a&#42; &#95;b&#95; &#126;c&#126;'],
    ['[t](javascript:x)', '&#91;t&#93;(javascript:x)'],
    ['![i](x)', '!&#91;i&#93;(x)'],
    ['<script>&amp;', '&lt;script&gt;&amp;amp;'],
    ['$x$ \\|', '&#36;x&#36; &#92;&#124;'],
    ['@team said @me', '@<!-- -->team said @<!-- -->me'],
    ['me@example.com @ home', 'me@<!-- -->example.com @ home'],
    ['hub/app@sha256:0', 'hub/app@<!-- -->sha256:0'],
    ['#12 and # x', '&#35;<!-- -->12 and &#35; x'],
    ['# title', '&#35; title'],
    ['- item', '&#45; item'],
    ['+ item', '&#43; item'],
    ['1. item', '1&#46; item'],
    ['1) item', '1&#41; item'],
    ['=== ', '&#61;=='],
    ['http://evil/_x_', 'http&#58;//evil/&#95;x&#95;'],
    ['www.evil.com', 'www&#46;evil.com'],
    ['a\nb\r\nc', 'a<br>b<br>c'],
    ['\u001b[31mred', 'red'],
    ['v1.2.3', 'v1.2.3'],
    ['', ''],
  ])('says %j as %j', (text, markdown) => {
    expect(forMarkdown(text)).toBe(markdown)
  })

  it('as code holds in a table', () => {
    expect(forCode('a`|`b')).toBe('<code>a&#96;&#124;&#96;b</code>')
    expect(forCode(' ')).toBe('')
    expect(forCode('</code><b>')).toBe('<code>&lt;/code&gt;&lt;b&gt;</code>')
  })
})

describe('a link', () => {
  it.each([
    ['the run', 'https://github.com/o/r/actions/runs/1', '[the run](https://github.com/o/r/actions/runs/1)'],
    ['a](b', 'http://h/a)b|c', '[a&#93;(b](http://h/a%29b%7cc)'],
    ['x', 'https://h/a_b*c', '[x](https://h/a%5fb%2ac)'],
    ['x', 'https://h/" onclick="y', '[x](https://h/%22%20onclick=%22y)'],
  ])('with %j opens %j', (text, url, markdown) => {
    expect(forLink(text, url)).toBe(markdown)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://h', 'hub.c.163.com/a:1', 'https://user:pass@h/', ''])(
    'is no more than its text where %j is no web page',
    (url) => {
      expect(forLink('text', url)).toBe('text')
    },
  )
})

describe('a label of a gantt', () => {
  it.each([
    ['roll out: v1', 'roll out∶ v1'],
    ['a;b,c#d', 'a b c d'],
    ['"quoted" `x` \'y\'', '’quoted’ ’x’ ’y’'],
    ['a\nsection b', 'a section b'],
    ['section evil', '· section evil'],
    ['click here', '· click here'],
    ['2026-01-01', '· 2026-01-01'],
    ['%%{init: {}}%%', 'init∶'],
    ['<b>x</b>', 'b x /b'],
    ['构建镜像', '构建镜像'],
    [' ;; ', '–'],
    ['x'.repeat(80), `${'x'.repeat(59)}…`],
  ])('says %j as %j', (text, label) => {
    expect(forMermaid(text)).toBe(label)
  })
})
