/** Texts that somebody may put into an input, by accident or on purpose. */
import fc from 'fast-check'
import { HOSTILE } from '../texts.ts'

const numbers = [
  ...['-1', '0', '-0', '1e3', '0x10', '0b1', '1.5', '.5', '1_000', '+1', '1,2', ' 7 ', '٣', '１', 'NaN', 'Infinity'],
  ...['9007199254740993', '9'.repeat(400), '1e-7', '1e999', '5s', '-5m', '99999999999h', '1h1h', '2017-01-01', 'yes'],
]

const paths = [
  ...['.', '..', '../../pwned', '..%2f..%2fpwned', '%2e%2e%2f', '%252e%252e%252f', '..\\..\\pwned', '/etc/passwd'],
  ...[
    '~/.ssh/id_rsa',
    'file:///etc/passwd',
    'a/../../pwned',
    '//pwned.invalid/x',
    'C:\\pwned',
    '\\\\pwned\\x',
    'Dockerfile/',
  ],
  ...['Dockerfile\0.png', '/proc/self/environ', '/dev/zero', '/dev/stdin', 'a/./b', '...', 'workspace', 'con', ' '],
]

const requests = [
  ...['a?pwned=1', 'a#pwned', 'a&limit=9', 'a;b', 'a%00', '%', '%zz', 'a/b', 'a\\b', 'a:b@c', 'a\tb', 'a\u00a0b', 'ä'],
  ...[
    'a\r\nx-pwned: 1',
    'a\nHost: pwned',
    'a\r\n\r\nGET /pwned HTTP/1.1',
    'a\u0000b',
    '\ufeffa',
    'a\u2028b',
    '\u0130',
    'K',
  ],
]

const documents = [
  '&a [*a, *a]',
  `a: &a [x,x]\n${Array.from('bcdefghij', (name, i) => `${name}: &${name} [*${'abcdefghij'[i]},*${'abcdefghij'[i]},*${'abcdefghij'[i]}]`).join('\n')}`,
  '['.repeat(5_000),
  `${'[\n'.repeat(2_000)}${']\n'.repeat(2_000)}`,
  '{"__proto__": {"polluted": 1}}',
  '__proto__: hub.c.163.com/admin/web:v2',
  'constructor: hub.c.163.com/admin/web:v2',
  '!!js/function "function () {}"',
  '!!binary cHduZWQ=',
  '? [a]: b\n<<: {c: d}',
  '%YAML 9.9\n---\na',
  '--- a\n--- b',
  '[{ serviceName: "a/../b", servicePort: 1e2, path: "/\\r\\nx" }]',
  '[{ serviceName: web, servicePort: 80, pwned: 1 }]',
  'web: "hub.c.163.com/admin/web:v2\\r\\nx"',
  '- '.repeat(3_000),
]

const patterns = [
  '*'.repeat(3_000),
  `${'*a'.repeat(500)}b`,
  '[',
  '[!',
  '[]',
  '[!]',
  '[z-a]',
  '(a+)+$',
  '[[:alpha:]]',
  '\\*',
  '**',
]

const addresses = [
  ...[
    'http://127.0.0.1:9/',
    'https://127.0.0.1:9',
    'https://user:pass@127.0.0.1:9',
    'http://[::1',
    'http://127.0.0.1:99999',
  ],
  ...[
    'ftp://127.0.0.1/',
    'http://127.0.0.1.elsewhere.invalid',
    'http://127.0.0.1:9\\@elsewhere.invalid',
    'http:127.0.0.1',
    'http://',
  ],
  ...[
    'http://127.0.0.1:9/?x=1#y',
    'HTTP://LOCALHOST:9',
    'http://2130706433:9/',
    'http://0x7f.1:9',
    'data:text/html,pwned',
  ],
]

const prototypes = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'then',
  'null',
  'undefined',
  '{}',
  '[object Object]',
]

const lists = [
  'a,a',
  ',,,',
  '#',
  '\n\n',
  'a\n#b\na',
  'A=1\nA=2',
  '=',
  'A',
  'A=\u0000',
  '__proto__=1',
  '1:2,1:3',
  '0:0',
  '65536:1',
  'x:/../..',
  '1-0,9',
]

const lines = ['a'.repeat(100_000), 'a\n'.repeat(5_000), '\u202e'.repeat(300), '💥'.repeat(2_000), '"'.repeat(2_000)]

const known = [
  numbers,
  paths,
  requests,
  documents,
  patterns,
  addresses,
  prototypes,
  lists,
  lines,
  Object.values(HOSTILE),
]

/** Any of these, or a random text; never one that would make a step contact another machine. */
export const anyInput: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: fc.oneof(...known.map((texts) => fc.constantFrom(...texts))) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 300 }) },
    { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9./:?&=%\r\n_-]{1,40}$/) },
  )
  .filter((text) => !isForeignUrl(text))

const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\]|.*\.invalid)$/

function isForeignUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && !HERE.test(url.hostname)
}
