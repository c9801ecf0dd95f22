import { describe, expect, it } from 'vitest'
import { decodeRules } from '../../../src/actions/manage-listener/forwarding-rules.ts'
import { InputProblem } from '../../../src/github/inputs/input.ts'

const rule = { serviceName: 'web', servicePort: 80 }

describe('a list of forwarding rules', () => {
  it.each([
    [[rule]],
    [
      [
        { ...rule, serverName: 'a.example', path: '/api', certId: 'x' },
        { ...rule, servicePort: 65_535 },
      ],
    ],
    [[{ ...rule, certName: 'my-cer' }]],
    [[{ ...rule, policy: { mode: 'insert' } }]],
    [[{ ...rule, policy: { mode: 'insert', expire: 86_400 } }]],
    [[{ ...rule, policy: { mode: 'rewrite', cookieName: 'sid' } }]],
  ])('is taken as it is: %j', (rules) => {
    expect(decodeRules(rules)).toEqual(rules)
  })

  it('leaves out what is null', () => {
    const nothing = { serverName: null, path: null, certId: null, certName: null, policy: null }
    expect(decodeRules([{ ...rule, ...nothing }])).toEqual([rule])
  })

  it.each<[unknown, string]>([
    [undefined, 'takes a list of at least one forwarding rule'],
    [rule, 'takes a list of at least one forwarding rule'],
    [[], 'takes a list of at least one forwarding rule'],
    [['web'], 'takes a map as rule 1'],
    [[rule, null], 'takes a map as rule 2'],
    [[[rule]], 'takes a map as rule 1'],
    [[{ servicePort: 80 }], 'needs rule 1.serviceName'],
    [[{ serviceName: 'web' }], 'needs rule 1.servicePort'],
    [[{ ...rule, service_name: 'web' }], 'knows no field "service_name" in rule 1; it takes serverName'],
    [[{ ...rule, a: 1, b: 2 }], 'knows no field "a", "b" in rule 1'],
    [[{ ...rule, serviceName: '' }], 'takes text of 1 to 63 characters as rule 1.serviceName'],
    [[{ ...rule, serviceName: 7 }], 'takes text of 1 to 63 characters as rule 1.serviceName'],
    [[{ ...rule, serviceName: 'a'.repeat(64) }], 'takes text of 1 to 63 characters as rule 1.serviceName'],
    [[{ ...rule, path: '/a\n' }], 'takes text of 1 to 128 characters as rule 1.path'],
    [[{ ...rule, serverName: 'a'.repeat(513) }], 'takes text of 1 to 512 characters as rule 1.serverName'],
    [[{ ...rule, servicePort: 'eighty' }], 'takes a whole number from 1 to 65535 as rule 1.servicePort'],
    [[{ ...rule, servicePort: 0 }], 'takes a whole number from 1 to 65535 as rule 1.servicePort'],
    [[{ ...rule, servicePort: 80.5 }], 'takes a whole number from 1 to 65535 as rule 1.servicePort'],
    [[{ ...rule, servicePort: 65_536 }], 'takes a whole number from 1 to 65535 as rule 1.servicePort'],
    [[{ ...rule, policy: 'insert' }], 'takes a map as rule 1.policy'],
    [[{ ...rule, policy: {} }], 'takes insert or rewrite as rule 1.policy.mode'],
    [[{ ...rule, policy: { mode: 'insert', name: 'x' } }], 'knows no field "name" in rule 1.policy'],
    [
      [{ ...rule, policy: { mode: 'insert', expire: 0 } }],
      'takes a whole number from 1 to 86400 as rule 1.policy.expire',
    ],
    [[{ ...rule, policy: { mode: 'rewrite' } }], 'needs rule 1.policy.cookieName with mode rewrite'],
  ])('is refused: %j', (rules, message) => {
    expect(() => decodeRules(rules)).toThrow(InputProblem)
    expect(() => decodeRules(rules)).toThrow(message)
  })
})
