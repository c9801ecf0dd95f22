import { describe, expect, it } from 'vitest'
import type { RequestedRule } from '../../../src/actions/manage-listener/forwarding-rules.ts'
import { listenerInputs, listenerOperations, listenerProblems } from '../../../src/actions/manage-listener/inputs.ts'
import { resolveListener } from '../../../src/actions/manage-listener/request.ts'
import type { Values } from '../../../src/github/inputs/input.ts'
import { simulated } from '../../../testing/simulated-client.ts'

const rule: RequestedRule = { serviceName: 'web', servicePort: 80 }
const certId = '7b0c8ccf-1987-4082-a7a8-f1c18f345f63'
const asked: Values<typeof listenerInputs & typeof listenerOperations.inputs> = {
  operation: 'apply',
  ...{ namespace: 'my-ev', lb_name: 'mylb', listener_name: 'a' },
  listen_port: 8080,
  protocol: 'http',
  clusters: [rule],
}

describe('the inputs of a listener', () => {
  const problemsOf = (values: Partial<typeof asked>, isProvided: (input: string) => boolean) => [
    ...listenerOperations.rules(values, isProvided),
    ...listenerProblems(values),
  ]
  const problems = (values: Partial<typeof asked>) => {
    const all = { ...asked, ...values }
    const given = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [name]))
    return problemsOf(all, (input) => given.includes(input))
  }

  it.each([
    ['http', 80],
    ['http', 1025],
    ['http', 65_535],
    ['https', 443],
    ['https', 8443],
  ] as const)('go together: %s on port %d', (protocol, listen_port) => {
    expect(problems({ protocol, listen_port, clusters: [{ ...rule, certId }] })).toEqual([])
  })

  it.each([
    ['http', 443],
    ['http', 1],
    ['http', 1024],
    ['https', 80],
    ['https', 1024],
  ] as const)('do not go together: %s on port %d', (protocol, listen_port) => {
    const found = problems({ protocol, listen_port, clusters: [{ ...rule, certId }] })
    expect(found.map(({ input }) => input)).toEqual(['listen_port'])
  })

  it('need port and rules for what writes alone', () => {
    const bare = { listen_port: undefined, clusters: undefined }
    for (const operation of ['apply', 'create', 'update'] as const)
      expect(problems({ ...bare, operation }).map(({ input }) => input)).toEqual(['listen_port', 'clusters'])
    for (const operation of ['get', 'delete'] as const) expect(problems({ ...bare, operation })).toEqual([])
  })

  it('that did not parse are not judged', () => {
    expect(problemsOf({}, () => true)).toEqual([])
    expect(problemsOf({}, () => false)).toEqual([])
  })

  it('name the rule that lacks a certificate, or has two', () => {
    const clusters = [{ ...rule, certId }, rule, { ...rule, certId, certName: 'my-cer' }]
    expect(problems({ protocol: 'https', clusters }).map(({ message }) => message)).toEqual([
      'needs certId (or certName) in rule 2, because the listener uses https',
      'must have certId or certName in rule 3, not both',
    ])
  })

  it('take port numbers from 1 to 65535', async () => {
    const parse = async (text: string) => listenerInputs.listen_port.parse(text, { workspace: '/' })
    expect(await parse('65535')).toBe(65_535)
    await expect(parse('65536')).rejects.toThrow('must be a whole number from 1 to 65535')
    await expect(parse('0')).rejects.toThrow('must be a whole number from 1 to 65535')
  })
})

describe('the listener that is asked for', () => {
  it('costs no read where no certificate is named', async () => {
    const { client, operations } = await simulated()
    const wanted = { listen_port: 8080, protocol: 'http', clusters: [rule] }
    expect(await resolveListener(client, asked)).toEqual(wanted)
    await resolveListener(client, { ...asked, clusters: [{ ...rule, certId }] })
    expect(operations()).toEqual([])
  })

  it.each([{ certName: 'my-cer' }, { certId: 'my-cer' }])(
    'gets the id for %j, with one read for all',
    async (named) => {
      const { client, operations } = await simulated()
      const clusters = [{ ...rule, ...named }, { ...rule, ...named, path: '/b' }, rule]
      expect((await resolveListener(client, { ...asked, clusters })).clusters).toEqual([
        { ...rule, certId },
        { ...rule, certId, path: '/b' },
        rule,
      ])
      expect(operations()).toEqual(['listCertificates'])
    },
  )

  it('takes an id also as certName', async () => {
    const { client } = await simulated()
    const clusters = [{ ...rule, certName: certId }]
    expect((await resolveListener(client, { ...asked, clusters })).clusters).toEqual([{ ...rule, certId }])
  })

  it('is refused where there is no such certificate', async () => {
    const { client, simulator } = await simulated()
    const clusters = [{ ...rule, certName: 'other' }]
    await expect(resolveListener(client, { ...asked, clusters })).rejects.toThrow(
      'There is no certificate "other". Available: my-cer.',
    )
    simulator.world.certificates.length = 0
    await expect(resolveListener(client, { ...asked, clusters })).rejects.toThrow('Available: none.')
  })

  it('is a defect without port or rules', async () => {
    const { client } = await simulated()
    await expect(resolveListener(client, { ...asked, clusters: undefined })).rejects.toThrow(TypeError)
    await expect(resolveListener(client, { ...asked, listen_port: undefined })).rejects.toThrow(TypeError)
  })
})
