import { describe, expect, it } from 'vitest'
import { declareSecret, redact, secretForms, urlPasswords } from '../../src/workflow/secrets.ts'
import { printed } from './runner.ts'

describe('the forms of a secret', () => {
  it('are the word and its base64 where it is a plain word', () => {
    expect(secretForms('swordfish')).toEqual(['swordfish', 'c3dvcmRmaXNo'])
  })

  it('are without the padding of base64, so that both spellings are found', () => {
    expect(secretForms('pass')).toEqual(['pass', 'cGFzcw'])
  })

  it('are the text, the trimmed text, and each line alone', () => {
    const forms = secretForms(' first line\r\n  second line \n')
    expect(forms).toEqual(expect.arrayContaining([' first line\r\n  second line \n', 'first line', 'second line']))
  })

  it('are what JSON and a URL make of it', () => {
    expect(secretForms('a"b/c d')).toEqual(['a"b/c d', 'a\\"b/c d', 'a%22b%2Fc%20d', 'YSJiL2MgZA'])
    expect(secretForms('one\ntwo')).toContain('one\\ntwo')
  })

  it('leave out what would mask half of the log', () => {
    expect(secretForms('ab')).toEqual([])
    expect(secretForms('')).toEqual([])
    expect(secretForms('a\nbc\n   \nswordfish')).not.toContain('bc')
  })

  it('leave out the armour of PEM', () => {
    const forms = secretForms('-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----')
    expect(forms).toContain('MIIabc')
    expect(forms.filter((form) => /^-----[A-Z ]+-----$/.test(form))).toEqual([])
  })

  it('can be made of text that is no good Unicode', () => {
    expect(secretForms('abc\ud800')).toContain('abc\ud800')
  })
})

describe('a declared secret', () => {
  it('is masked by the runner once a form', () => {
    const lines = printed()
    declareSecret('declared/once')
    declareSecret('declared/once')
    expect(lines()).toEqual([
      '::add-mask::declared/once',
      '::add-mask::declared%252Fonce',
      '::add-mask::ZGVjbGFyZWQvb25jZQ',
    ])
  })

  it('is replaced wherever it stands, also by its lines alone', () => {
    printed()
    declareSecret('key-line-1\nkey-line-2')
    expect(redact('a key-line-1\nkey-line-2 b key-line-2 c')).toBe('a *** b *** c')
    expect(redact('{"k":"key-line-1\\nkey-line-2"}')).toBe('{"k":"***"}')
  })

  it('does not shorten a longer one', () => {
    printed()
    declareSecret('pass')
    declareSecret('password-long')
    expect(redact('password-long pass')).toBe('*** ***')
  })

  it('may look like a pattern of replacement', () => {
    printed()
    declareSecret('$&.*(')
    expect(redact('x$&.*(y')).toBe('x***y')
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
