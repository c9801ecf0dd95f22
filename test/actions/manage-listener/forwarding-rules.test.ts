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
    [undefined, 'must be a list of at least one forwarding rule'],
    [rule, 'must be a list of at least one forwarding rule'],
    [[], 'must be a list of at least one forwarding rule'],
    [['web'], 'must have a map as rule 1'],
    [[rule, null], 'must have a map as rule 2'],
    [[[rule]], 'must have a map as rule 1'],
    [[{ servicePort: 80 }], 'needs rule 1.serviceName'],
    [[{ serviceName: 'web' }], 'needs rule 1.servicePort'],
    [[{ ...rule, service_name: 'web' }], 'must not have "service_name" in rule 1; the allowed fields are serverName'],
    [[{ ...rule, a: 1, b: 2 }], 'must not have "a", "b" in rule 1'],
    [[{ ...rule, serviceName: '' }], 'must have text of 1 to 63 characters as rule 1.serviceName'],
    [[{ ...rule, serviceName: 7 }], 'must have text of 1 to 63 characters as rule 1.serviceName'],
    [[{ ...rule, serviceName: 'a'.repeat(64) }], 'must have text of 1 to 63 characters as rule 1.serviceName'],
    [[{ ...rule, path: '/a\n' }], 'must have text of 1 to 128 characters as rule 1.path'],
    [[{ ...rule, serverName: 'a'.repeat(513) }], 'must have text of 1 to 512 characters as rule 1.serverName'],
    [[{ ...rule, servicePort: 'eighty' }], 'must have a whole number from 1 to 65535 as rule 1.servicePort'],
    [[{ ...rule, servicePort: 0 }], 'must have a whole number from 1 to 65535 as rule 1.servicePort'],
    [[{ ...rule, servicePort: 80.5 }], 'must have a whole number from 1 to 65535 as rule 1.servicePort'],
    [[{ ...rule, servicePort: 65_536 }], 'must have a whole number from 1 to 65535 as rule 1.servicePort'],
    [[{ ...rule, policy: 'insert' }], 'must have a map as rule 1.policy'],
    [[{ ...rule, policy: {} }], 'must have insert or rewrite as rule 1.policy.mode'],
    [[{ ...rule, policy: { mode: 'insert', name: 'x' } }], 'must not have "name" in rule 1.policy'],
    [
      [{ ...rule, policy: { mode: 'insert', expire: 0 } }],
      'must have a whole number from 1 to 86400 as rule 1.policy.expire',
    ],
    [[{ ...rule, policy: { mode: 'rewrite' } }], 'needs rule 1.policy.cookieName with mode rewrite'],
  ])('is refused: %j', (rules, message) => {
    expect(() => decodeRules(rules)).toThrow(InputProblem)
    expect(() => decodeRules(rules)).toThrow(message)
  })
})
