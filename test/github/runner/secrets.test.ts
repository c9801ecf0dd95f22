import { describe, expect, it, onTestFinished } from 'vitest'
import { serviceStatus } from '../../../src/changes/services/service.ts'
import { volumeStatus } from '../../../src/changes/storage/volume.ts'
import { quote } from '../../../src/github/report/truncate.ts'
import { outcomes } from '../../../src/github/runner/outcome.ts'
import { exemptFromMasking, isOutputWord } from '../../../src/github/runner/output-words.ts'
import {
  declareGuess,
  declareSecret,
  mask,
  redact,
  secretForms,
  urlPasswords,
} from '../../../src/github/runner/secrets.ts'
import { captureOutput } from '../../../testing/runner/in-process.ts'

describe('the forms of a secret', () => {
  it('are the word and its base64 where it is a plain word', () => {
    expect(secretForms('swordfish')).toEqual(['swordfish', 'c3dvcmRmaXNo'])
  })

  it('are without the padding of base64, so that both spellings are found', () => {
    expect(secretForms('passport')).toEqual(['passport', 'cGFzc3BvcnQ'])
  })

  it('are the text, the trimmed text, and each line alone', () => {
    const forms = secretForms(' first line\r\n  second line \n')
    expect(forms).toEqual(expect.arrayContaining([' first line\r\n  second line \n', 'first line', 'second line']))
  })

  it('are what JSON and a URL make of it', () => {
    const forms = ['a"b/c d/e', 'a\\"b/c d/e', 'a%22b%2Fc%20d%2Fe', 'a%22b/c%20d/e', 'YSJiL2MgZC9l']
    expect(secretForms('a"b/c d/e')).toEqual(forms)
    expect(secretForms('one\ntwo and three')).toContain('one\\ntwo and three')
  })

  it.each(['http://shop.test/a/', 'http://shop.test/?pin=', 'http://shop.test/#'])(
    'are what the address %s is with them',
    (address) => {
      captureOutput()
      const secret = 'käse {or} "w^rst" <1|2>/x'
      declareSecret(secret)
      expect(redact(new URL(address + secret).href)).toBe(`${address}***`)
    },
  )

  it('are never less than the secret, where an address would be another one with it', () => {
    expect(secretForms('/../../../../a/b')).not.toContain('a/b')
  })

  it('leave out what would mask half of the log', () => {
    expect(secretForms('seven77')).toEqual([])
    expect(secretForms('eight888')).toContain('eight888')
    expect(secretForms('')).toEqual([])
    expect(secretForms('a\nbc\n   \nswordfish')).not.toContain('bc')
  })

  it('leave out the armour of PEM', () => {
    const forms = secretForms('-----BEGIN RSA PRIVATE KEY-----\nMIIabcdef\n-----END RSA PRIVATE KEY-----')
    expect(forms).toContain('MIIabcdef')
    expect(forms.filter((form) => /^-----[A-Z ]+-----$/.test(form))).toEqual([])
  })

  it('can be made of text that is no good Unicode', () => {
    expect(secretForms('abcdefgh\ud800')).toContain('abcdefgh\ud800')
  })
})

describe('a declared secret', () => {
  it('is masked by the runner once a form', () => {
    const lines = captureOutput()
    declareSecret('declared/once')
    declareSecret('declared/once')
    expect(lines()).toEqual([
      '::add-mask::declared/once',
      '::add-mask::declared%252Fonce',
      '::add-mask::ZGVjbGFyZWQvb25jZQ',
    ])
  })

  it('is replaced wherever it stands, also by its lines alone', () => {
    captureOutput()
    declareSecret('key-line-1\nkey-line-2')
    expect(redact('a key-line-1\nkey-line-2 b key-line-2 c')).toBe('a *** b *** c')
    expect(redact('{"k":"key-line-1\\nkey-line-2"}')).toBe('{"k":"***"}')
  })

  it('does not shorten a longer one', () => {
    captureOutput()
    declareSecret('passport')
    declareSecret('passport-long')
    expect(redact('passport-long passport')).toBe('*** ***')
  })

  it('may look like a pattern of replacement', () => {
    captureOutput()
    declareSecret('$&.*($&.*(')
    expect(redact('x$&.*($&.*(y')).toBe('x***y')
  })
})

describe('what outputs need', () => {
  it.each([...outcomes, 'true', 'false'])('is never hidden, being the outcome or the flag %s', (word) => {
    const lines = captureOutput()
    expect(declareSecret(word)).toBe(false)
    expect([redact(word), lines()]).toEqual([word, []])
  })

  it('is every status word that the platform has', () => {
    const services = ['creating', 'create_succ', 'update_fail', 'resize_timeout', 'restarting', 'delete_succ']
    const volumes = ['mounting', 'unmount_succ', 'mount_timeout']
    const others = ['CREATING', 'UPDATING', 'DELETING', 'building', 'build_succ', 'build_fail', 'available', 'disabled']
    for (const word of [...services, ...volumes, ...others]) expect([word, isOutputWord(word)]).toEqual([word, true])
    const known = [...services.map(serviceStatus), ...volumes.map(volumeStatus)]
    expect(known.every((word) => word !== undefined)).toBe(true)
  })

  it('are the names that the step was given, whole and in their parts', () => {
    captureOutput()
    exemptFromMasking(['hub.c.163.com/admin/storefront:release-9', 'not a name'])
    onTestFinished(() => exemptFromMasking([]))
    for (const name of ['hub.c.163.com', 'storefront', 'release-9']) expect(declareSecret(name)).toBe(false)
    expect(declareSecret('not a name')).toBe(true)
    expect(redact('storefront')).toBe('storefront')
  })

  it('is hidden all the same where it is only a part of a secret', () => {
    captureOutput()
    expect(declareSecret('update_succ-0123')).toBe(true)
    expect(redact('update_succ update_succ-0123')).toBe('update_succ ***')
  })
})

describe('a guess', () => {
  it('is hidden unless it is a plain word', () => {
    for (const text of ['production', 'postgres', 'p-roduction9']) declareGuess(text)
    expect(mask('production p-roduction9')).toBe('production ***')
  })

  it('masks no output: neither does the runner know of it, nor is it taken out of what is passed on', () => {
    const lines = captureOutput()
    declareGuess('p-roduction8')
    expect([redact('p-roduction8'), lines()]).toEqual(['p-roduction8', []])
  })
})

describe('a guess beside the names of the inputs', () => {
  it.each([
    ['storefront', 'is one of them'],
    ['front:release', 'is a part of one'],
    ['my-ev-admin', 'is the full name of a namespace'],
  ])('%s is not hidden: it %s', (text) => {
    const lines = captureOutput()
    exemptFromMasking(['hub.c.163.com/admin/storefront:release-9', 'my-ev'])
    onTestFinished(() => exemptFromMasking([]))
    declareGuess(text)
    expect([mask(text), lines()]).toEqual([text, []])
  })

  it('is hidden where it only begins like one', () => {
    captureOutput()
    exemptFromMasking(['my-ev'])
    onTestFinished(() => exemptFromMasking([]))
    declareGuess('my-ev-s3cr3t')
    expect(mask('my-ev-s3cr3t')).toBe('***')
  })
})

describe('what is shown', () => {
  it.each([
    ['mysql://web:web@db:3306/web is true', 'mysql://***@db:3306/web is true'],
    ['https://:p@a and ftp://b:c@d/e@f', 'https://***@a and ftp://***@d/e@f'],
    ['https://host:8080/a:b@c', 'https://host:8080/a:b@c'],
    ['https://user@host', 'https://user@host'],
    ['jdbc:x://db/shop?user=me&password=p1&ssl=true', 'jdbc:x://db/shop?user=me&password=***&ssl=true'],
    ['https://host/?access_token=abc#top', 'https://host/?access_token=***#top'],
    ['serve --db-pwd=abc --port=80', 'serve --db-pwd=*** --port=80'],
    ['https://host/?page=2&passive=true', 'https://host/?page=2&passive=true'],
  ])('has no user name and no password in an address: %s', (text, shown) => {
    expect(mask(text)).toBe(shown)
    expect(redact(text)).toBe(text)
    expect(quote(text)).toBe(`"${shown}"`)
  })

  it('is cut only when secrets are out of it, since half of one is not found any more', () => {
    captureOutput()
    declareSecret('cut-through-the-middle-of-this')
    const text = `${'x'.repeat(50)}cut-through-the-middle-of-this`
    expect(quote(text)).toBe(`"${'x'.repeat(50)}***"`)
    expect(quote(`${'x'.repeat(40)}https://me:a-very-long-password-indeed@host`)).not.toContain('a-very')
  })
})

describe('the password of an address', () => {
  it.each([
    ['http://user:pass@proxy.example:3128', ['pass', 'pass', 'dXNlcjpwYXNz']],
    ['https://u%40x:p%3Ass@host/path', ['p%3Ass', 'p:ss', Buffer.from('u@x:p:ss').toString('base64')]],
    ['see http://:only@a and ftp://b:c@d', ['only', 'only', 'Om9ubHk=', 'c', 'c', 'Yjpj']],
    ['http://user:100%@host', ['100%', '100%', 'dXNlcjoxMDAl']],
    ['https://host:8080/a:b@c', []],
    ['name: image:v1@sha', []],
  ])('in %s is %j', (text, passwords) => {
    expect(urlPasswords(text)).toEqual(passwords)
  })
})
